// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/question.h"

#include <algorithm>

namespace whichmesh {

const Answer* Question::find(const AnswerId& answer) const
{
    const auto found = std::ranges::find(answers, answer, &Answer::id);
    return found == answers.end() ? nullptr : &*found;
}

} // namespace whichmesh
