// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/evidence/cell_evidence.h"

#include <QString>
#include <QStringList>

#include <set>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh::ui {

/// One condition on a row.
struct QueryTerm
{
    enum class Kind {
        Text,    ///< the text occurs in the feature's title, a cell or the section's title
        Mark,    ///< the option has one of the marks
        Section, ///< the row belongs to one of the sections
        Trait,   ///< one of the row's cells is contested, wrong, …
    };

    Kind kind = Kind::Text;
    bool negated = false;
    QString text; ///< case folded
    OptionId option;
    std::vector<Support> marks;
    std::vector<SectionId> sections;
    std::vector<CellTrait> traits;
    std::set<FeatureId> features; ///< the rows with one of the traits

    bool matches(const Section& section, const Feature& feature) const;

    bool operator==(const QueryTerm&) const = default;
};

/// What the filter of the tables asks for: the rows that meet every term.
///
///   words "a phrase" option:mark,mark section:name is:contested,wrong
///
/// each with a minus in front to leave it out.
struct CompareQuery
{
    std::vector<QueryTerm> terms;

    /// Reads what was typed. The error is a sentence for the person at the screen: what is wrong
    /// and what is allowed instead.
    static tl::expected<CompareQuery, QString> parse(const QString& text,
                                                     const KnowledgeBase& knowledge);

    bool empty() const { return terms.empty(); }
    bool matches(const Section& section, const Feature& feature) const;

    bool operator==(const CompareQuery&) const = default;
};

/// The words that may follow `option:`, in the order of the marks.
QStringList queryMarks();

/// The words that may stand before a colon: the ids of the compared options, "section" and "is".
QStringList queryKeys(const KnowledgeBase& knowledge);

/// The words that may follow `section:`.
QStringList querySections(const KnowledgeBase& knowledge);

/// The words that may follow `is:`.
QStringList queryTraits();

} // namespace whichmesh::ui
