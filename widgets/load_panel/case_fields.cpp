// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/case_fields.h"

#include "app/decision/evaluate.h"
#include "app/session/session.h"
#include "widgets/kit/frames/hairline.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/menu_field.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/load_panel/memory_field.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int side = 16;
constexpr int labelHeight = 20;

bool isAskedByTree(const TreeNode& node, const QuestionId& id)
{
    if (node.question == id)
        return true;
    return std::ranges::any_of(node.branches, [&id](const TreeNode::Branch& branch) {
        return std::ranges::any_of(
            branch.node, [&id](const TreeNode& child) { return isAskedByTree(child, id); });
    });
}

bool namesACase(const KnowledgeBase& knowledge, const QuestionId& id)
{
    return std::ranges::any_of(knowledge.lenses,
                               [&id](const Lens& lens) { return lens.question == id; });
}

/// A label over its control; `control` is laid out in the box.
QWidget* labelled(const QString& text, QWidget* control, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, metric::grid, 0, 0);
    layout->setSpacing(0);
    auto* label = new ElidedLabel(text, Tone::Muted, metric::small);
    label->setFixedHeight(labelHeight);
    label->setBuddy(control);
    layout->addWidget(label);
    layout->addWidget(control);
    return box;
}

QString withoutMnemonic(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

CaseFields::CaseFields(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("caseFields"));
    m_layout->setContentsMargins(side, 4, side, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(new Hairline);
    addBudget();
}

void CaseFields::addBudget()
{
    m_memory = new MemoryField;
    m_memory->setObjectName(QStringLiteral("memoryBudget"));
    m_memory->setAccessibleName(tr("Memory budget"));
    m_memory->setToolTip(tr("The most memory all of the mesh may take"));
    QWidget* box = labelled(tr("Memory budget"), m_memory, this);
    auto* message = new FieldMessage(box);
    message->setObjectName(QStringLiteral("memoryBudget.message"));
    box->layout()->addWidget(message);
    m_layout->addWidget(box);
    connect(m_memory, &MemoryField::messageChanged, message, &FieldMessage::setMessage);
    connect(m_memory, &MemoryField::edited, this, [this](std::optional<double> megabytes) {
        m_session.change(tr("Memory budget"),
                         [megabytes](Profile& profile) { profile.budget.memoryMb = megabytes; });
    });
}

void CaseFields::rebuild(const KnowledgeBase& knowledge)
{
    for (const Choice& choice : m_choices)
        delete choice.box;
    m_choices.clear();
    for (const Question& question : knowledge.questions) {
        if (question.kind == QuestionKind::Choice
            && !isAskedByTree(knowledge.tree.root, question.id)
            && !namesACase(knowledge, question.id))
            addChoice(question);
    }
}

void CaseFields::addChoice(const Question& question)
{
    const QString id = toQt(question.id.str());
    auto* field = new MenuField(tr("Not known"));
    field->setObjectName(QStringLiteral("case_") + id);
    auto* menu = new QMenu(field);
    menu->setObjectName(QStringLiteral("caseMenu_") + id);
    field->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this,
            [this, menu, asked = question.id] { fillMenu(menu, asked); });
    QWidget* box = labelled(toQt(question.shortText), field, this);
    // Behind the line and the choices before, in front of the budget.
    m_layout->insertWidget(1 + static_cast<int>(m_choices.size()), box);
    m_choices.push_back({question.id, box, field});
}

void CaseFields::fillMenu(QMenu* menu, const QuestionId& id)
{
    menu->clear();
    const Question* question = m_session.knowledge().question(id);
    if (!question)
        return;
    const auto given = givenAnswers(*question, m_session.profile());
    const auto add = [&](const QString& name, const QString& text, bool checked,
                         const std::optional<AnswerId>& answer) {
        QAction* action = menu->addAction(withoutMnemonic(text));
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, [this, id, answer] { choose(id, answer); });
    };
    for (const Answer& answer : question->answers)
        add(toQt(answer.id.str()), toQt(answer.label), given == std::vector{answer.id}, answer.id);
    menu->addSeparator();
    add(QStringLiteral("unknown"), tr("Not known"), given.empty(), std::nullopt);
    const auto choice = std::ranges::find(m_choices, id, &Choice::question);
    if (choice != m_choices.end())
        menu->setMinimumWidth(choice->field->width());
}

void CaseFields::choose(const QuestionId& id, const std::optional<AnswerId>& answer)
{
    const Question* question = m_session.knowledge().question(id);
    m_session.edit(withAnswer(m_session.knowledge(), m_session.profile(), id, answer),
                   question ? toQt(question->shortText) : tr("Answer"));
}

void CaseFields::showResults(const Results& results)
{
    if (m_knowledge != results.knowledge) {
        m_knowledge = results.knowledge;
        rebuild(*m_knowledge);
    }
    for (const Choice& choice : m_choices) {
        const Question* question = m_knowledge->question(choice.question);
        const auto given = givenAnswers(*question, results.profile);
        const Answer* answer = given.empty() ? nullptr : question->find(given.front());
        const QString text = answer ? toQt(answer->label) : QString();
        choice.field->setText(text);
        choice.field->setAccessibleName(
            tr("%1: %2").arg(toQt(question->shortText), text.isEmpty() ? tr("not known") : text));
    }
    m_memory->setMegabytes(results.profile.budget.memoryMb);
}

} // namespace whichmesh::ui
