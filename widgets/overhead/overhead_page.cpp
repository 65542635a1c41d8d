// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/overhead_page.h"

#include "widgets/kit/frames/card.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_exports.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/controls/overhead_bar.h"
#include "widgets/overhead/overhead_chart.h"
#include "widgets/overhead/reading/model_notes.h"
#include "widgets/overhead/reading/reading_card.h"
#include "widgets/overhead/totals/cost_table.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/matrix/cost_matrix.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

/// Of two rows of charts: above a table that fits the page, and above one that does not.
constexpr int comfortableHeight = 452, tallHeight = 528;

/// What the figures take for granted because the profile leaves it open.
QString assumptionsOf(const Load& load)
{
    QStringList parts;
    for (const LoadKey& key : loadKeys()) {
        if (load.*key.member || key.assumed <= 0.0)
            continue;
        parts << QStringLiteral("%1 %2 %3")
                     .arg(toQt(key.title).toLower(),
                          QString::fromStdString(formatNumber(key.assumed)), toQt(key.unit))
                     .trimmed();
    }
    return parts.isEmpty() ? QString()
                           : OverheadPage::tr("Assumed, because the profile does not say: %1.")
                                 .arg(parts.join(QStringLiteral(", ")));
}

} // namespace

OverheadPage::OverheadPage(QWidget* parent)
    : Page(parent)
    , m_exports(new ChartExports(this))
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("overheadPage"));
    makeBar();
    auto* empty = new TextBlock(tr("This knowledge base has no cost model, so there is nothing to "
                                   "estimate."),
                                Tone::Muted);
    empty->setObjectName(QStringLiteral("noCostModel"));
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(makeContent());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
}

void OverheadPage::showResults(const ResultsPtr& results)
{
    const bool modelled = results->model != nullptr;
    m_stack->setCurrentIndex(modelled ? 1 : 0);
    m_bar->setVisible(modelled);
    if (!modelled)
        return;
    if (m_results && m_results->knowledge != results->knowledge)
        m_hidden.clear();
    m_results = results;
    m_bar->showResults(*results);
    m_charts->setChoice(chosen());
    m_charts->showResults(results);
    showShown();
}

void OverheadPage::makeBar()
{
    m_bar = new OverheadBar;
    connect(m_bar, &OverheadBar::changed, this, &OverheadPage::choose);
}

ChartChoice OverheadPage::chosen()
{
    ChartChoice choice;
    choice.models = m_bar->models();
    choice.axis = m_bar->axis().toStdString();
    choice.logarithmic = m_bar->isLogarithmic();
    choice.hidden = hiddenModes();
    choice.budgets = m_reading->budgets();
    return choice;
}

void OverheadPage::choose()
{
    if (!m_results || !m_results->model)
        return;
    m_charts->setChoice(chosen());
    showShown();
}

ModeTicks::Hidden& OverheadPage::hiddenModes()
{
    ChartChoice choice;
    choice.models = m_bar->models();
    const std::vector<const CostModel*> models = chosenModels(*m_results, choice);
    std::vector<ModelId> key;
    std::ranges::transform(models, std::back_inserter(key), &CostModel::id);
    const auto [place, isNew] = m_hidden.try_emplace(key);
    // Beside another model, one mode an option is what charts have room for at first.
    for (std::size_t i = 1; isNew && i < models.size(); ++i) {
        std::set<OptionId> seen;
        for (const Mode& mode : models[i]->modes) {
            if (!seen.insert(mode.option).second)
                place->second.insert({models[i]->id, mode.id});
        }
    }
    return place->second;
}

void OverheadPage::showShown()
{
    const std::vector<const CostModel*> models = chosenModels(*m_results, m_charts->choice());
    m_ticks->showModels(m_results->knowledge, models, m_charts->choice().hidden);
    m_bar->explain(m_charts->shown());
    showSource();
    m_costs->showOverheads(m_results, m_charts->overheads(), m_charts->choice().hidden);
    m_table->setVisible(!m_costs->isWide());
    m_matrix->setVisible(m_costs->isWide());
    m_reading->showSet(m_results, m_charts->shown());
    m_notes->showOverheads(m_results, m_charts->overheads());
    const QString assumed = assumptionsOf(m_results->profile.load);
    m_assumed->setText(assumed);
    m_assumed->setVisible(!assumed.isEmpty());
    fitCharts();
}

