// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_knowledge.h"
#include "tests/support/test_main.h"
#include "widgets/compare/query/query_completer.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>

#include <memory>

namespace whichmesh::ui {

class TestQueryCompleter : public test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offers_data();
    void offers();
    void acceptedByKeyboard();
    void amidTheLine();
    void aMinusStays();
    void quotesAreLeftAlone();
    void knowsWhatIsOnlyBegun_data();
    void knowsWhatIsOnlyBegun();

private:
    QStringList offered() const;
    bool popupShown() const { return m_completer->completer()->popup()->isVisible(); }

    std::unique_ptr<QLineEdit> m_edit;
    QueryCompleter* m_completer = nullptr;
};

void TestQueryCompleter::init()
{
    TestCase::init();
    m_edit = std::make_unique<QLineEdit>();
    m_completer = new QueryCompleter(m_edit.get());
    m_completer->setKnowledge(test::sampleKnowledge());
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void TestQueryCompleter::cleanup()
{
    m_edit.reset();
}

QStringList TestQueryCompleter::offered() const
{
    const QAbstractItemModel* model = m_completer->completer()->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words << model->index(row, 0).data().toString();
    return words;
}

void TestQueryCompleter::offers_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* start, const char* expected) {
        QTest::newRow(*start ? start : "nothing")
            << QString::fromUtf8(start) << QString::fromUtf8(expected);
    };
    row("", "");
    row("l", "linkerd:");
    row("LIN", "linkerd:");
    row("s", "section:");
    row("x", "");
    row("linkerd:", "linkerd:yes linkerd:partial linkerd:no linkerd:na linkerd:value");
    row("linkerd:n", "linkerd:no linkerd:na");
    row("linkerd:no", "");
    row("linkerd:no,", "linkerd:no,yes linkerd:no,partial linkerd:no,no linkerd:no,na "
                       "linkerd:no,value");
    row("linkerd:no,p", "linkerd:no,partial");
    row("linkerd:x", "");
    row("section:", "section:mtls section:traffic-management");
    row("section:t", "section:traffic-management");
    row("i", "istio: is:");
    row("is:", "is:contested is:wrong is:dated is:unsourced is:vendor-only");
    row("is:d", "is:dated");
    row("is:wrong,d", "is:wrong,dated");
    row("foo:", "");
}

void TestQueryCompleter::offers()
{
    QFETCH(const QString, start);
    QFETCH(const QString, expected);
    QCOMPARE(m_completer->offers(start).join(QLatin1Char(' ')), expected);
}

void TestQueryCompleter::acceptedByKeyboard()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("lin"));
    QVERIFY(popupShown());
    QCOMPARE(offered(), QStringList(QStringLiteral("linkerd:")));
    QWidget* popup = m_completer->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("linkerd:"));
    QTRY_VERIFY(popupShown());
    QCOMPARE(offered().size(), 5);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("linkerd:partial "));
    QVERIFY(!popupShown());
}

void TestQueryCompleter::amidTheLine()
{
    m_edit->setText(QStringLiteral("retry ci tap"));
    m_edit->setCursorPosition(8);
    QTest::keyClick(m_edit.get(), Qt::Key_L);
    QCOMPARE(offered(), QStringList(QStringLiteral("cilium:")));
    QWidget* popup = m_completer->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("retry cilium: tap"));
    QCOMPARE(m_edit->cursorPosition(), 13);
}

void TestQueryCompleter::aMinusStays()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("-istio:y"));
    QCOMPARE(offered(), QStringList(QStringLiteral("istio:yes")));
    QWidget* popup = m_completer->completer()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("-istio:yes "));
}

void TestQueryCompleter::quotesAreLeftAlone()
{
    QTest::keyClicks(m_edit.get(), QStringLiteral("\"ist"));
    QVERIFY(!popupShown());
}

void TestQueryCompleter::knowsWhatIsOnlyBegun_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("key") << QStringLiteral("linkerd:") << true;
    QTest::newRow("begun mark") << QStringLiteral("istio:yes linkerd:pa") << true;
    QTest::newRow("minus") << QStringLiteral("istio:yes -") << true;
    QTest::newRow("wrong mark") << QStringLiteral("linkerd:x") << false;
    QTest::newRow("wrong key") << QStringLiteral("foo:") << false;
    QTest::newRow("left behind") << QStringLiteral("linkerd: ") << false;
}

void TestQueryCompleter::knowsWhatIsOnlyBegun()
{
    QFETCH(const QString, line);
    QFETCH(const bool, expected);
    m_edit->setText(line);
    QCOMPARE(m_completer->mayContinue(), expected);
}

} // namespace whichmesh::ui

WHICHMESH_TEST_MAIN(whichmesh::ui::TestQueryCompleter)
#include "tst_query_completer.moc"
