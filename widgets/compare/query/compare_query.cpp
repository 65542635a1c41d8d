// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/query/compare_query.h"

#include "app/knowledge/knowledge_base.h"
#include "widgets/compare/query/cell_text.h"
#include "widgets/compare/query/query_words.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace whichmesh::ui {

namespace {

using Parsed = tl::expected<QueryTerm, QString>;

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::CompareQuery", text);
}

struct MarkName
{
    QLatin1String name;
    Support support;
    QStringList aliases; ///< case folded; the signs are those of copied tables
};

const std::array<MarkName, 5>& markNames()
{
    static const std::array<MarkName, 5> names{
        {{QLatin1String("yes"), Support::Full, {QStringLiteral("full"), QStringLiteral("✅")}},
         {QLatin1String("partial"),
          Support::Partial,
          {QStringLiteral("⚠️"), QStringLiteral("⚠")}},
         {QLatin1String("no"), Support::None, {QStringLiteral("none"), QStringLiteral("❌")}},
         {QLatin1String("na"),
          Support::NotApplicable,
          {QStringLiteral("n/a"), QStringLiteral("not-applicable")}},
         {QLatin1String("value"), Support::Value, {}}}};
    return names;
}

std::optional<Support> findMark(const QString& folded)
{
    for (const MarkName& mark : markNames()) {
        if (folded == mark.name || mark.aliases.contains(folded))
            return mark.support;
    }
    return std::nullopt;
}

/// "a, b or c".
QString orList(QStringList words)
{
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

const Option* findMesh(const KnowledgeBase& knowledge, const QString& folded)
{
    for (const Option* mesh : knowledge.meshes()) {
        if (toQt(mesh->id.str()).toCaseFolded() == folded
            || toQt(mesh->name).toCaseFolded() == folded)
            return mesh;
    }
    return nullptr;
}

Parsed markTerm(const Option& mesh, const QString& value)
{
    const QString id = toQt(mesh.id.str());
    QueryTerm term;
    term.kind = QueryTerm::Kind::Mark;
    term.option = mesh.id;
    for (const QString& name : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto mark = findMark(name.trimmed().toCaseFolded());
        if (!mark)
            return tl::unexpected(tr("“%1” is no mark. After “%2:” comes %3.")
                                      .arg(name.trimmed(), id, orList(queryMarks())));
        term.marks.push_back(*mark);
    }
    if (term.marks.empty())
        return tl::unexpected(tr("After “%1:” comes %2.").arg(id, orList(queryMarks())));
    return term;
}

Parsed sectionTerm(const KnowledgeBase& knowledge, const QString& value)
{
    const QString folded = value.trimmed().toCaseFolded();
    const QString allowed = orList(querySections(knowledge));
    if (folded.isEmpty())
        return tl::unexpected(tr("After “section:” comes %1.").arg(allowed));
    QueryTerm term;
    term.kind = QueryTerm::Kind::Section;
    for (const Section& section : knowledge.sections) {
        const QString id = toQt(section.id.str()).toCaseFolded();
        if (id == folded) {
            term.sections = {section.id};
            return term;
        }
        if (id.contains(folded) || toQt(section.title).toCaseFolded().contains(folded))
            term.sections.push_back(section.id);
    }
    if (term.sections.empty())
        return tl::unexpected(
            tr("No section is called “%1”. Use %2.").arg(value.trimmed(), allowed));
    return term;
}

std::set<FeatureId> featuresWith(const KnowledgeBase& knowledge,
                                 const std::vector<CellTrait>& traits)
{
    std::set<FeatureId> found;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            const bool any = std::ranges::any_of(feature.cells, [&](const auto& cell) {
                return std::ranges::any_of(
                    traits, [&](CellTrait trait) { return has(knowledge, cell.second, trait); });
            });
            if (any)
                found.insert(feature.id);
        }
    }
    return found;
}

