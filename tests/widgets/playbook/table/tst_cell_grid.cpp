// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/playbook/playbook_fixture.h"
#include "widgets/playbook/table/cell_grid.h"

#include <QApplication>
#include <QImage>

namespace whichmesh::ui {

/// The tables of the entries as they stand on the page.
class TestCellGrid : public PlaybookFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableHasTheHeightOfItsRows_data();
    void everyTableHasTheHeightOfItsRows();
    void theLastRowIsDrawnWhole();
    void searchedWordsAreMarked();

private:
    static QImage picture(CellGrid& grid);
};

QImage TestCellGrid::picture(CellGrid& grid)
{
    QImage image(grid.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    grid.render(&image, {}, {}, {});
    return image;
}

void TestCellGrid::everyTableHasTheHeightOfItsRows_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {430, 560, 832})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestCellGrid::everyTableHasTheHeightOfItsRows()
{
    QFETCH(const int, width);
    m_page->resize(width, 600);
    int tables = 0;
    for (const PlaybookChapter& chapter : m_guide->playbook) {
        for (const PlaybookEntry& entry : chapter.entries) {
            QVERIFY(m_page->showEntry(QString::fromStdString(entry.id.str())));
            QApplication::processEvents();
            for (const CellGrid* grid : pane()->widget()->findChildren<CellGrid*>()) {
                QTRY_COMPARE(grid->height(), grid->heightForWidth(grid->width()));
                QVERIFY(grid->geometry().right() <= grid->parentWidget()->width());
                ++tables;
            }
        }
    }
    QVERIFY(tables > 3);
}

void TestCellGrid::theLastRowIsDrawnWhole()
{
    CellGrid grid({QStringLiteral("Item"), QStringLiteral("Text")},
                  {{{std::nullopt, QStringLiteral("one")},
                    {std::nullopt, QStringLiteral("a text of quite some words that must wrap")}}});
    grid.resize(180, grid.heightForWidth(180));
    const QImage exact = picture(grid);
    grid.resize(180, grid.height() + 40);
    const QImage roomy = picture(grid);
    QCOMPARE(roomy.copy(exact.rect()), exact);
    QImage below(180, 40, QImage::Format_RGB32);
    below.fill(Qt::white);
    QCOMPARE(roomy.copy(0, exact.height(), 180, 40), below);
}

void TestCellGrid::searchedWordsAreMarked()
{
    CellGrid grid({QStringLiteral("Item")}, {{{std::nullopt, QStringLiteral("a rollout")}}});
    grid.resize(200, grid.heightForWidth(200));
    const QImage plain = picture(grid);
    QVERIFY(!grid.setSearch(SearchWords(QStringLiteral("mirror"))));
    QCOMPARE(picture(grid), plain);
    QVERIFY(grid.setSearch(SearchWords(QStringLiteral("roll"))));
    QVERIFY(picture(grid) != plain);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCellGrid)
#include "tst_cell_grid.moc"
