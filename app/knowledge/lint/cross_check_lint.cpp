// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lint/cross_check_lint.h"

#include "app/base/quantity.h"
#include "app/knowledge/evidence/subject_title.h"
#include "app/knowledge/lint/finding.h"
#include "app/knowledge/lint/stated_ranges_lint.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace whichmesh {

namespace {

/// A row that a cross-check names, with the table it stands in.
struct Row
{
    const Section* section = nullptr;
    const Feature* feature = nullptr;

    std::string name() const
    {
        return fmt::format("\u201c{}\u201d in {}", feature->title, section->title);
    }
};

std::vector<Row> rowsOf(const KnowledgeBase& knowledge, const CrossCheck& check)
{
    std::vector<Row> rows;
    for (const FeatureId& id : check.rows) {
        for (const Section& section : knowledge.sections) {
            const auto found = std::ranges::find(section.features, id, &Feature::id);
            if (found != section.features.end())
                rows.push_back({&section, &*found});
        }
    }
    return rows;
}

std::vector<const Option*> optionsOf(const KnowledgeBase& knowledge, const CrossCheck& check)
{
    std::vector<const Option*> options = knowledge.meshes();
    if (!check.options.empty())
        std::erase_if(options, [&check](const Option* option) {
            return std::ranges::find(check.options, option->id) == check.options.end();
        });
    return options;
}

/// What a cell says, as it reads: "partial (via federation)".
std::string words(const Claim& claim)
{
    if (claim.support == Support::Value)
        return claim.text;
    const std::string support(toText(claim.support));
    return claim.text.empty() || claim.text == support
               ? support
               : fmt::format("{} ({})", support, claim.text);
}

/// "this, but that and that".
std::string contrast(const std::vector<std::string>& parts)
{
    return fmt::format("{}, but {}", parts.front(),
                       fmt::join(parts.begin() + 1, parts.end(), " and "));
}

std::vector<std::string> keysOf(const std::vector<Row>& rows)
{
    std::vector<std::string> keys;
    for (const Row& row : rows)
        keys.push_back("feature " + row.feature->id.str());
    return keys;
}

/// The rows, with the first of them, that say something else of the option than the first does.
std::vector<Row> disagreeing(const std::vector<Row>& rows, const OptionId& option)
{
    std::vector<Row> differing;
    const Claim* first = nullptr;
    for (const Row& row : rows) {
        const Claim* claim = row.feature->claim(option);
        if (!claim || claim->support == Support::Value || claim->support == Support::NotApplicable)
            continue;
        if (!first) {
            first = claim;
            differing.push_back(row);
        } else if (claim->support != first->support) {
            differing.push_back(row);
        }
    }
    return differing.size() > 1 ? differing : std::vector<Row>();
}

void lintSupport(const KnowledgeBase& knowledge, const CrossCheck& check, Diagnostics& found)
{
    const std::vector<Row> rows = rowsOf(knowledge, check);
    for (const Option* option : optionsOf(knowledge, check)) {
        const std::vector<Row> differing = disagreeing(rows, option->id);
        if (differing.empty())
            continue;
        std::vector<std::string> parts;
        for (const Row& row : differing)
            parts.push_back(
                fmt::format("{} by {}", words(*row.feature->claim(option->id)), row.name()));
        found.push_back(
            finding(knowledge, FindingKind::Contradiction,
                    fmt::format("{} of {} is {}", check.title, option->name, contrast(parts)),
                    keysOf(differing)));
    }
}

bool areLevel(const Feature& feature, const Option& one, const Option& other)
{
    const Claim* first = feature.claim(one.id);
    const Claim* second = feature.claim(other.id);
    return first && second && first->support == second->support && first->text == second->text;
}

void lintLevel(const KnowledgeBase& knowledge, const CrossCheck& check, Diagnostics& found)
{
    const std::vector<Row> rows = rowsOf(knowledge, check);
    const std::vector<const Option*> options = optionsOf(knowledge, check);
    for (auto one = options.begin(); !rows.empty() && one != options.end(); ++one) {
        for (auto other = one + 1; other != options.end(); ++other) {
            if (!areLevel(*rows.front().feature, **one, **other))
                continue;
            std::vector<Row> apart{rows.front()};
            std::vector<std::string> parts;
            for (const Row& row : rows) {
                const Claim* first = row.feature->claim((*one)->id);
                const Claim* second = row.feature->claim((*other)->id);
                if (!first || !second || areLevel(*row.feature, **one, **other))
                    continue;
                apart.push_back(row);
                parts.push_back(
                    fmt::format("{} against {} by {}", words(*first), words(*second), row.name()));
            }
            if (!parts.empty())
                found.push_back(
                    finding(knowledge, FindingKind::Contradiction,
                            fmt::format("{} of {} and {} is the same, {}, by {}, but {}",
                                        check.title, (*one)->name, (*other)->name,
                                        words(*apart.front().feature->claim((*one)->id)),
                                        apart.front().name(), fmt::join(parts, " and ")),
                            keysOf(apart)));
        }
    }
}

std::string rangeText(const StatedFigure& figure)
{
    const std::string low = formatNumber(figure.low, 6);
    return figure.low == figure.high
               ? fmt::format("{} {}", low, figure.unit)
               : fmt::format("{}-{} {}", low, formatNumber(figure.high, 6), figure.unit);
}

bool sameRange(const StatedFigure& one, const StatedFigure& other)
{
    return one.low == other.low && one.high == other.high && one.unit == other.unit;
}

void lintFigures(const KnowledgeBase& knowledge, const CrossCheck& check, Diagnostics& found)
{
    std::map<std::string, std::vector<const StatedFigure*>> byCase;
    for (const StatedFigure& figure : check.figures)
        byCase[figure.what].push_back(&figure);
    for (const auto& [what, figures] : byCase) {
        const bool agree =
            std::ranges::all_of(figures, [&first = *figures.front()](const StatedFigure* figure) {
                return sameRange(*figure, first);
            });
        if (agree)
            continue;
        std::vector<std::string> parts;
        std::vector<std::string> places;
        for (const StatedFigure* figure : figures) {
            parts.push_back(fmt::format("{} by \u201c{}\u201d", rangeText(*figure),
                                        titleOf(knowledge, figure->where)));
            places.push_back(placeKey(figure->where));
        }
        found.push_back(finding(knowledge, FindingKind::Contradiction,
                                fmt::format("{}, {}: {}", check.title, what, contrast(parts)),
                                places));
    }
}

void lintHolders(const KnowledgeBase& knowledge, const CrossCheck& check, Diagnostics& found)
{
    std::vector<std::string> parts;
    std::vector<std::string> places;
    std::vector<OptionId> holders;
    for (const StatedHolder& holder : check.holders) {
        if (std::ranges::find(holders, holder.holder) != holders.end())
            continue;
        holders.push_back(holder.holder);
        const Option* option = knowledge.option(holder.holder);
        parts.push_back(fmt::format("{} by \u201c{}\u201d",
                                    option ? option->name : holder.holder.str(),
                                    titleOf(knowledge, holder.where)));
        places.push_back(placeKey(holder.where));
    }
    if (holders.size() > 1)
        found.push_back(finding(
            knowledge, FindingKind::Contradiction,
            fmt::format("{} is {}; only one can be it", check.title, contrast(parts)), places));
}

} // namespace

Diagnostics lintStatements(const KnowledgeBase& knowledge)
{
    Diagnostics found;
    for (const CrossCheck& check : knowledge.crossChecks) {
        switch (check.agree) {
        case AgreeBy::Support:
            lintSupport(knowledge, check, found);
            break;
        case AgreeBy::Level:
            lintLevel(knowledge, check, found);
            break;
        case AgreeBy::Figures:
            lintFigures(knowledge, check, found);
            break;
        case AgreeBy::OnlyOne:
            lintHolders(knowledge, check, found);
            break;
        }
    }
    lintStatedRanges(knowledge, found);
    return found;
}

} // namespace whichmesh
