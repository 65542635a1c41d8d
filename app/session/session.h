// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/edit_command.h"
#include "app/session/results.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

class QUndoStack;

namespace whichmesh {

/// The state of the window: the knowledge base, the current profile, its undo history and the
/// results. Every edit is a whole new Profile; whatever changed in profile or knowledge base, one
/// resultsChanged() follows, when the undo history is already in step.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(KnowledgePtr knowledge, QObject* parent = nullptr);
    explicit Session(StackPtr stack, QObject* parent = nullptr);
    ~Session() override;

    const Profile& profile() const { return m_state.profile; }
    const ResultsPtr& results() const { return m_results; }
    const KnowledgeBase& knowledge() const { return *m_results->knowledge; }
    KnowledgePtr knowledgePtr() const { return m_results->knowledge; }
    QUndoStack& undoStack() const { return *m_undo; }

    /// The title of the decision, "Untitled decision" at first and in place of an empty one; one
    /// line. Undoable like the profile.
    const QString& title() const { return m_state.title; }
    void setTitle(const QString& title);
    static QString untitled();

    /// Replaces the profile. `what` names the step in the Undo menu ("Services"). Edits with the
    /// same non-empty `gesture` in a row are one step until endGesture(): a slider drag, typing in
    /// a field. A change that changes nothing leaves no step.
    void edit(const Profile& profile, const QString& what, const QString& gesture = {});
    void endGesture();

    /// edit() with a function that changes a copy of the profile.
    void change(const QString& what, const std::function<void(Profile&)>& change,
                const QString& gesture = {});

    /// Takes new knowledge; answers it does not know stay in the profile untouched.
    void setStack(StackPtr stack);
    void setKnowledge(KnowledgePtr knowledge);

    /// All layers of the knowledge.
    const StackPtr& stack() const { return m_results->stack; }
    /// The edition in force.
    const EditionId& edition() const { return m_results->knowledge->edition.id; }
    /// Puts another edition in force. One that is not there (yet) comes into force when setStack()
    /// brings it, until another is chosen; meanwhile the usual one is.
    void setEdition(const EditionId& edition);

    /// Files and folders that lie over the knowledge that came with the program, bottom up.
    /// Whoever reads them answers overlaysChanged() with setStack().
    const std::vector<std::string>& overlays() const { return m_overlays; }
    void setOverlays(std::vector<std::string> overlays);

    /// Replaces everything without an undo step: a workbook was opened or begun.
    void reset(const QString& title, const Profile& profile);

Q_SIGNALS:
    void resultsChanged(const whichmesh::ResultsPtr& results);
    void knowledgeChanged();
    void overlaysChanged(const std::vector<std::string>& overlays);
    void titleChanged(const QString& title);

private:
    void push(SessionState next, const QString& what, const QString& gesture);
    void publish();

    SessionState m_state;
    QString m_publishedTitle;
    EditionId m_edition; ///< asked for; empty for the usual one
    std::vector<std::string> m_overlays;
    ResultsPtr m_results;
    std::unique_ptr<QUndoStack> m_undo;
    Gesture m_gesture;
};

} // namespace whichmesh
