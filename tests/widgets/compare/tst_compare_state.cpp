// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/compare/compare_state.h"

namespace whichmesh::ui {

class TestCompareState : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void refuses_data();
    void refuses();
    void mendsWhatItCan();
};

} // namespace whichmesh::ui

namespace whichmesh::ui {

void TestCompareState::comesBackAsItWas_data()
{
    QTest::addColumn<CompareState>("state");
    QTest::newRow("first start") << CompareState{};
    QTest::newRow("everything") << CompareState{
        {{OptionId("b"), OptionId("a")}, {OptionId("c")}, 230},
        {SectionId("mtls"), SectionId("ü \"quoted\"")},
        140};
    QTest::newRow("closed details") << CompareState{{}, {}, 0};
}

void TestCompareState::comesBackAsItWas()
{
    QFETCH(const CompareState, state);
    const auto back = compareStateFrom(toBytes(state));
    QVERIFY(back.has_value());
    QVERIFY(*back == state);
    QCOMPARE(toBytes(*back), toBytes(state));
}

void TestCompareState::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x00\xff\x13noise", 8);
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("no version") << QByteArray("{\"order\":[\"a\"]}");
    QTest::newRow("newer version") << QByteArray("{\"version\":2}");
    QTest::newRow("cut off") << QByteArray("{\"version\":1,\"order\":[");
}

void TestCompareState::refuses()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(!compareStateFrom(bytes).has_value());
}

void TestCompareState::mendsWhatItCan()
{
    const auto state = compareStateFrom(R"({"version":1,"order":["a",7,"","a","b"],"hidden":"no",)"
                                        R"("title_width":-5,"folded":[null,"x"],)"
                                        R"("details_height":1e9})");
    QVERIFY(state.has_value());
    QVERIFY((*state
             == CompareState{{{OptionId("a"), OptionId("b")}, {}, 0}, {SectionId("x")}, 10'000}));
}

} // namespace whichmesh::ui

WHICHMESH_GUILESS_TEST_MAIN(whichmesh::ui::TestCompareState)
#include "tst_compare_state.moc"
