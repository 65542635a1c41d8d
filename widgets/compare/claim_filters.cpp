// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/claim_filters.h"

#include "app/knowledge/evidence/cell_evidence.h"
#include "app/report/paint/glyphs.h"
#include "widgets/compare/query/trait_words.h"
#include "widgets/compare/toggle_box.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int gap = 4;

QString titleOf(CellTrait trait)
{
    switch (trait) {
    case CellTrait::Contested:
        return ClaimFilters::tr("Contested");
    case CellTrait::Wrong:
        return ClaimFilters::tr("Called wrong");
    case CellTrait::Dated:
        return ClaimFilters::tr("Called dated");
    case CellTrait::Unsourced:
        return ClaimFilters::tr("Without a source");
    case CellTrait::VendorOnly:
        return ClaimFilters::tr("Sources of vendors only");
    }
    return {};
}

int rowsWith(const KnowledgeBase& knowledge, CellTrait trait)
{
    int rows = 0;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            const bool any = std::ranges::any_of(feature.cells, [&](const auto& cell) {
                return has(knowledge, cell.second, trait);
            });
            rows += any ? 1 : 0;
        }
    }
    return rows;
}

} // namespace

ClaimFilters::ClaimFilters(QWidget* parent)
    : QWidget(parent)
    , m_contested(new ToggleBox(titleOf(CellTrait::Contested), this))
    , m_more(new QToolButton(this))
    , m_counts(allCellTraits.size(), 0)
{
    m_contested->setObjectName(QStringLiteral("compareContestedOnly"));
    m_contested->setToolTip(tr("Only rows in which sources disagree (is:contested)"));
    // A word of the filter is what counts; the box follows it.
    connect(m_contested, &ToggleBox::clicked, this, [this](bool wanted) {
        Q_EMIT traitToggled(toQt(toText(CellTrait::Contested)), wanted);
    });
    auto* menu = new QMenu(m_more);
    for (const CellTrait trait : allCellTraits) {
        QAction* action = menu->addAction(titleOf(trait));
        action->setObjectName(QStringLiteral("compareIs_") + toQt(toText(trait)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, trait](bool wanted) { Q_EMIT traitToggled(toQt(toText(trait)), wanted); });
        m_actions.push_back(action);
    }
    m_more->setObjectName(QStringLiteral("compareClaimFilters"));
    m_more->setAccessibleName(tr("More filters on claims"));
    m_more->setToolTip(
        tr("Rows that are contested, called wrong or dated, without a source, or with "
           "sources of vendors only"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(menu);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_contested);
    layout->addWidget(m_more);
    showTexts();
}

void ClaimFilters::setKnowledge(const KnowledgeBase& knowledge)
{
    m_counts.clear();
    for (const CellTrait trait : allCellTraits)
        m_counts.push_back(rowsWith(knowledge, trait));
    showTexts();
}

void ClaimFilters::setFilter(const QString& filter)
{
    const QStringList traits = traitsIn(filter);
    m_contested->setChecked(traits.contains(toQt(toText(CellTrait::Contested))));
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setChecked(traits.contains(toQt(toText(allCellTraits.at(i)))));
}

void ClaimFilters::setShort(bool isShort)
{
    m_short = isShort;
    showTexts();
}

void ClaimFilters::setBoxShown(bool isShown)
{
    m_contested->setVisible(isShown);
}

int ClaimFilters::shortWidth()
{
    return metric::control;
}

void ClaimFilters::showTexts()
{
    const QString words = tr("%1  %2").arg(titleOf(CellTrait::Contested)).arg(m_counts.front());
    m_contested->setText(m_short ? QString() : words);
    m_contested->setAccessibleName(words);
    m_contested->setIcon(m_short ? iconOf(Icon::NotEqual, tokens(this).text) : QIcon());
    for (std::size_t i = 0; i < m_actions.size(); ++i)
        m_actions[i]->setText(tr("%1  (%2)").arg(titleOf(allCellTraits.at(i))).arg(m_counts.at(i)));
    m_more->setIcon(iconOf(Icon::Menu, tokens(this).muted));
}

void ClaimFilters::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTexts();
}

} // namespace whichmesh::ui
