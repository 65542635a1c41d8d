// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace whichmesh::test {

/// Base of every test class: an unexpected warning from Qt fails the test function it comes in. A
/// class with an init() of its own calls this one first.
class TestCase : public QObject
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
};

/// Points settings, data and state at a folder that goes away with the test.
void useTemporaryHome(const QTemporaryDir& home);

template <typename Application, typename TestClass>
int run(int argc, char** argv)
{
    const QTemporaryDir home;
    useTemporaryHome(home);
    Application application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("WhichMesh"));
    QCoreApplication::setApplicationName(QStringLiteral("whichmesh"));
    TestClass test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace whichmesh::test

/// main() of a test that shows widgets; include <QApplication> beside it.
#define WHICHMESH_TEST_MAIN(TestClass)                                                             \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return whichmesh::test::run<QApplication, TestClass>(argc, argv);                          \
    }

/// main() of a test that paints but shows no widget; include <QGuiApplication> beside it.
#define WHICHMESH_GUI_TEST_MAIN(TestClass)                                                         \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return whichmesh::test::run<QGuiApplication, TestClass>(argc, argv);                       \
    }

/// main() of a test that needs no display.
#define WHICHMESH_GUILESS_TEST_MAIN(TestClass)                                                     \
    int main(int argc, char** argv)                                                                \
    {                                                                                              \
        return whichmesh::test::run<QCoreApplication, TestClass>(argc, argv);                      \
    }
