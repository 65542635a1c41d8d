// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/overhead/chart/label_layout.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace whichmesh::ui {

namespace {

using Values = std::vector<double>;

} // namespace

class TestLabelLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void anyLabelsKeepOrderDistanceAndRoom();
};

void TestLabelLayout::places_data()
{
    QTest::addColumn<Values>("wanted");
    QTest::addColumn<Values>("expected");
    QTest::newRow("none") << Values{} << Values{};
    QTest::newRow("alone") << Values{50} << Values{50};
    QTest::newRow("alone outside") << Values{150} << Values{100};
    QTest::newRow("far apart") << Values{10, 50, 90} << Values{10, 50, 90};
    QTest::newRow("two too close move evenly") << Values{50, 56} << Values{43, 63};
    QTest::newRow("given upside down") << Values{56, 50} << Values{63, 43};
    QTest::newRow("three at one place") << Values{50, 50, 50} << Values{30, 50, 70};
    QTest::newRow("pushed into a neighbour") << Values{20, 50, 56} << Values{20, 43, 63};
    QTest::newRow("chain") << Values{40, 50, 56} << Values{28.666667, 48.666667, 68.666667};
    QTest::newRow("at the bottom") << Values{98, 100} << Values{80, 100};
    QTest::newRow("at the top") << Values{0, 1, 100} << Values{0, 20, 100};
    QTest::newRow("no room for all") << Values{50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50}
                                     << Values{0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
}

void TestLabelLayout::places()
{
    QFETCH(const Values, wanted);
    QFETCH(const Values, expected);
    const Values placed = pushedApart(wanted, 20.0, 0.0, 100.0);
    QCOMPARE(placed.size(), expected.size());
    for (std::size_t i = 0; i < placed.size(); ++i)
        QVERIFY2(std::abs(placed[i] - expected[i]) < 1e-5, qPrintable(QString::number(placed[i])));
}

void TestLabelLayout::anyLabelsKeepOrderDistanceAndRoom()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 500; ++round) {
        Values wanted(1 + random.bounded(6U));
        for (double& value : wanted)
            value = random.bounded(140.0) - 20.0;
        const Values placed = pushedApart(wanted, 17.0, 0.0, 100.0);
        std::vector<std::size_t> order(wanted.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return wanted[i]; });
        for (std::size_t i = 0; i < order.size(); ++i) {
            QVERIFY(placed[order[i]] >= -1e-9 && placed[order[i]] <= 100.0 + 1e-9);
            if (i > 0)
                QVERIFY(placed[order[i]] - placed[order[i - 1]] >= 17.0 - 1e-9);
        }
    }
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestLabelLayout)
#include "tst_label_layout.moc"
