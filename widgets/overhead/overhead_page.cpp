// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/overhead_page.h"

#include "widgets/kit/frames/card.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart_exports.h"
#include "widgets/overhead/chart_grid.h"
#include "widgets/overhead/overhead_chart.h"
#include "widgets/overhead/totals/cost_table.h"
#include "widgets/overhead/totals/cost_table_model.h"

#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int toolBarHeight = 48;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What the figures take for granted because the profile leaves it open.
QString assumptionsOf(const Load& load)
{
    QStringList parts;
    for (const LoadKey& key : loadKeys()) {
        if (load.*key.member || key.assumed <= 0.0)
            continue;
        parts << QStringLiteral("%1 %2 %3")
                     .arg(fromUtf8(key.title).toLower(),
                          QString::fromStdString(formatNumber(key.assumed)), fromUtf8(key.unit))
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
    layout->addWidget(makeToolBar());
    layout->addWidget(m_stack, 1);
}

void OverheadPage::showResults(const ResultsPtr& results)
{
    const bool modelled = results->model != nullptr;
    m_stack->setCurrentIndex(modelled ? 1 : 0);
    m_source->setVisible(modelled);
    m_sourceLabel->setVisible(modelled);
    if (!modelled)
        return;
    showSource(*results);
    m_charts->showResults(results);
    m_table->costs()->showResults(results);
    const QString assumed = assumptionsOf(results->profile.load);
    m_assumed->setText(assumed);
    m_assumed->setVisible(!assumed.isEmpty());
}

QWidget* OverheadPage::makeToolBar()
{
    auto* bar = new QWidget;
    auto* scale = new SegmentedSwitch;
    scale->setObjectName(QStringLiteral("axisScale"));
    scale->setAccessibleName(tr("Scale of the axes"));
    scale->addSegment(tr("Linear"));
    scale->addSegment(tr("Logarithmic"));
    connect(scale, &SegmentedSwitch::currentChanged, this,
            [this](int index) { m_charts->setLogarithmic(index == 1); });

    m_source = new SourceChip({});
    m_source->setObjectName(QStringLiteral("modelSource"));
    connect(m_source, &SourceChip::clicked, this, [this] { Q_EMIT linkActivated(m_sourcePlace); });

    auto* legend = new ElidedLabel(tr("Line: typical. Band: low to high. Ticks: upper bound."),
                                   Tone::Muted, metric::small);
    legend->setObjectName(QStringLiteral("chartLegend"));
    legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(new ElidedLabel(tr("Scale"), Tone::Muted, metric::body));
    layout->addWidget(scale);
    layout->addSpacing(metric::grid);
    m_sourceLabel = new ElidedLabel(tr("From"), Tone::Muted, metric::body);
    layout->addWidget(m_sourceLabel);
    layout->addWidget(m_source);
    layout->addWidget(legend, 1);
    bar->setFixedHeight(toolBarHeight);
    return bar;
}

QWidget* OverheadPage::makeContent()
{
    m_charts = new ChartGrid;
    m_charts->setObjectName(QStringLiteral("overheadCharts"));
    connect(m_charts, &ChartGrid::menuRequested, this,
            [this](const OverheadChart* chart, const QPoint& at) {
                m_exports->menuFor(*chart)->popup(at);
            });
    m_table = new CostTable;
    m_table->setObjectName(QStringLiteral("costTable"));
    m_assumed = new TextBlock({}, Tone::Muted);
    m_assumed->setObjectName(QStringLiteral("assumedLoad"));
    m_assumed->setFont(fontOf(metric::small));

    auto* card = new Card;
    auto* cardLayout = new QVBoxLayout(card);
    // Inside the hairline, and clear of the round corners.
    cardLayout->setContentsMargins(1, 4, 1, 4);
    cardLayout->addWidget(m_table);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, metric::gutter);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_charts, 1);
    layout->addWidget(card);
    layout->addWidget(m_assumed);
    QScrollArea* area = scrolled(content);
    area->setObjectName(QStringLiteral("overheadScroll"));
    return area;
}

void OverheadPage::showSource(const Results& results)
{
    const std::string& heading = results.model->heading;
    const auto& sections = results.knowledge->sections;
    const auto section = std::ranges::find(sections, heading, &Section::heading);
    m_sourcePlace = section == sections.end()
                        ? QString()
                        : QStringLiteral("compare/") + QString::fromStdString(section->id.str());
    m_source->setText(QString::fromStdString(heading));
    m_source->setEnabled(!m_sourcePlace.isEmpty());
    m_source->setAccessibleName(tr("Source of the figures: %1").arg(m_source->text()));
    m_source->setToolTip(
        tr("The figures come from “%1” of %2")
            .arg(m_source->text(), QString::fromStdString(results.knowledge->edition.title)));
}

} // namespace whichmesh::ui
