// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/nearby_answers.h"

#include "widgets/decide/change_words.h"
#include "widgets/decide/nearby_line.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr std::size_t most = 6; ///< the verdict has them all
constexpr int leastOutcome = 80;

NearbyLine::Content contentOf(const Flip& flip, const Results& results)
{
    const ChangeWords words = wordsOf(flip.change, *results.knowledge, results.profile);
    NearbyLine::Content content{words.what, words.from, words.to, {}, true};
    for (const OptionId& id : flip.recommendation)
        if (const Option* option = results.knowledge->option(id))
            content.outcomes.push_back(*option);
    return content;
}

} // namespace

NearbyAnswers::NearbyAnswers(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_none(new ElidedLabel(tr("No single change makes the verdict another."), Tone::Muted,
                             metric::body))
{
    setObjectName(QStringLiteral("nearbyAnswers"));
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(0);
    auto* heading = new HeadingRow(tr("Nearby answers"), this);
    heading->addTrailing(
        new ElidedLabel(tr("verdict after the change"), Tone::Muted, metric::small));
    m_layout->addWidget(heading);
    m_layout->addWidget(m_none);
}

void NearbyAnswers::addLine()
{
    auto* line = new NearbyLine(this);
    const std::size_t index = m_lines.size();
    line->setObjectName(QStringLiteral("nearby_%1").arg(index));
    connect(line, &QAbstractButton::clicked, this,
            [this, index] { Q_EMIT changeClicked(m_changes[index]); });
    m_layout->addWidget(line);
    m_lines.push_back(line);
}

void NearbyAnswers::showResults(const Results& results)
{
    const auto& flips = results.verdict.flips;
    const std::size_t count = std::min(most, flips.size());
    int outcomes = leastOutcome;
    m_changes.clear();
    while (m_lines.size() < count)
        addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < count);
        if (i >= count)
            continue;
        m_changes.push_back(flips[i].change);
        m_lines[i]->setContent(contentOf(flips[i], results));
        outcomes = std::max(outcomes, m_lines[i]->neededForOutcome());
    }
    for (NearbyLine* line : m_lines)
        line->setOutcomeWidth(outcomes);
    m_none->setVisible(count == 0);
}

} // namespace whichmesh::ui
