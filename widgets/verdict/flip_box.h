// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

class LinkButton;
class TextBlock;

/// What would change the recommendation, nearest first, a sentence each; the first few, and all on
/// demand.
class FlipBox : public QWidget
{
    Q_OBJECT

public:
    explicit FlipBox(QWidget* parent = nullptr);

    void setFlips(const KnowledgeBase& knowledge, const std::vector<Flip>& flips);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        TextBlock* text;
        std::vector<Option> options; ///< recommended after the change
    };

    void addLine();
    void arrange();

    std::vector<Line> m_lines; ///< only ever more; those not needed are hidden
    std::vector<QString> m_texts;
    TextBlock* m_none;
    LinkButton* m_more;
    bool m_all = false;
};

} // namespace whichmesh::ui
