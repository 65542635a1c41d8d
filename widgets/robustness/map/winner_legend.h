// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/influence.h"
#include "app/knowledge/knowledge_base.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

/// One line: the options with their share of the answer space, and the share that has no clear
/// winner. What does not fit is left to the tool tip.
class WinnerLegend : public QWidget
{
    Q_OBJECT

public:
    explicit WinnerLegend(QWidget* parent = nullptr);

    void setWinners(const std::vector<WinnerShare>& winners, double unclear,
                    const KnowledgeBase& knowledge);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// An option's share, or with no option the one that is unclear.
    struct Entry
    {
        std::vector<Option> option;
        QString text;
    };

    int widthOf(const Entry& entry) const;

    std::vector<Entry> m_entries; ///< largest share first, unclear last
};

} // namespace whichmesh::ui
