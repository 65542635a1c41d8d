// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/glyphs.h"
#include "tests/support/test_main.h"

#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <functional>
#include <set>

namespace whichmesh {

namespace {

constexpr int side = 16;
constexpr int scale = 4;

using Draw = std::function<void(QPainter&, const QRectF&)>;

/// What `draw` paints into a box of 16 px, in grey on white, four pixels to one.
QImage inGrey(const Draw& draw)
{
    QImage image(side * scale, side * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    draw(painter, QRectF(0, 0, side, side));
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

int ink(const QImage& image, int x, int y)
{
    return 255 - qGray(image.pixel(x, y));
}

/// The share of the box that differs between two pictures, each brought to the same ink, so that
/// only the shape counts.
double difference(const QImage& left, const QImage& right)
{
    const auto darkest = [](const QImage& image) {
        int result = 1;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                result = std::max(result, ink(image, x, y));
        return double{1} * result;
    };
    const double leftFull = darkest(left);
    const double rightFull = darkest(right);
    double sum = 0.0;
    for (int y = 0; y < left.height(); ++y)
        for (int x = 0; x < left.width(); ++x)
            sum += std::abs(ink(left, x, y) / leftFull - ink(right, x, y) / rightFull);
    return sum / (left.width() * left.height());
}

/// How much of the box is inked.
double weight(const QImage& image)
{
    return difference(image, inGrey([](QPainter&, const QRectF&) {}));
}

/// The rectangle that holds all ink, in px of the box.
QRectF inked(const QImage& image)
{
    QRect result;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (ink(image, x, y) > 32)
                result |= QRect(x, y, 1, 1);
    return {result.x() / double{scale}, result.y() / double{scale}, result.width() / double{scale},
            result.height() / double{scale}};
}

Option optionWith(GlyphShape shape)
{
    Option option;
    option.glyph = shape;
    option.colours = {"#2A52BE", "#E4EAF8", "#6F96FF", "#232C45"};
    return option;
}

QImage glyph(GlyphShape shape)
{
    return inGrey([shape](QPainter& painter, const QRectF& box) {
        drawGlyph(painter, optionWith(shape), box, Theme::Light);
    });
}

QImage mark(MarkShape shape, Theme theme = Theme::Light)
{
    return inGrey([shape, theme](QPainter& painter, const QRectF& box) {
        drawMark(painter, shape, box, tokensOf(theme));
    });
}

const std::vector<GlyphShape> glyphs{
    GlyphShape::Triangle, GlyphShape::Diamond, GlyphShape::Hexagon,  GlyphShape::OpenSquare,
    GlyphShape::Circle,   GlyphShape::Square,  GlyphShape::Pentagon, GlyphShape::Star};
const std::vector<MarkShape> marks{MarkShape::Yes, MarkShape::Partial, MarkShape::No,
                                   MarkShape::NotApplicable, MarkShape::Unknown};

} // namespace

class TestGlyphs : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void marksDifferWithoutColour();
    void marksGetLighterFromYesToNo();
    void marksCentreInAnyBox();
    void marksOfSupport();
    void wordsOfMarksDiffer();
    void glyphsDifferWithoutColour();
    void glyphsKeepInsideTheirBox();
    void glyphTakesTheThemesColour();
    void haloSurroundsTheGlyph();
    void iconsDiffer();
    void iconOfFitsItsSize();
    void paintingLeavesThePainterAsItWas();
};

void TestGlyphs::marksDifferWithoutColour()
{
    for (const Theme theme : {Theme::Light, Theme::Dark})
        for (std::size_t i = 0; i < marks.size(); ++i)
            for (std::size_t j = i + 1; j < marks.size(); ++j) {
                const double differs = difference(mark(marks[i], theme), mark(marks[j], theme));
                QVERIFY2(
                    differs > 0.06,
                    qPrintable(QStringLiteral("marks %1 and %2: %3").arg(i).arg(j).arg(differs)));
            }
}

void TestGlyphs::marksGetLighterFromYesToNo()
{
    QVERIFY(weight(mark(MarkShape::Yes)) > weight(mark(MarkShape::Partial)));
    QVERIFY(weight(mark(MarkShape::Partial)) > weight(mark(MarkShape::No)));
    QVERIFY(weight(mark(MarkShape::No)) > weight(mark(MarkShape::Unknown)));
    QVERIFY(weight(mark(MarkShape::Unknown)) > weight(mark(MarkShape::NotApplicable)));
}

void TestGlyphs::marksCentreInAnyBox()
{
    // A wide box takes the mark in its middle, at the size of its height.
    const QImage wide = inGrey([](QPainter& painter, const QRectF& box) {
        drawMark(painter, MarkShape::Yes, box.adjusted(0, 4, 0, -4), tokensOf(Theme::Light));
    });
    const QRectF ground = inked(wide);
    QVERIFY(std::abs(ground.center().x() - side / 2.0) < 0.3);
    QVERIFY(std::abs(ground.center().y() - side / 2.0) < 0.3);
    QVERIFY(std::abs(ground.width() - 7.0) < 0.6);
}

void TestGlyphs::marksOfSupport()
{
    QCOMPARE(markOf(Support::Full), std::optional(MarkShape::Yes));
    QCOMPARE(markOf(Support::Partial), std::optional(MarkShape::Partial));
    QCOMPARE(markOf(Support::None), std::optional(MarkShape::No));
    QCOMPARE(markOf(Support::NotApplicable), std::optional(MarkShape::NotApplicable));
    QVERIFY(!markOf(Support::Value));
}

void TestGlyphs::wordsOfMarksDiffer()
{
    std::set<QString> words;
    for (const MarkShape shape : marks)
        words.insert(wordOf(shape));
    QCOMPARE(words.size(), marks.size());
    QCOMPARE(wordOf(MarkShape::Yes), QStringLiteral("yes"));
    QVERIFY(words.count(QString()) == 0);
}

void TestGlyphs::glyphsDifferWithoutColour()
{
    for (std::size_t i = 0; i < glyphs.size(); ++i)
        for (std::size_t j = i + 1; j < glyphs.size(); ++j) {
            const double differs = difference(glyph(glyphs[i]), glyph(glyphs[j]));
            QVERIFY2(differs > 0.05,
                     qPrintable(QStringLiteral("glyphs %1 and %2: %3").arg(i).arg(j).arg(differs)));
        }
}

void TestGlyphs::glyphsKeepInsideTheirBox()
{
    for (const GlyphShape shape : glyphs) {
        const QRectF ground = inked(glyph(shape));
        QVERIFY(ground.width() > 10.0);
        QVERIFY(QRectF(0, 0, side, side).contains(ground));
        QVERIFY(std::abs(ground.center().x() - side / 2.0) < 0.5);
    }
}

void TestGlyphs::glyphTakesTheThemesColour()
{
    const Option option = optionWith(GlyphShape::Square);
    QCOMPARE(colourOf(option, Theme::Light), QColor(0x2A, 0x52, 0xBE));
    QCOMPARE(colourOf(option, Theme::Dark), QColor(0x6F, 0x96, 0xFF));
    QCOMPARE(tintOf(option, Theme::Light), QColor(0xE4, 0xEA, 0xF8));
    QCOMPARE(tintOf(option, Theme::Dark), QColor(0x23, 0x2C, 0x45));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawGlyph(painter, option, QRectF(0, 0, side, side), Theme::Dark);
    QCOMPARE(image.pixelColor(side / 2, side / 2), QColor(0x6F, 0x96, 0xFF));
}

void TestGlyphs::haloSurroundsTheGlyph()
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    drawGlyph(painter, optionWith(GlyphShape::Circle), QRectF(2, 2, 12, 12), Theme::Light,
              Qt::white);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::black));
    QCOMPARE(image.pixelColor(side / 2, 1), QColor(Qt::white));
    QCOMPARE(image.pixelColor(side / 2, side / 2), QColor(0x2A, 0x52, 0xBE));
}