Parsed traitTerm(const KnowledgeBase& knowledge, const QString& value)
{
    QueryTerm term;
    term.kind = QueryTerm::Kind::Trait;
    for (const QString& name : value.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const std::string word = name.trimmed().toCaseFolded().toStdString();
        const auto trait =
            std::ranges::find(allCellTraits, word, [](CellTrait each) { return toText(each); });
        if (trait == allCellTraits.end())
            return tl::unexpected(tr("“%1” is nothing a cell can be. After “is:” comes %2.")
                                      .arg(name.trimmed(), orList(queryTraits())));
        term.traits.push_back(*trait);
    }
    if (term.traits.empty())
        return tl::unexpected(tr("After “is:” comes %1.").arg(orList(queryTraits())));
    term.features = featuresWith(knowledge, term.traits);
    return term;
}

Parsed termOf(const QueryWord& word, const KnowledgeBase& knowledge)
{
    if (!word.key) {
        QueryTerm term;
        term.text = word.text.toCaseFolded();
        return term;
    }
    const QString key = word.key->toCaseFolded();
    if (key == QLatin1String("section"))
        return sectionTerm(knowledge, word.text);
    if (const Option* mesh = findMesh(knowledge, key))
        return markTerm(*mesh, word.text);
    if (key == QLatin1String("is"))
        return traitTerm(knowledge, word.text);
    const QString allowed = orList(queryKeys(knowledge));
    if (key.isEmpty())
        return tl::unexpected(tr("Before “:%1” comes %2.").arg(word.text, allowed));
    return tl::unexpected(tr("“%1:” is unknown. Before a colon comes %2.").arg(*word.key, allowed));
}

} // namespace

tl::expected<CompareQuery, QString> CompareQuery::parse(const QString& text,
                                                        const KnowledgeBase& knowledge)
{
    CompareQuery query;
    for (const QueryWord& word : queryWords(text)) {
        if (!word.key && word.text.isEmpty()) {
            if (word.negated && !word.quoted)
                return tl::unexpected(tr("After a minus sign comes what to leave out, without a "
                                         "space between."));
            continue;
        }
        Parsed term = termOf(word, knowledge);
        if (!term)
            return tl::unexpected(term.error());
        term->negated = word.negated;
        query.terms.push_back(*std::move(term));
    }
    return query;
}

bool CompareQuery::matches(const Section& section, const Feature& feature) const
{
    return std::all_of(terms.begin(), terms.end(), [&](const QueryTerm& term) {
        return term.matches(section, feature) != term.negated;
    });
}

bool QueryTerm::matches(const Section& section, const Feature& feature) const
{
    const auto contains = [this](const QString& place) {
        return place.toCaseFolded().contains(text);
    };
    switch (kind) {
    case Kind::Section:
        return std::find(sections.begin(), sections.end(), section.id) != sections.end();
    case Kind::Trait:
        return features.contains(feature.id);
    case Kind::Mark: {
        const Claim* claim = feature.claim(option);
        return claim && std::find(marks.begin(), marks.end(), claim->support) != marks.end();
    }
    case Kind::Text:
        break;
    }
    return contains(toQt(feature.title)) || contains(toQt(section.title))
           || std::any_of(feature.cells.begin(), feature.cells.end(), [&](const auto& cell) {
                  return contains(shownText(cell.second.inForce()));
              });
}

QStringList queryMarks()
{
    QStringList words;
    for (const MarkName& mark : markNames())
        words << mark.name;
    return words;
}

QStringList queryKeys(const KnowledgeBase& knowledge)
{
    QStringList words;
    for (const Option* mesh : knowledge.meshes())
        words << toQt(mesh->id.str());
    return words << QStringLiteral("section") << QStringLiteral("is");
}

QStringList queryTraits()
{
    QStringList words;
    for (const CellTrait trait : allCellTraits)
        words << toQt(toText(trait));
    return words;
}

QStringList querySections(const KnowledgeBase& knowledge)
{
    QStringList words;
    for (const Section& section : knowledge.sections)
        words << toQt(section.id.str());
    return words;
}

} // namespace whichmesh::ui
