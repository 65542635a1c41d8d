// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_picture.h"

#include "app/overhead/reading/crossover.h"
#include "widgets/overhead/chart/budget/budget_crossings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int samples = 49;
constexpr double farthestBudget = 1.5; ///< that the value axis is stretched for, times the data

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", text);
}

/// Evenly spread over the axis, so that a curve is as smooth on a logarithmic one. Only a cluster
/// can be thought of as empty.
std::vector<double> samplesOf(const Axis& axis, const whichmesh::Axis& swept)
{
    const double least = swept.key == ChartChoice().axis ? axis.minimum : swept.minimum;
    std::vector<double> at;
    at.reserve(samples);
    for (int i = 0; i < samples - 1; ++i)
        at.push_back(std::max(axis.valueAt(i / (samples - 1.0)), least));
    at.push_back(axis.maximum);
    return at;
}

/// What a curve refers to when the knowledge base does not have its option: a plain circle in grey.
const Option& unknownOption()
{
    static const Option option = [] {
        Option grey;
        grey.colours = {"#565E69", "#E6E7E9", "#9DA6B1", "#2A2E35"};
        return grey;
    }();
    return option;
}

/// The longest stretch that is modelled.
void findStretch(ChartSeries& series, const std::vector<Figures>& points, Measure measure)
{
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= points.size(); ++i) {
        if (i < points.size() && points[i].isModelled(measure))
            continue;
        if (i - begin > series.end - series.first) {
            series.first = begin;
            series.end = i;
        }
        begin = i + 1;
    }
}

ChartSeries seriesOf(const SweptMode& mode, const CostModel& model, Measure measure,
                     const KnowledgeBase& knowledge)
{
    const Option* option = knowledge.option(mode.option);
    ChartSeries series;
    series.model = model.id;
    series.mode = mode.mode;
    series.option = option ? option : &unknownOption();
    series.name = QString::fromStdString(mode.name);
    for (const Mode& each : model.modes) {
        if (each.id == mode.mode)
            break;
        series.variant += each.option == mode.option ? 1 : 0;
    }
    series.values.reserve(mode.points.size());
    for (const Figures& figures : mode.points)
        series.values.push_back(figures[measure]);
    series.bound = std::ranges::any_of(series.values, &Range::isBound);
    findStretch(series, mode.points, measure);
    return series;
}

Extent extentOf(const std::vector<ChartSeries>& series)
{
    Extent extent;
    for (const ChartSeries& one : series) {
        for (std::size_t i = one.first; i < one.end; ++i) {
            const Range& value = one.values[i];
            extent.include(one.compared ? value.typical.value_or(value.high) : value.high);
            if (!one.bound && !one.compared)
                extent.include(value.low);
        }
    }
    return extent;
}

QStringList notesOn(Measure measure, const Overhead& overhead)
{
    QStringList notes;
    for (const auto& [about, text] : overhead.caveats) {
        if (about == measure)
            notes << QString::fromStdString(text).simplified();
    }
    return notes;
}

/// Texts, unit and value axis, once the series are known.
void complete(ChartPicture& picture, const Overhead& overhead, const ChartPicture* before)
{
    const Axis* axisBefore =
        before && before->measure == picture.measure && before->choice == picture.choice
            ? &before->y
            : nullptr;
    Extent extent = extentOf(picture.series);
    if (picture.budget && *picture.budget <= farthestBudget * extent.largest)
        extent.include(*picture.budget);
    picture.y = valueAxis(extent, picture.choice.logarithmic, axisBefore);
    picture.unit = unitFor(picture.measure, picture.y.maximum);
    picture.title = chartTitleOf(picture.measure);
    const bool perPod = picture.choice.axis == ChartChoice().axis;
    picture.subtitle = perPod || picture.measure != Measure::ThroughputLossRps
                           ? chartSubtitleOf(picture.measure, picture.unit, overhead.load)
                           : picture.unit.symbol;
    picture.notes = notesOn(picture.measure, overhead);
}

/// The points of the modes that are shown, as far as the axes reach.
void addPoints(ChartPicture& picture, const CostModel& model)
{
    for (ChartPoint& point : publishedPoints(model, picture.measure, picture.swept.key)) {
        const auto isOfPoint = [&point](const ChartSeries& series) {
            return series.model == point.model && series.mode == point.mode;
        };
        if (point.at >= picture.x.minimum && point.at <= picture.x.maximum
            && point.value >= picture.y.minimum && point.value <= picture.y.maximum
            && std::ranges::any_of(picture.series, isOfPoint))
            picture.points.push_back(std::move(point));
    }
}

const Overhead* overheadOf(const ChartSet& set, const ModelId& model)
{
    const auto found = std::ranges::find(set.overheads, model, &Overhead::model);
    return found == set.overheads.end() ? nullptr : &*found;
}

ChartReading readingNow(const ChartPicture& picture, const ChartSet& set, double at)
{
    ChartReading reading{at, {}, {}};
    for (const ChartSeries& series : picture.series) {
        const Overhead* overhead = overheadOf(set, series.model);
        const ModeEstimate* mode = overhead ? overhead->find(series.mode) : nullptr;
        const Estimate* estimate = mode ? mode->find(picture.measure) : nullptr;
        reading.values.push_back(estimate ? estimate->value : Range{});
        reading.modelled.push_back(estimate && estimate->modelled);
    }
    return reading;
}

