// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/influence.h"
#include "app/knowledge/knowledge_base.h"
#include "widgets/kit/frames/card.h"

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

class InfluenceRow;

/// Which answers matter: what the recommendation depends on most, at the top.
class InfluenceCard : public Card
{
    Q_OBJECT

public:
    explicit InfluenceCard(QWidget* parent = nullptr);

    void showInfluences(const std::vector<Influence>& influences, const KnowledgeBase& knowledge);
    void setCurrent(bool current);

Q_SIGNALS:
    /// A person wants to answer that question anew.
    void questionChosen(const whichmesh::QuestionId& question);

private:
    QVBoxLayout* m_layout;
    std::vector<InfluenceRow*> m_rows;
    std::vector<Influence> m_influences;
};

} // namespace whichmesh::ui
