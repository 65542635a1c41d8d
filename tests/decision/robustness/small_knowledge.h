// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"
#include "app/decision/robustness/space/answer_space.h"
#include "app/knowledge/knowledge_base.h"

#include <functional>
#include <random>

namespace whichmesh::test {

/// The sample knowledge base with a tree, five questions and lenses of rules that share questions,
/// services cut at 50 and 500 and throughput at 1,000: small enough to go through every answer.
KnowledgeBase smallKnowledge();

/// A profile of it at random: answers given or not, weights, must-haves now and then.
Profile randomProfile(const KnowledgeBase& knowledge, std::mt19937& random);

/// Calls `visit` with every way to set the variables of a space.
void forEachSetting(const AnswerSpace& space,
                    const std::function<void(const std::vector<std::size_t>&)>& visit);

} // namespace whichmesh::test
