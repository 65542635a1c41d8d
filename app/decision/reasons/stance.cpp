// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/reasons/stance.h"

#include <algorithm>

namespace whichmesh {

Stance stanceOf(const Opinion& opinion, const std::vector<OptionId>& recommendation)
{
    if (!opinion.spoke)
        return Stance::Silent;
    const auto names = [&recommendation](const std::vector<OptionId>& options) {
        return std::ranges::any_of(options, [&recommendation](const OptionId& option) {
            return std::ranges::find(recommendation, option) != recommendation.end();
        });
    };
    if (names(opinion.favours))
        return Stance::For;
    return names(opinion.seconds) ? Stance::Second : Stance::Against;
}

LensAgreement agreementOf(const Verdict& verdict)
{
    LensAgreement agreement;
    for (const Opinion& opinion : verdict.opinions) {
        const Stance stance = stanceOf(opinion, verdict.recommendation);
        agreement.agree += stance == Stance::For ? 1 : 0;
        agreement.spoke += stance == Stance::Silent ? 0 : 1;
    }
    return agreement;
}

} // namespace whichmesh
