// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/rank_share.h"
#include "app/decision/scoring/score_matrix.h"
#include "app/knowledge/knowledge_base.h"
#include "widgets/kit/frames/card.h"

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

class ElidedLabel;
class RankBar;

/// How the options rank when nobody says what the lenses weigh.
class RanksCard : public Card
{
    Q_OBJECT

public:
    explicit RanksCard(QWidget* parent = nullptr);

    /// Most often first at the top. `out` are not ranked and named below.
    void showRanks(const std::vector<RankShare>& ranks, const std::vector<OptionId>& out,
                   const KnowledgeBase& knowledge);

    /// Whether the ranks are those of what is on screen beside them.
    void setCurrent(bool current);

private:
    QVBoxLayout* m_layout;
    std::vector<RankBar*> m_bars;
    ElidedLabel* m_out;
};

} // namespace whichmesh::ui
