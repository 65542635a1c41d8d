// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/nearby_answers.h"

#include "widgets/decide/nearby_line.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

struct Line
{
    QuestionId question;
    NearbyLine::Content content;
};

std::vector<Line> linesOf(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    std::vector<Line> lines;
    for (const QuestionState& state : results.questions) {
        const Question* question = knowledge.question(state.question);
        const Answer* now = question && state.answer ? question->find(*state.answer) : nullptr;
        if (!state.reached || !now)
            continue;
        for (const AnswerPreview& preview : state.previews) {
            const Answer* other = question->find(preview.answer);
            if (!other || other == now)
                continue;
            NearbyLine::Content content;
            content.question = toQt(question->shortText);
            content.change = toQt(now->label) + QStringLiteral(" → ") + toQt(other->label);
            for (const OptionId& id : preview.outcomes)
                if (const Option* option = knowledge.option(id))
                    content.outcomes.push_back(*option);
            content.different = preview.outcomes != results.verdict.recommendation;
            lines.push_back({state.question, content});
        }
    }
    return lines;
}

} // namespace

NearbyAnswers::NearbyAnswers(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("nearbyAnswers"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(0, 12, 0, 8);
    auto* title = new QLabel(tr("Nearby answers"), this);
    title->setFont(fontOf(metric::body, QFont::DemiBold));
    heading->addWidget(title, 1);
    auto* remark = new QLabel(tr("outcome after the change"), this);
    remark->setFont(fontOf(metric::small));
    remark->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(remark);
    layout->addLayout(heading);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    layout->addStretch();
}

void NearbyAnswers::showResults(const Results& results)
{
    const auto lines = linesOf(results);
    while (m_lines->count() > static_cast<int>(lines.size()))
        delete m_lines->takeAt(m_lines->count() - 1)->widget();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const int index = static_cast<int>(i);
        if (index >= m_lines->count()) {
            auto* created = new NearbyLine(this);
            created->setObjectName(QStringLiteral("nearby_%1").arg(index));
            m_lines->addWidget(created);
        }
        auto* line = qobject_cast<NearbyLine*>(m_lines->itemAt(index)->widget());
        line->setContent(lines[i].content);
        line->disconnect(this);
        connect(line, &QAbstractButton::clicked, this,
                [this, question = lines[i].question] { Q_EMIT questionClicked(question); });
    }
    setVisible(!lines.empty());
}

} // namespace whichmesh::ui
