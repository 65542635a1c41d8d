// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_page.h"

#include "app/session/session.h"
#include "widgets/compare/column_menu.h"
#include "widgets/compare/compare_state.h"
#include "widgets/compare/details/details_pane.h"
#include "widgets/compare/filter_bar.h"
#include "widgets/compare/review/cell_review.h"
#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_table_model.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/compare/table/section_folds.h"
#include "widgets/compare/table/view_place.h"
#include "widgets/compare/table_area.h"
#include "widgets/kit/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>

#include <utility>

namespace whichmesh::ui {

ComparePage::ComparePage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_model(new FeatureTableModel(this))
    , m_filter(new FeatureFilter(m_model, this))
    , m_view(new FeatureView(m_filter))
    , m_bar(new FilterBar)
    , m_details(new DetailsPane)
    , m_review(new CellReview(session, this))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_copyMenu(new QMenu(this))
    , m_columnMenu(new ColumnMenu(
          m_view->head(), [this] { return currentMesh(); }, this))
{
    setObjectName(QStringLiteral("comparePage"));
    auto* area = new TableArea(m_filter, m_view);
    m_splitter->setObjectName(QStringLiteral("compareSplitter"));
    m_splitter->addWidget(area);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    makeActions();
    m_bar->setMenus(m_columnMenu, m_copyMenu);
    connectParts();
    connect(area, &TableArea::clearFilterClicked, this, &ComparePage::clearFilter);
}

ComparePage::~ComparePage()
{
    // The table tells of every change of its model; without this it would still do so while the
    // rest of the page is gone.
    delete m_splitter;
}

void ComparePage::connectParts()
{
    connect(m_bar, &FilterBar::textChanged, this, &ComparePage::applyFilter);
    connect(m_bar, &FilterBar::differencesOnlyToggled, this,
            [this](bool only) { refilter([&] { m_filter->setDifferencesOnly(only); }); });
    connect(m_bar, &FilterBar::mustHavesFirstToggled, this,
            [this](bool first) { refilter([&] { m_filter->setMustHavesFirst(first); }); });
    connect(m_view, &FeatureView::starToggled, this, &ComparePage::toggleStar);
    connect(m_bar, &FilterBar::leftForTable, m_view, [this] { m_view->setFocus(); });
    connect(m_filter, &FeatureFilter::filterChanged, this, &ComparePage::refreshCount);
    connect(m_view, &FeatureView::currentIndexChanged, this, &ComparePage::showDetails);
    connect(m_view, &QAbstractItemView::activated, this, &ComparePage::enterDetails);
    connect(m_view, &FeatureView::contentHeightChanged, this, &ComparePage::stateChanged);
    connect(m_view->head(), &FeatureHeader::columnsChanged, this,
            &ComparePage::compareShownColumns);
    connect(m_view->head(), &FeatureHeader::columnsChanged, this, &ComparePage::stateChanged);
    connect(m_details, &DetailsPane::decideClicked, m_review, &CellReview::start);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ComparePage::stateChanged);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ComparePage::showTableMenu);
    m_view->head()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->head(), &QWidget::customContextMenuRequested, this, &ComparePage::showHeadMenu);
}

void ComparePage::makeActions()
{
    QAction* plain =
        addCopyAction(tr("Copy"), QStringLiteral("compareCopyTable"), CopyFormat::Table);
    plain->setShortcut(QKeySequence::Copy);
    plain->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(plain);
    addCopyAction(tr("Copy as Markdown"), QStringLiteral("compareCopyMarkdown"),
                  CopyFormat::Markdown);
    addCopyAction(tr("Copy as TSV"), QStringLiteral("compareCopyTsv"), CopyFormat::Tsv);
    addCopyAction(tr("Copy as HTML"), QStringLiteral("compareCopyHtml"), CopyFormat::Html);

    m_unfoldAll = new QAction(tr("Unfold all sections"), this);
    m_unfoldAll->setObjectName(QStringLiteral("compareUnfoldAll"));
    connect(m_unfoldAll, &QAction::triggered, m_view->folds(), &SectionFolds::unfoldAll);
    m_foldAll = new QAction(tr("Fold all sections"), this);
    m_foldAll->setObjectName(QStringLiteral("compareFoldAll"));
    connect(m_foldAll, &QAction::triggered, m_view->folds(), &SectionFolds::foldAll);
    m_columnMenu->setTrailingActions({m_unfoldAll, m_foldAll});

    const auto bind = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    bind(QKeySequence(Qt::Key_Slash), [this] { m_bar->focusFilter(); });
    bind(QKeySequence::Find, [this] { m_bar->focusFilter(); });
    bind(QKeySequence(Qt::Key_Escape), [this] { m_bar->escape(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), [this] { moveColumn(-1); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), [this] { moveColumn(1); });
}

QAction* ComparePage::addCopyAction(const QString& text, const QString& name, CopyFormat format)
{
    QAction* action = m_copyMenu->addAction(text);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, [this, format] { copy(format); });
    return action;
}

