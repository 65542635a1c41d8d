// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/messages/banner.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/messages/progress_panel.h"
#include "widgets/kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

namespace whichmesh::ui {

class TestMessages : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void emptyMessageTakesNoRoom();
    void kindsLookDifferent();
    void bannerOffersActions();
    void bannerIsDismissed();
    void longBannerGrows();
    void progressWaitsBeforeItShows();
    void quickTaskNeverShows();
    void progressCountsAndCancels();
};

void TestMessages::emptyMessageTakesNoRoom()
{
    QWidget window;
    FieldMessage message(&window);
    window.show();
    QVERIFY(message.isHidden());
    message.setMessage(FieldMessage::Kind::Problem, QStringLiteral("Not a number."));
    QVERIFY(message.isVisible());
    QCOMPARE(message.text(), QStringLiteral("Not a number."));
    QCOMPARE(message.kind(), FieldMessage::Kind::Problem);
    message.clear();
    QVERIFY(message.isHidden());
}

void TestMessages::kindsLookDifferent()
{
    using Kind = FieldMessage::Kind;
    FieldMessage message;
    std::vector<QImage> pictures;
    for (const Kind kind : {Kind::Note, Kind::Correction, Kind::Problem}) {
        message.setMessage(kind, QStringLiteral("Largest is 5,000."));
        message.resize(200, message.heightForWidth(200));
        // Told apart by the sign, also without colour.
        const QImage sign = message.grab(QRect(0, 0, 16, 24)).toImage();
        for (const QImage& other : pictures)
            QVERIFY(sign.convertToFormat(QImage::Format_Mono)
                    != other.convertToFormat(QImage::Format_Mono));
        pictures.push_back(sign);
    }
}

void TestMessages::bannerOffersActions()
{
    Banner banner(Banner::Kind::Problem, QStringLiteral("Knowledge base: 2 errors"));
    QPushButton* reload = banner.addAction(QStringLiteral("Reload"));
    QSignalSpy clicked(reload, &QPushButton::clicked);
    banner.resize(400, 40);
    banner.show();
    QTest::mouseClick(reload, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(reload->height(), metric::controlSmall);
    banner.setText(QStringLiteral("Knowledge base: 1 error"));
    QCOMPARE(banner.text(), QStringLiteral("Knowledge base: 1 error"));
}

void TestMessages::bannerIsDismissed()
{
    Banner banner(Banner::Kind::Note, QStringLiteral("This is an example."));
    banner.makeDismissible();
    banner.show();
    QSignalSpy dismissed(&banner, &Banner::dismissed);
    auto* cross = banner.findChild<IconButton*>(QStringLiteral("dismiss"));
    QCOMPARE(cross->accessibleName(), QStringLiteral("Dismiss"));
    cross->setFocus();
    QTest::keyClick(cross, Qt::Key_Space);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(!banner.isVisible());
}

void TestMessages::longBannerGrows()
{
    Banner banner(
        Banner::Kind::Note,
        QStringLiteral("A sentence that needs a second line at this width, or even a third."));
    QVERIFY(banner.heightForWidth(220) > banner.heightForWidth(900));
}

void TestMessages::progressWaitsBeforeItShows()
{
    ProgressPanel panel;
    QElapsedTimer clock;
    clock.start();
    panel.start(QStringLiteral("Writing report.pdf"));
    QVERIFY(panel.isRunning());
    QVERIFY(!panel.isVisible());
    QTRY_VERIFY(panel.isVisible());
    QVERIFY(clock.elapsed() >= 290);
    panel.finish();
    QVERIFY(!panel.isVisible());
    QVERIFY(!panel.isRunning());
}

void TestMessages::quickTaskNeverShows()
{
    ProgressPanel panel;
    panel.start(QStringLiteral("Quick"));
    panel.finish();
    ProgressPanel later;
    later.start(QStringLiteral("Longer"));
    QTRY_VERIFY(later.isVisible());
    QVERIFY(!panel.isVisible());
}

void TestMessages::progressCountsAndCancels()
{
    ProgressPanel panel;
    panel.start(QStringLiteral("Writing report.pdf"));
    panel.setProgress(3, 5, QStringLiteral("3 of 5 steps: tables"));
    auto* bar = panel.findChild<QProgressBar*>(QStringLiteral("progressBar"));
    QCOMPARE(bar->value(), 3);
    QCOMPARE(bar->maximum(), 5);
    QCOMPARE(bar->accessibleName(), QStringLiteral("Writing report.pdf"));
    QTRY_VERIFY(panel.isVisible());
    auto* cancel = panel.findChild<QPushButton*>(QStringLiteral("cancelButton"));
    QSignalSpy canceled(&panel, &ProgressPanel::canceled);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(canceled.count(), 1);
    QVERIFY(panel.isRunning());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestMessages)
#include "tst_messages.moc"
