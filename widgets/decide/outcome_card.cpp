// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/outcome_card.h"

#include "widgets/kit/option_name.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

OutcomeCard::OutcomeCard(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_source(new SourceChip({}, this))
{
    setObjectName(QStringLiteral("outcomeCard"));
    m_title->setObjectName(QStringLiteral("outcomeTitle"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 12, 14);
    layout->setSpacing(4);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(fontOf(metric::small));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_title);
    layout->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_source, &QAbstractButton::clicked, this,
            [this] { Q_EMIT sourceClicked(m_source->text()); });
}

OutcomeCard::Line OutcomeCard::addLine()
{
    auto* layout = qobject_cast<QVBoxLayout*>(this->layout());
    auto* name = new OptionName(metric::large, QFont::DemiBold, this);
    auto* reason = new QLabel(this);
    reason->setObjectName(QStringLiteral("outcomeReason_%1").arg(m_lines.size()));
    reason->setTextFormat(Qt::PlainText);
    reason->setWordWrap(true);
    layout->insertWidget(layout->count() - 1, name);
    layout->insertWidget(layout->count() - 1, reason);
    return {name, reason};
}

void OutcomeCard::showResults(const Results& results)
{
    const auto& outcomes = results.verdict.outcomes;
    m_title->setText(outcomes.size() == 1 && !results.verdict.recommendation.empty()
                         ? tr("The tree says")
                         : tr("Still possible"));
    while (m_lines.size() < outcomes.size())
        m_lines.push_back(addLine());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool used = i < outcomes.size();
        m_lines[i].name->setVisible(used);
        m_lines[i].reason->setVisible(used);
        if (!used)
            continue;
        if (const Option* option = results.knowledge->option(outcomes[i].outcome.option))
            m_lines[i].name->setOption(*option);
        m_lines[i].reason->setText(toQt(outcomes[i].outcome.reason));
    }
    m_source->setText(toQt(results.knowledge->tree.heading));
}

void OutcomeCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(1, 0, width() - 2, 1), tokens(this).hair);
}

} // namespace whichmesh::ui
