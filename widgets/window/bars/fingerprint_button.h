// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace whichmesh::ui {

/// "Decision 7f3a-91c2": what the decision rests on, in short; a click copies it in full.
class FingerprintButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FingerprintButton(QWidget* parent = nullptr);

    /// Hexadecimal digits; hidden where empty.
    void setFingerprint(const QString& digits);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void copy();

    QString m_digits;
    QString m_text;
};

} // namespace whichmesh::ui
