// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/overhead/chart/curves/curve_chart.h"

#include <QApplication>
#include <QAreaSeries>
#include <QGraphicsScene>
#include <QLineSeries>

namespace whichmesh::ui {

namespace {

template <typename Series>
QList<Series*> seriesOf(const CurveChart& chart)
{
    QList<Series*> found;
    for (QAbstractSeries* series : chart.series()) {
        if (auto* one = qobject_cast<Series*>(series))
            found << one;
    }
    return found;
}

ChartGeometry geometry()
{
    return geometryOf(QRectF(0, 0, 398, 256), {48, 48, 122, 28}, 1.0);
}

} // namespace

class TestCurveChart : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBandAndALinePerMode();
    void boundsAndNothingHaveNoBand();
    void linesRunThroughTypicalValuesOrBounds();
    void bandsRunFromLowToHigh();
    void seriesAreKept();
    void anotherNumberOfModesIsTaken();
    void coloursAreThoseOfTheTheme();
    void zeroIsDrawnOnALogarithmicAxis();
    void coordinatesAgreeWithTheGeometry();

private:
    ChartPicture picture(Measure measure, bool logarithmic = false) const;

    ResultsPtr m_results = test::resultsAt(120, 4);
    QGraphicsScene* m_scene = nullptr;
    CurveChart* m_chart = nullptr;
};

void TestCurveChart::initTestCase()
{
    m_scene = new QGraphicsScene(this);
    m_chart = new CurveChart;
    m_scene->addItem(m_chart);
}

ChartPicture TestCurveChart::picture(Measure measure, bool logarithmic) const
{
    const ChartSet set = chartSet(*m_results, ChartChoice{.logarithmic = logarithmic});
    return *std::ranges::find(set.pictures, measure, &ChartPicture::measure);
}

void TestCurveChart::aBandAndALinePerMode()
{
    m_chart->show(picture(Measure::MemoryMb), geometry(), Theme::Light);
    QCOMPARE(seriesOf<QAreaSeries>(*m_chart).size(), 3);
    QCOMPARE(seriesOf<QLineSeries>(*m_chart).size(), 3);
    // Every line lies above all bands.
    QVERIFY(qobject_cast<QAreaSeries*>(m_chart->series().at(2)));
    QVERIFY(qobject_cast<QLineSeries*>(m_chart->series().at(3)));
}

void TestCurveChart::boundsAndNothingHaveNoBand()
{
    const auto bands = [&](Measure measure) {
        m_chart->show(picture(measure), geometry(), Theme::Light);
        QString shown;
        for (const QAreaSeries* band : seriesOf<QAreaSeries>(*m_chart))
            shown += band->isVisible() ? u'#' : u'-';
        return shown;
    };
    QCOMPARE(bands(Measure::MemoryMb), QStringLiteral("##-"));
    QCOMPARE(bands(Measure::LatencyP99Ms), QStringLiteral("#--"));
    QCOMPARE(bands(Measure::ThroughputLossRps), QStringLiteral("##-"));
}

void TestCurveChart::linesRunThroughTypicalValuesOrBounds()
{
    m_chart->show(picture(Measure::LatencyP99Ms), geometry(), Theme::Light);
    const auto lines = seriesOf<QLineSeries>(*m_chart);
    // 8 typical, below 4 and below 2 of 12 ms.
    QCOMPARE(lines[0]->at(0).y(), 8.0 / 12.0);
    QCOMPARE(lines[1]->at(0).y(), 4.0 / 12.0);
    QCOMPARE(lines[2]->at(0).y(), 2.0 / 12.0);
}

void TestCurveChart::bandsRunFromLowToHigh()
{
    m_chart->show(picture(Measure::MemoryMb), geometry(), Theme::Light);
    const QAreaSeries* istio = seriesOf<QAreaSeries>(*m_chart).first();
    const auto end = [](const QLineSeries* series) { return series->points().last(); };
    QCOMPARE(end(istio->upperSeries()), QPointF(1.0, 1.0));
    QCOMPARE(end(istio->lowerSeries()), QPointF(1.0, 0.5));
}

void TestCurveChart::seriesAreKept()
{
    m_chart->show(picture(Measure::MemoryMb), geometry(), Theme::Light);
    const auto before = m_chart->series();
    m_chart->show(picture(Measure::CpuMillicores, true), geometry(), Theme::Dark);
    QCOMPARE(m_chart->series(), before);
}

void TestCurveChart::anotherNumberOfModesIsTaken()
{
    ChartPicture more = picture(Measure::MemoryMb);
    more.series.push_back(more.series.front());
    m_chart->show(more, geometry(), Theme::Light);
    QCOMPARE(seriesOf<QLineSeries>(*m_chart).size(), 4);
    more.series.clear();
    m_chart->show(more, geometry(), Theme::Light);
    QVERIFY(m_chart->series().isEmpty());
}

void TestCurveChart::coloursAreThoseOfTheTheme()
{
    const ChartPicture memory = picture(Measure::MemoryMb);
    const OptionColours& istio = memory.series.front().option->colours;
    const auto colours = [&](Theme theme) {
        m_chart->show(memory, geometry(), theme);
        return seriesOf<QLineSeries>(*m_chart).first()->color();
    };
    QCOMPARE(colours(Theme::Light), QColor(QString::fromStdString(istio.light)));
    QCOMPARE(colours(Theme::Dark), QColor(QString::fromStdString(istio.dark)));
    QCOMPARE(seriesOf<QAreaSeries>(*m_chart).first()->brush().color().alpha(), 41);
    QCOMPARE(seriesOf<QAreaSeries>(*m_chart).first()->pen().style(), Qt::NoPen);
}

void TestCurveChart::zeroIsDrawnOnALogarithmicAxis()
{
    m_chart->show(picture(Measure::MemoryMb, true), geometry(), Theme::Light);
    const auto lines = seriesOf<QLineSeries>(*m_chart);
    for (const QLineSeries* line : lines) {
        QVERIFY(line->count() >= 2);
        for (const QPointF& point : line->points())
            QVERIFY(point.y() >= 0.0 && point.y() <= 1.0);
    }
    QCOMPARE(lines[2]->at(0).y(), 0.0);
    QVERIFY(lines[0]->at(0).y() > 0.1);
}

void TestCurveChart::coordinatesAgreeWithTheGeometry()
{
    const ChartPicture memory = picture(Measure::MemoryMb);
    m_chart->show(memory, geometry(), Theme::Light);
    QLineSeries* istio = seriesOf<QLineSeries>(*m_chart).first();
    const QPointF expected(geometry().x(memory.x, 1'000.0), geometry().y(memory.y, 75'000.0));
    const QPointF drawn = m_chart->mapToPosition(istio->points().last(), istio);
    QVERIFY2((drawn - expected).manhattanLength() < 0.01,
             qPrintable(QStringLiteral("%1 %2").arg(drawn.x()).arg(drawn.y())));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCurveChart)
#include "tst_curve_chart.moc"
