// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit/value/value_scale.h"

#include <QSlider>

#include <optional>

class QTimer;

namespace whichmesh::ui {

/// A horizontal slider over the whole numbers of a ValueScale, with its ends and thresholds
/// written under the track. value() is the number itself, not a position. Arrow keys and the wheel
/// step, page keys (and the wheel with Ctrl) go in larger strides, Home and End to the ends, Delete
/// clears; Escape takes a drag back.
class ValueSlider : public QSlider
{
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    void setScale(const ValueScale& scale);
    const ValueScale& scale() const { return m_scale; }

    /// The unit a screen reader speaks behind the number; may be empty.
    void setUnit(const QString& unit) { m_unit = unit; }

    /// The number meant is value() with so many of its digits behind the point.
    void setDecimals(int decimals) { m_decimals = decimals; }

    /// A short text in the middle under the track, such as "→ 480 pods".
    void setCaption(const QString& caption);
    const QString& caption() const { return m_caption; }

    /// Nobody has said what the value is: the handle stands, pale, at what is assumed meanwhile.
    void setUnset(bool unset);
    bool isUnset() const { return m_unset; }

    /// The value as a screen reader says it: "20,000 req/s", "not set, 120 assumed".
    QString valueText() const;

    /// What a person does to the slider; emits edited() where it makes a difference.
    void setByUser(int value);

    /// What a person does to take the value away; emits cleared().
    void clearByUser();

    /// Ends a run of edits now, instead of when the key is let go or the wheel rests.
    void finishEditing();

    /// Where the middle of the handle is, in the slider's coordinates.
    QPointF handleCentre() const { return {xOf(value()), trackY}; }
    qreal xOf(int value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// How far the track starts from the slider's sides, and its middle from the top, in px; the
    /// room the focus ring takes at the ends.
    static constexpr int trackInset = 12;
    static constexpr int trackY = 11;

Q_SIGNALS:
    /// A person moved it. A drag brings many of these, then one editingFinished().
    void edited(int value);
    void editingFinished();

    /// A person took the value away.
    void cleared();

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintHandle(QPainter& painter) const;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Drag
    {
        qreal pressX;
        qreal offset; ///< of the pointer from the handle's middle
        int startValue;
        bool startUnset;
    };

    qreal trackLength() const { return width() - 2.0 * trackInset; }
    void onAction(int action);
    void cancelDrag();
    void hover(const QPointF& position);
    void paintTrack(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    ValueScale m_scale;
    QString m_unit;
    QString m_caption;
    std::optional<Drag> m_drag;
    QTimer* m_wheelPause;
    int m_wheelAngle = 0;
    int m_decimals = 0;
    bool m_unset = false;
    bool m_hovered = false;
    bool m_unfinished = false;
};

/// How a number stands at the ends and thresholds of a slider: "5,000", "20k", "1M".
QString axisLabel(int value);

} // namespace whichmesh::ui
