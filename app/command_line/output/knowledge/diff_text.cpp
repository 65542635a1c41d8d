// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/knowledge/diff_output.h"
#include "app/command_line/output/text_layout.h"
#include "app/knowledge/evidence/ledger.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

std::string nameOf(const KnowledgeBase& before, const KnowledgeBase& after, const OptionId& id)
{
    const Option* option = after.option(id);
    if (!option)
        option = before.option(id);
    return option ? option->name : id.str();
}

std::string titleOf(const KnowledgeBase& before, const KnowledgeBase& after, const FeatureId& id)
{
    const Feature* feature = after.feature(id);
    if (!feature)
        feature = before.feature(id);
    return feature ? feature->title : id.str();
}

std::string wordsOf(const std::optional<Claim>& claim)
{
    return claim ? whichmesh::wordsOf(*claim) : "nothing";
}

std::string headed(std::string_view title, std::size_t count)
{
    return fmt::format("\n{}: {}\n", title, count == 0 ? "none" : std::to_string(count));
}

std::string namesOf(const KnowledgeBase& before, const KnowledgeBase& after,
                    const std::vector<OptionId>& ids)
{
    std::vector<std::string> names;
    for (const OptionId& id : ids)
        names.push_back(nameOf(before, after, id));
    return names.empty() ? "no recommendation" : fmt::format("{}", fmt::join(names, " or "));
}

std::string percent(std::uint64_t part, std::uint64_t whole)
{
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return fmt::format("{:.1f} %", share);
}

// As many as a reader takes in; JSON has them all.
constexpr std::size_t mostKinds = 12;

std::string recommendationsText(const KnowledgeBase& before, const KnowledgeBase& after,
                                const RecommendationDiff& diff)
{
    std::string text = "\nRecommendations\n";
    text += wrapped(fmt::format("{} of {} combinations of answers{} get another one.",
                                percent(diff.changed, diff.judged), diff.judged,
                                diff.judged == diff.space
                                    ? std::string()
                                    : fmt::format(", spread evenly over all {},", diff.space)),
                    2);
    std::vector<std::vector<std::string>> rows;
    std::uint64_t rest = diff.changed;
    for (const RecommendationChange& change : diff.changes) {
        if (rows.size() == mostKinds)
            break;
        rest -= change.count;
        rows.push_back({percent(change.count, diff.judged),
                        fmt::format("{} -> {}", namesOf(before, after, change.before),
                                    namesOf(before, after, change.after))});
    }
    if (rows.size() < diff.changes.size())
        rows.push_back({percent(rest, diff.judged),
                        fmt::format("in {} other ways", diff.changes.size() - rows.size())});
    return text + columns(rows, 2, {0});
}

} // namespace

KnowledgeDifference differenceOf(const KnowledgeBase& before, const KnowledgeBase& after)
{
    return {changedCells(before, after), changedAdvice(before, after),
            diffRecommendations(before, after)};
}

std::string diffText(const KnowledgeBase& before, const KnowledgeBase& after,
                     const KnowledgeDifference& difference)
{
    std::string text = fmt::format("From {} to {}\n", before.edition.title, after.edition.title);
    text += headed("Changed cells", difference.cells.size());
    for (const CellChange& change : difference.cells) {
        text += wrapped(fmt::format("{}, {}", titleOf(before, after, change.cell.feature),
                                    nameOf(before, after, change.cell.mesh)),
                        2);
        text += wrapped("was " + wordsOf(change.before), 4);
        text += wrapped("is  " + wordsOf(change.after), 4);
    }
    text += headed("Changed advice", difference.advice.size());
    std::vector<std::vector<std::string>> rows;
    for (const AdviceChange& change : difference.advice)
        rows.push_back({std::string(toText(change.difference)), toText(change.subject)});
    return text + columns(rows, 2) + recommendationsText(before, after, difference.recommendations);
}

} // namespace whichmesh
