// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/reading/reading_card.h"

#include "widgets/kit/buttons.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/reading/breakdown_bars.h"
#include "widgets/overhead/reading/growth_table.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int restMs = 80;
constexpr int budgetWidth = 96;
constexpr int headingHeight = 32;

MeasureUnit budgetUnit(Measure measure)
{
    return unitFor(measure, 0.0);
}

TextBlock* block(const char* name)
{
    auto* text = new TextBlock;
    text->setObjectName(QLatin1String(name));
    return text;
}

void showText(TextBlock* block, const QStringList& lines)
{
    block->setText(lines.join(QChar::LineFeed));
    block->setVisible(!lines.isEmpty());
}

} // namespace

ReadingCard::ReadingCard(QWidget* parent)
    : QWidget(parent)
    , m_measure(new SegmentedSwitch)
    , m_ranking(block("ranking"))
    , m_crossovers(block("crossovers"))
    , m_budget(new QLineEdit)
    , m_unit(new ElidedLabel({}, Tone::Muted, metric::body))
    , m_message(new FieldMessage)
    , m_reach(block("budgetReach"))
    , m_growth(new GrowthTable)
    , m_partsTitle(new HeadingRow(tr("What it is made of"), nullptr, headingHeight))
    , m_parts(new BreakdownBars)
{
    m_measure->setObjectName(QStringLiteral("readingMeasure"));
    m_measure->setAccessibleName(tr("What to read"));
    for (const QString& text : {tr("Memory"), tr("CPU"), tr("Added p99"), tr("Capacity lost")})
        m_measure->addSegment(text);
    m_growth->setObjectName(QStringLiteral("growth"));
    m_growth->setAccessibleName(tr("As the cluster grows"));
    m_parts->setObjectName(QStringLiteral("breakdown"));
    m_parts->setAccessibleName(tr("What it is made of"));
    connect(m_measure, &SegmentedSwitch::currentChanged, this, [this] {
        m_message->clear();
        showBudget();
        renew();
    });

    auto* heading = new HeadingRow(tr("What the figures say"), nullptr, metric::control);
    heading->addTrailing(m_measure);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::gutter, metric::grid, metric::gutter, metric::gutter);
    layout->setSpacing(metric::grid);
    layout->addWidget(heading);
    layout->addWidget(m_ranking);
    layout->addWidget(m_crossovers);
    layout->addWidget(makeBudgetRow());
    layout->addWidget(m_message);
    layout->addWidget(m_reach);
    layout->addWidget(new HeadingRow(tr("As the cluster grows"), nullptr, headingHeight));
    layout->addWidget(m_growth);
    layout->addWidget(m_partsTitle);
    layout->addWidget(m_parts);
    m_message->setObjectName(QStringLiteral("budgetMessage"));
    m_message->clear();

    m_timer.setSingleShot(true);
    m_timer.setInterval(restMs);
    connect(&m_timer, &QTimer::timeout, this, &ReadingCard::renew);
}

QWidget* ReadingCard::makeBudgetRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metric::grid);
    auto* label = new ElidedLabel(tr("Budget"), Tone::Muted, metric::body);
    label->setBuddy(m_budget);
    m_budget->setObjectName(QStringLiteral("budgetField"));
    m_budget->setFixedWidth(budgetWidth);
    m_budget->setAlignment(Qt::AlignRight);
    makeSmall(m_budget);
    connect(m_budget, &QLineEdit::editingFinished, this, &ReadingCard::takeBudget);
    layout->addWidget(label);
    layout->addWidget(m_budget);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    return row;
}

Measure ReadingCard::measure() const
{
    return mainMeasures[static_cast<std::size_t>(std::max(0, m_measure->currentIndex()))];
}

const ChartPicture& ReadingCard::picture() const
{
    return *std::ranges::find(m_set.pictures, measure(), &ChartPicture::measure);
}

void ReadingCard::takeBudget()
{
    if (!m_budget->isModified())
        return;
    m_budget->setModified(false);
    const MeasureUnit unit = budgetUnit(measure());
    const std::string typed = m_budget->text().trimmed().toStdString();
    const std::string symbol = unit.symbol.toStdString();
    const Result<double> number = parseNumber(typed, {symbol});
    setInvalid(m_budget, !typed.empty() && (!number || *number <= 0.0));
    if (isInvalid(m_budget)) {
        m_message->setMessage(FieldMessage::Kind::Problem,
                              tr("A number of %1 above 0.").arg(unit.symbol));
        return;
    }
    m_message->clear();
    if (typed.empty())
        m_budgets.erase(measure());
    else
        m_budgets[measure()] = *number * unit.factor;
    showBudget();
    Q_EMIT budgetsChanged();
}

