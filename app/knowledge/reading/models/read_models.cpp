// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/models/model_draft.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, LoadInput::Kind>, 2> inputKinds{{
    {"number", LoadInput::Kind::Number},
    {"toggle", LoadInput::Kind::Toggle},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> publishers{{
    {"project", "project"},
    {"vendor", "vendor"},
    {"independent", "independent"},
    {"standard", "standard"},
    {"none", "none"},
}};

std::vector<Measure> everyMeasure()
{
    return {allMeasures.begin(), allMeasures.end()};
}

void readNumberOf(MappingReader& map, LoadInput& input)
{
    input.minimum = map.need("min").numberIn(0.0, unlimited).value_or(0.0);
    input.maximum = map.need("max").numberIn(input.minimum, unlimited).value_or(unlimited);
    const NodeReader assumed = map.find("default");
    input.assumed = assumed.numberIn(input.minimum, input.maximum);
    const NodeReader text = map.find("default_text");
    if (text)
        input.assumedText = text.line();
    if (map.isMapping() && !assumed && !text)
        map.self().faultAtKey("an input needs \"default\", or \"default_text\" for what is taken "
                              "instead");
}

LoadInput readInput(const NodeReader& item, ModelDraft& draft)
{
    draft.inputs.declare(item);
    MappingReader map(item);
    LoadInput input;
    input.id = InputId(map.need("id").id());
    input.title = map.need("title").line();
    if (const NodeReader unit = map.find("unit"))
        input.unit = unit.line();
    input.kind = map.need("kind").oneOf(inputKinds).value_or(input.kind);
    if (input.kind == LoadInput::Kind::Number)
        readNumberOf(map, input);
    else
        input.assumed = map.need("default").boolean().value_or(false) ? 1.0 : 0.0;
    input.help = map.need("help").text();
    map.refuseOthers();
    return input;
}

CostSource readSource(const NodeReader& item, ModelDraft& draft)
{
    draft.sources.declare(item);
    MappingReader map(item);
    CostSource source;
    source.id = CostSourceId(map.need("id").id());
    source.title = map.need("title").line();
    source.publisher = map.need("publisher").oneOf(publishers).value_or("none");
    const NodeReader url = source.publisher == "none" ? map.find("url") : map.need("url");
    source.url = url.line();
    if (!source.url.empty() && !source.url.starts_with("https://"))
        url.expected("an address that begins with https://");
    map.refuseOthers();
    return source;
}

Component readComponent(const NodeReader& item, ModelDraft& draft)
{
    draft.components.declare(item);
    MappingReader map(item);
    Component component;
    component.id = ComponentId(map.need("id").id());
    component.title = map.need("title").line();
    component.part = map.need("part").oneOf(partWords()).value_or(component.part);
    if (const NodeReader count = map.find("count"))
        component.count = readFactor(count, draft);
    component.words = map.find("words").texts();
    draft.parts[component.id.str()] = component.part;
    map.refuseOthers();
    return component;
}

Limit readLimit(const NodeReader& item, const ModelDraft& draft)
{
    MappingReader map(item);
    Limit limit;
    const NodeReader of = map.need("of");
    if (of && !(of.is(YamlNode::Kind::Scalar) && of.node().scalar == "node-cpu"))
        limit.quantity = readFactor(of, draft);
    limit.most = map.need("most").numberIn(0.0, unlimited).value_or(0.0);
    for (const NodeReader& measure : map.need("measures").someItems()) {
        if (const auto found = measure.oneOf(measureWords()))
            limit.measures.push_back(*found);
    }
    limit.reason = map.need("reason").line();
    map.refuseOthers();
    return limit;
}

std::vector<Term> readTerms(const NodeReader& list, Measure measure, const ModelDraft& draft)
{
    std::vector<Term> terms;
    for (const NodeReader& term : list.someItems())
        terms.push_back(readTerm(term, measure, draft));
    return terms;
}

Mode readMode(const NodeReader& item, ModelDraft& draft)
{
    draft.modes.declare(item);
    MappingReader map(item);
    Mode mode;
    mode.id = ModeId(map.need("id").id());
    mode.option = OptionId(draft.knowledge.options.resolve(map.need("option")));
    mode.name = map.need("name").line();
    const NodeReader measured = map.find("measured");
    if (measured)
        readMeasured(measured, mode);
    for (const Measure measure : everyMeasure()) {
        const NodeReader terms = map.find(toText(measure));
        if (terms && measured && mode.find(measure))
            terms.faultAtKey("the load tests under \"measured\" give this already");
        if (terms)
            mode.measures.push_back({measure, readTerms(terms, measure, draft)});
    }
    if (const NodeReader spread = map.find("latency_spread_ms"))
        mode.latencySpread = readTerms(spread, Measure::LatencyP50Ms, draft);
    if (const NodeReader factor = map.find("node_factor")) {
        MappingReader figure(factor);
        mode.nodeFactor = readFigure(figure, unlimited);
        figure.refuseOthers();
    }
    if (const NodeReader limits = map.find("limits")) {
        for (const NodeReader& limit : limits.items())
            mode.limits.push_back(readLimit(limit, draft));
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

template <typename Value, typename Read>
void readList(const NodeReader& list, std::vector<Value>& into, const Read& read)
{
    if (!list)
        return;
    for (const NodeReader& item : list.items())
        into.push_back(read(item));
}

CostModel readModel(const NodeReader& item, const Draft& knowledge)
{
    MappingReader map(item);
    ModelDraft draft(knowledge);
    CostModel model;
    model.id = ModelId(map.need("id").id());
    model.title = map.need("title").line();
    model.heading = map.need("heading").line();
    readList(map.find("inputs"), model.inputs,
             [&](const NodeReader& node) { return readInput(node, draft); });
    draft.declared.insert(draft.declared.end(), model.inputs.begin(), model.inputs.end());
    readList(map.find("sources"), model.sources,
             [&](const NodeReader& node) { return readSource(node, draft); });
    readList(map.find("components"), model.components,
             [&](const NodeReader& node) { return readComponent(node, draft); });
    for (const NodeReader& mode : map.need("modes").someItems())
        model.modes.push_back(readMode(mode, draft));
    readList(map.need("caveats"), model.caveats,
             [&](const NodeReader& node) { return readCaveat(node, knowledge); });
    model.leftOut = map.find("left_out").texts();
    if (const NodeReader published = map.find("published"))
        model.published = readPublished(published, draft);
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
