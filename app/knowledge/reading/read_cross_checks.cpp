// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, AgreeBy>, 4> agreements{{
    {"support", AgreeBy::Support},
    {"level", AgreeBy::Level},
    {"figures", AgreeBy::Figures},
    {"only-one", AgreeBy::OnlyOne},
}};

StatedFigure readFigure(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    StatedFigure figure;
    const std::optional<Subject> where = readSubject(map, draft);
    figure.what = map.need("case").line();
    figure.low = map.need("low").number().value_or(0.0);
    const NodeReader high = map.need("high");
    figure.high = high.number().value_or(figure.low);
    figure.unit = map.need("unit").line();
    map.refuseOthers();
    if (figure.high < figure.low)
        high.fault(fmt::format("\"high\" is below \"low\", which is {}", figure.low));
    figure.where = where.value_or(figure.where);
    return figure;
}

StatedHolder readHolder(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    StatedHolder holder;
    holder.holder = OptionId(draft.options.resolve(map.need("is")));
    const std::optional<Subject> where = readSubject(map, draft);
    map.refuseOthers();
    holder.where = where.value_or(holder.where);
    return holder;
}

void readPlaces(MappingReader& map, CrossCheck& check, const Draft& draft)
{
    switch (check.agree) {
    case AgreeBy::Support:
    case AgreeBy::Level: {
        const NodeReader rows = map.need("rows");
        check.rows = resolveAll<FeatureId>(rows, draft.features);
        if (rows && check.rows.size() == 1)
            rows.fault("a single row agrees with itself; name at least two");
        check.options = resolveAll<OptionId>(map.find("options"), draft.options);
        break;
    }
    case AgreeBy::Figures:
        for (const NodeReader& item : map.need("figures").someItems())
            check.figures.push_back(readFigure(item, draft));
        break;
    case AgreeBy::OnlyOne:
        for (const NodeReader& item : map.need("said_of").someItems())
            check.holders.push_back(readHolder(item, draft));
        break;
    }
}

} // namespace

void readCrossChecks(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems()) {
        MappingReader map(item);
        CrossCheck check;
        check.id = CheckId(map.need("id").id());
        check.title = map.need("title").line();
        const std::optional<AgreeBy> agree = map.need("agree").oneOf(agreements);
        if (agree) {
            check.agree = *agree;
            readPlaces(map, check, draft);
            map.refuseOthers();
        }
        draft.knowledge.crossChecks.push_back(std::move(check));
    }
}

} // namespace whichmesh
