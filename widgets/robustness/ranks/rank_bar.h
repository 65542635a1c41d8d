// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

/// Shares as whole percent that add up to 100: the largest remainders are rounded up.
std::vector<int> wholePercents(const std::vector<double>& shares);

/// One option: how often it is first, and a stacked bar of its ranks from the first at the left to
/// the last, dark to open.
class RankBar : public QWidget
{
    Q_OBJECT

public:
    explicit RankBar(QWidget* parent = nullptr);

    /// `shares` of rank 1, 2, …, adding up to 1.
    void setRanks(const Option& option, const std::vector<double>& shares);
    const OptionId& option() const { return m_option.id; }

    /// A result that may no longer hold is shown pale.
    void setCurrent(bool current);

    QSize sizeHint() const override { return {256, 48}; }
    QSize minimumSizeHint() const override { return {160, 46}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter) const;
    void paintBar(QPainter& painter, const QRectF& bar) const;

    Option m_option;
    std::vector<int> m_percents;
    double m_first = 0.0;
    bool m_current = true;
};

} // namespace whichmesh::ui
