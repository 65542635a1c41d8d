// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/outcome_card.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/option_name.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int glyphColumn = 16;

} // namespace

OutcomeCard::OutcomeCard(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, Tone::Muted, metric::small, this))
    , m_source(new SourceChip({}, this))
{
    setObjectName(QStringLiteral("outcomeCard"));
    m_title->setObjectName(QStringLiteral("outcomeTitle"));
    m_source->setObjectName(QStringLiteral("outcomeSource"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 14);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_source, 0, Qt::AlignLeft);
    connect(m_source, &QAbstractButton::clicked, this,
            [this] { Q_EMIT sourceClicked(m_source->text()); });
}

void OutcomeCard::addLine()
{
    auto* layout = qobject_cast<QVBoxLayout*>(this->layout());
    const QString number = QString::number(m_lines.size());
    auto* name = new OptionName(metric::body, QFont::DemiBold, this);
    name->setObjectName(QStringLiteral("outcomeName_") + number);
    auto* reason = new TextBlock({}, Tone::Normal, this);
    reason->setObjectName(QStringLiteral("outcomeReason_") + number);
    reason->setContentsMargins(glyphColumn, 0, 0, 8);
    layout->insertWidget(layout->count() - 1, name);
    layout->insertWidget(layout->count() - 1, reason);
    m_lines.push_back({name, reason});
}

void OutcomeCard::showResults(const Results& results)
{
    const auto& outcomes = results.verdict.outcomes;
    setVisible(!outcomes.empty());
    m_title->setText(results.verdict.next ? tr("Still possible in the tree")
                                          : tr("The tree’s outcome"));
    while (m_lines.size() < outcomes.size())
        addLine();
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
    const QString heading = toQt(results.knowledge->tree.heading);
    m_source->setText(heading);
    m_source->setAccessibleName(tr("Source: %1").arg(heading));
}

} // namespace whichmesh::ui
