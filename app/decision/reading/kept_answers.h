// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/yaml/yaml_faults.h"
#include "app/base/yaml/yaml_node.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/knowledge_base.h"

namespace whichmesh {

/// A profile's mapping, taken apart: what a knowledge base can be asked about, and what it has
/// never heard of, such as answers given while another knowledge base was open.
struct KeptAnswers
{
    YamlNode known;
    Profile unknown;
};

/// Unknown are questions whose value has the shape of an answer, answers to questions that offer a
/// choice, must-have features, weights of lenses, and numbers that may be an input of some cost
/// model. Each is told of in `notices`; anything else stays in `known`, where readProfile() finds
/// its faults.
KeptAnswers takeUnknownAnswers(const YamlNode& profile, const KnowledgeBase& knowledge,
                               YamlFaults& notices);

/// `profile` with what was unknown put back in.
Profile withAnswers(Profile profile, const Profile& unknown);

} // namespace whichmesh