QWidget* OverheadPage::makeModeRow()
{
    m_ticks = new ModeTicks;
    m_ticks->setObjectName(QStringLiteral("modeTicks"));
    connect(m_ticks, &ModeTicks::hiddenChanged, this, [this](const ModeTicks::Hidden& hidden) {
        hiddenModes() = hidden;
        choose();
    });
    m_source = new SourceChip({});
    m_source->setObjectName(QStringLiteral("modelSource"));
    connect(m_source, &SourceChip::clicked, this, [this] { Q_EMIT linkActivated(m_sourcePlace); });

    m_ticks->setTrailing(m_source);
    return m_ticks;
}

QWidget* OverheadPage::makeTotals()
{
    m_costs = new CostTableModel(this);
    m_table = new CostTable(*m_costs);
    m_table->setObjectName(QStringLiteral("costTable"));
    m_matrix = new CostMatrix(*m_costs);
    m_matrix->setObjectName(QStringLiteral("costMatrix"));
    m_tableCard = new Card;
    auto* layout = new QVBoxLayout(m_tableCard);
    // Inside the hairline, and clear of the round corners.
    layout->setContentsMargins(1, 4, 1, 4);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addWidget(m_matrix);
    return m_tableCard;
}

QWidget* OverheadPage::makeReading()
{
    m_reading = new ReadingCard;
    m_reading->setObjectName(QStringLiteral("readingCard"));
    connect(m_reading, &ReadingCard::budgetsChanged, this, &OverheadPage::choose);
    m_notes = new ModelNotes;
    auto* card = new Card;
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reading);
    return card;
}

QWidget* OverheadPage::makeContent()
{
    m_charts = new ChartGrid;
    m_charts->setObjectName(QStringLiteral("overheadCharts"));
    connect(m_charts, &ChartGrid::menuRequested, this,
            [this](const OverheadChart* chart, const QPoint& at) {
                m_exports->menuFor(*chart)->popup(at);
            });
    m_assumed = new TextBlock({}, Tone::Muted);
    m_assumed->setObjectName(QStringLiteral("assumedLoad"));
    m_assumed->setFont(fontOf(metric::small));

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    layout->setSpacing(metric::grid);
    layout->addWidget(makeModeRow());
    layout->addWidget(m_charts, 1);
    layout->addWidget(makeTotals());
    layout->addWidget(m_assumed);
    layout->addWidget(makeReading());
    layout->addWidget(m_notes);
    m_area = scrolled(content);
    m_area->setObjectName(QStringLiteral("overheadScroll"));
    m_area->viewport()->installEventFilter(this);
    return m_area;
}

bool OverheadPage::eventFilter(QObject* watched, QEvent* event)
{
    if (m_area && watched == m_area->viewport() && event->type() == QEvent::Resize)
        fitCharts();
    return Page::eventFilter(watched, event);
}

/// Charts and table fill the page where they can; what is read off them stands below. A long table
/// leaves the charts a height at which they read well.
void OverheadPage::fitCharts()
{
    const int width = m_area->viewport()->width() - 2 * metric::gutter;
    const int room = m_area->viewport()->height() - m_ticks->heightForWidth(width) - metric::grid
                     - metric::gutter;
    const int besideTable = room - m_tableCard->sizeHint().height() - metric::grid;
    m_charts->setMinimumHeight(std::max(
        {0, besideTable, std::min(room, m_costs->isWide() ? tallHeight : comfortableHeight)}));
}

void OverheadPage::showSource()
{
    const std::vector<const CostModel*> models = chosenModels(*m_results, m_charts->choice());
    const std::string& heading = models.front()->heading;
    const auto& sections = m_results->knowledge->sections;
    const auto section = std::ranges::find(sections, heading, &Section::heading);
    m_sourcePlace = section == sections.end()
                        ? QString()
                        : QStringLiteral("compare/") + toQt(section->id.str());
    m_source->setEnabled(!m_sourcePlace.isEmpty());
    if (toQt(heading) == m_source->text())
        return;
    m_source->setText(toQt(heading));
    m_ticks->setTrailing(m_source);
    m_source->setAccessibleName(tr("Source of the figures: %1").arg(m_source->text()));
    m_source->setToolTip(tr("The figures come from “%1”").arg(m_source->text()));
}

} // namespace whichmesh::ui