void ComparePage::showResults(const ResultsPtr& results)
{
    if (m_model->knowledge() == results->knowledge)
        return showMustHaves(results->profile.mustHaves);
    const ViewPlace before = placeOf(*m_view);
    m_bar->setKnowledge(*results->knowledge);
    m_filter->setQuery({});
    m_model->setKnowledge(results->knowledge);
    m_model->setMustHaves(results->profile.mustHaves);
    compareShownColumns();
    applyFilter(m_bar->text());
    refreshCount();
    restore(before);
    m_view->setScrollPosition(before.scroll);
}

void ComparePage::applyFilter(const QString& text)
{
    if (!m_model->knowledge())
        return;
    const auto query = CompareQuery::parse(text, *m_model->knowledge());
    m_bar->setFault(query ? QString() : query.error());
    if (query && *query != m_filter->query())
        refilter([&] { m_filter->setQuery(*query); });
}

void ComparePage::refilter(const std::function<void()>& change)
{
    // Left to itself the view selects a neighbour of a row that disappears.
    const ViewPlace before = placeOf(*m_view);
    change();
    restore(before);
    if (m_view->selectionModel()->hasSelection())
        m_view->scrollTo(m_view->currentIndex());
    else
        m_view->scrollToTop();
}

void ComparePage::showMustHaves(const std::set<FeatureId>& features)
{
    if (!m_model->setMustHaves(features) || !m_filter->mustHavesFirst())
        return;
    refilter([this] { m_filter->setMustHavesFirst(true); });
}

void ComparePage::toggleStar(const QModelIndex& feature)
{
    const Feature* row = m_model->feature(m_filter->mapToSource(feature));
    if (!row)
        return;
    const bool starred = m_session.profile().mustHaves.contains(row->id);
    m_session.change(starred ? tr("No longer a must-have: %1").arg(toQt(row->title))
                             : tr("Must-have: %1").arg(toQt(row->title)),
                     [id = row->id, starred](Profile& profile) {
                         if (starred)
                             profile.mustHaves.erase(id);
                         else
                             profile.mustHaves.insert(id);
                     });
}

void ComparePage::clearFilter()
{
    m_bar->clear();
    m_view->setFocus();
}

void ComparePage::refreshCount()
{
    m_bar->setCount(m_filter->shownRows(), m_filter->totalRows(), m_filter->active());
}

void ComparePage::compareShownColumns()
{
    std::vector<OptionId> shown;
    for (const Option* mesh : m_view->head()->shownMeshes())
        shown.push_back(mesh->id);
    if (m_filter->differencesOnly())
        refilter([&] { m_filter->setComparedOptions(shown); });
    else
        m_filter->setComparedOptions(shown);
}

std::optional<OptionId> ComparePage::currentMesh() const
{
    const Option* mesh = m_model->option(m_filter->mapToSource(m_view->currentIndex()));
    return mesh ? std::optional(mesh->id) : std::nullopt;
}

void ComparePage::moveColumn(int direction)
{
    if (const auto mesh = currentMesh())
        m_view->head()->move(*mesh, direction);
    m_view->scrollTo(m_view->currentIndex());
}

