// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/tokens.h"
#include "tests/support/test_main.h"

#include <QFontInfo>
#include <QGuiApplication>

namespace whichmesh {

class TestTokens : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void fontsAreTheBundledOnes_data();
    void fontsAreTheBundledOnes();
};

void TestTokens::fontsAreTheBundledOnes_data()
{
    QTest::addColumn<int>("weight");
    QTest::newRow("regular") << static_cast<int>(QFont::Normal);
    QTest::newRow("medium") << static_cast<int>(QFont::Medium);
    QTest::newRow("semi-bold") << static_cast<int>(QFont::DemiBold);
}

void TestTokens::fontsAreTheBundledOnes()
{
    QFETCH(const int, weight);
    QCOMPARE(fontFamily(), QStringLiteral("WhichMesh Sans"));
    const QFontInfo info(fontOf(13, static_cast<QFont::Weight>(weight)));
    QCOMPARE(info.family(), fontFamily());
    QCOMPARE(info.weight(), weight);
    QCOMPARE(info.pixelSize(), 13);
}

} // namespace whichmesh

WHICHMESH_GUI_TEST_MAIN(whichmesh::TestTokens)
#include "tst_tokens.moc"
