// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "tests/widgets/overhead/overhead_sample.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/qt_chart_painter.h"

#include <QApplication>
#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPdfWriter>

namespace whichmesh::ui {

namespace {

/// Takes paint commands and counts what would end as pixels, and what as text.
class CountingEngine : public QPaintEngine
{
public:
    CountingEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++images; }
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
        ++images;
    }
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override { ++images; }
    void drawPath(const QPainterPath&) override { ++shapes; }
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override { ++shapes; }
    void drawLines(const QLineF*, int count) override { shapes += count; }
    void drawTextItem(const QPointF&, const QTextItem& item) override { texts << item.text(); }
    Type type() const override { return User; }

    int images = 0;
    int shapes = 0;
    QStringList texts;
};

class CountingDevice : public QPaintDevice
{
public:
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const CountingEngine& engine() const { return m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 1'000;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 96;
        }
    }

private:
    mutable CountingEngine m_engine;
};

} // namespace

class TestQtChartPainter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vectorsAndTextOnly_data();
    void vectorsAndTextOnly();
    void saysWhatTheScreenSays();
    void notesOnRequest();
    void pdfHoldsNoImage();
    void themeIsThatOfTheLook();
    void staysInsideItsArea();
    void sameInputSamePicture();
    void withoutModelOnlyTheTitle();

private:
    QImage painted(const ChartLook& look, const QRectF& area = QRectF(0, 0, 400, 260),
                   Measure measure = Measure::MemoryMb);

    ResultsPtr m_results = test::resultsAt(120, 4);
    QtChartPainter m_painter;
};

void TestQtChartPainter::initTestCase()
{
    applyTheme(Theme::Light);
}

QImage TestQtChartPainter::painted(const ChartLook& look, const QRectF& area, Measure measure)
{
    QImage image(800, 600, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    m_painter.paint(painter, area, *m_results, measure, look);
    return image;
}

void TestQtChartPainter::vectorsAndTextOnly_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<bool>("logarithmic");
    for (const Measure measure : mainMeasures) {
        const std::string name(toText(measure));
        QTest::newRow(name.c_str()) << measure << false;
        QTest::newRow((name + " logarithmic").c_str()) << measure << true;
    }
}

void TestQtChartPainter::vectorsAndTextOnly()
{
    QFETCH(const Measure, measure);
    QFETCH(const bool, logarithmic);
    CountingDevice device;
    QPainter painter(&device);
    m_painter.paint(painter, QRectF(0, 0, 400, 260), *m_results, measure, {false, logarithmic});
    painter.end();
    QCOMPARE(device.engine().images, 0);
    QVERIFY(device.engine().shapes > 10);
    QVERIFY(device.engine().texts.size() > 8);
}

void TestQtChartPainter::saysWhatTheScreenSays()
{
    CountingDevice device;
    QPainter painter(&device);
    m_painter.paint(painter, QRectF(0, 0, 400, 260), *m_results, Measure::MemoryMb, {});
    painter.end();
    const QString texts = device.engine().texts.join(u'|');
    QCOMPARE(texts, QStringLiteral("Memory|GB|0|25|50|75|100|0|250|500|750|1,000|pods|Istio|75 "
                                   "GB|Linkerd|25 GB|Cilium|0 GB|480 pods"));
}

void TestQtChartPainter::notesOnRequest()
{
    const auto textsWith = [&](bool notes) {
        CountingDevice device;
        QPainter painter(&device);
        m_painter.paint(painter, QRectF(0, 0, 600, 300), *m_results, Measure::CpuMillicores,
                        {false, false, 1.0, notes});
        painter.end();
        return device.engine().texts.join(u'|');
    };
    const QString note = QStringLiteral("without a request rate");
    QVERIFY(textsWith(true).contains(note));
    QVERIFY(!textsWith(false).contains(note));
}

void TestQtChartPainter::pdfHoldsNoImage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(150);
    QPainter painter(&writer);
    for (std::size_t i = 0; i < mainMeasures.size(); ++i)
        m_painter.paint(painter, QRectF(0, 400.0 * static_cast<double>(i), 700, 380), *m_results,
                        mainMeasures[i], {false, false, 1.5});
    painter.end();
    QVERIFY(buffer.data().contains("/Font"));
    QVERIFY(!buffer.data().contains("/Subtype /Image"));
}

void TestQtChartPainter::themeIsThatOfTheLook()
{
    // Whatever the window has: reports are light also when it is dark.
    const auto has = [](const QImage& image, const QColor& colour) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const OptionColours& istio = m_results->knowledge->option(OptionId("istio"))->colours;
    const QColor light(QString::fromStdString(istio.light));
    const QColor dark(QString::fromStdString(istio.dark));
    QVERIFY(has(painted({false}), light) && !has(painted({false}), dark));
    QVERIFY(has(painted({true}), dark) && !has(painted({true}), light));
}

void TestQtChartPainter::staysInsideItsArea()
{
    const QRectF area(100, 80, 400, 260);
    const QImage image = painted({}, area);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!area.contains(QPointF(x, y)))
                QCOMPARE(image.pixelColor(x, y).alpha(), 0);
        }
    }
    // The same picture as at the origin, moved.
    QCOMPARE(image.copy(area.toRect()), painted({}).copy(0, 0, 400, 260));
}

void TestQtChartPainter::sameInputSamePicture()
{
    const QImage first = painted({});
    painted({true, true, 1.5}, QRectF(0, 0, 700, 500), Measure::LatencyP99Ms);
    QCOMPARE(painted({}), first);
}

void TestQtChartPainter::withoutModelOnlyTheTitle()
{
    Results results = *m_results;
    results.model = nullptr;
    CountingDevice device;
    QPainter painter(&device);
    m_painter.paint(painter, QRectF(0, 0, 400, 260), results, Measure::MemoryMb, {});
    painter.end();
    QCOMPARE(device.engine().texts.join(u'|'), QString());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestQtChartPainter)
#include "tst_qt_chart_painter.moc"
