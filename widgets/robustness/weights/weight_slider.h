// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/robustness/weight_interval.h"
#include "app/knowledge/option.h"
#include "widgets/kit/value/value_slider.h"

#include <optional>

namespace whichmesh::ui {

/// Weights as the slider and the field count them: hundredths.
inline constexpr int weightDecimals = 2;
inline constexpr double weightUnit = 100.0;

/// Over which weights an option stays first, and where its lead is clear.
struct StableZone
{
    Option option;
    WeightRange first;
    std::optional<WeightRange> clear;
};

/// A slider for the weight of a lens, on which the zone is shaded where the first place stays with
/// whom it is; more so where the lead is clear. Marks stand where it changes hands.
class WeightSlider : public ValueSlider
{
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    /// Without a zone only the channel is painted.
    void setZone(std::optional<StableZone> zone);
    const std::optional<StableZone>& zone() const { return m_zone; }

    QSize sizeHint() const override { return {172, metricHeight}; }
    QSize minimumSizeHint() const override { return {96, metricHeight}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int metricHeight = 24;

    /// The stretch of the channel that a range covers.
    QRectF stretch(const WeightRange& range, const QRectF& channel) const;
    void paintZone(QPainter& painter, const QRectF& channel) const;

    std::optional<StableZone> m_zone;
};

/// The legend's piece of a shaded channel with its two marks.
void paintZoneSample(QPainter& painter, const QRectF& box, const QColor& colour);

} // namespace whichmesh::ui
