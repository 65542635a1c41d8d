// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"

#include <string>

namespace whichmesh::report {

/// Text of the knowledge base as a QString, without white space at its ends.
QString text(const std::string& value);

/// An option by its name, or by its id where the knowledge base does not have it.
NamedOption named(const KnowledgeBase& knowledge, const OptionId& id);

/// "Istio, Linkerd or Cilium".
QString orJoined(const QStringList& words);

/// The parts of a report, each made of the results alone.
ReportVerdict verdictPart(const Results& results);
std::vector<ReportFact> profilePart(const Results& results);
ReportOverhead overheadPart(const Results& results);
std::vector<ReportEntry> playbookPart(const Results& results);
std::vector<ReportFact> sourcesPart(const Results& results);
std::vector<ReportFact> howToReadPart();

} // namespace whichmesh::report
