// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "tests/widgets/evidence/opened_addresses.h"
#include "widgets/evidence/address_link.h"
#include "widgets/evidence/claim_list.h"
#include "widgets/evidence/danger_block.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace whichmesh::ui {

class TestEvidenceWidgets : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOpensByItself();
    void clickAndEnterOpen();
    void otherAddressesStayShut_data();
    void otherAddressesStayShut();
    void claimsInColumnsAndStacked();
    void textStaysPlain();
    void dangers();

private:
    static std::vector<ClaimLine> lines();
};

std::vector<ClaimLine> TestEvidenceWidgets::lines()
{
    const KnowledgeBase knowledge = test::contestedKnowledge();
    return claimLines(knowledge,
                      knowledge.feature(FeatureId("header-routing"))->cells.at(OptionId("linkerd")),
                      QStringLiteral("Traffic management"), {"2026-11-25", 12});
}

void TestEvidenceWidgets::nothingOpensByItself()
{
    const test::OpenedAddresses opened;
    ClaimList list;
    list.setLines(lines());
    list.resize(800, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QVERIFY(opened.list.isEmpty());
}

void TestEvidenceWidgets::clickAndEnterOpen()
{
    const test::OpenedAddresses opened;
    ClaimList list;
    list.setLines(lines());
    list.resize(800, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    auto* link = list.findChild<AddressLink*>();
    QVERIFY(link);
    QVERIFY(link->accessibleName().contains(QStringLiteral("https://example.org/routing?a=1&b=2")));
    QTest::mouseClick(link, Qt::LeftButton);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QTest::keyClick(link, Qt::Key_Space);
    const QString address = QStringLiteral("https://example.org/routing?a=1&b=2");
    QCOMPARE(opened.list, (QStringList{address, address, address}));
}

void TestEvidenceWidgets::otherAddressesStayShut_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"http://example.org", "file:///etc/passwd", "javascript:alert(1)",
                                "https://exa mple.org", ""})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void TestEvidenceWidgets::otherAddressesStayShut()
{
    QFETCH(const QString, address);
    const test::OpenedAddresses opened;
    AddressLink link(address, QStringLiteral("Somewhere"));
    link.show();
    QTest::mouseClick(&link, Qt::LeftButton);
    QVERIFY(opened.list.isEmpty());
}

void TestEvidenceWidgets::claimsInColumnsAndStacked()
{
    ClaimList list;
    list.resize(800, 300);
    list.setLines(lines());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto texts = [&list] {
        QStringList found;
        for (const QLabel* label : list.findChildren<QLabel*>())
            found << label->text();
        return found;
    };
    QVERIFY(texts().contains(QStringLiteral("In effect in")));
    QVERIFY(texts().contains(QStringLiteral("since 2.13\n2024-01-10\nstale")));
    list.resize(400, 600);
    QApplication::processEvents();
    QVERIFY(!texts().contains(QStringLiteral("Source")));
    QVERIFY(texts().contains(QStringLiteral("In effect in Reviewed")));
    QVERIFY(list.accessibleDescription().startsWith(QStringLiteral("Team; no; ")));
    for (const QWidget* child : list.findChildren<QWidget*>())
        QVERIFY(child->geometry().right() <= 400);
}

void TestEvidenceWidgets::textStaysPlain()
{
    ClaimList list;
    list.setLines(lines());
    int marked = 0;
    for (const QLabel* label : list.findChildren<QLabel*>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        marked += label->text().contains(QStringLiteral("<b>")) ? 1 : 0;
    }
    QVERIFY(marked > 0);
}

void TestEvidenceWidgets::dangers()
{
    const test::OpenedAddresses opened;
    const KnowledgePtr knowledge = test::shared(test::contestedKnowledge());
    DangerList list;
    list.setDangers(knowledge, {&knowledge->dangers[0]});
    list.resize(400, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto* title = list.findChild<QLabel*>(QStringLiteral("dangerTitle"));
    QVERIFY(title);
    QCOMPARE(title->text(), QStringLiteral("Danger: mTLS is <i>not</i> on by default"));
    QCOMPARE(title->textFormat(), Qt::PlainText);
    QCOMPARE(list.findChild<QLabel*>(QStringLiteral("dangerOrigin"))->text(),
             QStringLiteral("Reviewed · Routing <b>docs</b> · 2026-11-22"));
    QTest::mouseClick(list.findChild<AddressLink*>(), Qt::LeftButton);
    QCOMPARE(opened.list.size(), 1);
    list.setDangers(knowledge, {});
    QVERIFY(list.isHidden());
    QVERIFY(!list.findChild<DangerBlock*>());
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestEvidenceWidgets)
#include "tst_evidence_widgets.moc"
