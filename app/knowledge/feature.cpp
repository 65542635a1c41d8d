// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/feature.h"

namespace whichmesh {

namespace {

// A verdict says it outright; without one the marks and the plain values are compared.
bool disagree(const Claim& below, const Claim& claim)
{
    if (claim.verdict)
        return *claim.verdict != ClaimVerdict::Holds;
    return claim.support != below.support
           || (claim.support == Support::Value && claim.text != below.text);
}

} // namespace

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

std::string_view toText(ClaimVerdict verdict)
{
    switch (verdict) {
    case ClaimVerdict::Holds:
        return "holds";
    case ClaimVerdict::Simplified:
        return "simplified";
    case ClaimVerdict::Dated:
        return "dated";
    case ClaimVerdict::Wrong:
        return "wrong";
    case ClaimVerdict::Unverifiable:
        return "unverifiable";
    }
    return {};
}

const Claim* Cell::inForce() const
{
    for (std::size_t count = claims.size() - above; count > 0; --count) {
        if (claims[count - 1].asserts())
            return &claims[count - 1];
    }
    return nullptr;
}

bool Cell::isContested() const
{
    const Claim* below = nullptr;
    for (const Claim& claim : claims) {
        if (!claim.asserts())
            continue;
        if (below && disagree(*below, claim))
            return true;
        below = &claim;
    }
    return false;
}

const Claim* Feature::claim(const OptionId& option) const
{
    const auto found = cells.find(option);
    return found == cells.end() ? nullptr : found->second.inForce();
}

} // namespace whichmesh
