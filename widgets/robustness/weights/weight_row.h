// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/weight_interval.h"
#include "app/knowledge/knowledge_base.h"

#include <QWidget>

#include <optional>

namespace whichmesh::ui {

class ElidedLabel;
class TakeOverLabel;
class ValueEdit;
class WeightSlider;

/// What a row shows of its lens.
struct WeightState
{
    LensId lens;
    QString title;
    double weight = 1.0;
    std::optional<WeightInterval> interval; ///< absent where the lens has nothing to say
};

/// One lens: its weight as a slider with the stable zone and as a field, and who takes the first
/// place over beyond the zone. Lines up with the other rows; 36 px high.
class WeightRow : public QWidget
{
    Q_OBJECT

public:
    WeightRow(const LensId& lens, QWidget* parent = nullptr);

    const LensId& lens() const { return m_lens; }

    /// `maximum` is the end of all sliders; `leaders` are first now.
    void showWeight(const WeightState& state, const std::vector<OptionId>& leaders, double maximum,
                    const KnowledgeBase& knowledge);

    QSize sizeHint() const override { return {480, rowHeight}; }
    QSize minimumSizeHint() const override { return {360, rowHeight}; }

    static constexpr int rowHeight = 36;
    static constexpr double largest = 100.0; ///< that can be typed

Q_SIGNALS:
    void edited(const whichmesh::LensId& lens, double weight);
    void editingFinished();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void editTo(std::optional<int> hundredths);

    LensId m_lens;
    ElidedLabel* m_title;
    WeightSlider* m_slider;
    ValueEdit* m_field;
    TakeOverLabel* m_takeOver;
};

} // namespace whichmesh::ui
