// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace whichmesh::test {

/// How a run of the program ended, and what it wrote.
struct ProcessResult
{
    int code = -1; ///< -1 where it did not start or end
    QByteArray out;
    QByteArray err;
};

enum class Display { None, Offscreen };

/// Runs the program (WHICHMESH_PROGRAM) in `folder`; "." is where tests run.
ProcessResult runProgram(const QStringList& arguments, const QString& folder = QStringLiteral("."),
                         Display display = Display::None);

} // namespace whichmesh::test
