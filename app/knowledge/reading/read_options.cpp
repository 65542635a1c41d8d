// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, OptionKind>, 3> kinds{{
    {"mesh", OptionKind::Mesh},
    {"none", OptionKind::None},
    {"combination", OptionKind::Combination},
}};

constexpr std::array<std::pair<std::string_view, GlyphShape>, 8> glyphs{{
    {"triangle", GlyphShape::Triangle},
    {"diamond", GlyphShape::Diamond},
    {"hexagon", GlyphShape::Hexagon},
    {"open-square", GlyphShape::OpenSquare},
    {"circle", GlyphShape::Circle},
    {"square", GlyphShape::Square},
    {"pentagon", GlyphShape::Pentagon},
    {"star", GlyphShape::Star},
}};

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::string readColour(const NodeReader& value)
{
    if (value.is(YamlNode::Kind::Null)) {
        value.fault("expected a colour such as \"#2A52BE\", found nothing; without quotes # begins "
                    "a comment");
        return {};
    }
    const std::string colour = value.scalar();
    if (value.is(YamlNode::Kind::Scalar)
        && (colour.size() != 7 || colour[0] != '#'
            || !std::ranges::all_of(colour.substr(1), isHexDigit)))
        value.fault(
            fmt::format("expected a colour such as \"#2A52BE\", found {}", inQuotes(colour)));
    return colour;
}

OptionColours readColours(const NodeReader& value)
{
    OptionColours colours;
    if (!value)
        return colours;
    MappingReader map(value);
    colours.light = readColour(map.need("light"));
    colours.lightTint = readColour(map.need("light_tint"));
    colours.dark = readColour(map.need("dark"));
    colours.darkTint = readColour(map.need("dark_tint"));
    map.refuseOthers();
    return colours;
}

void readKind(MappingReader& map, Option& option, Draft& draft)
{
    const NodeReader value = map.need("kind");
    const NodeReader parts = map.find("of");
    const std::optional<OptionKind> kind = value.oneOf(kinds);
    if (!kind) {
        draft.doubtfulOptions.insert(option.id);
        return;
    }
    option.kind = *kind;
    if (*kind != OptionKind::Combination) {
        parts.faultAtKey("only a combination has parts; remove \"of\", or make the kind a "
                         "combination");
        return;
    }
    if (!parts)
        map.self().faultAtKey("the key \"of\" is missing; it lists the parts of a combination");
    for (const NodeReader& item :
         parts ? distinctItems(parts, Emptiness::Refused) : std::vector<NodeReader>()) {
        option.parts.emplace_back(draft.options.resolve(item));
        if (option.parts.back() == option.id)
            item.fault("a combination cannot be a part of itself");
    }
}

void readOption(const NodeReader& item, Draft& draft)
{
    MappingReader map(item);
    Option option;
    const NodeReader id = map.need("id");
    option.id = OptionId(id.id());
    option.name = map.need("name").line();
    readKind(map, option, draft);
    if (option.kind == OptionKind::Mesh && isFeatureKey(option.id.str()))
        id.fault(fmt::format("{} cannot be the id of a mesh: it is a key of every feature",
                             inQuotes(option.id.str())));
    option.glyph = map.need("glyph").oneOf(glyphs).value_or(option.glyph);
    option.colours = readColours(map.need("colours"));
    option.summary = map.need("summary").line();
    option.bestFor = map.find("best_for").texts();
    option.pros = map.find("pros").texts();
    option.cons = map.find("cons").texts();
    option.heading = map.need("heading").line();
    map.refuseOthers();
    draft.knowledge.options.push_back(std::move(option));
}

} // namespace

void readOptions(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        readOption(item, draft);
    if (const std::size_t count = draft.options.all().size(); count > mostOptions)
        list.faultAtKey(fmt::format("there are {} options; {} are the most", count, mostOptions));
}

} // namespace whichmesh
