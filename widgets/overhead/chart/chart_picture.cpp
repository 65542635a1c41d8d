// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/chart/chart_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int samples = 49;

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::OverheadChart", text);
}

/// Evenly spread over the axis, so that a curve is as smooth on a logarithmic one.
std::vector<double> samplesOf(const Axis& axis)
{
    std::vector<double> pods;
    pods.reserve(samples);
    for (int i = 0; i < samples - 1; ++i)
        pods.push_back(axis.valueAt(i / (samples - 1.0)));
    pods.push_back(axis.maximum);
    return pods;
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

ChartSeries seriesOf(const Curve& curve, const Results& results)
{
    const Option* option = results.knowledge->option(curve.option);
    const auto mode = std::ranges::find(results.model->modes, curve.mode, &Mode::id);
    const bool bound =
        std::ranges::any_of(curve.values, [](const Range& value) { return value.isBound(); });
    return {curve.mode, option ? option : &unknownOption(), QString::fromStdString(mode->name),
            bound, curve.values};
}

Extent extentOf(const std::vector<ChartSeries>& series)
{
    Extent extent;
    for (const ChartSeries& one : series) {
        for (const Range& value : one.values) {
            extent.include(value.high);
            if (!one.bound)
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
void complete(ChartPicture& picture, const Results& results, bool logarithmic,
              const ChartPicture* before)
{
    const Overhead& overhead = results.overhead;
    const Axis* axisBefore = before && before->measure == picture.measure ? &before->y : nullptr;
    picture.y = valueAxis(extentOf(picture.series), logarithmic, axisBefore);
    picture.unit = unitFor(picture.measure, picture.y.maximum);
    picture.title = chartTitleOf(picture.measure);
    picture.subtitle = chartSubtitleOf(picture.measure, picture.unit, overhead.load);
    picture.notes = notesOn(picture.measure, overhead);
}

ChartReading readingNow(const ChartPicture& picture, const Overhead& overhead)
{
    ChartReading reading{overhead.load.pods(), {}};
    for (const ChartSeries& series : picture.series) {
        const auto mode = std::ranges::find(overhead.modes, series.mode, &ModeEstimate::mode);
        const Estimate* estimate =
            mode == overhead.modes.end() ? nullptr : mode->find(picture.measure);
        reading.values.push_back(estimate ? estimate->value : Range{});
    }
    return reading;
}

bool near(double left, double right)
{
    return std::abs(left - right) <= 1e-9 * std::max(std::abs(left), std::abs(right));
}

bool near(const Range& left, const Range& right)
{
    return left.isBound() == right.isBound() && near(left.low, right.low)
           && near(left.high, right.high)
           && near(left.typical.value_or(0.0), right.typical.value_or(0.0));
}

bool looksSame(const ChartSeries& left, const ChartSeries& right)
{
    return left.mode == right.mode && left.option == right.option && left.name == right.name
           && left.bound == right.bound
           && std::ranges::equal(left.values, right.values,
                                 [](const Range& a, const Range& b) { return near(a, b); });
}

QString inWords(const ChartSeries& series, const Range& value, const MeasureUnit& unit)
{
    const QString range = rangeText(value, unit);
    const QString typical = value.isBound() ? tr("less than %1").arg(quantityText(value.high, unit))
                                            : typicalText(value, unit);
    return range.isEmpty() ? tr("%1 %2").arg(series.name, typical)
                           : tr("%1 %2 (%3)").arg(series.name, typical, range);
}

} // namespace

bool looksSame(const ChartPicture& left, const ChartPicture& right)
{
    return left.knowledge == right.knowledge && left.measure == right.measure
           && left.title == right.title && left.subtitle == right.subtitle
           && left.notes == right.notes && left.unit == right.unit && left.x == right.x
           && left.y == right.y
           && std::ranges::equal(
               left.series, right.series,
               [](const ChartSeries& a, const ChartSeries& b) { return looksSame(a, b); });
}

ChartSet chartSet(const Results& results, bool logarithmic, const ChartSet* before)
{
    ChartSet set;
    for (std::size_t i = 0; i < mainMeasures.size(); ++i)
        set.pictures[i].measure = mainMeasures[i];
    if (!results.model)
        return set;

    const double pods = results.overhead.load.pods();
    const Axis x = podsAxis(pods, logarithmic, before ? &before->pictures.front().x : nullptr);
    const std::vector<double> sizes = samplesOf(x);
    const std::vector<Curve> all = curves(*results.model, results.profile.load, sizes);
    for (std::size_t i = 0; i < mainMeasures.size(); ++i) {
        ChartPicture& picture = set.pictures[i];
        picture.knowledge = results.knowledge;
        picture.x = x;
        picture.pods = sizes;
        for (const Curve& curve : all) {
            if (curve.measure == picture.measure)
                picture.series.push_back(seriesOf(curve, results));
        }
        complete(picture, results, logarithmic, before ? &before->pictures[i] : nullptr);
        set.now[i] = readingNow(picture, results.overhead);
    }
    return set;
}

ChartReading readingAt(const ChartPicture& picture, const Results& results, double pods)
{
    ChartReading reading{pods, std::vector<Range>(picture.series.size())};
    if (!results.model)
        return reading;
    const std::array sizes{pods};
    for (const Curve& curve : curves(*results.model, results.profile.load, sizes)) {
        const auto series = std::ranges::find(picture.series, curve.mode, &ChartSeries::mode);
        if (curve.measure == picture.measure && series != picture.series.end())
            reading.values[static_cast<std::size_t>(series - picture.series.begin())] =
                curve.values.front();
    }
    return reading;
}

QString sentenceOf(const ChartPicture& picture, const ChartReading& reading)
{
    QStringList parts;
    for (std::size_t i = 0; i < picture.series.size() && i < reading.values.size(); ++i)
        parts << inWords(picture.series[i], reading.values[i], picture.unit);
    return tr("%1: %2").arg(podsText(reading.pods), parts.join(QStringLiteral(", ")));
}

QString descriptionOf(const ChartPicture& picture, const ChartReading& now)
{
    if (picture.isEmpty())
        return tr("%1: the model has no figures.").arg(picture.title);
    QStringList sentences{tr("%1 from %2 to %3. At %4.")
                              .arg(picture.title, podsText(picture.x.minimum),
                                   podsText(picture.x.maximum), sentenceOf(picture, now))};
    return (sentences + picture.notes).join(QChar::Space);
}

} // namespace whichmesh::ui
