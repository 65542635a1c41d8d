// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/question_card.h"

#include "widgets/decide/questions/question_editor.h"
#include "widgets/decide/questions/question_row.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int accentEdge = 3;

QString labelOf(const KnowledgeBase& knowledge, const PathStep& step)
{
    const Question* question = knowledge.question(step.question);
    const Answer* found = question ? question->find(step.answer) : nullptr;
    return toQt(found ? found->label : step.answer.str());
}

QString answersOf(const Question& question, const QuestionOutlook& outlook)
{
    if (outlook.answered && outlook.given.empty())
        return QuestionCard::tr("None of these");
    QStringList labels;
    for (const AnswerId& id : outlook.given)
        if (const Answer* answer = question.find(id))
            labels << toQt(answer->label);
    return labels.join(QStringLiteral(", "));
}

QuestionRow::Content rowOf(const KnowledgeBase& knowledge, const Question& question,
                           const QuestionOutlook& outlook, const QuestionCard::Place& place)
{
    QuestionRow::Content content;
    content.number = place.number;
    content.question = toQt(question.shortText);
    content.answer = answersOf(question, outlook);
    if (place.number == 0) {
        if (outlook.askedAfter)
            content.remark =
                QuestionCard::tr("Asked after “%1”.").arg(labelOf(knowledge, *outlook.askedAfter));
        return content;
    }
    content.settled = !outlook.answered && !outlook.canChange;
    if (content.settled) {
        content.state = QuestionCard::tr("cannot change the verdict any more");
        content.shortState = QuestionCard::tr("cannot change it");
    } else {
        content.state =
            place.leftOpen ? QuestionCard::tr("don't know") : QuestionCard::tr("not answered");
    }
    content.action = outlook.answered || place.leftOpen ? QuestionCard::tr("change")
                                                        : QuestionCard::tr("answer");
    return content;
}

} // namespace

QuestionCard::QuestionCard(const QuestionId& question, QWidget* parent)
    : QWidget(parent)
    , m_id(question)
    , m_row(new QuestionRow(this))
{
    setObjectName(QStringLiteral("question_") + toQt(question.str()));
    m_row->setObjectName(QStringLiteral("row_") + toQt(question.str()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    connect(m_row, &QAbstractButton::clicked, this, &QuestionCard::openRequested);
}

void QuestionCard::showState(const Results& results, const QuestionOutlook& outlook,
                             const Place& place)
{
    const Question* question = results.knowledge->question(m_id);
    if (!question)
        return;
    m_row->setContent(rowOf(*results.knowledge, *question, outlook, place));
    setOpen(place.open, *question);
    if (m_open)
        m_editor->showState(results, outlook, place.number, place.leftOpen);
}

void QuestionCard::setOpen(bool open, const Question& question)
{
    if (m_open == open)
        return;
    m_open = open;
    if (!m_editor) {
        m_editor = new QuestionEditor(question, this);
        layout()->addWidget(m_editor);
        connect(m_editor, &QuestionEditor::answered, this, &QuestionCard::answered);
        connect(m_editor, &QuestionEditor::listed, this, &QuestionCard::listed);
        connect(m_editor, &QuestionEditor::nextRequested, this, &QuestionCard::nextRequested);
        connect(m_editor, &QuestionEditor::sourceClicked, this, &QuestionCard::sourceClicked);
    }
    m_row->setVisible(!open);
    m_editor->setVisible(open);
    update();
}

QAbstractButton* QuestionCard::answerButton(int key) const
{
    return m_open ? m_editor->button(key) : nullptr;
}

QAbstractButton* QuestionCard::nextButton() const
{
    return m_open ? m_editor->nextButton() : nullptr;
}

QWidget* QuestionCard::firstFocus() const
{
    return m_open ? m_editor->firstFocus() : m_row;
}

void QuestionCard::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    drawHorizontalLine(painter, QPointF(0, height() - 1), width(), t.hair);
    if (m_open)
        painter.fillRect(QRect(0, 0, accentEdge, height()), t.accent);
}

} // namespace whichmesh::ui
