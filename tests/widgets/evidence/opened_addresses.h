// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDesktopServices>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace whichmesh::test {

/// Stands in for the browser while it lives.
class OpenedAddresses : public QObject
{
    Q_OBJECT

public:
    OpenedAddresses() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open"); }
    ~OpenedAddresses() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }

    QStringList list;

public Q_SLOTS:
    void open(const QUrl& url) { list << url.toString(QUrl::FullyEncoded); }
};

} // namespace whichmesh::test
