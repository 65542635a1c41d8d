// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/nearby_answers.h"

#include "app/decision/tree/tree_walk.h"
#include "widgets/decide/nearby_line.h"
#include "widgets/decide/short_label.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

struct Nearby
{
    QuestionId question;
    NearbyLine::Content content;
};

void addOthers(std::vector<Nearby>& lines, const QuestionState& state, const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const Question* question = knowledge.question(state.question);
    if (!state.reached || !question || !state.answer)
        return;
    const auto now = optionsOf(results.verdict.outcomes, knowledge);
    for (const AnswerPreview& preview : state.previews) {
        if (preview.answer == *state.answer)
            continue;
        NearbyLine::Content content;
        content.question = toQt(question->shortText);
        content.from = shortLabel(*question, *state.answer);
        content.to = shortLabel(*question, preview.answer);
        for (const OptionId& id : preview.outcomes)
            if (const Option* option = knowledge.option(id))
                content.outcomes.push_back(*option);
        content.different = preview.outcomes != now;
        lines.push_back({state.question, std::move(content)});
    }
}

} // namespace

NearbyAnswers::NearbyAnswers(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("nearbyAnswers"));
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(0);
    auto* heading = new HeadingRow(tr("Nearby answers"), this);
    heading->addTrailing(
        new ElidedLabel(tr("outcome after the change"), Tone::Muted, metric::small));
    m_layout->addWidget(heading);
}

void NearbyAnswers::addLine()
{
    auto* line = new NearbyLine(this);
    const std::size_t index = m_lines.size();
    line->setObjectName(QStringLiteral("nearby_%1").arg(index));
    connect(line, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT questionClicked(m_questions[index]); });
    m_layout->addWidget(line);
    m_lines.push_back(line);
}

void NearbyAnswers::showResults(const Results& results)
{
    std::vector<Nearby> nearby;
    for (const QuestionState& state : results.questions)
        addOthers(nearby, state, results);
    std::ranges::stable_partition(nearby,
                                  [](const Nearby& line) { return line.content.different; });
    m_questions.clear();
    while (m_lines.size() < nearby.size())
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < nearby.size());
        if (i >= nearby.size())
            continue;
        m_questions.push_back(nearby[i].question);
        m_lines[i]->setContent(nearby[i].content);
    }
    setVisible(!nearby.empty());
}

} // namespace whichmesh::ui
