// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <string>
#include <vector>

namespace whichmesh {

/// The shape that stands for an option wherever its colour does.
enum class GlyphShape { Triangle, Diamond, Hexagon, OpenSquare, Circle, Square, Pentagon, Star };

enum class OptionKind {
    Mesh,        ///< a compared product: a column of the tables
    None,        ///< doing without
    Combination, ///< several options together
};

/// "#rrggbb" for the light and dark theme; tints are grounds for text.
struct OptionColours
{
    std::string light;
    std::string lightTint;
    std::string dark;
    std::string darkTint;

    bool operator==(const OptionColours&) const = default;
};

/// What can be recommended, with what the source says for and against it.
struct Option
{
    OptionId id;
    std::string name;
    OptionKind kind = OptionKind::Mesh;
    std::vector<OptionId> parts; ///< of a combination
    GlyphShape glyph = GlyphShape::Circle;
    OptionColours colours;
    std::string summary; ///< two or three words under the name
    std::vector<std::string> bestFor;
    std::vector<std::string> pros;
    std::vector<std::string> cons;
    std::string heading;

    bool operator==(const Option&) const = default;
};

} // namespace whichmesh
