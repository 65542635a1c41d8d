// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/chart/budget/budget_crossings.h"
#include "widgets/overhead/chart/budget/budget_paint.h"
#include "widgets/overhead/chart/chart_marks.h"
#include "widgets/overhead/chart/chart_paint.h"
#include "widgets/overhead/chart/curves/curve_chart.h"

#include <QGraphicsScene>
#include <QPainter>

namespace whichmesh::ui {

namespace {

constexpr QSizeF chartSize(400.0, 256.0);

/// The memory chart with a budget, in MB. Istio costs 75 MB a pod, Linkerd 25, Cilium nothing.
ChartPicture memoryWithin(std::optional<double> budget)
{
    ChartChoice choice;
    if (budget)
        choice.budgets[Measure::MemoryMb] = *budget;
    return chartSet(*test::resultsAt(120, 4), choice).pictures.front();
}

ChartGeometry geometryFor(const ChartPicture& picture)
{
    return geometryOf(QRectF(QPointF(), chartSize),
                      insetsOf(picture, chartSize.width(), 1.0, false), 1.0);
}

QStringList namesOf(const ChartPicture& picture)
{
    QStringList names;
    for (const BudgetCrossing& crossing : picture.crossings)
        names << picture.series[crossing.series].name;
    return names;
}

QImage painted(const ChartPicture& picture)
{
    QImage image(chartSize.toSize(), QImage::Format_RGB32);
    const Tokens& light = tokensOf(Theme::Light);
    image.fill(light.raised);
    QGraphicsScene scene;
    auto* curves = new CurveChart;
    scene.addItem(curves);
    const ChartGeometry geometry = geometryFor(picture);
    curves->show(picture, geometry, Theme::Light);
    QPainter painter(&image);
    paintChart(painter, *curves, picture, geometry, light);
    return image;
}

} // namespace

class TestBudgetLine : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void crossingsAreThoseOfTheModel();
    void theRecommendedIsNamedFirst();
    void theLongestIsNamedWhereNoneIsRecommended();
    void withoutBudgetNothingIsDrawn();
    void aBudgetFarAboveStretchesNoAxis();
    void aBudgetJustAboveIsShown();
    void dropLineStandsAtTheCrossing();
    void markerMovesAside();
    void isSaidInWords();
};

void TestBudgetLine::crossingsAreThoseOfTheModel()
{
    const ChartPicture picture = memoryWithin(15'000.0);
    QCOMPARE(namesOf(picture).join(u' '), QStringLiteral("Linkerd Istio"));
    QVERIFY(std::abs(picture.crossings[0].at - 600.0) < 0.1);
    QVERIFY(std::abs(picture.crossings[1].at - 200.0) < 0.1);
    QCOMPARE(crossingText(picture, {0, 612.9}), QStringLiteral("within budget up to 612 pods"));
}

void TestBudgetLine::theRecommendedIsNamedFirst()
{
    auto results = *test::resultsAt(120, 4);
    results.verdict.recommendation = {OptionId("istio")};
    ChartChoice choice;
    choice.budgets[Measure::MemoryMb] = 15'000.0;
    QCOMPARE(namesOf(chartSet(results, choice).pictures.front()).join(u' '),
             QStringLiteral("Istio Linkerd"));
}

void TestBudgetLine::theLongestIsNamedWhereNoneIsRecommended()
{
    auto results = *test::resultsAt(120, 4);
    results.verdict.clear = false;
    ChartChoice choice;
    choice.budgets[Measure::MemoryMb] = 15'000.0;
    QCOMPARE(namesOf(chartSet(results, choice).pictures.front()).join(u' '),
             QStringLiteral("Linkerd Istio"));
}

void TestBudgetLine::withoutBudgetNothingIsDrawn()
{
    const ChartPicture without = memoryWithin({});
    QVERIFY(!hasBudgetLine(without));
    QVERIFY(without.crossings.empty());
    QVERIFY(!dropLineX(without, geometryFor(without)));
    QVERIFY(painted(without) != painted(memoryWithin(15'000.0)));
}

void TestBudgetLine::aBudgetFarAboveStretchesNoAxis()
{
    const ChartPicture far = memoryWithin(1e6);
    QCOMPARE(far.y, memoryWithin({}).y);
    QVERIFY(!hasBudgetLine(far));
    QVERIFY(far.crossings.empty());
}

void TestBudgetLine::aBudgetJustAboveIsShown()
{
    const double largest = memoryWithin({}).y.maximum;
    const ChartPicture above = memoryWithin(1.2 * largest);
    QVERIFY(hasBudgetLine(above));
    QVERIFY(above.crossings.empty());
}

void TestBudgetLine::dropLineStandsAtTheCrossing()
{
    const ChartPicture picture = memoryWithin(15'000.0);
    const ChartGeometry geometry = geometryFor(picture);
    const std::optional<double> x = dropLineX(picture, geometry);
    QVERIFY(x);
    QVERIFY(std::abs(*x - geometry.x(picture.x, picture.crossings.front().at)) < 0.01);
    // Half way between the ring and the words there is nothing but the line.
    const QImage image = painted(picture);
    const int column = static_cast<int>(*x);
    const int row = static_cast<int>(geometry.plot.top()) - 16;
    QCOMPARE(image.pixelColor(column, row), tokensOf(Theme::Light).text);
    QCOMPARE(image.pixelColor(column + 4, row), tokensOf(Theme::Light).raised);
}

void TestBudgetLine::markerMovesAside()
{
    // The line drops close to the load: through the words "480 pods", were they to stay.
    const ChartPicture picture = memoryWithin(25.0 * 490.0);
    const ChartGeometry geometry = geometryFor(picture);
    const std::optional<double> x = dropLineX(picture, geometry);
    QVERIFY(x);
    QImage image(chartSize.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ChartReading now{480.0, std::vector<Range>(picture.series.size()),
                           std::vector<bool>(picture.series.size(), false)};
    paintMarker(painter, picture, now, geometry, tokensOf(Theme::Light));
    painter.end();
    const int top = static_cast<int>(geometry.plot.top());
    for (int y = top - 22; y < top - 4; ++y) {
        for (int dx = -1; dx <= 1; ++dx)
            QCOMPARE(image.pixelColor(static_cast<int>(*x) + dx, y), QColor(Qt::white));
    }
}

void TestBudgetLine::isSaidInWords()
{
    const ChartPicture picture = memoryWithin(15'000.0);
    const QString said = descriptionOf(picture, {480.0, {}, {}});
    QVERIFY2(said.contains(QStringLiteral("Linkerd is within budget up to 600 pods.")),
             qPrintable(said));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestBudgetLine)
#include "tst_budget_line.moc"
