// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recent_files.h"
#include "app/session/settings.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>

namespace whichmesh {

class TestSettings : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void fallbacksHoldUntilSet();
    void valuesSurviveTheProcess();
    void damagedEntriesGiveTheFallback();
    void recentFilesAreNewestFirstAndTen();
    void recentFilesOfTwoWindowsComeTogether();
    void recentFilesGoOff();

private:
    QString file() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
};

void TestSettings::cleanup()
{
    QFile::remove(file());
}

void TestSettings::fallbacksHoldUntilSet()
{
    const Settings settings(file());
    QCOMPARE(settings.value(setting::theme), ThemeChoice::System);
    QCOMPARE(settings.value(setting::paperSize), PaperSize::A4);
    QCOMPARE(settings.value(setting::leftPanelWidth), 288);
    QCOMPARE(settings.value(setting::leftPanelCollapsed), false);
    QCOMPARE(settings.value(setting::windowGeometry), QByteArray());
    QCOMPARE(settings.value(setting::recentFiles), QStringList());
    QCOMPARE(settings.value(setting::lastPage), QString());
}

void TestSettings::valuesSurviveTheProcess()
{
    const QByteArray geometry = QByteArray::fromHex("0001ff80");
    {
        Settings settings(file());
        settings.setValue(setting::theme, ThemeChoice::Dark);
        settings.setValue(setting::paperSize, PaperSize::Letter);
        settings.setValue(setting::rightPanelWidth, 411);
        settings.setValue(setting::rightPanelCollapsed, true);
        settings.setValue(setting::windowGeometry, geometry);
        settings.setValue(setting::lastPage, QStringLiteral("compare"));
        settings.setValue(setting::recentFiles, QStringList{QStringLiteral("/a, b/ü.yaml")});
    }
    const Settings settings(file());
    QCOMPARE(settings.value(setting::theme), ThemeChoice::Dark);
    QCOMPARE(settings.value(setting::paperSize), PaperSize::Letter);
    QCOMPARE(settings.value(setting::rightPanelWidth), 411);
    QCOMPARE(settings.value(setting::rightPanelCollapsed), true);
    QCOMPARE(settings.value(setting::windowGeometry), geometry);
    QCOMPARE(settings.value(setting::lastPage), QStringLiteral("compare"));
    QCOMPARE(settings.value(setting::recentFiles), QStringList{QStringLiteral("/a, b/ü.yaml")});
}

void TestSettings::damagedEntriesGiveTheFallback()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("[window]\ntheme=sepia\nleft_panel_width=wide\nleft_panel_collapsed=perhaps\n"
                  "[export]\npaper_size=\n");
    damaged.close();
    const Settings settings(file());
    QCOMPARE(settings.value(setting::theme), ThemeChoice::System);
    QCOMPARE(settings.value(setting::leftPanelWidth), 288);
    QCOMPARE(settings.value(setting::leftPanelCollapsed), false);
    QCOMPARE(settings.value(setting::paperSize), PaperSize::A4);
}

void TestSettings::recentFilesAreNewestFirstAndTen()
{
    Settings settings(file());
    RecentFiles recent(settings);
    for (int number = 1; number <= 12; ++number)
        recent.add(QStringLiteral("/plans/%1.yaml").arg(number));
    recent.add(QStringLiteral("/plans/5.yaml"));
    const QStringList list = recent.list();
    QCOMPARE(list.size(), RecentFiles::capacity);
    QCOMPARE(list.mid(0, 3),
             (QStringList{QStringLiteral("/plans/5.yaml"), QStringLiteral("/plans/12.yaml"),
                          QStringLiteral("/plans/11.yaml")}));
    QCOMPARE(list.last(), QStringLiteral("/plans/3.yaml"));
    QCOMPARE(list.count(QStringLiteral("/plans/5.yaml")), 1);
}

void TestSettings::recentFilesOfTwoWindowsComeTogether()
{
    Settings one(file());
    Settings other(file());
    RecentFiles(one).add(QStringLiteral("/one.yaml"));
    RecentFiles(other).add(QStringLiteral("/other.yaml"));
    QCOMPARE(RecentFiles(other).list(),
             (QStringList{QStringLiteral("/other.yaml"), QStringLiteral("/one.yaml")}));
}

void TestSettings::recentFilesGoOff()
{
    Settings settings(file());
    RecentFiles recent(settings);
    recent.add(QStringLiteral("relative.yaml"));
    recent.add(QStringLiteral("/other.yaml"));
    const QString absolute = QDir::current().absoluteFilePath(QStringLiteral("relative.yaml"));
    QVERIFY(recent.list().contains(absolute));
    recent.remove(QStringLiteral("relative.yaml"));
    QCOMPARE(recent.list(), QStringList{QStringLiteral("/other.yaml")});
    recent.clear();
    QVERIFY(recent.list().isEmpty());
}

} // namespace whichmesh

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::TestSettings)
#include "tst_settings.moc"