void ReadingCard::showBudget()
{
    const MeasureUnit unit = budgetUnit(measure());
    const auto tried = m_budgets.find(measure());
    const std::optional<double> set = m_results ? picture().budget : std::nullopt;
    m_budget->setAccessibleName(tr("Budget to try, in %1").arg(unit.symbol));
    m_unit->setText(unit.symbol);
    m_budget->setPlaceholderText(set ? numberText(*set, unit, Digits::Four) : tr("none"));
    if (m_budget->isModified() || isInvalid(m_budget))
        return;
    m_budget->setText(tried == m_budgets.end() ? QString()
                                               : numberText(tried->second, unit, Digits::Four));
}

void ReadingCard::showSet(const ResultsPtr& results, const ChartSet& set)
{
    m_results = results;
    m_set = set;
    showBudget();
    renewSoon();
}

void ReadingCard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renewSoon();
}

void ReadingCard::renewSoon()
{
    if (isVisible())
        m_timer.start();
}

std::vector<Reader> ReadingCard::readers() const
{
    std::vector<Reader> readers;
    for (const Overhead& overhead : m_set.overheads) {
        if (const CostModel* model = m_results->knowledge->model(overhead.model))
            readers.push_back({model, &overhead, &picture()});
    }
    return readers;
}

void ReadingCard::renew()
{
    if (!m_results || !isVisible())
        return;
    const std::vector<Reader> all = readers();
    showSentences(all);
    showGrowth(all);
    showParts(all);
}

void ReadingCard::showSentences(const std::vector<Reader>& readers)
{
    const Load& load = m_results->profile.load;
    const double now = m_set.now.front().at;
    QStringList ranking;
    QStringList crossings;
    QStringList reaches;
    const auto add = [&](QStringList& lines, const QString& text, const Reader& reader) {
        if (text.isEmpty())
            return;
        lines << (readers.size() > 1 ? QStringLiteral("%1: %2").arg(toQt(reader.model->title), text)
                                     : text);
    };
    for (const Reader& reader : readers) {
        add(ranking, rankingOf(reader), reader);
        add(crossings, crossoversOf(reader, load, now).join(QChar::Space), reader);
        if (const std::optional<double> limit = picture().budget)
            add(reaches, reachOf(reader, load, *limit), reader);
    }
    showText(m_ranking, ranking);
    showText(m_crossovers, crossings);
    showText(m_reach, reaches);
}

void ReadingCard::showGrowth(const std::vector<Reader>& readers)
{
    QStringList head{tr("All of services, nodes and throughput")};
    for (const double factor : growthFactors)
        head << tr("%1×").arg(factor);
    std::vector<QStringList> rows;
    for (const Reader& reader : readers) {
        const std::vector<GrowthStep> steps = growth(*reader.model, m_results->profile.load);
        for (const ModeId& id : shownModes(*reader.picture, reader.model->id)) {
            const QString name = toQt(reader.model->mode(id)->name);
            QStringList row{readers.size() > 1
                                ? tr("%1 (%2)").arg(name, toQt(reader.model->title).toLower())
                                : name};
            for (const GrowthStep& step : steps) {
                const ModeEstimate* mode = step.overhead.find(id);
                const Estimate* figure = mode ? mode->findModelled(measure()) : nullptr;
                row << (figure ? typicalText(figure->value, unitFor(measure(), figure->value.high))
                               : tr("not modelled"));
            }
            rows.push_back(row);
        }
    }
    m_growth->show(head, rows);
}

void ReadingCard::showParts(const std::vector<Reader>& readers)
{
    std::vector<BreakdownBars::Bar> bars;
    for (const Reader& reader : readers) {
        const std::vector<ModeId> shown = shownModes(*reader.picture, reader.model->id);
        for (const ModeEstimate& mode : reader.overhead->modes) {
            std::vector<PartShare> parts = partsOf(mode, measure());
            const Option* option = m_results->knowledge->option(mode.option);
            if (parts.empty() || !option || std::ranges::find(shown, mode.mode) == shown.end())
                continue;
            const QString name = toQt(mode.name);
            bars.push_back({*option,
                            readers.size() > 1
                                ? tr("%1 (%2)").arg(name, toQt(reader.model->title).toLower())
                                : name,
                            std::move(parts)});
        }
    }
    m_partsTitle->setVisible(!bars.empty());
    m_parts->setVisible(!bars.empty());
    m_parts->show(std::move(bars), measure());
}

} // namespace whichmesh::ui
