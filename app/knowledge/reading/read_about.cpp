// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace whichmesh {

namespace {

// "2024", "2024-11" or "2024-11-22".
bool isDate(std::string_view text)
{
    constexpr std::string_view pattern = "dddd-dd-dd";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10)
        return false;
    return std::ranges::equal(text, pattern.substr(0, text.size()), [](char c, char wanted) {
        return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted;
    });
}

} // namespace

void readAbout(const NodeReader& about, Draft& draft)
{
    MappingReader map(about);
    Edition& edition = draft.knowledge.edition;
    edition.title = map.need("title").line();
    edition.shortTitle = map.need("short_title").line();
    const NodeReader date = map.need("date");
    edition.date = date.line();
    if (!edition.date.empty() && !isDate(edition.date))
        date.fault(fmt::format("expected a date such as 2024, 2024-11 or 2024-11-22, found {}",
                               inQuotes(edition.date)));
    edition.about = map.need("description").text();
    // What it names is read with the folder, before anything else is.
    map.find("include").texts();
    if (const NodeReader example = draft.isOverlay ? map.find("example") : map.need("example"))
        draft.knowledge.example = readPreset(example, draft);
    map.refuseOthers();
}

} // namespace whichmesh
