// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/profile/profile_setting.h"
#include "app/session/session.h"
#include "tests/support/shipped_guide.h"
#include "tests/support/test_main.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/verdict/agreement_bar.h"
#include "widgets/verdict/lens_row.h"
#include "widgets/verdict/verdict_panel.h"
#include "widgets/verdict/verdict_rows.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

namespace whichmesh::ui {

namespace {

/// Counts how often anything below a widget asks to be laid out again.
class LayoutCounter : public QObject
{
public:
    explicit LayoutCounter(QWidget* root)
    {
        root->installEventFilter(this);
        for (QWidget* child : root->findChildren<QWidget*>())
            child->installEventFilter(this);
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

    int count() const { return m_count; }

private:
    int m_count = 0;
};

} // namespace

/// The panel of the verdict over the shipped guide.
class TestVerdictPanel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theHeadNamesTheRecommendation();
    void withoutAClearLeadItNamesTheCloseOnes();
    void theBarCountsTheLenses();
    void everyLensHasARow();
    void rowsOfLensesLeadToTheirSource();
    void flipsAreSaidNearestFirst();
    void reasonsAndConflictsAreSaid();
    void othersSayWhoIsAgainstAndWhatBars();
    void groupsFoldByKeyAndMouse();
    void aStepThatChangesNoWordLaysOutNothing();
    void everyControlHasAName();
    void itFitsAndScrolls_data();
    void itFitsAndScrolls();

private:
    void show(const QStringList& settings);
    const Verdict& verdict() const { return m_session->results()->verdict; }
    QStringList statements(const char* group) const;

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = m_panel->findChild<Widget*>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<VerdictPanel> m_panel;
};

void TestVerdictPanel::init()
{
    TestCase::init();
    applyTheme(Theme::Light);
    m_session = std::make_unique<Session>(test::shippedGuide());
    m_panel = std::make_unique<VerdictPanel>();
    connect(m_session.get(), &Session::resultsChanged, m_panel.get(), &VerdictPanel::showResults);
    m_panel->resize(320, 800);
    m_panel->show();
    m_panel->showResults(m_session->results());
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    show({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
          QStringLiteral("performance_critical=false"), QStringLiteral("goals=compliance"),
          QStringLiteral("team=strong-k8s"), QStringLiteral("current_mesh=none")});
}

void TestVerdictPanel::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

void TestVerdictPanel::show(const QStringList& settings)
{
    Profile profile;
    for (const QString& setting : settings) {
        auto changed = withSetting(profile, setting.toStdString(), m_session->knowledge());
        if (!changed)
            qFatal("%s", changed.error().message.c_str());
        profile = *std::move(changed);
    }
    m_session->reset(QStringLiteral("Review"), profile);
    QApplication::processEvents();
}

QStringList TestVerdictPanel::statements(const char* group) const
{
    QStringList texts;
    for (const auto* row : find<QWidget>(QLatin1String(group))->findChildren<StatementRow*>()) {
        if (!row->isHidden())
            texts << row->content().text;
    }
    return texts;
}

void TestVerdictPanel::theHeadNamesTheRecommendation()
{
    QVERIFY(verdict().clear);
    QCOMPARE(find<QWidget>(QStringLiteral("verdictHead"))->accessibleName(),
             QStringLiteral("Recommended: Linkerd"));
}

void TestVerdictPanel::withoutAClearLeadItNamesTheCloseOnes()
{
    show({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    QVERIFY(!verdict().clear);
    const QString name = find<QWidget>(QStringLiteral("verdictHead"))->accessibleName();
    QVERIFY2(name.startsWith(QStringLiteral("No clear winner: ")), qPrintable(name));
    QVERIFY(name.contains(QStringLiteral("Linkerd")) && name.contains(QStringLiteral("Cilium")));
    QCOMPARE(statements("why").first(), toQt(verdict().reason));
}

void TestVerdictPanel::theBarCountsTheLenses()
{
    const auto* bar = find<AgreementBar>(QStringLiteral("agreement"));
    const LensAgreement agreement = agreementOf(verdict());
    QCOMPARE(bar->words(),
             QStringLiteral("%1 of %2 lenses agree").arg(agreement.agree).arg(agreement.spoke));
    QCOMPARE(bar->segments().size(), agreement.spoke);
    const auto agreeing =
        std::ranges::count(bar->segments(), Stance::For, &AgreementBar::Segment::stance);
    QCOMPARE(static_cast<std::size_t>(agreeing), agreement.agree);
}

void TestVerdictPanel::everyLensHasARow()
{
    int silent = 0;
    for (const Opinion& opinion : verdict().opinions) {
        const auto* row = find<LensRow>(QStringLiteral("lens_") + toQt(opinion.lens.str()));
        QVERIFY(row->isVisible());
        QCOMPARE(row->content().stance, stanceOf(opinion, verdict().recommendation));
        QVERIFY(row->accessibleName().startsWith(toQt(opinion.title) + QLatin1Char(':')));
        silent += row->accessibleName().endsWith(QStringLiteral("nothing to say, silent")) ? 1 : 0;
    }
    QVERIFY(silent > 0);
    const auto* team = find<LensRow>(QStringLiteral("lens_team"));
    QCOMPARE(team->accessibleName(),
             QStringLiteral("Team capability: Istio (or Linkerd), agrees in part"));
}

void TestVerdictPanel::rowsOfLensesLeadToTheirSource()
{
    QSignalSpy links(m_panel.get(), &VerdictPanel::linkActivated);
    auto* row = find<LensRow>(QStringLiteral("lens_team"));
    QTest::mouseClick(row, Qt::LeftButton);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QCOMPARE(links.count(), 2);
    QCOMPARE(links[0][0].toString(), QStringLiteral("heading/The “team capability” question"));
    QTest::mouseClick(find<LensRow>(QStringLiteral("lens_must-haves")), Qt::LeftButton);
    QCOMPARE(links.value(2).value(0).toString(), QStringLiteral("compare"));
}

void TestVerdictPanel::flipsAreSaidNearestFirst()
{
    const auto& flips = verdict().flips;
    QVERIFY(flips.size() > 3);
    const auto line = [this](std::size_t i) {
        return find<QLabel>(QStringLiteral("flip_%1").arg(i));
    };
    for (std::size_t i = 0; i < flips.size(); ++i) {
        QCOMPARE(line(i)->text(), toQt(flips[i].text));
        QCOMPARE(line(i)->isVisible(), i < 3);
    }
    auto* more = find<QAbstractButton>(QStringLiteral("moreFlips"));
    more->setFocus(Qt::TabFocusReason);
    QTest::keyClick(more, Qt::Key_Space);
    QVERIFY(line(flips.size() - 1)->isVisible());
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(!line(flips.size() - 1)->isVisible());
}

void TestVerdictPanel::reasonsAndConflictsAreSaid()
{
    QStringList reasons;
    for (const Opinion& opinion : verdict().opinions) {
        const Stance stance = stanceOf(opinion, verdict().recommendation);
        if ((stance == Stance::For || stance == Stance::Second) && !opinion.reason.empty())
            reasons << toQt(opinion.reason);
    }
    QVERIFY(reasons.size() >= 3);
    QCOMPARE(statements("why"), reasons);

    show({QStringLiteral("need_mesh=true"), QStringLiteral("services=8"),
          QStringLiteral("goals=l7-routing")});
    QVERIFY(!verdict().conflicts.empty());
    QStringList conflicts;
    for (const Conflict& conflict : verdict().conflicts)
        conflicts << toQt(conflict.text);
    QCOMPARE(statements("conflicts"), conflicts);
}

void TestVerdictPanel::othersSayWhoIsAgainstAndWhatBars()
{
    show({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
          QStringLiteral("performance_critical=false"), QStringLiteral("goals=compliance"),
          QStringLiteral("must_haves=header-routing")});
    const auto rows =
        find<QWidget>(QStringLiteral("whyNotOthers"))->findChildren<OtherOptionRow*>();
    const auto& whyNot = verdict().whyNot;
    int barred = 0;
    for (std::size_t i = 0; i < whyNot.size(); ++i) {
        auto* row = rows[static_cast<qsizetype>(i)];
        QVERIFY(!row->isHidden());
        const QString against = row->findChild<QLabel*>(QStringLiteral("against"))->text();
        for (const LensId& lens : whyNot[i].against)
            QVERIFY(against.contains(toQt(verdict().opinion(lens)->title)));
        const QString blockers = row->findChild<QLabel*>(QStringLiteral("blockers"))->text();
        QCOMPARE(blockers.isEmpty(), whyNot[i].blockers.empty());
        for (const Blocker& blocker : whyNot[i].blockers)
            QVERIFY(blockers.contains(toQt(blocker.text)));
        barred += whyNot[i].blockers.empty() ? 0 : 1;
    }
    QVERIFY(barred > 0);
}

void TestVerdictPanel::groupsFoldByKeyAndMouse()
{
    auto* heading = find<QAbstractButton>(QStringLiteral("why.heading"));
    auto* body = find<QWidget>(QStringLiteral("why.body"));
    QVERIFY(body->isVisible());
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!body->isVisible());
    // It stays folded through a change of the verdict.
    show({QStringLiteral("need_mesh=false")});
    QVERIFY(!body->isVisible());
    heading->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(body->isVisible());
}

void TestVerdictPanel::aStepThatChangesNoWordLaysOutNothing()
{
    const std::string before = verdict().flips.front().text;
    // A request travels upwards by one widget a round.
    for (int round = 0; round < 10; ++round)
        QApplication::processEvents();
    LayoutCounter counter(m_panel.get());
    for (int services = 121; services < 126; ++services) {
        m_session->change(QStringLiteral("Services"),
                          [services](Profile& profile) { profile.load.services = services; });
        QApplication::processEvents();
    }
    QCOMPARE(verdict().flips.front().text, before);
    QCOMPARE(counter.count(), 0);
}

void TestVerdictPanel::everyControlHasAName()
{
    for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void TestVerdictPanel::itFitsAndScrolls_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small window") << QSize(280, 480);
    QTest::newRow("design") << QSize(320, 788);
    QTest::newRow("wide") << QSize(480, 1200);
}

void TestVerdictPanel::itFitsAndScrolls()
{
    QFETCH(const QSize, size);
    m_panel->resize(size);
    QApplication::processEvents();
    auto* area = find<QScrollArea>(QStringLiteral("verdictScroll"));
    const int right = area->widget()->width();
    QVERIFY(right <= area->viewport()->width());
    for (QWidget* widget : area->widget()->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const QPoint corner = widget->mapTo(area->widget(), widget->rect().bottomRight());
        QVERIFY2(corner.x() < right, qPrintable(widget->objectName()));
        QVERIFY2(widget->height() >= widget->minimumSizeHint().height(),
                 qPrintable(widget->objectName()));
    }
    QWidget* last = find<QWidget>(QStringLiteral("whyNotOthers"));
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    QApplication::processEvents();
    const QPoint end = last->mapTo(area->viewport(), last->rect().bottomLeft());
    QVERIFY(end.y() <= area->viewport()->height());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestVerdictPanel)
#include "tst_verdict_panel.moc"
