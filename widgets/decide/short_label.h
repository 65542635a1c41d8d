// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/question.h"

#include <QString>

namespace whichmesh::ui {

/// An answer's label without the words that all answers to the question end with: "50-500" of
/// "50-500 services". The id where the question has no such answer.
QString shortLabel(const Question& question, const AnswerId& answer);

} // namespace whichmesh::ui
