// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_page.h"

#include "app/session/session.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/entry_pane.h"
#include "widgets/playbook/playbook_delegate.h"
#include "widgets/playbook/playbook_filter.h"
#include "widgets/playbook/playbook_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int listWidth = 296;

/// The scenario an entry tells of: the one under the same heading of the source.
const Scenario* scenarioOf(const KnowledgeBase& knowledge, const PlaybookEntry& entry)
{
    const auto found = std::ranges::find(knowledge.scenarios, entry.heading, &Scenario::heading);
    return found == knowledge.scenarios.end() ? nullptr : &*found;
}

} // namespace

PlaybookPage::PlaybookPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new PlaybookModel(this))
    , m_filter(new PlaybookFilter(this))
    , m_pane(new EntryPane(this))
{
    setObjectName(QStringLiteral("playbookPage"));
    m_filter->setSourceModel(m_model);
    auto* card = new Card(this);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_pane);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::gutter, 8, metric::gutter, metric::gutter);
    layout->setSpacing(metric::gutter);
    layout->addWidget(buildList());
    layout->addWidget(card, 1);
    connect(m_pane, &EntryPane::linkActivated, this, &Page::linkActivated);
    connect(m_pane, &EntryPane::presetChosen, this, &PlaybookPage::applyPreset);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_search->setFocus(); });
}

QWidget* PlaybookPage::buildList()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(listWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("playbookSearch"));
    m_search->setAccessibleName(tr("Search the playbook"));
    m_search->setPlaceholderText(tr("Search, for example rollout restart"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    layout->addWidget(m_search);
    auto* row = new QHBoxLayout;
    m_only = new QCheckBox(side);
    m_only->setObjectName(QStringLiteral("playbookOnly"));
    row->addWidget(m_only);
    row->addStretch();
    m_count = new QLabel(side);
    m_count->setObjectName(QStringLiteral("playbookCount"));
    m_count->setFont(fontOf(metric::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_count);
    layout->addLayout(row);
    auto* card = new Card(side);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 6, 1, 6);
    m_list = new QTreeView(card);
    m_list->setObjectName(QStringLiteral("playbookList"));
    m_list->setAccessibleName(tr("Entries"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PlaybookDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    cardLayout->addWidget(m_list);
    layout->addWidget(card, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PlaybookPage::filterChanged);
    connect(m_only, &QAbstractButton::toggled, this, &PlaybookPage::filterChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlaybookPage::showCurrent);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
    return side;
}

void PlaybookPage::showResults(const ResultsPtr& results)
{
    const bool sameKnowledge = m_results && m_results->knowledge == results->knowledge;
    m_results = results;
    m_model->showResults(results);
    if (!sameKnowledge) {
        m_list->expandAll();
        if (!showEntry(m_shown))
            m_list->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    } else {
        const QModelIndex current = m_list->currentIndex();
        if (current.data(PlaybookModel::AppliesRole).toBool() != m_shownApplies)
            showCurrent();
    }
    showCounts();
}

void PlaybookPage::showCounts()
{
    m_only->setText(tr("For you (%1)").arg(m_model->applyingCount()));
    m_count->setText(m_filter->isFiltering()
                         ? tr("%1 of %2").arg(m_filter->shownCount()).arg(m_model->entryCount())
                         : tr("%n entries", nullptr, m_model->entryCount()));
}

void PlaybookPage::filterChanged()
{
    m_filter->setSearch(m_search->text());
    m_filter->setOnlyApplying(m_only->isChecked());
    m_list->expandAll();
    showCounts();
    if (m_filter->shownCount() == 0) {
        m_shown.clear();
        m_pane->showHint(tr("No entry matches. Clear the search to see all."));
    } else if (!m_list->currentIndex().isValid() || !m_list->currentIndex().parent().isValid()) {
        m_list->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    } else if (m_shown.isEmpty()) {
        showCurrent();
    }
}

bool PlaybookPage::showEntry(const QString& id)
{
    const QModelIndex found = m_model->find(id);
    if (!found.isValid())
        return false;
    if (!m_filter->mapFromSource(found).isValid()) {
        m_search->clear();
        m_only->setChecked(false);
    }
    m_list->setCurrentIndex(m_filter->mapFromSource(found));
    m_list->scrollTo(m_list->currentIndex());
    return true;
}

void PlaybookPage::showCurrent()
{
    if (!m_results)
        return;
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    m_shownApplies = index.data(PlaybookModel::AppliesRole).toBool();
    m_shown = index.data(PlaybookModel::IdRole).toString();
    if (const PlaybookEntry* entry = m_model->entry(index)) {
        m_pane->showEntry(m_results->knowledge, *entry, m_model->chapterOf(index), m_shownApplies);
        if (const Scenario* scenario = scenarioOf(*m_results->knowledge, *entry))
            m_pane->offerPreset(*scenario);
    } else if (const Option* option = m_model->option(index)) {
        m_pane->showOption(m_results->knowledge, *option, m_shownApplies);
    }
}

void PlaybookPage::applyPreset(const ScenarioId& id)
{
    if (const Scenario* scenario = m_results->knowledge->scenario(id))
        m_session.edit(fromPreset(scenario->preset),
                       tr("Start from “%1”").arg(toQt(scenario->title)));
}

void PlaybookPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Slash)
        m_search->setFocus();
    else
        Page::keyPressEvent(event);
}

bool PlaybookPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace whichmesh::ui
