// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <array>
#include <limits>

namespace whichmesh {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

constexpr std::array<std::pair<std::string_view, TermKind>, 3> termKinds{{
    {"pod", TermKind::PerPod},
    {"hop", TermKind::PerHop},
    {"request-share", TermKind::ShareOfRequests},
}};

std::array<std::pair<std::string_view, Measure>, allMeasures.size()> measureWords()
{
    std::array<std::pair<std::string_view, Measure>, allMeasures.size()> words;
    for (std::size_t i = 0; i < allMeasures.size(); ++i)
        words[i] = {toText(allMeasures[i]), allMeasures[i]};
    return words;
}

// The four keys of a figure.
struct FigureReaders
{
    NodeReader low;
    NodeReader typical;
    NodeReader high;
    NodeReader below;
};

Range readBound(const FigureReaders& keys, double limit)
{
    for (const NodeReader& other : {keys.low, keys.typical, keys.high})
        other.faultAtKey("a figure has \"below\", or \"low\" and \"high\", not both");
    const double high = keys.below.numberIn(0.0, limit).value_or(limit);
    if (high == 0.0)
        keys.below.fault("nothing is below 0; write low: 0, high: 0 for none");
    return {0.0, std::nullopt, high};
}

void checkOrder(const NodeReader& value, std::optional<double> lower, std::optional<double> upper,
                std::string_view names)
{
    if (lower && upper && *lower > *upper)
        value.fault(fmt::format("{} is less than {}; the order is {}", formatNumber(*upper, 9),
                                formatNumber(*lower, 9), names));
}

Range readFigure(MappingReader& map, double limit)
{
    const FigureReaders keys{map.find("low"), map.find("typical"), map.find("high"),
                             map.find("below")};
    if (keys.below)
        return readBound(keys, limit);
    for (const auto& [reader, name] : {std::pair{keys.low, "low"}, std::pair{keys.high, "high"}}) {
        if (!reader && map.isMapping())
            map.self().faultAtKey(fmt::format("the key \"{}\" is missing; a figure has \"low\" and "
                                              "\"high\", or \"below\"",
                                              name));
    }
    const std::optional<double> low = keys.low.numberIn(0.0, limit);
    const std::optional<double> typical = keys.typical.numberIn(0.0, limit);
    const std::optional<double> high = keys.high.numberIn(0.0, limit);
    constexpr std::string_view order = "low, typical, high";
    checkOrder(keys.typical, low, typical, order);
    checkOrder(keys.high, typical ? typical : low, high, order);
    const double from = low.value_or(0.0);
    const double to = high.value_or(from);
    return {from, typical.value_or((from + to) / 2), to};
}

Term readTerm(const NodeReader& item)
{
    MappingReader map(item);
    Term term;
    const std::optional<TermKind> kind = map.need("per").oneOf(termKinds);
    term.kind = kind.value_or(term.kind);
    term.figure = readFigure(map, kind == TermKind::ShareOfRequests ? 1.0 : unlimited);
    term.origin = map.need("origin").line();
    map.refuseOthers();
    return term;
}

Mode readMode(const NodeReader& item, IdTable& ids, const Draft& draft)
{
    ids.declare(item);
    MappingReader map(item);
    Mode mode;
    mode.id = ModeId(map.need("id").id());
    mode.option = OptionId(draft.options.resolve(map.need("option")));
    mode.name = map.need("name").line();
    for (const Measure measure : allMeasures) {
        const NodeReader terms = map.find(toText(measure));
        if (!terms)
            continue;
        MeasureTerms read{measure, {}};
        for (const NodeReader& term : terms.someItems())
            read.terms.push_back(readTerm(term));
        mode.measures.push_back(std::move(read));
    }
    map.refuseOthers();
    return mode;
}

Caveat readCaveat(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    Caveat caveat;
    caveat.measure = map.need("measure").oneOf(measureWords()).value_or(caveat.measure);
    caveat.text = map.need("text").text();
    caveat.when = readCondition(map.need("when"), draft);
    map.refuseOthers();
    return caveat;
}

CostModel readModel(const NodeReader& item, const Draft& draft)
{
    MappingReader map(item);
    CostModel model;
    model.id = ModelId(map.need("id").id());
    model.title = map.need("title").line();
    model.heading = map.need("heading").line();
    IdTable ids("mode");
    for (const NodeReader& mode : map.need("modes").someItems())
        model.modes.push_back(readMode(mode, ids, draft));
    for (const NodeReader& caveat : map.need("caveats").items())
        model.caveats.push_back(readCaveat(caveat, draft));
    map.refuseOthers();
    return model;
}

} // namespace

void readModels(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        draft.knowledge.models.push_back(readModel(item, draft));
}

} // namespace whichmesh
