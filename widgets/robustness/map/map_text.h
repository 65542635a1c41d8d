// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/answer_map.h"
#include "app/knowledge/knowledge_base.h"

#include <QString>

namespace whichmesh::ui {

/// What was answered, in a word or two: "yes", "Just mTLS + Compliance", "don't know".
QString answerText(const Question& question, const std::vector<AnswerId>& answers);

/// A question for the head of a column, without its question mark.
QString columnTitle(const Question& question);

/// "1 to 49 services", "500 services".
QString servicesText(const MapCell& cell);

/// What is recommended in a cell: "Linkerd", "No clear winner: Linkerd and Istio".
QString winnersText(const MapCell& cell, const KnowledgeBase& knowledge);

/// All of a cell as sentences, for the pointer and for screen readers.
QString cellText(const AnswerMap& map, std::size_t row, std::size_t cell,
                 const KnowledgeBase& knowledge);

} // namespace whichmesh::ui
