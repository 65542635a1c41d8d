// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/window/window_fixture.h"
#include "widgets/kit/theme.h"

#include <QSignalSpy>
#include <QTemporaryDir>

namespace whichmesh::ui {

/// The window before the knowledge base is read.
class TestFirstFrame : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void standsBeforeItIsFilled();
    void nothingMovesWhenFilled_data();
    void nothingMovesWhenFilled();
    void saysWhatItWaitsFor();
    void canBeClosed();
};

void TestFirstFrame::standsBeforeItIsFilled()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ThemeController theme(settings);
    Session session(test::guide());
    MainWindow window(settings);
    QSignalSpy opened(&window, &MainWindow::opened);
    QSignalSpy filled(&window, &MainWindow::filled);
    window.show();
    QVERIFY(opened.wait());
    QCOMPARE(filled.count(), 0);
    window.fill(new Workbench(session, settings, theme, &window));
    QVERIFY(filled.wait());
    QCOMPARE(opened.count(), 1);
    QVERIFY(!window.findChild<QWidget*>(QStringLiteral("firstFrame")));
}

void TestFirstFrame::nothingMovesWhenFilled_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("leftFolded");
    QTest::addColumn<bool>("rightFolded");
    QTest::addColumn<int>("leftWidth");
    QTest::addColumn<ThemeChoice>("choice");
    const QSize wide(1440, 900);
    const QSize narrow(1024, 640);
    QTest::newRow("wide") << wide << false << false << 288 << ThemeChoice::Light;
    QTest::newRow("dark") << wide << false << false << 288 << ThemeChoice::Dark;
    QTest::newRow("narrow") << narrow << false << false << 288 << ThemeChoice::Light;
    QTest::newRow("left folded") << wide << true << false << 288 << ThemeChoice::Light;
    QTest::newRow("both folded") << narrow << true << true << 288 << ThemeChoice::Light;
    QTest::newRow("left pulled") << wide << false << false << 400 << ThemeChoice::Light;
    QTest::newRow("a width out of range") << wide << false << false << 9000 << ThemeChoice::Light;
}

// The colours along a line through all panels and one through all bars, in both pictures.
void TestFirstFrame::nothingMovesWhenFilled()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, leftFolded);
    QFETCH(const bool, rightFolded);
    QFETCH(const int, leftWidth);
    QFETCH(const ThemeChoice, choice);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::leftPanelCollapsed, leftFolded);
    settings.setValue(setting::rightPanelCollapsed, rightFolded);
    settings.setValue(setting::leftPanelWidth, leftWidth);
    ThemeController theme(settings);
    theme.showOnce(choice);
    Session session(test::guide());
    MainWindow window(settings);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QImage before = window.grab().toImage();
    window.fill(new Workbench(session, settings, theme, &window));
    QCoreApplication::processEvents();
    const QImage after = window.grab().toImage();
    QCOMPARE(after.size(), before.size());

    const auto* centre = window.findChild<QWidget*>(QStringLiteral("centre"));
    const QRect panels(centre->mapTo(&window, QPoint()), centre->size());
    // Edges and one pixel to either side.
    QList<QPoint> points;
    for (const int x : {panels.left() - 1, panels.left(), panels.right(), panels.right() + 1})
        if (x >= 0 && x < size.width())
            for (const int y : {metric::topBar - 1, metric::topBar, panels.bottom(),
                                panels.bottom() + 1, panels.bottom() + 2})
                points << QPoint(x, y);
    const int tabs = panels.top() + metric::tabBar;
    for (const int y : {tabs - 2, tabs - 1, tabs})
        points << QPoint(panels.right() - 4, y);
    for (const QPoint point : points)
        QVERIFY2(
            before.pixel(point) == after.pixel(point),
            qPrintable(QStringLiteral("%1,%2: %3, then %4")
                           .arg(point.x())
                           .arg(point.y())
                           .arg(before.pixelColor(point).name(), after.pixelColor(point).name())));
}

void TestFirstFrame::saysWhatItWaitsFor()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ThemeController theme(settings);
    MainWindow window(settings);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* frame = window.findChild<QWidget*>(QStringLiteral("firstFrame"));
    QVERIFY(frame->accessibleName().isEmpty());
    const QImage silent = frame->grab().toImage();
    QTRY_COMPARE(frame->accessibleName(), QStringLiteral("Reading the knowledge base"));
    QVERIFY(frame->grab().toImage() != silent);
}

void TestFirstFrame::canBeClosed()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setValue(setting::lastPage, QStringLiteral("compare"));
    const ThemeController theme(settings);
    {
        MainWindow window(settings);
        window.resize(1200, 700);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QVERIFY(window.close());
    }
    QCOMPARE(settings.value(setting::lastPage), QStringLiteral("compare"));
    const MainWindow again(settings);
    QCOMPARE(again.size(), QSize(1200, 700));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestFirstFrame)
#include "tst_first_frame.moc"
