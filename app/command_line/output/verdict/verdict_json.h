// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/output/json_writer.h"
#include "app/decision/profile/profile.h"
#include "app/decision/verdict.h"

#include <string_view>
#include <vector>

namespace whichmesh {

/// A member that is a list of ids.
template <typename Ids>
void writeIds(JsonWriter& json, std::string_view name, const Ids& ids)
{
    json.key(name);
    json.beginArray();
    for (const auto& id : ids)
        json.text(id.str());
    json.endArray();
}

/// A question's answers as a profile has them: true or false, an answer, or a list of them.
void writeAnswers(JsonWriter& json, const QuestionId& id, const std::vector<AnswerId>& answers,
                  const KnowledgeBase& knowledge);

/// The members `lenses`, `ranking`, `conflicts`, `why_not`, `flips` and `suggestions`. A change is
/// a mapping of one profile key, written as --set takes it, to its new value.
void writeJudgement(JsonWriter& json, const KnowledgeBase& knowledge, const Profile& profile,
                    const Verdict& verdict);

} // namespace whichmesh
