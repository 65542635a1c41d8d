// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/verdict/verdict_text.h"

#include "app/base/quantity.h"
#include "app/command_line/output/text_layout.h"
#include "app/decision/lenses/words.h"
#include "app/decision/warnings.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A screen of them; the rest is for programs.
constexpr std::size_t flipsShown = 12;

/// "Istio or Linkerd; second Cilium; not No mesh"
std::string choices(const KnowledgeBase& knowledge, const Opinion& opinion)
{
    std::string text = namesOf(knowledge, opinion.favours, "or");
    if (!opinion.seconds.empty())
        text +=
            (text.empty() ? "second " : "; second ") + namesOf(knowledge, opinion.seconds, "or");
    if (!opinion.rejects.empty())
        text += (text.empty() ? "not " : "; not ") + namesOf(knowledge, opinion.rejects, "nor");
    return text;
}

std::string titleOf(const Verdict& verdict, const LensId& lens)
{
    const Opinion* opinion = verdict.opinion(lens);
    return opinion ? opinion->title : lens.str();
}

std::string part(std::string_view title, const std::string& rows)
{
    return rows.empty() ? "" : fmt::format("\n{}\n{}", title, rows);
}

} // namespace

std::string lensesText(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    std::string text;
    std::vector<std::string> silent;
    for (const Opinion& opinion : verdict.opinions) {
        if (!opinion.spoke) {
            silent.push_back(opinion.title);
            continue;
        }
        text += wrapped(opinion.title + ": " + choices(knowledge, opinion), 2)
                + wrapped(opinion.reason, 4);
        for (const Remark& remark : opinion.remarks)
            text += wrapped(nameOf(knowledge, remark.option) + ": " + remark.text, 4);
    }
    if (!silent.empty())
        text += wrapped("Silent: " + joined(silent, "and"), 2);
    return part("What the lenses say", text);
}

std::string conflictsText(const Verdict& verdict)
{
    std::string text;
    for (const Conflict& conflict : verdict.conflicts)
        text += columns({{"-", conflict.text}}, 2);
    return part("Where they exclude each other", text);
}

std::string whyNotText(const KnowledgeBase& knowledge, const Verdict& verdict)
{
    Rows rows;
    for (const WhyNot& whyNot : verdict.whyNot) {
        std::vector<std::string> reasons;
        for (const Blocker& blocker : whyNot.blockers)
            reasons.push_back(fmt::format("{} Without that: {}.", blocker.text,
                                          blocker.wouldLead.empty()
                                              ? "still none"
                                              : namesOf(knowledge, blocker.wouldLead, "or")));
        std::vector<std::string> against;
        for (const LensId& lens : whyNot.against)
            against.push_back(titleOf(verdict, lens));
        if (!against.empty())
            reasons.push_back("Not named by: " + joined(against, "and") + ".");
        const auto changes = std::ranges::find(verdict.runnersUp, whyNot.option, &RunnerUp::option);
        if (changes != verdict.runnersUp.end() && !changes->changes.empty())
            reasons.push_back(changes->whyNot);
        rows.push_back(
            {nameOf(knowledge, whyNot.option), fmt::format("{}", fmt::join(reasons, " "))});
    }
    return part("Why not", rows.empty() ? std::string() : columns(rows, 2));
}

std::string flipsText(const Verdict& verdict)
{
    Rows rows;
    for (const Flip& flip : verdict.flips) {
        if (rows.size() == flipsShown)
            break;
        rows.push_back({"-", flip.text});
    }
    std::string text = rows.empty() ? std::string() : columns(rows, 2);
    if (verdict.flips.size() > flipsShown)
        text += fmt::format("  and {} more with --format json\n",
                            formatNumber(static_cast<double>(verdict.flips.size() - flipsShown)));
    return part("What would flip it, nearest first", text);
}

std::string suggestionsText(const Verdict& verdict)
{
    Rows rows;
    for (const Suggestion& suggestion : verdict.suggestions)
        rows.push_back({suggestion.title, suggestion.text});
    return part("Other ways to go", rows.empty() ? std::string() : columns(rows, 2));
}

} // namespace whichmesh
