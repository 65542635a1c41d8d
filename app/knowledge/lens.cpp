// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/lens.h"

namespace whichmesh {

std::string_view toText(LensKind kind)
{
    switch (kind) {
    case LensKind::Tree:
        return "tree";
    case LensKind::Rules:
        return "rules";
    case LensKind::Scenarios:
        return "scenarios";
    case LensKind::MustHaves:
        return "must-haves";
    case LensKind::Budget:
        return "budget";
    }
    return {};
}

} // namespace whichmesh
