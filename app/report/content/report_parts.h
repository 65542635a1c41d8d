// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"

#include <optional>
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
/// What can be read off the model in force beyond its totals, into `part`.
void addReadings(ReportOverhead& part, const Results& results);
std::vector<ReportEntry> playbookPart(const Results& results);
std::vector<ReportFact> sourcesPart(const Results& results);
std::vector<ReportFact> howToReadPart();

/// "Danger: title. Text."
QString dangerText(const Danger& danger);

/// The danger notes on what is recommended, with their sources.
std::vector<ReportStatement> dangersPart(const Results& results);

/// The danger notes on a table and its cells, a line each.
QStringList dangerRemarks(const Section& section, const KnowledgeBase& knowledge);

/// The danger notes on an entry and its steps, and what newer layers hold against it.
std::optional<ReportPoints> entryDangers(const PlaybookEntry& entry,
                                         const KnowledgeBase& knowledge);
std::optional<ReportPoints> entryClaims(const PlaybookEntry& entry, const KnowledgeBase& knowledge);

/// The cells on whose mark the layers disagree.
TextGrid contestedPart(const KnowledgeBase& knowledge);

/// The sources that the tables and the danger notes rest on, by title.
TextGrid citedPart(const KnowledgeBase& knowledge);

} // namespace whichmesh::report
