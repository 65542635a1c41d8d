// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/web_address.h"
#include "app/knowledge/evidence/calendar.h"
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, Publisher>, 5> publishers{{
    {"project", Publisher::Project},
    {"vendor", Publisher::Vendor},
    {"independent", Publisher::Independent},
    {"standard", Publisher::Standard},
    {"none", Publisher::None},
}};

Source readSource(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Source source;
    source.id = SourceId(map.need("id").id());
    source.edition = draft.knowledge.edition.id;
    source.title = map.need("title").line();
    const std::optional<Publisher> publisher = map.need("publisher").oneOf(publishers);
    source.publisher = publisher.value_or(source.publisher);
    const bool isPublished = publisher && *publisher != Publisher::None;
    const NodeReader url = isPublished ? map.need("url") : map.find("url");
    source.url = url.line();
    if (const std::string fault = faultOfAddress(source.url); !source.url.empty() && !fault.empty())
        url.fault(fault);
    map.refuseOthers();
    return source;
}

} // namespace

std::string readDay(const NodeReader& value)
{
    std::string day = value.line();
    if (!day.empty() && !isDay(day))
        value.fault(fmt::format("expected a day of the calendar such as 2026-11-22, found {}",
                                inQuotes(day)));
    return day;
}

SourceId readSourceId(const NodeReader& value, const Draft& draft)
{
    SourceId id(draft.sources.resolve(value));
    if (value)
        draft.usedSources.insert(id);
    return id;
}

void readSources(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.sources.push_back(readSource(item, draft));
}

void readDangers(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems()) {
        MappingReader map(item);
        Danger danger;
        danger.id = DangerId(map.need("id").id());
        danger.edition = draft.knowledge.edition.id;
        std::optional<Subject> on;
        if (const NodeReader subject = map.need("on")) {
            MappingReader subjectMap(subject);
            on = readSubject(subjectMap, draft);
            subjectMap.refuseOthers();
        }
        danger.title = map.need("title").line();
        danger.text = map.need("text").text();
        danger.source = readSourceId(map.need("source"), draft);
        danger.asOf = readDay(map.need("as_of"));
        map.refuseOthers();
        danger.on = on.value_or(danger.on);
        draft.knowledge.dangers.push_back(std::move(danger));
    }
}

} // namespace whichmesh
