// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lint/stated_ranges_lint.h"

#include "app/base/quantity.h"
#include "app/knowledge/lint/finding.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

std::string numbers(double from, double to)
{
    return from == to ? formatNumber(from)
                      : fmt::format("{} to {}", formatNumber(from), formatNumber(to));
}

std::vector<const Answer*> inOrder(const Question& question)
{
    std::vector<const Answer*> answers;
    for (const Answer& answer : question.answers) {
        if (answer.stated)
            answers.push_back(&answer);
    }
    std::ranges::stable_sort(answers, {},
                             [](const Answer* answer) { return answer->stated->from; });
    return answers;
}

} // namespace

void lintStatedRanges(const KnowledgeBase& knowledge, Diagnostics& found)
{
    for (const Question& question : knowledge.questions) {
        const std::vector<const Answer*> answers = inOrder(question);
        for (std::size_t i = 1; i < answers.size(); ++i) {
            const Answer& before = *answers[i - 1];
            const Answer& after = *answers[i];
            const double end = before.stated->to;
            const double begin = after.stated->from;
            const std::vector<std::string> places{"question " + question.id.str()};
            if (begin <= end)
                found.push_back(finding(
                    knowledge, FindingKind::Overlap,
                    fmt::format("\u201c{}\u201d and \u201c{}\u201d both claim {}", before.label,
                                after.label, numbers(begin, std::min(end, after.stated->to))),
                    places));
            else if (begin > end + 1.0)
                found.push_back(
                    finding(knowledge, FindingKind::Gap,
                            fmt::format("neither \u201c{}\u201d nor \u201c{}\u201d claims {}",
                                        before.label, after.label, numbers(end + 1.0, begin - 1.0)),
                            places));
        }
    }
}

} // namespace whichmesh
