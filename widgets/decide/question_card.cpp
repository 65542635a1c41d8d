// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/question_card.h"

#include "widgets/decide/answer_button.h"
#include "widgets/decide/question_row.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int accentEdge = 3;

QLabel* plainLabel(const QString& text, int size, QFont::Weight weight, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(size, weight));
    label->setWordWrap(true);
    return label;
}

/// "Linkerd stays", "Cilium", or "3 outcomes possible".
QString previewText(const std::vector<Option>& options, const Verdict& verdict)
{
    if (options.size() != 1)
        return QuestionCard::tr("%n possible", nullptr, static_cast<int>(options.size()));
    const QString name = toQt(options.front().name);
    const bool stays = verdict.recommendation == std::vector{options.front().id};
    return stays ? QuestionCard::tr("%1 stays").arg(name) : name;
}

QString labelOf(const Question* question, const std::optional<AnswerId>& answer)
{
    const Answer* found = question && answer ? question->find(*answer) : nullptr;
    return found ? toQt(found->label) : QString();
}

} // namespace

QuestionCard::QuestionCard(const Question& question, QWidget* parent)
    : QWidget(parent)
    , m_id(question.id)
    , m_row(new QuestionRow(this))
    , m_editor(buildEditor(question))
{
    setObjectName(QStringLiteral("question_") + toQt(question.id.str()));
    m_row->setObjectName(QStringLiteral("row_") + toQt(question.id.str()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_row);
    layout->addWidget(m_editor);
    connect(m_row, &QAbstractButton::clicked, this, &QuestionCard::openRequested);
}

QWidget* QuestionCard::buildEditor(const Question& question)
{
    auto* editor = new QWidget(this);
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(14, 10, 10, 14);
    layout->setSpacing(4);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(8);
    m_number = plainLabel({}, metric::body, QFont::Normal, editor);
    m_number->setWordWrap(false);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(m_number, 0, Qt::AlignTop);
    heading->addWidget(plainLabel(toQt(question.text), metric::large, QFont::DemiBold, editor), 1);
    layout->addLayout(heading);
    layout->addSpacing(4);
    for (const Answer& answer : question.answers) {
        auto* button = new AnswerButton(static_cast<int>(m_answers.size()) + 1, editor);
        button->setText(toQt(answer.label));
        button->setObjectName(QStringLiteral("answer_") + toQt(question.id.str()) + QLatin1Char('_')
                              + toQt(answer.id.str()));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = answer.id] { Q_EMIT answered(id); });
        m_answers.push_back(button);
        layout->addWidget(button);
    }
    layout->addSpacing(8);
    if (!question.why.empty()) {
        layout->addWidget(plainLabel(tr("Why it matters"), metric::body, QFont::DemiBold, editor));
        layout->addWidget(plainLabel(toQt(question.why), metric::body, QFont::Normal, editor));
    }
    auto* chip = new SourceChip(toQt(question.heading), editor);
    connect(chip, &QAbstractButton::clicked, this,
            [this, heading = toQt(question.heading)] { Q_EMIT sourceClicked(heading); });
    layout->addWidget(chip, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    auto* last = new QHBoxLayout;
    m_unknown = new QPushButton(tr("Don't know  (0)"), editor);
    m_unknown->setObjectName(QStringLiteral("unknown_") + toQt(question.id.str()));
    connect(m_unknown, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(std::nullopt); });
    last->addWidget(m_unknown);
    auto* remark = plainLabel(tr("Keeps every option open."), metric::small, QFont::Normal, editor);
    remark->setForegroundRole(QPalette::PlaceholderText);
    last->addWidget(remark, 1);
    layout->addLayout(last);
    return editor;
}

void QuestionCard::show(const Results& results, const QuestionState& state, int number, bool open)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const Question* question = knowledge.question(m_id);
    if (!question)
        return;
    const QString shortText = toQt(question->shortText);
    QuestionRow::Content content{number, shortText, labelOf(question, state.answer), {}};
    if (state.reached) {
        content.action = state.answer ? tr("change") : tr("answer");
    } else if (state.askedAfter) {
        content.question =
            tr("%1 Asked after “%2”.")
                .arg(shortText, labelOf(knowledge.question(state.askedAfter->question),
                                        state.askedAfter->answer));
    }
    m_row->setContent(content);
    m_open = open;
    m_row->setVisible(!open);
    m_editor->setVisible(open);
    m_number->setText(QString::number(number));
    for (std::size_t i = 0; i < m_answers.size() && i < state.previews.size(); ++i) {
        std::vector<Option> options;
        for (const OptionId& id : state.previews[i].outcomes)
            if (const Option* option = knowledge.option(id))
                options.push_back(*option);
        m_answers[i]->setPreview(options, previewText(options, results.verdict));
        m_answers[i]->setChosen(state.answer == state.previews[i].answer);
    }
    update();
}

QAbstractButton* QuestionCard::answerButton(int key) const
{
    if (key == 0)
        return m_unknown;
    const auto index = static_cast<std::size_t>(key - 1);
    return key > 0 && index < m_answers.size() ? m_answers[index] : nullptr;
}

void QuestionCard::focusFirst()
{
    const auto chosen = std::ranges::find_if(m_answers, &AnswerButton::isChosen);
    if (chosen != m_answers.end())
        (*chosen)->setFocus();
    else if (!m_answers.empty())
        m_answers.front()->setFocus();
}

void QuestionCard::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(QRect(1, height() - 1, width() - 2, 1), colours.hair);
    if (m_open)
        painter.fillRect(QRect(0, 0, accentEdge, height()), colours.accent);
}

} // namespace whichmesh::ui
