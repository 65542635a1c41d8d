// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/painting.h"
#include "widgets/playbook/table/grid_layout.h"

#include <QGuiApplication>
#include <QTextBoundaryFinder>

namespace whichmesh::ui {

/// Where the texts of a small table go, in wide and narrow places.
class TestGridLayout : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void noWordIsBroken_data() { addWidths(); }
    void noWordIsBroken();
    void nothingOverlapsOrStandsOut_data() { addWidths(); }
    void nothingOverlapsOrStandsOut();
    void columnsAreStackedOnlyWhereAWordWouldBreak();
    void stackedRowsRepeatTheHead();
    void aHeadStandsAboveAValueTooWideForBoth();

private:
    static void addWidths();
    static GridLayout layout(int width);
    static QStringList texts(const GridLayout& layout);
};

void TestGridLayout::addWidths()
{
    QTest::addColumn<int>("width");
    for (const int width : {190, 240, 300, 360, 420, 560, 900})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

GridLayout TestGridLayout::layout(int width)
{
    const auto yes = [](const char* text) {
        return GridCell{MarkShape::Yes, QString::fromLatin1(text)};
    };
    return layoutGrid(
        {QStringLiteral("Feature"), QStringLiteral("Authorization"),
         QStringLiteral("Observability of it all")},
        {{{std::nullopt, QStringLiteral("Header-based routing")},
          yes("RequestAuthentication and PeerAuthentication"),
          yes("full")},
         {{std::nullopt, QStringLiteral("Timeouts")}, yes("VirtualService"), yes("no")}},
        width);
}

QStringList TestGridLayout::texts(const GridLayout& layout)
{
    QStringList texts;
    for (const GridLayout::Piece& piece : layout.pieces)
        texts << piece.text;
    return texts;
}

void TestGridLayout::noWordIsBroken()
{
    QFETCH(const int, width);
    for (const GridLayout::Piece& piece : layout(width).pieces) {
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, piece.text);
        qsizetype from = 0;
        for (qsizetype to = breaks.toNextBoundary(); to > 0; to = breaks.toNextBoundary()) {
            const QString word = piece.text.mid(from, to - from).trimmed();
            QVERIFY2(textWidth(piece.font, word) <= piece.area.width(), qPrintable(word));
            from = to;
        }
    }
}

void TestGridLayout::nothingOverlapsOrStandsOut()
{
    QFETCH(const int, width);
    const GridLayout made = layout(width);
    const QRect all(0, 0, width, made.height);
    for (std::size_t i = 0; i < made.pieces.size(); ++i) {
        const GridLayout::Piece& piece = made.pieces[i];
        QCOMPARE(piece.area.height(),
                 TextLines(piece.text, piece.font, piece.area.width()).height());
        QVERIFY(all.contains(piece.area));
        for (std::size_t other = i + 1; other < made.pieces.size(); ++other)
            QVERIFY(!piece.area.intersects(made.pieces[other].area));
        for (const int y : made.lines)
            QVERIFY(piece.area.bottom() < y || piece.area.top() > y);
    }
    QCOMPARE(made.lines.back(), made.height - 1);
}

void TestGridLayout::columnsAreStackedOnlyWhereAWordWouldBreak()
{
    QVERIFY(layout(190).stacked);
    QVERIFY(!layout(900).stacked);
    // One column has nothing to be stacked from.
    QVERIFY(!layoutGrid({QStringLiteral("Feature")}, {}, 20).stacked);
}

void TestGridLayout::stackedRowsRepeatTheHead()
{
    const QStringList wide = texts(layout(900));
    const QStringList narrow = texts(layout(190));
    QCOMPARE(wide.count(QStringLiteral("Authorization")), 1);
    QCOMPARE(narrow.count(QStringLiteral("Authorization")), 2);
    for (const QString& text : wide)
        QVERIFY2(narrow.contains(text), qPrintable(text));
}

void TestGridLayout::aHeadStandsAboveAValueTooWideForBoth()
{
    std::vector<QRect> labels;
    QRect wide;
    QRect slim;
    for (const GridLayout::Piece& piece : layout(300).pieces) {
        if (piece.text == QLatin1String("Authorization"))
            labels.push_back(piece.area);
        else if (piece.text.startsWith(QLatin1String("RequestAuthentication")))
            wide = piece.area;
        else if (piece.text == QLatin1String("VirtualService"))
            slim = piece.area;
    }
    QCOMPARE(labels.size(), std::size_t{2});
    QVERIFY(labels.front().bottom() < wide.top());
    QVERIFY(labels.back().right() < slim.left());
    QVERIFY(labels.back().top() <= slim.bottom());
}

} // namespace whichmesh::ui

WHICHMESH_GUI_TEST_MAIN(whichmesh::ui::TestGridLayout)
#include "tst_grid_layout.moc"
