// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/knowledge/reading/models/model_draft.h"

#include <fmt/format.h>

#include <algorithm>

namespace whichmesh {

namespace {

constexpr double largestExponent = 4.0;

// Units a figure may be written in, and what they are in the unit of their measure.
constexpr std::array<std::pair<std::string_view, double>, 8> units{{
    {"MB", 1.0},
    {"MiB", 1.048576},
    {"KiB", 0.001024},
    {"m", 1.0},
    {"cores", 1'000.0},
    {"ms", 1.0},
    {"us", 0.001},
    {"s", 1.0},
}};

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

std::optional<TermKind> kindOf(std::string_view word)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(TermKind::Input); ++i) {
        if (toText(static_cast<TermKind>(i)) == word)
            return static_cast<TermKind>(i);
    }
    return std::nullopt;
}

std::vector<std::string_view> factorWords(const ModelDraft& draft)
{
    std::vector<std::string_view> words;
    for (std::size_t i = 0; i < static_cast<std::size_t>(TermKind::Input); ++i)
        words.push_back(toText(static_cast<TermKind>(i)));
    for (const LoadInput& input : draft.declared) {
        if (input.assumed)
            words.emplace_back(input.id.str());
    }
    return words;
}

Factor readWord(const NodeReader& node, const ModelDraft& draft)
{
    if (!node.is(YamlNode::Kind::Scalar)) {
        node.expected("what the figure is multiplied by");
        return {};
    }
    const std::string& word = node.node().scalar;
    if (const auto kind = kindOf(word))
        return {*kind, {}, 1.0};
    const LoadInput* input = draft.input(word);
    if (input && input->assumed)
        return {TermKind::Input, input->id, 1.0};
    if (input) {
        node.fault(fmt::format("the input {} has no default, so that nothing can be multiplied by "
                               "it",
                               inQuotes(word)));
        return {};
    }
    const std::vector<std::string_view> words = factorWords(draft);
    const std::string help = didYouMean(word, words);
    node.fault(fmt::format("there is nothing called {} to multiply by{}", inQuotes(word),
                           help.empty() ? "; there is " + listed(words) : help));
    return {};
}

void readFactors(const NodeReader& per, Term& term, const ModelDraft& draft)
{
    if (per.is(YamlNode::Kind::Sequence)) {
        for (const NodeReader& item : per.someItems())
            term.per.push_back(readFactor(item, draft));
    } else if (per) {
        term.per.push_back(readFactor(per, draft));
    }
}

Range scaled(const Range& figure, const NodeReader& unit)
{
    return unit ? figure * unit.oneOf(units).value_or(1.0) : figure;
}

void readPlace(MappingReader& map, Term& term, const ModelDraft& draft)
{
    if (const NodeReader component = map.find("component")) {
        term.component = ComponentId(draft.components.resolve(component));
        const auto part = draft.parts.find(term.component.str());
        term.part = part == draft.parts.end() ? term.part : part->second;
    }
    if (const NodeReader part = map.find("part"))
        term.part = part.oneOf(partWords()).value_or(term.part);
}

} // namespace

ModelDraft::ModelDraft(const Draft& draft)
    : knowledge(draft)
    , declared(standardInputs().begin(), standardInputs().end())
{
}

ModelDraft::ModelDraft(const Draft& draft, const CostModel& model)
    : ModelDraft(draft)
{
    for (const Mode& mode : model.modes)
        modes.add(mode.id.str());
    for (const CostSource& source : model.sources)
        sources.add(source.id.str());
    for (const Component& component : model.components)
        components.add(component.id.str());
    declared.insert(declared.end(), model.inputs.begin(), model.inputs.end());
}

const LoadInput* ModelDraft::input(std::string_view id) const
{
    const auto found =
        std::ranges::find_if(declared, [id](const LoadInput& each) { return each.id.str() == id; });
    return found == declared.end() ? nullptr : &*found;
}

std::array<std::pair<std::string_view, Measure>, allMeasures.size()> measureWords()
{
    std::array<std::pair<std::string_view, Measure>, allMeasures.size()> words;
    for (std::size_t i = 0; i < allMeasures.size(); ++i)
        words[i] = {toText(allMeasures[i]), allMeasures[i]};
    return words;
}

std::array<std::pair<std::string_view, Part>, allParts.size()> partWords()
{
    std::array<std::pair<std::string_view, Part>, allParts.size()> words;
    for (std::size_t i = 0; i < allParts.size(); ++i)
        words[i] = {toText(allParts[i]), allParts[i]};
    return words;
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

Factor readFactor(const NodeReader& node, const ModelDraft& draft)
{
    if (!node.is(YamlNode::Kind::Mapping))
        return readWord(node, draft);
    MappingReader map(node);
    Factor factor = readWord(map.need("quantity"), draft);
    factor.exponent = map.need("exponent").numberIn(0.0, largestExponent).value_or(1.0);
    map.refuseOthers();
    return factor;
}

Term readTerm(const NodeReader& item, Measure measure, const ModelDraft& draft)
{
    MappingReader map(item);
    Term term;
    readFactors(map.need("per"), term, draft);
    const bool isShare =
        std::ranges::find(term.per, TermKind::ShareOfRequests, &Factor::kind) != term.per.end();
    const Range figure = readFigure(map, isShare ? 1.0 : unlimited);
    term.figure = scaled(figure, map.find("unit"));
    term.origin = map.need("origin").line();
    if (measure == Measure::MemoryControlPlaneMb || measure == Measure::CpuControlPlaneMillicores)
        term.part = Part::ControlPlane;
    readPlace(map, term, draft);
    term.when = readInputReference(map.find("when"), LoadInput::Kind::Toggle, draft);
    term.unless = readInputReference(map.find("unless"), LoadInput::Kind::Toggle, draft);
    term.given = readInputReference(map.find("given"), LoadInput::Kind::Number, draft);
    if (const NodeReader sources = map.find("sources"))
        term.sources = resolveAll<CostSourceId>(sources, draft.sources);
    map.refuseOthers();
    return term;
}

InputId readInputReference(const NodeReader& node, LoadInput::Kind kind, const ModelDraft& draft)
{
    if (!node)
        return {};
    const std::string id = node.scalar();
    const LoadInput* input = draft.input(id);
    if (input && input->kind == kind)
        return input->id;
    std::vector<std::string_view> known;
    for (const LoadInput& each : draft.declared) {
        if (each.kind == kind)
            known.emplace_back(each.id.str());
    }
    const std::string help = didYouMean(id, known);
    node.fault(fmt::format("{} is no {} of this model{}", inQuotes(id),
                           kind == LoadInput::Kind::Toggle ? "toggle" : "number",
                           help.empty() ? "; there is " + listed(known) : help));
    return {};
}

InputValues readInputValues(const NodeReader& node, const ModelDraft& draft)
{
    InputValues values;
    if (!node)
        return values;
    for (const NodeReader& value : MappingReader(node).others()) {
        const LoadInput* input = draft.input(value.key());
        std::optional<double> number;
        if (!input) {
            std::vector<std::string_view> known;
            for (const LoadInput& each : draft.declared)
                known.emplace_back(each.id.str());
            value.faultAtKey(fmt::format("there is no input {}{}", inQuotes(value.key()),
                                         didYouMean(value.key(), known)));
        } else if (input->kind == LoadInput::Kind::Toggle) {
            if (const auto isOn = value.boolean())
                number = *isOn ? 1.0 : 0.0;
        } else {
            number = value.numberIn(input->minimum, input->maximum);
        }
        if (number)
            values[input->id] = *number;
    }
    return values;
}

} // namespace whichmesh
