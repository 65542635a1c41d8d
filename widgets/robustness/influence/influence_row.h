// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/influence.h"

#include <QAbstractButton>

namespace whichmesh::ui {

/// One answer and how much rests on it: a bar for the share of the answer space in which it
/// decides, and how many changes of it would flip the recommendation now. Clicked, it leads to the
/// question.
class InfluenceRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit InfluenceRow(QWidget* parent = nullptr);

    void setInfluence(const Influence& influence, const QString& title);
    void setCurrent(bool current);

    QSize sizeHint() const override { return {480, rowHeight}; }
    QSize minimumSizeHint() const override { return {320, rowHeight}; }

    static constexpr int rowHeight = 28;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Influence m_influence;
    QString m_flips;
    bool m_current = true;
};

} // namespace whichmesh::ui
