// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/option_text.h"
#include "widgets/robustness/ranks/rank_bar.h"
#include "widgets/robustness/ranks/ranks_card.h"

#include <QApplication>
#include <QLabel>

#include <numeric>

namespace whichmesh::ui {

class TestRankBar : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }

    void percentsAddUp_data();
    void percentsAddUp();
    void smallSharesAreNotNothing_data();
    void smallSharesAreNotNothing();
    void saysItsRanks();
    void mostOftenFirstIsOnTop();
    void paleWhileNotCurrent();
};

void TestRankBar::percentsAddUp_data()
{
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<QList<int>>("percents");
    QTest::newRow("thirds") << QList<double>{1 / 3., 1 / 3., 1 / 3.} << QList<int>{34, 33, 33};
    QTest::newRow("largest remainder")
        << QList<double>{0.612, 0.299, 0.089} << QList<int>{61, 30, 9};
    QTest::newRow("whole") << QList<double>{0.0, 1.0} << QList<int>{0, 100};
}

void TestRankBar::percentsAddUp()
{
    QFETCH(const QList<double>, shares);
    QFETCH(const QList<int>, percents);
    const std::vector<int> whole = wholePercents({shares.begin(), shares.end()});
    QCOMPARE(QList<int>(whole.begin(), whole.end()), percents);
}

void TestRankBar::smallSharesAreNotNothing_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << QStringLiteral("0 %");
    QTest::newRow("little") << 0.001 << QStringLiteral("< 1 %");
    QTest::newRow("half") << 0.5 << QStringLiteral("50 %");
    QTest::newRow("nearly all") << 0.999 << QStringLiteral("> 99 %");
    QTest::newRow("all") << 1.0 << QStringLiteral("100 %");
}

void TestRankBar::smallSharesAreNotNothing()
{
    QFETCH(const double, share);
    QTEST(percentText(share), "text");
}

void TestRankBar::saysItsRanks()
{
    const KnowledgeBase knowledge = test::sampleKnowledge();
    RankBar bar;
    bar.setRanks(knowledge.options.front(), {0.25, 0.75});
    QCOMPARE(bar.accessibleName(), QString::fromStdString(knowledge.options.front().name));
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("rank 1: 25 %, rank 2: 75 %"));
}

void TestRankBar::mostOftenFirstIsOnTop()
{
    const KnowledgeBase knowledge = test::sampleKnowledge();
    RanksCard card;
    card.showRanks({{OptionId("istio"), {0.2, 0.8}}, {OptionId("linkerd"), {0.8, 0.2}}},
                   {OptionId("cilium")}, knowledge);
    card.resize(276, 260);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    auto* istio = card.findChild<RankBar*>(QStringLiteral("rank.istio"));
    auto* linkerd = card.findChild<RankBar*>(QStringLiteral("rank.linkerd"));
    QVERIFY(istio && linkerd);
    QVERIFY(linkerd->y() < istio->y());
    auto* out = card.findChild<QLabel*>(QStringLiteral("outOptions"));
    QVERIFY(out->isVisible());
    QCOMPARE(out->text(), QStringLiteral("Out: Cilium"));
}

void TestRankBar::paleWhileNotCurrent()
{
    const KnowledgeBase knowledge = test::sampleKnowledge();
    RankBar bar;
    bar.resize(256, 48);
    bar.setRanks(knowledge.options.front(), {1.0});
    const QImage current = bar.grab().toImage();
    bar.setCurrent(false);
    QVERIFY(bar.grab().toImage() != current);
    bar.setCurrent(true);
    QCOMPARE(bar.grab().toImage(), current);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestRankBar)
#include "tst_rank_bar.moc"
