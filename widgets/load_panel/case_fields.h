// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QMenu;
class QVBoxLayout;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class MemoryField;
class MenuField;

/// What else the verdict rests on and changes seldom: a menu per question with one answer that
/// neither the decision tree nor a case asks, such as the team's, and the memory that a mesh may
/// take. Edits the session; each change is one undo step.
class CaseFields : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFields(Session& session, QWidget* parent = nullptr);

    void showResults(const Results& results);

private:
    struct Choice
    {
        QuestionId question;
        QWidget* box;
        MenuField* field;
    };

    void rebuild(const KnowledgeBase& knowledge);
    void addChoice(const Question& question);
    void addBudget();
    void fillMenu(QMenu* menu, const QuestionId& id);
    void choose(const QuestionId& id, const std::optional<AnswerId>& answer);

    Session& m_session;
    KnowledgePtr m_knowledge;
    QVBoxLayout* m_layout;
    std::vector<Choice> m_choices;
    MemoryField* m_memory = nullptr;
};

} // namespace whichmesh::ui
