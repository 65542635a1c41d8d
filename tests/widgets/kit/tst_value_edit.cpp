// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/icon_button.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <memory>

namespace whichmesh::ui {

using Value = std::optional<int>;
using Kind = FieldMessage::Kind;

class TestValueEdit : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void init();
    void typing_data();
    void typing();
    void garbage_data();
    void garbage();
    void leavingTheFieldCommits();
    void nothingTypedIsNoEdit();
    void typingTakesTheMessageAway();
    void escapeRestores();
    void garbageStaysWhileTheValueStays();
    void emptiedFieldHasNoValue();
    void crossEmptiesTheField();
    void keysStep();
    void stepsGoOnFromWhatIsTyped();
    void smallRangeOffersNoShortForm();
    void messageIsSpoken();
    void unitIsShown();

private:
    void type(const QString& text);

    std::unique_ptr<QWidget> m_window;
    ValueEdit* m_edit = nullptr;
    QPushButton* m_other = nullptr;
    Kind m_kind = Kind::Note;
    QString m_message;
    std::vector<Value> m_edits;
};

void TestValueEdit::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_edit = new ValueEdit;
    m_edit->setScale(ValueScale(ValueScale::Kind::Logarithmic, 10, 1'000'000, {100'000}));
    m_edit->setUnit(QStringLiteral("req/s"), QStringLiteral("requests"));
    m_edit->setClearable(true);
    m_edit->setValue(20'000);
    m_other = new QPushButton(QStringLiteral("Other"));
    auto* layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_edit);
    layout->addWidget(m_other);
    m_message.clear();
    m_edits.clear();
    connect(m_edit, &ValueEdit::messageChanged, this, [this](Kind kind, const QString& text) {
        m_kind = kind;
        m_message = text;
    });
    connect(m_edit, &ValueEdit::edited, this, [this](Value value) { m_edits.push_back(value); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_edit->setFocus(Qt::TabFocusReason);
}

void TestValueEdit::type(const QString& text)
{
    m_edit->selectAll();
    // QTest's own keys are ASCII.
    for (const QChar character : text)
        QTest::sendKeyEvent(QTest::Click, m_edit, Qt::Key_unknown, character, Qt::NoModifier);
    QTest::keyClick(m_edit, Qt::Key_Return);
}

void TestValueEdit::typing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* typed, int value, const char* shown, const char* message = "") {
        QTest::newRow(typed) << QString::fromUtf8(typed) << value << QString::fromUtf8(shown)
                             << QString::fromUtf8(message);
    };
    row("120", 120, "120");
    row("20k", 20'000, "20,000");
    row("1.5k", 1'500, "1,500");
    row("0.5M", 500'000, "500,000");
    row("1M", 1'000'000, "1,000,000");
    row("12,345", 12'345, "12,345");
    row("  77  ", 77, "77");
    row("300 req/s", 300, "300");
    row("2k req/s", 2'000, "2,000");
    row("400 REQUESTS", 400, "400");
    row("10", 10, "10");
    row("9", 10, "10", "Smallest is 10.");
    row("0", 10, "10", "Smallest is 10.");
    row("-5", 10, "10", "Smallest is 10.");
    row("1000001", 1'000'000, "1,000,000", "Largest is 1,000,000.");
    row("2M", 1'000'000, "1,000,000", "Largest is 1,000,000.");
    row("99999999999999999999999", 1'000'000, "1,000,000", "Largest is 1,000,000.");
    row("12.4", 12, "12", "Whole numbers only: taken as 12.");
    row("12.5", 13, "13", "Whole numbers only: taken as 13.");
}

void TestValueEdit::typing()
{
    QFETCH(const QString, typed);
    QFETCH(const int, value);
    QFETCH(const QString, message);
    type(typed);
    QCOMPARE(m_edit->value(), Value(value));
    QTEST(m_edit->text(), "shown");
    QCOMPARE(m_message, message);
    if (!message.isEmpty())
        QCOMPARE(m_kind, Kind::Correction);
    QVERIFY(!isInvalid(m_edit));
    QCOMPARE(m_edits, value == 20'000 ? std::vector<Value>{} : std::vector<Value>{value});
}

void TestValueEdit::garbage_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed :
         {"20k5", "abc", "k", "1,2", "12,34", "1.2.3", "1e3", "0x10", "--5", "5-", "nan", "inf",
          "20 kreq", "20 services", "½", "１２", "<b>1</b>", "1 2"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestValueEdit::garbage()
{
    QFETCH(const QString, typed);
    type(typed);
    QCOMPARE(m_message, QStringLiteral("Not a number. Use 10 to 1M, or 20k."));
    QCOMPARE(m_kind, Kind::Problem);
    QVERIFY(isInvalid(m_edit));
    QCOMPARE(m_edit->text(), typed);
    QCOMPARE(m_edit->value(), Value(20'000));
    QVERIFY(m_edits.empty());
}

void TestValueEdit::leavingTheFieldCommits()
{
    QSignalSpy done(m_edit, &ValueEdit::editingDone);
    m_edit->selectAll();
    QTest::keyClicks(m_edit, QStringLiteral("5k"));
    QVERIFY(m_edits.empty());
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QVERIFY(m_other->hasFocus());
    QCOMPARE(m_edits, std::vector<Value>{5'000});
    QCOMPARE(done.count(), 1);
}

void TestValueEdit::nothingTypedIsNoEdit()
{
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    type(QStringLiteral("20000"));
    QVERIFY(m_edits.empty());
    QCOMPARE(m_edit->text(), QStringLiteral("20,000"));
}

void TestValueEdit::typingTakesTheMessageAway()
{
    type(QStringLiteral("x"));
    QVERIFY(isInvalid(m_edit));
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QVERIFY(!isInvalid(m_edit));
    QCOMPARE(m_message, QString());
}

void TestValueEdit::escapeRestores()
{
    type(QStringLiteral("20k5"));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!isInvalid(m_edit));
    QCOMPARE(m_message, QString());
    QCOMPARE(m_edit->text(), QStringLiteral("20,000"));
    QTest::keyClicks(m_edit, QStringLiteral("77"));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), QStringLiteral("20,000"));
    QVERIFY(m_edits.empty());
}

void TestValueEdit::garbageStaysWhileTheValueStays()
{
    type(QStringLiteral("20k5"));
    m_edit->setValue(20'000);
    QVERIFY(isInvalid(m_edit));
    QCOMPARE(m_edit->text(), QStringLiteral("20k5"));
    m_edit->setValue(500);
    QVERIFY(!isInvalid(m_edit));
    QCOMPARE(m_edit->text(), QStringLiteral("500"));
    QCOMPARE(m_message, QString());
}

void TestValueEdit::emptiedFieldHasNoValue()
{
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edits, std::vector<Value>{std::nullopt});
    QCOMPARE(m_edit->placeholderText(), QStringLiteral("not set"));
    QCOMPARE(m_edit->text(), QString());
    type(QStringLiteral("30"));
    QCOMPARE(m_edits, (std::vector<Value>{std::nullopt, 30}));
}

void TestValueEdit::crossEmptiesTheField()
{
    auto* cross = m_edit->findChild<IconButton*>(QStringLiteral("clear"));
    QVERIFY(cross->isVisible());
    m_other->setFocus();
    QVERIFY(!cross->isVisible());
    m_edit->setFocus();
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(m_edits, std::vector<Value>{std::nullopt});
    QVERIFY(!cross->isVisible());
}

void TestValueEdit::keysStep()
{
    QSignalSpy done(m_edit, &ValueEdit::editingDone);
    QTest::keyClick(m_edit, Qt::Key_Up);
    QTest::keyClick(m_edit, Qt::Key_PageUp);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QTest::keyClick(m_edit, Qt::Key_PageDown);
    QCOMPARE(m_edits, (std::vector<Value>{21'000, 30'000, 29'000, 20'000}));
    QCOMPARE(done.count(), 4);
    m_edit->setValue(1'000'000);
    m_edits.clear();
    QTest::keyClick(m_edit, Qt::Key_Up);
    QVERIFY(m_edits.empty());
}

void TestValueEdit::stepsGoOnFromWhatIsTyped()
{
    m_edit->selectAll();
    QTest::keyClicks(m_edit, QStringLiteral("5k"));
    QTest::keyClick(m_edit, Qt::Key_Up);
    QCOMPARE(m_edit->text(), QStringLiteral("5,100"));
    QCOMPARE(m_edits, std::vector<Value>{5'100});
}

void TestValueEdit::smallRangeOffersNoShortForm()
{
    m_edit->setScale(ValueScale(ValueScale::Kind::Logarithmic, 1, 50));
    type(QStringLiteral("many"));
    QCOMPARE(m_message, QStringLiteral("Not a number. Use 1 to 50."));
    m_edit->setScale(ValueScale(ValueScale::Kind::Logarithmic, 1, 5'000));
    type(QStringLiteral("lots"));
    QCOMPARE(m_message, QStringLiteral("Not a number. Use 1 to 5,000, or 2k."));
}

void TestValueEdit::messageIsSpoken()
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_edit);
    type(QStringLiteral("?"));
    QCOMPARE(face->text(QAccessible::Description),
             QStringLiteral("Not a number. Use 10 to 1M, or 20k."));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!face->text(QAccessible::Description).contains(QStringLiteral("number")));
}

void TestValueEdit::unitIsShown()
{
    m_other->setFocus();
    const QImage with = m_edit->grab().toImage();
    m_edit->setUnit({});
    QVERIFY(m_edit->grab().toImage() != with);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestValueEdit)
#include "tst_value_edit.moc"
