// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace whichmesh::ui {

/// The full address of a source; only a click or Enter on it hands it to the browser, by
/// QDesktopServices::openUrl. Addresses other than https are shown but not opened.
class AddressLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AddressLink(const QString& address, const QString& title, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void open() const;

    QString m_address;
};

} // namespace whichmesh::ui