void ComparePage::showDetails(const QModelIndex& current)
{
    const QModelIndex index = m_filter->mapToSource(current);
    const Section* section = m_model->section(index);
    if (section)
        m_details->setDetails(m_model->knowledge(),
                              detailsOf(*m_model->knowledge(), *section, m_model->feature(index),
                                        m_model->option(index), m_staleness));
    else
        m_details->clear();
}

void ComparePage::enterDetails(const QModelIndex& index)
{
    if (!m_model->feature(m_filter->mapToSource(index)))
        return;
    if (m_splitter->sizes().value(1) == 0) {
        const int height = std::min(m_details->sizeHint().height(), m_splitter->height() / 2);
        m_splitter->setSizes({m_splitter->height() - height, height});
        Q_EMIT stateChanged();
    }
    m_details->focusDetails();
}

void ComparePage::setStaleness(const Staleness& staleness)
{
    m_staleness = staleness;
    m_details->setStaleness(staleness);
    m_review->setToday(staleness.today);
    showDetails(m_view->currentIndex());
}

void ComparePage::showTableMenu(const QPoint& point)
{
    QMenu menu;
    menu.addActions(m_copyMenu->actions());
    if (currentMesh()) {
        QAction* cell = menu.addAction(tr("Copy text of cell"));
        cell->setObjectName(QStringLiteral("compareCopyCell"));
        connect(cell, &QAction::triggered, this, &ComparePage::copyCell);
    }
    if (const QModelIndex row = m_view->currentIndex().siblingAtColumn(0); row.parent().isValid()) {
        QAction* star = menu.addAction(tr("Must-have"));
        star->setObjectName(QStringLiteral("compareStar"));
        star->setCheckable(true);
        star->setChecked(row.data(FeatureTableModel::MustHaveRole).toBool());
        connect(star, &QAction::triggered, this, [this, row] { toggleStar(row); });
    }
    menu.addSeparator();
    menu.addActions({m_unfoldAll, m_foldAll});
    menu.exec(m_view->viewport()->mapToGlobal(point));
}

void ComparePage::showHeadMenu(const QPoint& point)
{
    const Option* clicked = m_model->optionOfColumn(m_view->head()->logicalIndexAt(point));
    ColumnMenu menu(m_view->head(), [clicked]() -> std::optional<OptionId> {
        return clicked ? std::optional(clicked->id) : std::nullopt;
    });
    menu.exec(m_view->head()->mapToGlobal(point));
}

void ComparePage::copy(CopyFormat format)
{
    const CopiedTables tables = copiedTables(*m_filter, m_view->selectionModel()->selectedRows(),
                                             m_view->head()->shownMeshes());
    if (tables.sections.empty())
        return;
    QGuiApplication::clipboard()->setMimeData(mimeOf(tables, format).release());
    m_bar->tellCopied(static_cast<int>(tables.rowCount()));
}

void ComparePage::copyCell()
{
    QGuiApplication::clipboard()->setText(m_view->currentIndex().data().toString());
}

void ComparePage::showSection(const QString& sectionId)
{
    const SectionId id(sectionId.toStdString());
    const QModelIndex source = m_model->indexOf(id);
    if (!source.isValid())
        return;
    if (!m_filter->mapFromSource(source).isValid())
        m_bar->clear();
    const QModelIndex section = m_filter->mapFromSource(source);
    m_view->expand(section);
    m_view->setCurrentIndex(section);
    m_view->scrollTo(section, QAbstractItemView::PositionAtTop);
    m_view->setFocus();
}

void ComparePage::restore(const ViewPlace& place)
{
    restorePlace(*m_view, *m_filter, place);
    showDetails(m_view->currentIndex());
}

QByteArray ComparePage::saveState() const
{
    return toBytes(
        {m_view->head()->columnLayout(), m_view->folds()->folded(), m_splitter->sizes().value(1)});
}

bool ComparePage::restoreState(const QByteArray& bytes)
{
    const auto state = compareStateFrom(bytes);
    if (!state)
        return false;
    m_view->head()->setColumnLayout(state->columns);
    m_view->folds()->setFolded(state->folded);
    if (state->detailsHeight >= 0)
        m_splitter->setSizes(
            {height() - m_bar->height() - state->detailsHeight, state->detailsHeight});
    return true;
}

} // namespace whichmesh::ui