void TestGlyphs::iconsDiffer()
{
    std::vector<QImage> pictures;
    for (int i = 0; i <= static_cast<int>(Icon::Info); ++i) {
        const QImage picture = inGrey([i](QPainter& painter, const QRectF& box) {
            drawIcon(painter, static_cast<Icon>(i), box, Qt::black);
        });
        QVERIFY2(weight(picture) > 0.02, qPrintable(QString::number(i)));
        QVERIFY(QRectF(0, 0, side, side).contains(inked(picture)));
        for (const QImage& other : pictures)
            QVERIFY2(difference(picture, other) > 0.01,
                     qPrintable(QStringLiteral("%1: %2").arg(i).arg(difference(picture, other))));
        pictures.push_back(picture);
    }
}

void TestGlyphs::iconOfFitsItsSize()
{
    const QIcon icon = iconOf(Icon::Plus, Qt::red);
    QCOMPARE(icon.pixmap(QSize(24, 24)).size(), QSize(24, 24));
    const QImage normal = icon.pixmap(QSize(32, 32)).toImage();
    QCOMPARE(normal.pixelColor(16, 16), QColor(Qt::red));
    QCOMPARE(normal.pixelColor(2, 2).alpha(), 0);
    const QImage disabled = icon.pixmap(QSize(32, 32), QIcon::Disabled).toImage();
    QVERIFY(disabled.pixelColor(16, 16).alpha() < 200);
}

void TestGlyphs::paintingLeavesThePainterAsItWas()
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::green, 3);
    painter.setPen(pen);
    painter.setBrush(Qt::yellow);
    const QTransform transform = painter.transform();
    drawMark(painter, MarkShape::Unknown, image.rect(), tokensOf(Theme::Dark));
    drawIcon(painter, Icon::StarFilled, image.rect(), Qt::red);
    drawGlyph(painter, optionWith(GlyphShape::OpenSquare), image.rect(), Theme::Light);
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.brush(), QBrush(Qt::yellow));
    QCOMPARE(painter.transform(), transform);
}

} // namespace whichmesh

WHICHMESH_GUI_TEST_MAIN(whichmesh::TestGlyphs)
#include "tst_glyphs.moc"
