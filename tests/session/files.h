// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace whichmesh::test {

/// The file's bytes; a null array when it cannot be read.
QByteArray contentOf(const QString& path);

/// Writes in place, without care. Fails the test when it cannot.
void put(const QString& path, const QByteArray& bytes);

} // namespace whichmesh::test
