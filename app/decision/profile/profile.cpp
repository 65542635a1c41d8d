// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile.h"

namespace whichmesh {

Profile fromPreset(const Preset& preset)
{
    Profile profile;
    profile.load = preset.load;
    profile.answers = preset.answers;
    profile.mustHaves.insert(preset.mustHaves.begin(), preset.mustHaves.end());
    return profile;
}

} // namespace whichmesh
