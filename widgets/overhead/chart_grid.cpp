// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart_grid.h"

#include "widgets/kit/theme.h"
#include "widgets/overhead/overhead_chart.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int leastWidthOfTwo = 620;
constexpr int leastChartWidth = 300;
constexpr int leastPlotHeight = 104;
constexpr int preferredWidth = 808;
constexpr int gap = metric::grid;
constexpr int longestNotes = 110; ///< characters

QString chartObjectName(Measure measure)
{
    switch (measure) {
    case Measure::MemoryMb:
        return QStringLiteral("memoryChart");
    case Measure::CpuMillicores:
        return QStringLiteral("cpuChart");
    case Measure::LatencyP99Ms:
        return QStringLiteral("latencyChart");
    default:
        return QStringLiteral("capacityChart");
    }
}

/// What takes more than a line or two stands below the charts, not in them.
void dropLongNotes(ChartPicture& picture)
{
    if (picture.notes.join(QChar::Space).size() > longestNotes)
        picture.notes.clear();
}

} // namespace

ChartGrid::ChartGrid(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (std::size_t i = 0; i < mainMeasures.size(); ++i) {
        auto* chart = new OverheadChart(mainMeasures[i], this);
        chart->setObjectName(chartObjectName(mainMeasures[i]));
        m_charts[i] = chart;
        connect(chart, &OverheadChart::menuRequested, this,
                [this, chart](const QPoint& at) { Q_EMIT menuRequested(chart, at); });
    }
    for (OverheadChart* chart : m_charts) {
        connect(chart, &OverheadChart::crosshairMoved, this, [this, chart](double at) {
            for (OverheadChart* other : m_charts) {
                if (other != chart)
                    other->showCrosshair(at, false);
            }
        });
        connect(chart, &OverheadChart::crosshairLeft, this, [this, chart] {
            for (OverheadChart* other : m_charts) {
                if (other != chart)
                    other->hideCrosshair();
            }
        });
    }
}

void ChartGrid::showResults(const ResultsPtr& results)
{
    m_results = results;
    renew();
}

void ChartGrid::setChoice(const ChartChoice& choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    renew();
}

void ChartGrid::setLogarithmic(bool logarithmic)
{
    ChartChoice choice = m_choice;
    choice.logarithmic = logarithmic;
    setChoice(choice);
}

OverheadChart* ChartGrid::chart(Measure measure) const
{
    return m_charts[static_cast<std::size_t>(std::ranges::find(mainMeasures, measure)
                                             - mainMeasures.begin())];
}

int ChartGrid::heightForWidth(int width) const
{
    const Plan& plan = planFor(width);
    return static_cast<int>(std::ceil(plan.textHeight() + plan.rows() * leastPlotHeight));
}

QSize ChartGrid::sizeHint() const
{
    return {preferredWidth, heightForWidth(preferredWidth)};
}

QSize ChartGrid::minimumSizeHint() const
{
    return {leastChartWidth, leastPlotHeight};
}

void ChartGrid::resizeEvent(QResizeEvent*)
{
    layOut();
}

double ChartGrid::Plan::textHeight() const
{
    double height = gap * (rows() - 1);
    for (std::size_t i = 0; i < insets.size(); i += static_cast<std::size_t>(columns))
        height += insets[i].top + insets[i].bottom;
    return height;
}

const ChartGrid::Plan& ChartGrid::planFor(int width) const
{
    if (m_plan.width == width)
        return m_plan;
    m_plan = {width, width >= leastWidthOfTwo ? 2 : 1, 0, {}};
    m_plan.chartWidth = (width - gap * (m_plan.columns - 1)) / m_plan.columns;
    ChartInsets shared;
    for (const OverheadChart* chart : m_charts) {
        m_plan.insets.push_back(chart->neededInsets(m_plan.chartWidth));
        shared = united(shared, m_plan.insets.back());
    }
    // All share the sides; what stands under the plot only within a row.
    const auto columns = static_cast<std::ptrdiff_t>(m_plan.columns);
    for (auto row = m_plan.insets.begin(); row != m_plan.insets.end(); row += columns) {
        const double bottom =
            std::ranges::max_element(row, row + columns, {}, &ChartInsets::bottom)->bottom;
        std::fill(row, row + columns, ChartInsets{shared.left, shared.top, shared.right, bottom});
    }
    return m_plan;
}

void ChartGrid::renew()
{
    if (!m_results)
        return;
    m_set = chartSet(*m_results, m_choice, &m_set);
    for (ChartPicture& picture : m_set.pictures)
        dropLongNotes(picture);
    const double heightBefore = planFor(width()).textHeight();
    bool changed = false;
    for (std::size_t i = 0; i < m_charts.size(); ++i)
        changed |= m_charts[i]->showPicture(m_set.pictures[i], m_set.now[i], m_results);
    if (!changed)
        return;
    m_plan.width = -1;
    if (planFor(width()).textHeight() != heightBefore)
        updateGeometry();
    layOut();
}

void ChartGrid::layOut()
{
    const Plan plan = planFor(width());
    const double plot = std::max((height() - plan.textHeight()) / plan.rows(),
                                 static_cast<double>(leastPlotHeight));
    double top = 0.0;
    for (std::size_t i = 0; i < m_charts.size(); ++i) {
        const ChartInsets& insets = plan.insets[i];
        const double bottom = top + insets.top + plot + insets.bottom;
        const int column = static_cast<int>(i) % plan.columns;
        const int y = static_cast<int>(std::lround(top));
        m_charts[i]->setInsets(insets);
        m_charts[i]->setGeometry(column * (plan.chartWidth + gap), y, plan.chartWidth,
                                 static_cast<int>(std::lround(bottom)) - y);
        if (column == plan.columns - 1)
            top = bottom + gap;
    }
}

} // namespace whichmesh::ui
