// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"

#include "app/base/text.h"

#include <QUndoStack>

#include <string>
#include <utility>

namespace whichmesh {

namespace {

/// One line that a workbook can hold.
QString tidied(const QString& title)
{
    std::u32string characters = title.toStdU32String();
    std::erase_if(characters, [](char32_t c) { return !isTextCharacter(c) && !QChar::isSpace(c); });
    const QString line = QString::fromStdU32String(characters).simplified();
    return line.isEmpty() ? Session::untitled() : line;
}

} // namespace

Session::Session(KnowledgePtr knowledge, QObject* parent)
    : Session(stackOf(std::move(knowledge)), parent)
{
}

Session::Session(StackPtr stack, QObject* parent)
    : QObject(parent)
    , m_state{untitled(), {}}
    , m_publishedTitle(m_state.title)
    , m_results(computeResults(std::move(stack), {}, m_state.profile))
    , m_undo(std::make_unique<QUndoStack>())
{
    // The stack says so once, after the last of the commands it ran, when clean and undo texts are
    // right again: listeners never see a state that the history does not have yet.
    connect(m_undo.get(), &QUndoStack::indexChanged, this, &Session::publish);
}

Session::~Session() = default;

QString Session::untitled()
{
    return tr("Untitled decision");
}

void Session::setTitle(const QString& title)
{
    push({tidied(title), m_state.profile}, tr("Title"), {});
}

void Session::edit(const Profile& profile, const QString& what, const QString& gesture)
{
    push({m_state.title, profile}, what, gesture);
}

void Session::change(const QString& what, const std::function<void(Profile&)>& change,
                     const QString& gesture)
{
    Profile next = m_state.profile;
    change(next);
    edit(next, what, gesture);
}

void Session::push(SessionState next, const QString& what, const QString& gesture)
{
    if (gesture != m_gesture.name)
        endGesture();
    m_gesture.name = gesture;
    if (next == m_state)
        return;
    m_undo->push(new EditCommand(m_state, std::move(next), what, m_gesture,
                                 [this](const SessionState& state) { m_state = state; }));
}

void Session::endGesture()
{
    m_gesture.name.clear();
    ++m_gesture.number;
}

void Session::setKnowledge(KnowledgePtr knowledge)
{
    setStack(stackOf(std::move(knowledge)));
}

void Session::setStack(StackPtr stack)
{
    m_results = computeResults(std::move(stack), m_edition, m_state.profile);
    Q_EMIT knowledgeChanged();
    Q_EMIT resultsChanged(m_results);
}

void Session::setEdition(const EditionId& edition)
{
    m_edition = edition;
    const KnowledgePtr named = stack()->find(edition);
    if ((named ? named : stack()->usualOne()) == m_results->knowledge)
        return;
    setStack(stack());
}

void Session::setOverlays(std::vector<std::string> overlays)
{
    if (m_overlays == overlays)
        return;
    m_overlays = std::move(overlays);
    Q_EMIT overlaysChanged(m_overlays);
}

void Session::reset(const QString& title, const Profile& profile)
{
    m_state = {tidied(title), profile};
    endGesture();
    m_undo->clear();
    m_undo->setClean();
    publish();
}

void Session::publish()
{
    if (m_publishedTitle != m_state.title) {
        m_publishedTitle = m_state.title;
        Q_EMIT titleChanged(m_state.title);
    }
    if (m_results->profile != m_state.profile) {
        m_results = computeResults(m_results->stack, m_edition, m_state.profile, m_results);
        Q_EMIT resultsChanged(m_results);
    }
}

} // namespace whichmesh
