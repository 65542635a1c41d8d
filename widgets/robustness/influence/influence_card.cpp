// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/influence/influence_card.h"

#include "app/knowledge/cost/load.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/influence/influence_row.h"
#include "widgets/robustness/map/map_text.h"

#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

QString titleOf(const std::string& key, const KnowledgeBase& knowledge)
{
    if (const LoadKey* load = findLoadKey(key))
        return toQt(load->title);
    const Question* question = knowledge.question(QuestionId(key));
    return question ? columnTitle(*question) : toQt(key);
}

} // namespace

InfluenceCard::InfluenceCard(QWidget* parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("influenceCard"));
    auto* heading = new HeadingRow(tr("Which answers matter"));
    heading->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    auto* remark = new ElidedLabel(tr("Share of all ways to answer the rest in which it decides"),
                                   Tone::Muted, metric::small);
    remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    heading->addTrailing(remark);
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setSpacing(0);
    m_layout->addWidget(heading);
}

void InfluenceCard::showInfluences(const std::vector<Influence>& influences,
                                   const KnowledgeBase& knowledge)
{
    m_influences = influences;
    while (m_rows.size() > influences.size()) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < influences.size()) {
        const std::size_t index = m_rows.size();
        m_rows.push_back(new InfluenceRow);
        m_layout->addWidget(m_rows.back());
        connect(m_rows.back(), &QAbstractButton::clicked, this,
                [this, index] { Q_EMIT questionChosen(QuestionId(m_influences[index].key)); });
    }
    for (std::size_t i = 0; i < influences.size(); ++i) {
        m_rows[i]->setInfluence(influences[i], titleOf(influences[i].key, knowledge));
        m_rows[i]->setObjectName(QStringLiteral("influence.") + toQt(influences[i].key));
        // Sliders are beside the page at all times; only questions have a place to go to.
        m_rows[i]->setEnabled(knowledge.question(QuestionId(influences[i].key)) != nullptr);
    }
}

void InfluenceCard::setCurrent(bool current)
{
    for (InfluenceRow* row : m_rows)
        row->setCurrent(current);
}

} // namespace whichmesh::ui