QString inWords(const ChartSeries& series, const Range& value, const MeasureUnit& unit)
{
    const QString range = rangeText(value, unit);
    const QString typical = value.isBound() ? tr("less than %1").arg(quantityText(value.high, unit))
                                            : typicalText(value, unit);
    return range.isEmpty() ? tr("%1 %2").arg(series.name, typical)
                           : tr("%1 %2 (%3)").arg(series.name, typical, range);
}

void addCurves(ChartSet& set, const Sweep& swept, const CostModel& model,
               const KnowledgeBase& knowledge, const ChartChoice& choice)
{
    const bool compared = set.overheads.size() > 1;
    for (const SweptMode& mode : swept.modes) {
        if (choice.hidden.contains({model.id, mode.mode}))
            continue;
        for (ChartPicture& picture : set.pictures) {
            if (!mode.points.back().has(picture.measure))
                continue;
            picture.series.push_back(seriesOf(mode, model, picture.measure, knowledge));
            picture.series.back().compared = compared;
        }
    }
}

} // namespace

std::vector<const CostModel*> chosenModels(const Results& results, const ChartChoice& choice)
{
    std::vector<const CostModel*> models;
    for (const ModelId& id : choice.models) {
        if (const CostModel* model = results.knowledge->model(id))
            models.push_back(model);
    }
    if (models.empty() && results.model)
        models.push_back(results.model);
    return models;
}

ChartSet chartSet(const Results& results, const ChartChoice& choice, const ChartSet* before)
{
    ChartSet set;
    for (std::size_t i = 0; i < mainMeasures.size(); ++i)
        set.pictures[i].measure = mainMeasures[i];
    const std::vector<const CostModel*> models = chosenModels(results, choice);
    if (models.empty())
        return set;

    const Load& load = results.profile.load;
    const whichmesh::Axis swept =
        axisOf(*models.front(), choice.axis).value_or(axesOf(*models.front()).front());
    const double position = positionOf(*models.front(), load, swept);
    const ChartPicture* first = before ? &before->pictures.front() : nullptr;
    const bool sameAxis = first && first->swept == swept;
    const Axis x = podsAxis(position, choice.logarithmic, sameAxis ? &first->x : nullptr);
    const std::vector<double> at = samplesOf(x, swept);
    for (const CostModel* model : models) {
        set.overheads.push_back(model == results.model ? results.overhead : estimate(*model, load));
        addCurves(set, sweep(*model, load, swept, at), *model, *results.knowledge, choice);
    }
    for (std::size_t i = 0; i < mainMeasures.size(); ++i) {
        ChartPicture& picture = set.pictures[i];
        picture.knowledge = results.knowledge;
        picture.choice = choice;
        picture.swept = swept;
        picture.x = x;
        picture.at = at;
        picture.budget = budgetOf(picture, results.profile.budget);
        complete(picture, set.overheads.front(), sameAxis ? &before->pictures[i] : nullptr);
        picture.crossings = crossingsOf(picture, results);
        for (const CostModel* model : models)
            addPoints(picture, *model);
        set.now[i] = readingNow(picture, set, position);
    }
    return set;
}

ChartReading readingAt(const ChartPicture& picture, const Results& results, double at)
{
    ChartReading reading{at, std::vector<Range>(picture.series.size()),
                         std::vector<bool>(picture.series.size(), false)};
    const std::array place{at};
    for (const CostModel* model : chosenModels(results, picture.choice)) {
        const Sweep swept = sweep(*model, results.profile.load, picture.swept, place);
        for (std::size_t i = 0; i < picture.series.size(); ++i) {
            const ChartSeries& series = picture.series[i];
            const auto mode = std::ranges::find(swept.modes, series.mode, &SweptMode::mode);
            if (series.model != model->id || mode == swept.modes.end())
                continue;
            reading.values[i] = mode->points.front()[picture.measure];
            reading.modelled[i] = mode->points.front().isShown(picture.measure);
        }
    }
    return reading;
}

QString placeText(const ChartPicture& picture, double at)
{
    return picture.choice.axis == ChartChoice().axis
               ? podsText(at)
               : QString::fromStdString(placeOn(picture.swept, at));
}

QString sentenceOf(const ChartPicture& picture, const ChartReading& reading)
{
    QStringList parts;
    for (std::size_t i = 0; i < picture.series.size() && i < reading.count(); ++i)
        parts << (reading.modelled[i]
                      ? inWords(picture.series[i], reading.values[i], picture.unit)
                      : QStringLiteral("%1 %2").arg(picture.series[i].name, notModelledText()));
    return tr("%1: %2").arg(placeText(picture, reading.at), parts.join(QStringLiteral(", ")));
}

QString descriptionOf(const ChartPicture& picture, const ChartReading& now)
{
    if (picture.isEmpty())
        return tr("%1: the model has no figures.").arg(picture.title);
    QStringList sentences{tr("%1 from %2 to %3. At %4.")
                              .arg(picture.title, placeText(picture, picture.x.minimum),
                                   placeText(picture, picture.x.maximum),
                                   sentenceOf(picture, now))};
    for (const BudgetCrossing& crossing : picture.crossings)
        sentences << tr("%1 is %2.")
                         .arg(picture.series[crossing.series].name,
                              crossingText(picture, crossing));
    return (sentences + picture.notes).join(QChar::Space);
}

} // namespace whichmesh::ui
