// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_edit.h"
#include "widgets/robustness/weights/take_over_label.h"
#include "widgets/robustness/weights/weight_row.h"
#include "widgets/robustness/weights/weight_slider.h"
#include "widgets/robustness/weights/weight_text.h"

#include <QApplication>
#include <QSignalSpy>

namespace whichmesh::ui {

namespace {

const OptionId istio("istio");
const OptionId linkerd("linkerd");

WeightInterval interval(WeightRange first, std::vector<OptionId> below, std::vector<OptionId> above,
                        std::optional<WeightRange> clear = {})
{
    return {LensId("team"), 1.0, first, std::move(below), std::move(above), clear};
}

} // namespace

class TestWeightRow : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();

    void saysWhoTakesOver_data();
    void saysWhoTakesOver();
    void sentences_data();
    void sentences();
    void silentLensHasNoZone();
    void arrowKeysStepByATenth();
    void typedWeightsMayHaveDecimals();
    void whatIsTooLargeIsCorrectedInSight();
    void emptiedIsOne();
    void zoneIsShaded();

private:
    void showInterval(const std::optional<WeightInterval>& shown);
    template <typename Widget>
    Widget* part(const char* name) const
    {
        return m_row->findChild<Widget*>(QLatin1String(name));
    }

    KnowledgeBase m_knowledge = test::sampleKnowledge();
    std::unique_ptr<WeightRow> m_row;
};

void TestWeightRow::init()
{
    TestCase::init();
    m_row = std::make_unique<WeightRow>(LensId("team"));
    m_row->resize(524, WeightRow::rowHeight);
    showInterval(interval({0.5, 2.5}, {istio}, {istio}));
    m_row->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
}

void TestWeightRow::showInterval(const std::optional<WeightInterval>& shown)
{
    m_row->showWeight({LensId("team"), QStringLiteral("Team"), 1.0, shown}, {linkerd}, 5.0,
                      m_knowledge);
}

void TestWeightRow::saysWhoTakesOver_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<QString>("text");
    QTest::newRow("above") << 0.0 << 2.5 << QStringLiteral("Istio above 2.5");
    QTest::newRow("below") << 0.5 << -1.0 << QStringLiteral("Istio below 0.5");
    QTest::newRow("both") << 0.5 << 2.5 << QStringLiteral("Istio below 0.5, Istio above 2.5");
    QTest::newRow("neither") << 0.0 << -1.0 << QStringLiteral("never flips");
}

void TestWeightRow::saysWhoTakesOver()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    const std::vector<OptionId> nobody;
    showInterval(interval({from, to < 0.0 ? std::nullopt : std::optional(to)},
                          from > 0.0 ? std::vector{istio} : nobody,
                          to >= 0.0 ? std::vector{istio} : nobody));
    QTEST(part<TakeOverLabel>("team.takeOver")->text(), "text");
}

void TestWeightRow::sentences_data()
{
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("clear");
    QTest::addColumn<QString>("text");
    QTest::newRow("clear") << 2.5 << true
                           << QStringLiteral("Linkerd stays first from 0 to 2.5. Its lead is clear "
                                             "from 0 to 1.64.");
    QTest::newRow("never clear")
        << 2.5 << false
        << QStringLiteral(
               "Linkerd stays first from 0 to 2.5. Its lead is not clear at any weight.");
}

void TestWeightRow::sentences()
{
    QFETCH(const double, to);
    QFETCH(const bool, clear);
    const auto range = clear ? std::optional(WeightRange{0.0, 18.0 / 11.0}) : std::nullopt;
    QTEST(intervalText(m_knowledge, {linkerd}, interval({0.0, to}, {}, {istio}, range)), "text");
}

void TestWeightRow::silentLensHasNoZone()
{
    showInterval(std::nullopt);
    QVERIFY(!part<WeightSlider>("team.slider")->zone());
    QCOMPARE(part<TakeOverLabel>("team.takeOver")->text(), QStringLiteral("nothing to say"));
}

void TestWeightRow::arrowKeysStepByATenth()
{
    QSignalSpy edited(m_row.get(), &WeightRow::edited);
    auto* slider = part<WeightSlider>("team.slider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited.last().at(1).toDouble(), 1.1);
    QCOMPARE(slider->valueText(), QStringLiteral("1.1"));
}

void TestWeightRow::typedWeightsMayHaveDecimals()
{
    QSignalSpy edited(m_row.get(), &WeightRow::edited);
    auto* field = part<ValueEdit>("team.field");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("0.25"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.last().at(1).toDouble(), 0.25);
    QCOMPARE(field->text(), QStringLiteral("0.25"));
}

void TestWeightRow::whatIsTooLargeIsCorrectedInSight()
{
    auto* field = part<ValueEdit>("team.field");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("4000"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), QStringLiteral("100"));
    QCOMPARE(part<TakeOverLabel>("team.takeOver")->text(), QStringLiteral("Largest is 100."));
}

void TestWeightRow::emptiedIsOne()
{
    QSignalSpy edited(m_row.get(), &WeightRow::edited);
    auto* field = part<ValueEdit>("team.field");
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(edited.last().at(1).toDouble(), 1.0);
}

void TestWeightRow::zoneIsShaded()
{
    auto* slider = part<WeightSlider>("team.slider");
    const QImage shaded = slider->grab().toImage();
    const auto at = [&](double weight) {
        const QPoint point(static_cast<int>(slider->xOf(static_cast<int>(weight * weightUnit))),
                           ValueSlider::trackY);
        return shaded.pixelColor(point * shaded.devicePixelRatio());
    };
    QVERIFY(at(2.0) != at(4.0));
    QCOMPARE(at(3.5), at(4.0));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestWeightRow)
#include "tst_weight_row.moc"
