// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fatal_warnings.h"

#include <QTest>

/// main() of a test that shows widgets.
#define WHICHMESH_TEST_MAIN(TestClass)                                                             \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return whichmesh::test::run<QApplication, TestClass>(argc, argv);                          \
    }

/// main() of a test that needs no display.
#define WHICHMESH_GUILESS_TEST_MAIN(TestClass)                                                     \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return whichmesh::test::run<QCoreApplication, TestClass>(argc, argv);                      \
    }
