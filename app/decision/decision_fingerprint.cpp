// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/decision_fingerprint.h"

#include "app/decision/profile/profile_yaml.h"
#include "app/knowledge/stack/fingerprint.h"

namespace whichmesh {

namespace {

constexpr std::size_t digits = 12;

} // namespace

std::string decisionFingerprint(const KnowledgeBase& knowledge, const Profile& profile)
{
    Fingerprint fingerprint;
    fingerprint.add(knowledge.fingerprint);
    fingerprint.add(toYaml(profile, knowledge));
    return fingerprint.text().substr(0, digits);
}

} // namespace whichmesh
