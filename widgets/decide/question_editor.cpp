// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/question_editor.h"

#include "widgets/decide/answer_button.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int numberColumn = 16;

/// "Linkerd stays", "Cilium", or "3 possible".
QString previewText(const std::vector<const Option*>& options, const Verdict& verdict)
{
    if (options.size() != 1)
        return QuestionEditor::tr("%1 possible").arg(options.size());
    const QString name = toQt(options.front()->name);
    const bool stays = std::ranges::all_of(verdict.outcomes, [&options](const OpenOutcome& open) {
        return open.outcome.option == options.front()->id;
    });
    return stays ? QuestionEditor::tr("%1 stays").arg(name) : name;
}

TextBlock* block(const QString& text, int size, QFont::Weight weight)
{
    auto* made = new TextBlock(text);
    made->setFont(fontOf(size, weight));
    return made;
}

} // namespace

QuestionEditor::QuestionEditor(const Question& question, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 16);
    layout->setSpacing(8);
    addHeading(*layout, toQt(question.text));
    addAnswers(*layout, question);
    addReason(*layout, question);
    addUnknown(*layout, question);
}

void QuestionEditor::addHeading(QVBoxLayout& layout, const QString& text)
{
    auto* heading = new QHBoxLayout;
    heading->setSpacing(0);
    m_number = new ElidedLabel({}, Tone::Muted, metric::body);
    m_number->setFixedSize(numberColumn, 20);
    heading->addWidget(m_number, 0, Qt::AlignTop);
    heading->addWidget(block(text, metric::large, QFont::DemiBold), 1);
    layout.addLayout(heading);
}

void QuestionEditor::addAnswers(QVBoxLayout& layout, const Question& question)
{
    for (const Answer& answer : question.answers) {
        const int key = static_cast<int>(m_answers.size()) + 1;
        auto* button = new AnswerButton(key, toQt(answer.label), this);
        button->setObjectName(QStringLiteral("answer_") + toQt(question.id.str()) + QLatin1Char('_')
                              + toQt(answer.id.str()));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = answer.id] { Q_EMIT answered(id); });
        m_answers.push_back(button);
        layout.addWidget(button);
    }
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
    m_unknown = new KeyButton(0, tr("Don't know"), this);
    m_unknown->setObjectName(QStringLiteral("unknown_") + toQt(question.id.str()));
    m_unknown->setAccessibleDescription(tr("Keeps every branch open."));
    connect(m_unknown, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(std::nullopt); });
    row->addWidget(m_unknown);
    row->addWidget(new ElidedLabel(tr("Keeps every branch open."), Tone::Muted, metric::small), 1);
    layout.addLayout(row);
}

void QuestionEditor::showState(const Results& results, const QuestionState& state, int number,
                               bool leftOpen)
{
    m_number->setText(QString::number(number));
    for (std::size_t i = 0; i < m_answers.size() && i < state.previews.size(); ++i) {
        std::vector<const Option*> options;
        for (const OptionId& id : state.previews[i].outcomes)
            if (const Option* option = results.knowledge->option(id))
                options.push_back(option);
        m_answers[i]->setPreview(options, previewText(options, results.verdict));
        m_answers[i]->setChosen(state.answer == state.previews[i].answer);
    }
    m_unknown->setChosen(leftOpen && !state.answer);
}

QAbstractButton* QuestionEditor::button(int key) const
{
    if (key == 0)
        return m_unknown;
    const auto index = static_cast<std::size_t>(key - 1);
    return key > 0 && index < m_answers.size() ? m_answers[index] : nullptr;
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
