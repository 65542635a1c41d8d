// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/value/value_scale.h"

#include <QLineEdit>

#include <optional>

namespace whichmesh::ui {

class IconButton;

/// A field for a whole number with its unit. Takes "20000", "20,000", "20k", "1.5M", with or
/// without the unit, when Enter is pressed or the field is left. A number out of range is moved to
/// the nearest allowed one, and a message says so; what is no number stays to be mended while the
/// last valid value holds; Escape brings that back. Arrow and page keys step. 24 px high.
class ValueEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueEdit(QWidget* parent = nullptr);

    /// The numbers allowed, and the steps of the keys.
    void setScale(const ValueScale& scale) { m_scale = scale; }

    /// The unit shown behind the number, and another word that may be typed there.
    void setUnit(const QString& unit, const QString& alsoTyped = {});

    /// Shows and takes value() with so many of its digits behind the point: 150 as "1.5" with two.
    void setDecimals(int decimals) { m_decimals = decimals; }

    /// Offers a cross in the field, under the pointer or with the focus, that empties it.
    void setClearable(bool clearable);

    /// Shows a value, or that there is none. What a person is typing is left alone while the value
    /// stays the same.
    void setValue(std::optional<int> value);
    std::optional<int> value() const { return m_value; }

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A person has set another value, or emptied the field.
    void edited(std::optional<int> value);
    void editingDone();

    /// What is to be said of the last input; empty when all is well.
    void messageChanged(whichmesh::ui::FieldMessage::Kind kind, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void commit();
    void restore();
    void forget();
    void showCross();
    void take(double number);
    void refuse();
    void step(int value);
    void showValue();
    void say(FieldMessage::Kind kind, const QString& text);
    std::optional<double> typedNumber() const;
    QString allowed() const;
    QString shown(int value) const;
    double unitSize() const;

    ValueScale m_scale;
    QString m_unit;
    QString m_alsoTyped;
    std::optional<int> m_value;
    int m_decimals = 0;
    IconButton* m_cross = nullptr;
};

} // namespace whichmesh::ui
