// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/report/paint/glyphs.h"
#include "widgets/evidence/staleness.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A claim in words, for a list and for copying.
struct ClaimLine
{
    std::optional<MarkShape> mark;
    QString says;    ///< "yes", "no", "value"; of advice what the claim makes of it: "wrong"
    QString about;   ///< what the layer below says, where the claim is about advice
    QString verdict; ///< what a newer layer makes of a claim on a cell: "dated"; may be empty
    QString text;
    QString reason;
    QString source;    ///< title; the heading for a claim of the base edition
    QString address;   ///< https; empty where there is none
    QString publisher; ///< "project", "vendor", "independent", "standard"; may be empty
    QString since;     ///< "since 2.13"; may be empty
    QString date;      ///< "2026-11-22"
    bool stale = false;
    QString edition;      ///< short title of the one that says so
    QStringList inEffect; ///< short titles of the editions that go by it
    bool inForce = false; ///< in the edition on screen

    bool operator==(const ClaimLine&) const = default;
};

/// All claims on a cell, the newest first. `heading` is where the base edition says so.
std::vector<ClaimLine> claimLines(const KnowledgeBase& knowledge, const Cell& cell,
                                  const QString& heading, const Staleness& staleness);

/// The claims on a piece of advice that the base edition gives, the newest layer's first.
std::vector<ClaimLine> claimLines(const KnowledgeBase& knowledge, const Subject& subject,
                                  const Staleness& staleness);

/// "contested: 1 no, 2 yes" of the claims on a cell; empty where its marks agree and no claim
/// contests another.
QString contestedText(const Cell& cell);

/// "Guide 2024" for an edition's id.
QString shortTitleOf(const KnowledgeBase& knowledge, const EditionId& edition);

/// A table of claims that can be pasted, with `title` above it.
QString claimsMarkdown(const QString& title, const std::vector<ClaimLine>& lines);
QString claimsTsv(const std::vector<ClaimLine>& lines);

} // namespace whichmesh::ui
