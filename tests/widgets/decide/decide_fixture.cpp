// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/decide/decide_fixture.h"

#include "app/decision/profile/profile_setting.h"
#include "tests/support/shipped_guide.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QApplication>
#include <QUndoStack>

namespace whichmesh::ui {

namespace {

Profile withSettings(Profile profile, const QStringList& settings, const KnowledgeBase& knowledge)
{
    for (const QString& setting : settings) {
        auto changed = withSetting(profile, setting.toStdString(), knowledge);
        if (!changed)
            qFatal("%s", changed.error().message.c_str());
        profile = *std::move(changed);
    }
    return profile;
}

template <typename Ids>
QString joined(const Ids& ids, QChar between)
{
    QStringList words;
    for (const auto& id : ids)
        words << toQt(id.str());
    return words.join(between);
}

} // namespace

void DecideFixture::init()
{
    TestCase::init();
    applyTheme(Theme::Light);
    m_session = std::make_unique<Session>(test::shippedGuide());
    m_page = std::make_unique<DecidePage>(*m_session);
    connect(m_session.get(), &Session::resultsChanged, m_page.get(), &DecidePage::showResults);
    m_page->resize(832, 800);
    m_page->show();
    m_page->showResults(m_session->results());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void DecideFixture::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void DecideFixture::start(const QStringList& settings)
{
    m_session->reset(QStringLiteral("Review"), withSettings({}, settings, m_session->knowledge()));
    m_page->setFocus();
}

void DecideFixture::set(const QString& setting)
{
    m_session->edit(withSettings(m_session->profile(), {setting}, m_session->knowledge()), setting);
}

QString DecideFixture::open() const
{
    QString found;
    for (const Question& question : m_session->knowledge().questions) {
        const QString id = toQt(question.id.str());
        const auto* unknown = m_page->findChild<QWidget*>(QStringLiteral("unknown_") + id);
        if (unknown && unknown->isVisible())
            found += (found.isEmpty() ? QString() : QStringLiteral("|")) + id;
    }
    return found;
}

QString DecideFixture::next() const
{
    const auto next = nextQuestion(m_session->results()->outlooks);
    return next ? toQt(next->str()) : QString();
}

void DecideFixture::openQuestion(const char* question)
{
    m_page->openQuestion(QuestionId(question));
    QCOMPARE(open(), QString::fromLatin1(question));
}

QString DecideFixture::answer(const char* question) const
{
    const auto& answers = m_session->profile().answers;
    const auto given = answers.find(QuestionId(question));
    return given == answers.end() ? QString() : joined(given->second, u'+');
}

QString DecideFixture::recommended() const
{
    return joined(m_session->results()->verdict.recommendation, u'|');
}

QString DecideFixture::reachable() const
{
    QStringList options;
    for (const OpenOutcome& outcome : m_session->results()->verdict.outcomes)
        options << toQt(outcome.outcome.option.str());
    options.removeDuplicates();
    return options.join(u'|');
}

void DecideFixture::press(Qt::Key key)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_page.get(), key);
}

void DecideFixture::click(const QString& button)
{
    QApplication::processEvents(); // what has just been opened gets its place
    auto* found = find<QAbstractButton>(button);
    if (!found->isVisible() || !found->isEnabled())
        qFatal("%s cannot be clicked", qPrintable(button));
    QTest::mouseClick(found, Qt::LeftButton);
}

int DecideFixture::steps() const
{
    return m_session->undoStack().index();
}

} // namespace whichmesh::ui
