// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/reading/readings.h"

#include "app/overhead/reading/budget_reach.h"
#include "app/overhead/reading/crossover.h"
#include "app/overhead/reading/ranking.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr std::size_t mostCrossovers = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::ReadingCard", text);
}

/// Where the x axis of a picture begins for readings, which need a load to speak of.
double firstOf(const ChartPicture& picture)
{
    return std::max(picture.x.minimum, picture.swept.minimum);
}

} // namespace

std::vector<ModeId> shownModes(const ChartPicture& picture, const ModelId& model)
{
    std::vector<ModeId> modes;
    for (const ChartSeries& series : picture.series) {
        if (series.model == model)
            modes.push_back(series.mode);
    }
    return modes;
}

QString rankingOf(const Reader& reader)
{
    const std::vector<ModeId> shown = shownModes(*reader.picture, reader.model->id);
    Overhead overhead = *reader.overhead;
    std::erase_if(overhead.modes, [&](const ModeEstimate& mode) {
        return std::ranges::find(shown, mode.mode) == shown.end();
    });
    return toQt(rankingText(overhead, reader.picture->measure));
}

QStringList crossoversOf(const Reader& reader, const Load& load, double now)
{
    const ChartPicture& picture = *reader.picture;
    std::vector<Crossover> found =
        crossovers(*reader.model, load, picture.swept, picture.measure, firstOf(picture),
                   picture.x.maximum, shownModes(picture, reader.model->id));
    const auto distance = [now](const Crossover& crossover) {
        return std::abs(std::log(crossover.at / std::max(now, 1e-9)));
    };
    std::ranges::sort(found, {}, distance);
    found.resize(std::min(found.size(), mostCrossovers));
    QStringList texts;
    for (const Crossover& crossover : found)
        texts << toQt(toText(crossover, *reader.model, picture.swept, picture.measure));
    return texts;
}

QString reachOf(const Reader& reader, const Load& load, double budget)
{
    const ChartPicture& picture = *reader.picture;
    const std::vector<ModeId> shown = shownModes(picture, reader.model->id);
    std::vector<Reach> reaches = reachWithin(*reader.model, load, picture.swept, picture.measure,
                                             budget, firstOf(picture), picture.x.maximum);
    std::erase_if(reaches, [&](const Reach& reach) {
        return std::ranges::find(shown, reach.mode) == shown.end();
    });
    return reaches.empty() ? QString()
                           : toQt(toText(reaches, picture.swept, picture.measure, budget));
}

std::vector<PartShare> partsOf(const ModeEstimate& mode, Measure measure)
{
    if (measure == Measure::MemoryMb)
        return memoryByPart(mode);
    if (measure == Measure::CpuMillicores && mode.findModelled(measure))
        return cpuByPart(mode);
    return {};
}

QString partName(Part part)
{
    switch (part) {
    case Part::Proxy:
        return tr("proxies");
    case Part::NodeAgent:
        return tr("node agents");
    case Part::ControlPlane:
        return tr("control plane");
    case Part::Kernel:
        return tr("kernel");
    }
    return {};
}

} // namespace whichmesh::ui
