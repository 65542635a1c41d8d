// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/contested_knowledge.h"
#include "tests/widgets/compare/compare_page_fixture.h"
#include "widgets/compare/review/review_overlay.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

namespace whichmesh::ui {

/// A review decides which claim counts for a contested cell.
class TestCellReview : public ComparePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyContestedCellsAreDecided();
    void whatCountsNowIsChosen();
    void theDecisionIsSavedAndLaidOver();
    void aForeignFileIsNotTouched();
    void theKeyboardAloneDecides();
    void theTabKeyReachesEveryControl();

private:
    QDialog* open();
    static QString effect(const QDialog* dialog);
    QByteArray saved() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestCellReview::init()
{
    ComparePageFixture::init();
    load(test::contestedKnowledge());
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("decided.yaml"));
}

QDialog* TestCellReview::open()
{
    choose("header-routing", 2);
    find<QPushButton>("decideForReview")->click();
    auto* dialog = find<QDialog>("reviewDialog");
    dialog->findChild<QLineEdit*>(QStringLiteral("reviewPath"))->setText(m_path);
    return dialog;
}

QString TestCellReview::effect(const QDialog* dialog)
{
    return dialog->findChild<QLabel*>(QStringLiteral("reviewEffect"))->text();
}

QByteArray TestCellReview::saved() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCellReview::onlyContestedCellsAreDecided()
{
    choose("header-routing", 2);
    QVERIFY(find<QPushButton>("decideForReview")->isVisible());
    choose("header-routing", 1);
    QVERIFY(!find<QPushButton>("decideForReview")->isVisible());
    choose("header-routing", 0);
    QVERIFY(!find<QPushButton>("decideForReview")->isVisible());
}

void TestCellReview::whatCountsNowIsChosen()
{
    const QDialog* dialog = open();
    QStringList chosen;
    for (const QRadioButton* button : dialog->findChildren<QRadioButton*>())
        if (button->isChecked())
            chosen << button->text();
    QCOMPARE(chosen, QStringList{QStringLiteral("Guide 2024: no")});
    QCOMPARE(dialog->findChildren<QRadioButton*>().size(), 3);
    QCOMPARE(effect(dialog), QStringLiteral("With it there still is no recommendation."));
}

void TestCellReview::theDecisionIsSavedAndLaidOver()
{
    const QDialog* dialog = open();
    for (QRadioButton* button : dialog->findChildren<QRadioButton*>())
        if (button->text().endsWith(QStringLiteral(": yes")))
            button->click();
    dialog->findChild<QLineEdit*>(QStringLiteral("reviewReason"))
        ->setText(QStringLiteral("tried it: works"));
    dialog->findChild<QPushButton*>(QStringLiteral("reviewSave"))->click();
    QCOMPARE(m_session->overlays(), std::vector{m_path.toStdString()});
    // The knowledge has an edition "review" already.
    QCOMPARE(editionOfReview(saved().toStdString()), EditionId("review-2"));
    QVERIFY(saved().contains("    support: full\n    text: HTTPRoute matches headers\n"));
    QVERIFY(saved().contains("    reason: \"tried it: works\"\n"));

    // The same file takes the next one.
    const QDialog* again = open();
    again->findChild<QRadioButton*>(QStringLiteral("reviewChoice_0"))->click();
    again->findChild<QPushButton*>(QStringLiteral("reviewSave"))->click();
    QCOMPARE(saved().count("- feature: header-routing"), 1);
    QCOMPARE(m_session->overlays().size(), std::size_t{1});
}

void TestCellReview::aForeignFileIsNotTouched()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("schema: 1\n");
    file.close();
    const QDialog* dialog = open();
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("reviewSave"))->isEnabled());
    dialog->findChild<QLineEdit*>(QStringLiteral("reviewPath"))
        ->setText(m_folder->filePath(QStringLiteral("missing/decided.yaml")));
    QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("reviewSave"))->isEnabled());
    QCOMPARE(saved(), QByteArray("schema: 1\n"));
}

void TestCellReview::theKeyboardAloneDecides()
{
    QDialog* dialog = open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto* chosen = dialog->findChild<QRadioButton*>(QStringLiteral("reviewChoice_2"));
    QTRY_COMPARE(QApplication::focusWidget(), chosen);
    QTest::keyClick(chosen, Qt::Key_Up);
    QVERIFY(!chosen->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(saved().contains("    support: full\n"));
    QVERIFY(dialog->isHidden());
}

void TestCellReview::theTabKeyReachesEveryControl()
{
    choose("header-routing", 2);
    filter()->setFocus(Qt::TabFocusReason);
    QList<QWidget*> reached;
    for (int i = 0; i < 60; ++i) {
        QWidget* now = QApplication::focusWidget();
        if (reached.contains(now))
            break;
        reached << now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    QVERIFY(reached.contains(find<QPushButton>("decideForReview")));
    for (QWidget* widget : m_page->findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestCellReview)
#include "tst_cell_review.moc"
