// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"
#include "app/overhead/reading/breakdown.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace whichmesh::ui {

/// A bar per mode, cut into what its proxies, node agents, control plane and the kernel take, with
/// the same in words below. All bars have one scale.
class BreakdownBars : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        Option option;
        QString name;
        std::vector<PartShare> parts;
    };

    explicit BreakdownBars(QWidget* parent = nullptr);

    void show(std::vector<Bar> bars, Measure measure);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {400, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {200, 0}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double totalOf(const Bar& bar) const;
    QString wordsOf(const Bar& bar) const;
    void paintBar(QPainter& painter, const Bar& bar, const QRectF& row, double longest) const;

    std::vector<Bar> m_bars;
    Measure m_measure = Measure::MemoryMb;
};

} // namespace whichmesh::ui
