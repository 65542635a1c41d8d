// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/widgets/compare/compare_page_fixture.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/table_metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolTip>
#include <QUndoStack>

namespace whichmesh::ui {

/// The stars of the Compare page: by mouse, key and menu, undone, spoken, and on top.
class TestMustHaves : public ComparePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void aClickStarsAndDrops();
    void aClickBesideTheStarDoesNot();
    void keysStar_data();
    void keysStar();
    void theMenuStars();
    void starsAreUndone();
    void starsComeFromTheProfile();
    void aStarChangesOneRow();
    void itIsSpoken();
    void theStarExplainsItself();
    void mustHavesComeFirst();
    void newStarsMoveUpAndKeepTheCursor();
    void theBarFitsWhereItIsNarrow();

private:
    QString starred() const;
    QPoint star(const char* feature);
};

QString TestMustHaves::starred() const
{
    QStringList ids;
    for (const FeatureId& id : m_session->profile().mustHaves)
        ids << QString::fromStdString(id.str());
    return ids.join(QLatin1Char(' '));
}

QPoint TestMustHaves::star(const char* feature)
{
    const QModelIndex title = row(feature);
    view()->scrollTo(title);
    return {table_metric::gutter / 2, view()->visualRect(title).center().y()};
}

void TestMustHaves::aClickStarsAndDrops()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("fault-injection"));
    QCOMPARE(starred(), QStringLiteral("fault-injection"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("auto-mtls"));
    QCOMPARE(starred(), QStringLiteral("auto-mtls fault-injection"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("fault-injection"));
    QCOMPARE(starred(), QStringLiteral("auto-mtls"));
}

void TestMustHaves::aClickBesideTheStarDoesNot()
{
    choose("identity", 0);
    choose("identity", 1);
    QTest::mouseClick(view()->viewport(), Qt::RightButton, Qt::ShiftModifier, star("identity"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier, star("identity"));
    const QModelIndex section = row("identity").parent();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {},
                      QPoint(table_metric::gutter / 2, view()->visualRect(section).center().y()));
    QVERIFY(!view()->isExpanded(section));
    QCOMPARE(starred(), QString());
}

void TestMustHaves::keysStar_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("S") << int(Qt::Key_S);
    QTest::newRow("Space") << int(Qt::Key_Space);
}

void TestMustHaves::keysStar()
{
    QFETCH(const int, key);
    choose("header-routing", 2);
    QTest::keyClick(view(), Qt::Key(key));
    QCOMPARE(starred(), QStringLiteral("header-routing"));
    QCOMPARE(view()->currentIndex(), row("header-routing").siblingAtColumn(2));
    QTest::keyClick(view(), Qt::Key(key));
    QCOMPARE(starred(), QString());
    view()->setCurrentIndex(row("header-routing").parent());
    QTest::keyClick(view(), Qt::Key(key));
    QCOMPARE(starred(), QString());
}

void TestMustHaves::theMenuStars()
{
    choose("identity", 1);
    QTimer::singleShot(0, m_page.get(), [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->objectName() == QLatin1String("compareStar"))
                action->trigger();
        }
        menu->close();
    });
    Q_EMIT view()->customContextMenuRequested(QPoint(100, 100));
    QCOMPARE(starred(), QStringLiteral("identity"));
}

void TestMustHaves::starsAreUndone()
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("identity"));
    QCOMPARE(m_session->undoStack().undoText(), QStringLiteral("Must-have: Identity"));
    m_session->undoStack().undo();
    QCOMPARE(starred(), QString());
    QVERIFY(!row("identity").data(FeatureTableModel::MustHaveRole).toBool());
    m_session->undoStack().redo();
    QVERIFY(row("identity").data(FeatureTableModel::MustHaveRole).toBool());
}

void TestMustHaves::starsComeFromTheProfile()
{
    m_session->change(QStringLiteral("elsewhere"), [](Profile& profile) {
        profile.mustHaves = {FeatureId("auto-mtls"), FeatureId("of another knowledge base")};
    });
    QVERIFY(row("auto-mtls").data(FeatureTableModel::MustHaveRole).toBool());
    QVERIFY(!row("identity").data(FeatureTableModel::MustHaveRole).toBool());
    load(test::sampleKnowledgeOfFour());
    QVERIFY(row("auto-mtls").data(FeatureTableModel::MustHaveRole).toBool());
}

void TestMustHaves::aStarChangesOneRow()
{
    auto* model = view()->model();
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    QSignalSpy layouts(model, &QAbstractItemModel::layoutChanged);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("identity"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), row("identity"));
    m_session->change(QStringLiteral("Hops"), [](Profile& profile) { profile.load.hops = 3; });
    QCOMPARE(changes.count(), 1);
    QCOMPARE(resets.count() + layouts.count(), 0);
}

void TestMustHaves::itIsSpoken()
{
    QCOMPARE(row("identity").data(Qt::AccessibleTextRole).toString(), QStringLiteral("Identity"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("identity"));
    QCOMPARE(row("identity").data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Identity, must-have"));
}

void TestMustHaves::theStarExplainsItself()
{
    const auto toolTip = [this] {
        const QPoint point = star("identity");
        QHelpEvent event(QEvent::ToolTip, point, view()->viewport()->mapToGlobal(point));
        QApplication::sendEvent(view()->viewport(), &event);
        return QToolTip::text();
    };
    QVERIFY(toolTip().contains(QStringLiteral("make it a must-have")));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("identity"));
    QVERIFY(toolTip().contains(QStringLiteral("drop it")));
}

void TestMustHaves::mustHavesComeFirst()
{
    const QString asInTheSource =
        QStringLiteral("auto-mtls configurable identity permissive-mode l7-routing header-routing "
                       "fault-injection traffic-mirroring");
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("fault-injection"));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, star("traffic-mirroring"));
    QCOMPARE(rows(), asInTheSource);
    auto* box = find<QCheckBox>("compareMustHavesFirst");
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(rows(), QStringLiteral("fault-injection traffic-mirroring l7-routing header-routing "
                                    "auto-mtls configurable identity permissive-mode"));
    QTest::mouseClick(box, Qt::LeftButton);
    QCOMPARE(rows(), asInTheSource);
}

void TestMustHaves::newStarsMoveUpAndKeepTheCursor()
{
    QTest::mouseClick(find<QCheckBox>("compareMustHavesFirst"), Qt::LeftButton);
    choose("traffic-mirroring", 2);
    QTest::keyClick(view(), Qt::Key_S);
    QVERIFY(rows().startsWith(QStringLiteral("traffic-mirroring l7-routing")));
    QCOMPARE(view()->currentIndex(), row("traffic-mirroring").siblingAtColumn(2));
    QVERIFY(
        view()->viewport()->rect().contains(view()->visualRect(view()->currentIndex()).center()));
    m_session->undoStack().undo();
    QVERIFY(rows().startsWith(QStringLiteral("auto-mtls configurable")));
}

void TestMustHaves::theBarFitsWhereItIsNarrow()
{
    for (const int width : {416, 520, 704, 832}) {
        m_page->resize(width, 500);
        QCOMPARE(m_page->width(), width);
        QApplication::processEvents();
        int last = 0;
        for (const char* name : {"compareFilter", "compareDifferences", "compareMustHavesFirst",
                                 "compareColumns", "compareCopy"}) {
            const QRect rect = find<QWidget>(name)->geometry();
            QVERIFY2(rect.left() >= last && rect.right() < width, name);
            QVERIFY2(rect.width() >= find<QWidget>(name)->minimumSizeHint().width(), name);
            last = rect.right();
        }
    }
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestMustHaves)
#include "tst_must_haves.moc"
