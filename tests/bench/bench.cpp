// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reader.h"
#include "app/overhead/estimate.h"
#include "app/overhead/sweep.h"
#include "app/session/session.h"
#include "tests/bench/measuring.h"
#include "tests/overhead/shipped_models.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/window/main_window.h"
#include "widgets/window/theme_controller.h"
#include "widgets/window/workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <cstdio>

namespace whichmesh {

namespace {

KnowledgePtr guide()
{
    const auto read = readKnowledgeBase(WHICHMESH_GUIDE);
    return read ? *read : nullptr;
}

/// The folder that holds the editions.
QString dataFolder()
{
    return QFileInfo(QStringLiteral(WHICHMESH_GUIDE)).path();
}

StackPtr allEditions()
{
    const auto read = readKnowledgeStack({dataFolder().toStdString()});
    return read ? *read : nullptr;
}

void run(const char* program, const QStringList& arguments)
{
    QProcess process;
    process.start(QString::fromLocal8Bit(program), arguments);
    process.waitForFinished();
    if (process.exitCode() != 0)
        qFatal("%s failed: %s", program, process.readAllStandardError().constData());
}

/// Milliseconds from starting a program to each of the lines that it says while it starts.
std::vector<double> untilSaid(const char* program, const QStringList& arguments,
                              const std::vector<QByteArray>& lines)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QString::fromLocal8Bit(program), arguments);
    std::vector<double> times;
    for (const QByteArray& line : lines) {
        while (!process.canReadLine() && process.waitForReadyRead())
            ;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (process.readLine().trimmed() != line)
            qFatal("%s failed: %s", program, process.readAllStandardError().constData());
    }
    process.waitForFinished();
    return times;
}

/// Moves the services slider one step, as a drag does.
void step(Session& session, int count)
{
    session.change(
        QStringLiteral("Services"),
        [count](Profile& profile) { profile.load.services = 100 + std::abs(count % 800 - 400); },
        QStringLiteral("bench"));
}

} // namespace

/// What "fast" means here, in ratios within one run.
class Bench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowledgeLoad();
    void overheadSweep();
    void start();
    void sliderStep_data();
    void sliderStep();
    void pdf();

private:
    QTemporaryDir m_home;
};

void Bench::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
}

void Bench::knowledgeLoad()
{
    QVERIFY(guide());
    const double load = bench::medianOf(20, [] { guide(); });
    QVERIFY(allEditions());
    const double stack = bench::medianOf(20, [] { allEditions(); });
    std::printf("knowledge base load: %.1f ms, with all editions %.1f ms (target 30)\n", load,
                stack);
}

void Bench::overheadSweep()
{
    qputenv("WHICHMESH_DATA", dataFolder().toUtf8());
    const CostModel& model = test::measuredModel();
    const Load load{120.0, 4.0, {}, 20'000.0, 4.0};
    const Axis pods = *axisOf(model, "pods");
    const std::vector<double> at = ratioSteps(10.0, 10'000.0, 200);
    const double all = bench::medianOf(50, [&] { sweep(model, load, pods, at); });
    std::printf("all modes over 200 points: %.2f ms (target 1)\n", all);
    const double one = bench::medianOf(50, [&] { estimate(model, load); });
    std::printf("all modes at one load, with terms: %.3f ms\n", one);
}

void Bench::start()
{
    std::vector<double> empty;
    std::vector<double> opened;
    std::vector<double> filled;
    for (int i = 0; i < 15; ++i) {
        empty.push_back(untilSaid(WHICHMESH_EMPTY_WINDOW, {}, {"opened"}).front());
        const std::vector<double> times = untilSaid(
            WHICHMESH_PROGRAM, {QStringLiteral("--exit-after-startup")}, {"opened", "filled"});
        opened.push_back(times[0]);
        filled.push_back(times[1]);
    }
    const double least = bench::median(empty);
    std::printf("start to first painted window: %.0f ms, empty window %.0f ms, ratio %.2f (target "
                "2); to the filled one: %.0f ms, ratio %.2f\n",
                bench::median(opened), least, bench::median(opened) / least, bench::median(filled),
                bench::median(filled) / least);
}

void Bench::sliderStep_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("edition");
    QTest::addColumn<bool>("allModels");
    QTest::addColumn<bool>("budget");
    const StackPtr stack = allEditions();
    for (const KnowledgePtr& knowledge : stack->editions) {
        const QString edition = QString::fromStdString(knowledge->edition.id.str());
        const auto row = [&edition](const char* page, ui::Command command, bool all = false,
                                    bool limits = false) {
            QTest::addRow("%s by %s%s%s", page, qPrintable(edition), all ? ", all models" : "",
                          limits ? ", a budget" : "")
                << static_cast<int>(command) << edition << all << limits;
        };
        row("decide", ui::Command::GoDecide);
        row("compare", ui::Command::GoCompare);
        row("overhead", ui::Command::GoOverhead);
        row("overhead", ui::Command::GoOverhead, true);
        row("overhead", ui::Command::GoOverhead, true, true);
        row("robustness", ui::Command::GoRobustness);
        row("playbook", ui::Command::GoPlaybook);
    }
}

void Bench::sliderStep()
{
    QFETCH(const int, page);
    QFETCH(const QString, edition);
    QFETCH(const bool, allModels);
    QFETCH(const bool, budget);
    Settings settings(m_home.filePath(QStringLiteral("bench.ini")));
    ui::ThemeController theme(settings);
    Session session(allEditions());
    session.setEdition(EditionId(edition.toStdString()));
    Profile profile = fromPreset(session.knowledge().example);
    if (budget)
        profile.budget = {30'000.0, 20'000.0, 8.0};
    session.reset(QStringLiteral("Bench"), profile);
    ui::MainWindow window(settings);
    auto* workbench = new ui::Workbench(session, settings, theme, &window);
    window.fill(workbench);
    window.resize(1440, 900);
    window.show();
    for (const ui::Command visited :
         {ui::Command::GoDecide, ui::Command::GoCompare, ui::Command::GoOverhead,
          ui::Command::GoRobustness, ui::Command::GoPlaybook, static_cast<ui::Command>(page)}) {
        workbench->commands()[visited]->trigger();
        QTest::qWait(50);
    }
    if (allModels) {
        const auto* models = window.findChild<ui::SegmentedSwitch*>(QStringLiteral("modelSwitch"));
        window
            .findChild<QAbstractButton*>(QStringLiteral("modelSwitch.%1").arg(models->count() - 1))
            ->click();
        QTest::qWait(50);
    }
    const double plain = bench::medianOf(100, [&window] { window.repaint(); });
    int count = 0;
    std::vector<double> own;
    const double whole = bench::medianOf(200, [&] {
        own.push_back(bench::milliseconds([&] { step(session, ++count); }));
        QApplication::processEvents();
    });
    std::printf(
        "slider step on %s: %.1f ms to painted (target 16), plain repaint %.1f ms, ratio %.2f "
        "(target 1.3), own work %.1f ms (target 4)\n",
        QTest::currentDataTag(), whole, plain, whole / plain, bench::median(own));
}

void Bench::pdf()
{
    const QString file = m_home.filePath(QStringLiteral("report.pdf"));
    const double whole = bench::medianOf(
        7,
        [&file] {
            run(WHICHMESH_PROGRAM, {QStringLiteral("report"), file, QStringLiteral("--set"),
                                    QStringLiteral("services=120")});
        },
        1);
    std::printf("full PDF, whole process: %.0f ms (target 300)\n", whole);
}

} // namespace whichmesh

QTEST_MAIN(whichmesh::Bench)
#include "bench.moc"
