// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/window/commands/palette_model.h"

#include <QAbstractItemModelTester>

namespace whichmesh::ui {

class TestPaletteModel : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void runsTheChosenItem();
};

namespace {

std::vector<PaletteItem> items()
{
    return {{QStringLiteral("Open…"), QStringLiteral("Ctrl+O"), [] {}},
            {QStringLiteral("Go to Overhead"), QStringLiteral("Ctrl+3"), [] {}},
            {QStringLiteral("Resource overhead"), QStringLiteral("table"), [] {}},
            {QStringLiteral("Cluster panel"), QStringLiteral("F7"), [] {}}};
}

QStringList shown(const PaletteModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

void TestPaletteModel::filters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("everything") << QString()
                                << QStringList{QStringLiteral("Open…"),
                                               QStringLiteral("Go to Overhead"),
                                               QStringLiteral("Resource overhead"),
                                               QStringLiteral("Cluster panel")};
    QTest::newRow("word start before middle")
        << QStringLiteral("o")
        << QStringList{QStringLiteral("Open…"), QStringLiteral("Go to Overhead"),
                       QStringLiteral("Resource overhead")};
    QTest::newRow("case does not matter")
        << QStringLiteral("OVER")
        << QStringList{QStringLiteral("Go to Overhead"), QStringLiteral("Resource overhead")};
    QTest::newRow("every word") << QStringLiteral("over res")
                                << QStringList{QStringLiteral("Resource overhead")};
    QTest::newRow("nothing") << QStringLiteral("zebra") << QStringList();
}

void TestPaletteModel::filters()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, expected);
    PaletteModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(items());
    model.setFilter(typed);
    QCOMPARE(shown(model), expected);
}

void TestPaletteModel::runsTheChosenItem()
{
    int run = 0;
    auto list = items();
    list[2].run = [&run] { ++run; };
    PaletteModel model;
    model.setItems(std::move(list));
    model.setFilter(QStringLiteral("resource"));
    QCOMPARE(model.rowCount(), 1);
    model.item(0).run();
    QCOMPARE(run, 1);
    QCOMPARE(model.index(0, 0).data(PaletteModel::HintRole).toString(), QStringLiteral("table"));
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestPaletteModel)
#include "tst_palette_model.moc"
