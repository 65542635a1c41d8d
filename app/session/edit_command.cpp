// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/edit_command.h"

#include <utility>

namespace whichmesh {

EditCommand::EditCommand(SessionState before, SessionState after, const QString& what,
                         Gesture gesture, Apply apply)
    : QUndoCommand(what)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_gesture(std::move(gesture))
    , m_apply(std::move(apply))
{
}

void EditCommand::undo()
{
    m_apply(m_before);
}

void EditCommand::redo()
{
    m_apply(m_after);
}

int EditCommand::id() const
{
    return m_gesture.name.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    // Equal ids, and the session's stack holds nothing else: the cast is safe.
    const auto& next = static_cast<const EditCommand&>(*other);
    if (next.m_gesture != m_gesture)
        return false;
    m_after = next.m_after;
    setText(next.text());
    setObsolete(m_after == m_before);
    return true;
}

} // namespace whichmesh
