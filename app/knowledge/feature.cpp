// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/feature.h"

namespace whichmesh {

std::string_view toText(Support support)
{
    switch (support) {
    case Support::Full:
        return "full";
    case Support::Partial:
        return "partial";
    case Support::None:
        return "none";
    case Support::NotApplicable:
        return "not-applicable";
    case Support::Value:
        return "value";
    }
    return {};
}

const Claim* Feature::claim(const OptionId& option) const
{
    const auto found = cells.find(option);
    return found == cells.end() ? nullptr : found->second.inForce();
}

} // namespace whichmesh
