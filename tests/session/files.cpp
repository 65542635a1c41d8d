// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/files.h"

#include <QFile>
#include <QTest>

namespace whichmesh::test {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace whichmesh::test
