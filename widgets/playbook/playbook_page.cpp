// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/playbook_page.h"

#include "app/report/paint/glyphs.h"
#include "app/session/session.h"
#include "widgets/kit/frames/card.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/entry/entry_pane.h"
#include "widgets/playbook/playbook_delegate.h"
#include "widgets/playbook/playbook_model.h"
#include "widgets/playbook/search/playbook_filter.h"

#include <QAction>
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

constexpr int widestList = 320;
constexpr int narrowestList = 160;

/// The text keeps the greater part of a narrow page.
int listWidth(int page)
{
    return std::clamp(page * 36 / 100, narrowestList, widestList);
}

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
    m_side = buildList();
    layout->addWidget(m_side);
    layout->addWidget(card, 1);
    setAccessibleName(tr("Playbook"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_list);
    setFocusRadius(m_pane, metric::radiusLarge);
    connect(m_pane, &EntryPane::linkActivated, this, &Page::linkActivated);
    connect(m_pane, &EntryPane::presetChosen, this, &PlaybookPage::applyPreset);
    connect(m_pane, &EntryPane::left, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    bindKeys();
    colourIcons();
}

void PlaybookPage::colourIcons()
{
    m_searchIcon->setIcon(iconOf(Icon::Search, tokens(this).muted));
}

void PlaybookPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_searchIcon)
        colourIcons();
}

void PlaybookPage::bindKeys()
{
    for (const QKeySequence& keys :
         {QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)}) {
        auto* find = new QShortcut(keys, this);
        find->setContext(Qt::WidgetWithChildrenShortcut);
        connect(find, &QShortcut::activated, this, [this] {
            m_search->setFocus(Qt::ShortcutFocusReason);
            m_search->selectAll();
        });
    }
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
}

QWidget* PlaybookPage::buildList()
{
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit(side);
    m_search->setObjectName(QStringLiteral("playbookSearch"));
    m_search->setAccessibleName(tr("Search the playbook"));
    m_search->setPlaceholderText(tr("Search, for example rollout restart"));
    m_search->setClearButtonEnabled(true);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    layout->addWidget(m_search);
    auto* row = new QHBoxLayout;
    m_only = new QCheckBox(side);
    m_only->setObjectName(QStringLiteral("playbookOnly"));
    m_only->setToolTip(plainToolTip(tr("Only entries that apply to your profile or warn you")));
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
    buildTree(card);
    cardLayout->addWidget(m_list);
    layout->addWidget(card, 1);
    connect(m_search, &QLineEdit::textChanged, this, &PlaybookPage::filterChanged);
    connect(m_only, &QAbstractButton::toggled, this, &PlaybookPage::filterChanged);
    return side;
}

void PlaybookPage::buildTree(QWidget* parent)
{
    m_list = new QTreeView(parent);
    m_list->setObjectName(QStringLiteral("playbookList"));
    m_list->setAccessibleName(tr("Entries"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PlaybookDelegate(*m_filter, m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlaybookPage::showCurrent);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid())
            m_list->setExpanded(index, !m_list->isExpanded(index));
    });
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
        if (current.data(PlaybookModel::BearingRole).value<Bearing>() != m_shownBearing)
            showCurrent();
    }
    showCounts();
}

void PlaybookPage::setStaleness(const Staleness& staleness)
{
    m_pane->setStaleness(staleness);
    showCurrent();
}

void PlaybookPage::showCounts()
{
    m_only->setText(tr("For you (%1)").arg(m_model->bearingCount()));
    m_count->setText(m_filter->isFiltering()
                         ? tr("%1 of %2").arg(m_filter->shownCount()).arg(m_model->entryCount())
                         : tr("%n entries", nullptr, m_model->entryCount()));
}

void PlaybookPage::filterChanged()
{
    const SearchWords words(m_search->text());
    m_filter->set(words, m_only->isChecked());
    m_pane->setSearch(words);
    m_list->expandAll();
    m_list->doItemsLayout(); // rows that stay may have become higher or lower
    showCounts();
    if (m_filter->shownCount() == 0) {
        m_shown.clear();
        m_pane->showHint(tr("No entry matches. Clear the search to see all."));
    } else if (!m_list->currentIndex().parent().isValid()) {
        m_list->setCurrentIndex(m_filter->index(0, 0, m_filter->index(0, 0)));
    } else if (m_shown.isEmpty()) {
        showCurrent();
    }
    m_list->scrollTo(m_list->currentIndex());
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
    if (!index.parent().isValid())
        return; // on a chapter the entry read last stays
    m_shownBearing = index.data(PlaybookModel::BearingRole).value<Bearing>();
    m_shown = index.data(PlaybookModel::IdRole).toString();
    if (const PlaybookEntry* entry = m_model->entry(index)) {
        m_pane->showEntry(m_results->knowledge, *entry, m_model->chapterOf(index), m_shownBearing);
        if (const Scenario* scenario = scenarioOf(*m_results->knowledge, *entry))
            m_pane->offerPreset(*scenario);
    } else if (const Option* option = m_model->option(index)) {
        m_pane->showOption(m_results->knowledge, *option, m_shownBearing == Bearing::Applies);
    }
}

void PlaybookPage::applyPreset(const ScenarioId& id)
{
    if (const Scenario* scenario = m_results->knowledge->scenario(id))
        m_session.edit(fromPreset(scenario->preset),
                       tr("Start from “%1”").arg(toQt(scenario->title)));
}

void PlaybookPage::resizeEvent(QResizeEvent* event)
{
    m_side->setFixedWidth(listWidth(width()));
    Page::resizeEvent(event);
}

bool PlaybookPage::searchKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (!m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        [[fallthrough]];
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_list->setFocus(Qt::ShortcutFocusReason);
        return true;
    default:
        return false;
    }
}

bool PlaybookPage::listKey(int key)
{
    const QModelIndex current = m_list->currentIndex();
    switch (key) {
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current.parent().isValid())
            m_pane->setFocus(Qt::ShortcutFocusReason);
        else
            m_list->setExpanded(current, !m_list->isExpanded(current));
        return true;
    default:
        return false;
    }
}

bool PlaybookPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_search ? searchKey(key) : watched == m_list && listKey(key))
            return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace whichmesh::ui
