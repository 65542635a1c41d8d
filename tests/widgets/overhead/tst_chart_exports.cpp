// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_exports.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/overhead_chart.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace whichmesh::ui {

namespace {

const QMimeData& clipboard()
{
    return *QGuiApplication::clipboard()->mimeData();
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isWellFormed(const QByteArray& xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestChartExports : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void menuOffersEveryForm();
    void copiesAPicture();
    void copiesSvg();
    void pictureHasTheThemeOfTheScreen();
    void copiesValues();
    void savesSvg();
    void savesPng();
    void savesNothingWhenCancelled();
    void tellsWhenAFileCannotBeWritten();
    void nothingIsLeftOfTheMenu();

private:
    void choose(const char* action);

    QTemporaryDir m_folder;
    QWidget m_window;
    ChartExports m_exports{&m_window};
    ChartGrid m_grid;
    QString m_proposal;
    QString m_answer;
    QStringList m_reports;
};

void TestChartExports::initTestCase()
{
    applyTheme(Theme::Light);
    m_exports.setAskForPath([this](const QString& proposal, const QString&) {
        m_proposal = proposal;
        return m_answer;
    });
    m_exports.setReport([this](const QString& sentence) { m_reports << sentence; });
    m_grid.resize(808, 560);
    m_grid.showResults(test::resultsAt(120, 4));
}

void TestChartExports::init()
{
    TestCase::init();
    QGuiApplication::clipboard()->clear();
    m_proposal.clear();
    m_answer.clear();
    m_reports.clear();
}

void TestChartExports::choose(const char* action)
{
    const std::unique_ptr<QMenu> menu(m_exports.menuFor(*m_grid.chart(Measure::ThroughputLossRps)));
    for (QAction* one : menu->actions()) {
        if (one->objectName() == QLatin1String(action))
            return one->trigger();
    }
    QFAIL(action);
}

void TestChartExports::menuOffersEveryForm()
{
    const std::unique_ptr<QMenu> menu(m_exports.menuFor(*m_grid.chart(Measure::MemoryMb)));
    QStringList texts;
    for (const QAction* action : menu->actions())
        texts << (action->isSeparator() ? QStringLiteral("-") : action->text());
    QCOMPARE(texts.join(u'|'),
             QStringLiteral("Copy as picture|Copy as SVG|Save as SVG…|Save as PNG…|-|Copy values "
                            "as Markdown|Copy values as tab-separated text"));
}

void TestChartExports::copiesAPicture()
{
    choose("copyChartImage");
    QVERIFY(clipboard().hasImage());
    const auto image = clipboard().imageData().value<QImage>();
    QCOMPARE(image.size(), ChartExports::pictureSize * 2);
}

void TestChartExports::copiesSvg()
{
    choose("copyChartSvg");
    const QByteArray svg = clipboard().data(QStringLiteral("image/svg+xml"));
    QVERIFY(isWellFormed(svg));
    QVERIFY(svg.contains(">Linkerd</text>") || svg.contains("Linkerd"));
    QVERIFY(!svg.contains("<image"));
    // The remark goes with the picture.
    QVERIFY(svg.contains("100k+"));
    QCOMPARE(clipboard().text().toUtf8(), svg);
}

void TestChartExports::pictureHasTheThemeOfTheScreen()
{
    const auto corner = [&] {
        QCoreApplication::processEvents();
        choose("copyChartImage");
        return clipboard().imageData().value<QImage>().pixelColor(2, 2);
    };
    QCOMPARE(corner(), tokensOf(Theme::Light).raised);
    applyTheme(Theme::Dark);
    QCOMPARE(corner(), tokensOf(Theme::Dark).raised);
    applyTheme(Theme::Light);
}

void TestChartExports::copiesValues()
{
    choose("copyChartTsv");
    const QStringList lines = clipboard().text().split(u'\n');
    QCOMPARE(lines[0], QStringLiteral("Pods\tIstio\tIstio, low to high\tLinkerd\tLinkerd, low to "
                                      "high\tCilium\tCilium, low to high"));
    QCOMPARE(lines.size(), 8); // head, 0 to 1,000 in four steps, 480, end
    QCOMPARE(lines[3], QStringLiteral("480\t1,500 req/s\t1,000 to 2,000 req/s\t400 req/s\t200 to "
                                      "600 req/s\t< 200 req/s\t"));
    choose("copyChartMarkdown");
    QVERIFY(clipboard().text().startsWith(QStringLiteral("| Pods | Istio |")));
}

void TestChartExports::savesSvg()
{
    m_answer = m_folder.filePath(QStringLiteral("chart.svg"));
    choose("saveChartSvg");
    QCOMPARE(m_proposal, QStringLiteral("throughput-480-pods.svg"));
    QVERIFY(isWellFormed(contentsOf(m_answer)));
    const QByteArray first = contentsOf(m_answer);
    choose("saveChartSvg");
    QCOMPARE(contentsOf(m_answer), first);
    QVERIFY(m_reports.isEmpty());
}

void TestChartExports::savesPng()
{
    m_answer = m_folder.filePath(QStringLiteral("chart.png"));
    choose("saveChartPng");
    QCOMPARE(m_proposal, QStringLiteral("throughput-480-pods.png"));
    QCOMPARE(QImage(m_answer).size(), ChartExports::pictureSize * 2);
}

void TestChartExports::savesNothingWhenCancelled()
{
    choose("saveChartSvg");
    QVERIFY(!m_proposal.isEmpty());
    QVERIFY(m_reports.isEmpty());
}

void TestChartExports::tellsWhenAFileCannotBeWritten()
{
    m_answer = m_folder.filePath(QStringLiteral("missing/chart.svg"));
    choose("saveChartSvg");
    QCOMPARE(m_reports.size(), 1);
    QVERIFY(m_reports.first().startsWith(m_answer + QStringLiteral(" could not be written: ")));
}

void TestChartExports::nothingIsLeftOfTheMenu()
{
    QMenu* menu = m_exports.menuFor(*m_grid.chart(Measure::MemoryMb));
    menu->popup({});
    menu->close();
    QTRY_VERIFY(m_window.findChildren<QMenu*>().isEmpty());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestChartExports)
#include "tst_chart_exports.moc"
