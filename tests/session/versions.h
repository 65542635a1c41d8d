// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace whichmesh::test {

/// The text of a workbook of several disk blocks; another for each number, all of them about as
/// long.
QByteArray versionText(int number);

} // namespace whichmesh::test
