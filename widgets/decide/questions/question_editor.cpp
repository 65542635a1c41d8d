// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/questions/question_editor.h"

#include "widgets/decide/preview_words.h"
#include "widgets/decide/questions/answer_button.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int numberColumn = 16;
constexpr std::size_t manyAnswers = 4; ///< from here on they stand closer

TextBlock* block(const QString& text, int size, QFont::Weight weight)
{
    auto* made = new TextBlock(text);
    made->setFont(fontOf(size, weight));
    return made;
}

} // namespace

QuestionEditor::QuestionEditor(const Question& question, QWidget* parent)
    : QWidget(parent)
    , m_several(question.kind == QuestionKind::Choices)
    , m_id(question.id)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 16);
    layout->setSpacing(8);
    addHeading(*layout, question);
    addAnswers(*layout, question);
    addReason(*layout, question);
    addUnknown(*layout, question);
}

void QuestionEditor::addHeading(QVBoxLayout& layout, const Question& question)
{
    auto* heading = new QHBoxLayout;
    heading->setSpacing(0);
    m_number = new ElidedLabel({}, Tone::Muted, metric::body);
    m_number->setFixedSize(numberColumn, 20);
    heading->addWidget(m_number, 0, Qt::AlignTop);
    heading->addWidget(block(toQt(question.text), metric::large, QFont::DemiBold), 1);
    layout.addLayout(heading);
    if (m_several)
        layout.addWidget(new ElidedLabel(tr("Choose all that apply."), Tone::Muted, metric::small));
}

AnswerButton* QuestionEditor::addAnswer(QVBoxLayout& layout, const QString& id, const QString& text)
{
    const int key = static_cast<int>(m_answers.size()) + 1;
    auto* button = new AnswerButton(key, text, this);
    button->setObjectName(QStringLiteral("answer_") + toQt(m_id.str()) + QLatin1Char('_') + id);
    m_answers.push_back(button);
    layout.addWidget(button);
    return button;
}

void QuestionEditor::addAnswers(QVBoxLayout& layout, const Question& question)
{
    auto* answers = new QVBoxLayout;
    const bool many = question.answers.size() > manyAnswers;
    answers->setSpacing(many ? 4 : 8);
    layout.addLayout(answers);
    for (const Answer& answer : question.answers) {
        auto* button = addAnswer(*answers, toQt(answer.id.str()), toQt(answer.label));
        connect(button, &QAbstractButton::clicked, this, [this, id = answer.id] {
            if (m_several)
                toggle(id);
            else
                Q_EMIT answered(id);
        });
    }
    if (m_several) {
        auto* none = addAnswer(*answers, QStringLiteral("none_of_these"), tr("None of these"));
        connect(none, &QAbstractButton::clicked, this, [this] {
            Q_EMIT listed({}, true);
            Q_EMIT nextRequested();
        });
    }
    for (AnswerButton* button : m_answers)
        button->setCompact(many);
}

void QuestionEditor::toggle(const AnswerId& answer)
{
    std::vector<AnswerId> given = m_given;
    if (std::erase(given, answer) == 0)
        given.push_back(answer);
    Q_EMIT listed(given, false);
}

void QuestionEditor::addReason(QVBoxLayout& layout, const Question& question)
{
    auto* reason = new QVBoxLayout;
    reason->setContentsMargins(0, 8, 0, 0);
    reason->setSpacing(4);
    if (!question.why.empty()) {
        reason->addWidget(block(tr("Why it matters"), metric::body, QFont::DemiBold));
        reason->addWidget(block(toQt(question.why), metric::body, QFont::Normal));
    }
    const QString heading = toQt(question.heading);
    auto* source = new SourceChip(heading);
    source->setObjectName(QStringLiteral("source_") + toQt(question.id.str()));
    source->setAccessibleName(tr("Source: %1").arg(heading));
    connect(source, &QAbstractButton::clicked, this,
            [this, heading] { Q_EMIT sourceClicked(heading); });
    reason->addWidget(source, 0, Qt::AlignLeft);
    layout.addLayout(reason);
}

void QuestionEditor::addUnknown(QVBoxLayout& layout, const Question& question)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 8, 0, 0);
    row->setSpacing(12);
    const QString meaning = tr("Keeps everything open.");
    m_unknown = new KeyButton(0, tr("Don't know"), this);
    m_unknown->setObjectName(QStringLiteral("unknown_") + toQt(question.id.str()));
    m_unknown->setAccessibleDescription(meaning);
    connect(m_unknown, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(std::nullopt); });
    row->addWidget(m_unknown);
    row->addWidget(new ElidedLabel(meaning, Tone::Muted, metric::small), 1);
    if (m_several) {
        m_next = new QPushButton(tr("Next"), this);
        m_next->setObjectName(QStringLiteral("next_") + toQt(question.id.str()));
        m_next->setToolTip(tr("Go on to the next question (Enter)"));
        connect(m_next, &QAbstractButton::clicked, this, &QuestionEditor::nextRequested);
        row->addWidget(m_next);
    }
    layout.addLayout(row);
}

void QuestionEditor::showState(const Results& results, const QuestionOutlook& outlook, int number,
                               bool leftOpen)
{
    const auto& now = results.verdict.recommendation;
    m_given = outlook.given;
    m_number->setText(QString::number(number));
    for (std::size_t i = 0; i < m_answers.size() && i < outlook.answers.size(); ++i) {
        const AnswerOutlook& answer = outlook.answers[i];
        const bool given = std::ranges::find(m_given, answer.answer) != m_given.end();
        // What taking one of several back would do belongs to the nearby answers.
        const bool silent = m_several && given;
        const PreviewWords preview =
            silent ? PreviewWords() : previewOf(*results.knowledge, now, answer.recommendation);
        m_answers[i]->setPreview(preview.options, preview.text);
        m_answers[i]->setChosen(given);
    }
    if (m_several)
        m_answers.back()->setChosen(outlook.answered && m_given.empty());
    m_unknown->setChosen(leftOpen && !outlook.answered);
}

QAbstractButton* QuestionEditor::button(int key) const
{
    if (key == 0)
        return m_unknown;
    const auto index = static_cast<std::size_t>(key - 1);
    return key > 0 && index < m_answers.size() ? m_answers[index] : nullptr;
}

QAbstractButton* QuestionEditor::nextButton() const
{
    return m_next;
}

QWidget* QuestionEditor::firstFocus() const
{
    const auto chosen = std::ranges::find_if(m_answers, &KeyButton::isChosen);
    if (chosen != m_answers.end())
        return *chosen;
    return m_unknown->isChosen() || m_answers.empty() ? static_cast<QWidget*>(m_unknown)
                                                      : m_answers.front();
}

} // namespace whichmesh::ui
