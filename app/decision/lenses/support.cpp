// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/lenses/support.h"

#include <algorithm>

namespace whichmesh {

namespace {

SupportLevel levelOf(const Claim* claim)
{
    if (!claim)
        return SupportLevel::Unknown;
    switch (claim->support) {
    case Support::Full:
        return SupportLevel::Full;
    case Support::Partial:
        return SupportLevel::Partial;
    case Support::None:
        return SupportLevel::None;
    case Support::NotApplicable:
        return SupportLevel::NotApplicable;
    case Support::Value:
        return SupportLevel::Value;
    }
    return SupportLevel::Unknown;
}

} // namespace

SupportLevel supportOf(const Feature& feature, const Option& option, const KnowledgeBase& knowledge)
{
    if (option.kind == OptionKind::None)
        return SupportLevel::None;
    SupportLevel best = levelOf(feature.claim(option.id));
    if (option.kind == OptionKind::Combination && best == SupportLevel::Unknown
        && !option.parts.empty()) {
        best = SupportLevel::None;
        for (const OptionId& id : option.parts) {
            const Option* part = knowledge.option(id);
            // A part that is a combination itself would let two name each other for ever.
            best =
                std::max(best, part && part->kind == OptionKind::None ? SupportLevel::None
                                                                      : levelOf(feature.claim(id)));
        }
    }
    return best;
}

} // namespace whichmesh
