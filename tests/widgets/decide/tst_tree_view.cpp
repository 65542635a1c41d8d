// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"
#include "widgets/decide/tree/tree_view.h"
#include "widgets/kit/text.h"

#include <QImage>
#include <QSignalSpy>

#include <algorithm>

namespace whichmesh::ui {

/// The drawn tree: what a click and the keyboard do, and what it says and shows.
class TestTreeView : public DecideFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOpensTheQuestion();
    void aClickOffThePathDoesNothing();
    void theKeyboardWalksThroughIt();
    void itTellsThePath();
    void aLeafTellsItsReason();
    void theRulerFollowsTheLoad();
    void aStepInsideAZoneRepaintsTheRulerOnly();
    void boxesStandApart_data();
    void boxesStandApart();

private:
    TreeView* tree() const { return find<TreeView>(QStringLiteral("treeView")); }
    const TreeBox& box(const char* question) const;
};

const TreeBox& TestTreeView::box(const char* question) const
{
    const auto& boxes = tree()->treeLayout().boxes;
    const auto found = std::ranges::find_if(boxes, [question](const TreeBox& each) {
        return each.node && each.node->question == QuestionId(question);
    });
    if (found == boxes.end())
        qFatal("no box %s", question);
    return *found;
}

void TestTreeView::aClickOpensTheQuestion()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=true")});
    QTest::mouseClick(tree(), Qt::LeftButton, {}, box("services").rect.center().toPoint());
    QCOMPARE(open(), QStringLiteral("services"));
    QTest::mouseClick(tree(), Qt::LeftButton, {},
                      box("performance_critical").rect.center().toPoint());
    QCOMPARE(open(), QStringLiteral("performance_critical"));
}

void TestTreeView::aClickOffThePathDoesNothing()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120"),
           QStringLiteral("performance_critical=true")});
    const QString before = open();
    QSignalSpy clicks(tree(), &TreeView::questionClicked);
    QTest::mouseClick(tree(), Qt::LeftButton, {}, box("full_features").rect.center().toPoint());
    QTest::mouseClick(tree(), Qt::RightButton, {}, box("services").rect.center().toPoint());
    QTest::mouseClick(tree(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(clicks.count(), 0);
    QCOMPARE(open(), before);
}

void TestTreeView::theKeyboardWalksThroughIt()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=120")});
    tree()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tree(), Qt::Key_Home);
    QCOMPARE(tree()->accessibleDescription(),
             QStringLiteral("Is a full service mesh needed (mTLS, L7 routing, policy)?"));
    QTest::keyClick(tree(), Qt::Key_Left);
    QCOMPARE(tree()->accessibleDescription(),
             QStringLiteral("Is a full service mesh needed (mTLS, L7 routing, policy)?"));
    for (int i = 0;
         i < 30 && !tree()->accessibleDescription().startsWith(QLatin1String("How many")); ++i)
        QTest::keyClick(tree(), Qt::Key_Right);
    QCOMPARE(tree()->accessibleDescription(),
             QStringLiteral("How many services does the cluster run?"));
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(open(), QStringLiteral("services"));
}

void TestTreeView::itTellsThePath()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=800")});
    QCOMPARE(tree()->accessibleDescription(),
             QStringLiteral("Is a full service mesh needed (mTLS, L7 routing, policy)? Yes. How "
                            "many services does the cluster run? 500+ services. Still possible: "
                            "Istio and Cilium."));
    set(QStringLiteral("full_features=false"));
    QVERIFY(tree()->accessibleDescription().endsWith(QStringLiteral("Outcome: Cilium.")));
}

void TestTreeView::aLeafTellsItsReason()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=20")});
    tree()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tree(), Qt::Key_End);
    const auto& last = tree()->treeLayout().boxes.back();
    QVERIFY(last.outcome);
    QVERIFY(tree()->accessibleDescription().endsWith(toQt(last.outcome->reason)));
}

void TestTreeView::theRulerFollowsTheLoad()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=60")});
    const QRect ruler = box("services").rect.toAlignedRect();
    const QImage before = tree()->grab(ruler).toImage();
    set(QStringLiteral("services=400"));
    QVERIFY(tree()->grab(ruler).toImage() != before);
}

void TestTreeView::aStepInsideAZoneRepaintsTheRulerOnly()
{
    start({QStringLiteral("need_mesh=true"), QStringLiteral("services=60")});
    const QRect ruler = box("services").rect.toAlignedRect();
    QImage before = tree()->grab().toImage();
    set(QStringLiteral("services=400"));
    QImage after = tree()->grab().toImage();
    for (QImage* image : {&before, &after})
        for (int y = ruler.top() - 2; y <= ruler.bottom() + 2; ++y)
            for (int x = 0; x < image->width(); ++x)
                image->setPixel(x, y, 0);
    QVERIFY(before == after);
}

void TestTreeView::boxesStandApart_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {0, 360, 416, 600, 800})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void TestTreeView::boxesStandApart()
{
    QFETCH(const int, width);
    const TreeLayout layout = layoutTree(m_session->knowledge(), width);
    const QRectF all(QPointF(), layout.size);
    for (std::size_t i = 0; i < layout.boxes.size(); ++i) {
        const QRectF& rect = layout.boxes[i].rect;
        QVERIFY(all.contains(rect));
        for (std::size_t other = i + 1; other < layout.boxes.size(); ++other)
            QVERIFY(!rect.intersects(layout.boxes[other].rect));
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestTreeView)
#include "tst_tree_view.moc"
