// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/review/review_overlay.h"

#include "app/session/workbook/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

namespace whichmesh::ui {

namespace {

constexpr std::string_view firstLine =
    "# Decisions of a review, made in WhichMesh. Lines may be changed and added by hand.";
constexpr std::string_view editionKey = "edition: ";
constexpr std::string_view claimsKey = "claims:";

using Lines = std::vector<std::string>;

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.emplace_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

bool startsItem(const std::string& line)
{
    return line.starts_with("  - ");
}

/// What stands between "key: " and the end of the line, of a key of an item.
std::string_view valueOf(std::string_view line, std::string_view key)
{
    const std::size_t start = line.find_first_not_of(" -");
    if (start == std::string_view::npos)
        return {};
    line.remove_prefix(start);
    if (!line.starts_with(key) || !line.substr(key.size()).starts_with(": "))
        return {};
    line.remove_prefix(key.size() + 2);
    return line.substr(0, line.find_last_not_of(' ') + 1);
}

bool has(Lines::const_iterator from, Lines::const_iterator to, std::string_view key,
         std::string_view value)
{
    return std::any_of(from, to,
                       [&](const std::string& line) { return valueOf(line, key) == value; });
}

Lines itemOf(const ReviewDecision& decision, const EditionId& edition)
{
    Lines item{fmt::format("  - feature: {}", decision.cell.feature.str())};
    const auto add = [&item](std::string_view key, std::string_view value) {
        if (!value.empty())
            item.push_back(fmt::format("    {}: {}", key, value));
    };
    const auto addText = [&add](std::string_view key, const std::string& value) {
        add(key, value.empty() ? std::string() : yamlScalar(value));
    };
    add("mesh", decision.cell.mesh.str());
    add("support", toText(decision.support));
    addText("text", decision.text);
    addText("since", decision.since);
    add("as_of", decision.asOf);
    add("source", edition.str());
    addText("reason", decision.reason);
    return item;
}

} // namespace

std::string newReviewOverlay(const EditionId& edition, const EditionId& over,
                             std::string_view today)
{
    std::string text = fmt::format("{}\nschema: 1\n{}{}\nover: {}\n", firstLine, editionKey,
                                   edition.str(), over.str());
    if (!today.empty())
        text +=
            fmt::format("\nabout:\n  title: Decisions of our review\n  short_title: Our review\n"
                        "  date: {}\n  description: Which claim counts where the sources "
                        "disagree.\n",
                        today);
    return text
           + fmt::format("\nsources:\n  - id: {}\n    title: Decision of our review\n"
                         "    publisher: none\n\n{}\n",
                         edition.str(), claimsKey);
}

std::optional<EditionId> editionOfReview(std::string_view overlay)
{
    const Lines lines = linesOf(overlay);
    if (lines.empty() || lines.front() != firstLine)
        return std::nullopt;
    for (const std::string& line : lines) {
        if (line.starts_with(editionKey))
            return EditionId(line.substr(editionKey.size()));
    }
    return std::nullopt;
}

std::optional<std::string> withDecision(std::string_view overlay, const ReviewDecision& decision)
{
    const std::optional<EditionId> edition = editionOfReview(overlay);
    Lines lines = linesOf(overlay);
    const auto claims = std::ranges::find(lines, claimsKey);
    if (!edition || claims == lines.end())
        return std::nullopt;
    const auto end = std::find_if(claims + 1, lines.end(), [](const std::string& line) {
        return !line.empty() && line.find_first_of(" -#") != 0;
    });
    const auto first = std::find_if(claims + 1, end, [](const std::string& line) {
        return !line.empty() && line.find_first_not_of(' ') != line.find('#');
    });
    if (first != end && !startsItem(*first))
        return std::nullopt;
    auto last = end;
    while (last != claims + 1 && std::prev(last)->empty())
        --last;
    for (auto item = std::find_if(claims + 1, last, startsItem); item != last;) {
        const auto next = std::find_if(item + 1, last, startsItem);
        if (has(item, next, "feature", decision.cell.feature.str())
            && has(item, next, "mesh", decision.cell.mesh.str())) {
            last = lines.erase(item, next);
            break;
        }
        item = next;
    }
    const Lines added = itemOf(decision, *edition);
    lines.insert(last, added.begin(), added.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

} // namespace whichmesh::ui
