// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/kit/messages/field_message.h"

#include <QLineEdit>

#include <optional>

namespace whichmesh::ui {

/// An amount of memory as a person writes it: "16 GB", "500 MB", "1.5 TB"; a bare number is GB.
/// Nothing where it is no such amount, or less than none.
std::optional<double> parseMegabytes(const QString& text);

/// The amount to the last digit in the largest unit that shows it whole: "16 GB", "1,500.5 MB".
QString memoryText(double megabytes);

/// A field for an amount of memory, or none. Takes it when Enter is pressed or the field is left;
/// what is no amount stays to be mended while the last one holds; Escape brings that back.
class MemoryField : public QLineEdit
{
    Q_OBJECT

public:
    explicit MemoryField(QWidget* parent = nullptr);

    /// What a person is typing is left alone while the value stays the same.
    void setMegabytes(std::optional<double> megabytes);
    std::optional<double> megabytes() const { return m_megabytes; }

Q_SIGNALS:
    void edited(std::optional<double> megabytes);

    /// What is to be said of the last input; empty when all is well.
    void messageChanged(whichmesh::ui::FieldMessage::Kind kind, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void commit();
    void showValue();
    void say(const QString& problem);

    std::optional<double> m_megabytes;
};

} // namespace whichmesh::ui
