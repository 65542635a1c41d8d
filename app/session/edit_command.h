// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/profile/profile.h"

#include <QString>
#include <QUndoCommand>

#include <functional>

namespace whichmesh {

/// What undo and redo move between.
struct SessionState
{
    QString title;
    Profile profile;

    bool operator==(const SessionState&) const = default;
};

/// A run of edits that undo as one step; the empty name stands alone. The number tells two runs of
/// one name apart.
struct Gesture
{
    QString name;
    int number = 0;

    bool operator==(const Gesture&) const = default;
};

/// One step of the undo history: the whole state before and after it.
class EditCommand : public QUndoCommand
{
public:
    using Apply = std::function<void(const SessionState&)>;

    EditCommand(SessionState before, SessionState after, const QString& what, Gesture gesture,
                Apply apply);

    void undo() override;
    void redo() override;
    int id() const override;

    /// Takes over the later end of the same gesture; a gesture that comes back to where it began
    /// leaves no step.
    bool mergeWith(const QUndoCommand* other) override;

private:
    SessionState m_before;
    SessionState m_after;
    Gesture m_gesture;
    Apply m_apply;
};

} // namespace whichmesh
