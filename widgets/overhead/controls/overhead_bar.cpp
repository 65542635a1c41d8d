// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/controls/overhead_bar.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int barHeight = 48;
constexpr int legendLift = 4; ///< of the legend below the controls, towards them

} // namespace

OverheadBar::OverheadBar(QWidget* parent)
    : QWidget(parent)
    , m_modelBox(new QWidget)
    , m_axis(new QComboBox)
    , m_scale(new SegmentedSwitch)
    , m_legend(new TextBlock({}, Tone::Muted, this))
{
    auto* modelLayout = new QHBoxLayout(m_modelBox);
    modelLayout->setContentsMargins(0, 0, metric::grid, 0);
    modelLayout->setSpacing(metric::grid);
    modelLayout->addWidget(labelled(tr("Model")));

    setObjectName(QStringLiteral("overheadBar"));
    m_axis->setObjectName(QStringLiteral("sweptAxis"));
    m_axis->setAccessibleName(tr("What the charts run across"));
    m_axis->addItem(tr("Pods"), QStringLiteral("pods"));
    m_axis->addItem(tr("Services"), QStringLiteral("services"));
    m_axis->addItem(tr("Nodes"), QStringLiteral("nodes"));
    m_axis->addItem(tr("Throughput"), QStringLiteral("throughput_rps"));
    m_axis->setToolTip(
        tr("Pods: services, nodes and throughput grow along. The others vary alone."));
    connect(m_axis, &QComboBox::currentIndexChanged, this, &OverheadBar::changed);

    m_scale->setObjectName(QStringLiteral("axisScale"));
    m_scale->setAccessibleName(tr("Scale of the axes"));
    m_scale->addSegment(tr("Linear"));
    m_scale->addSegment(tr("Log"), tr("Logarithmic axes"));
    connect(m_scale, &SegmentedSwitch::currentChanged, this, &OverheadBar::changed);

    m_legend->setObjectName(QStringLiteral("chartLegend"));
    m_legend->setFont(fontOf(metric::small));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_modelBox);
    layout->addWidget(labelled(tr("Across")));
    layout->addWidget(m_axis);
    layout->addSpacing(metric::grid);
    layout->addWidget(m_scale);
    layout->addStretch(1);
    setFixedHeight(barHeight);
}

QWidget* OverheadBar::labelled(const QString& text)
{
    return new ElidedLabel(text, Tone::Muted, metric::body);
}

void OverheadBar::showResults(const Results& results)
{
    const std::vector<const CostModel*> models = results.knowledge->everyModel();
    std::vector<ModelId> ids;
    std::ranges::transform(models, std::back_inserter(ids), &CostModel::id);
    if (ids != m_offered)
        offerModels(models);
    m_inForce = results.model ? results.model->id : ModelId();
    const QSignalBlocker blocker(m_model);
    const auto place = [this](const ModelId& id) {
        return static_cast<int>(std::ranges::find(m_offered, id) - m_offered.begin());
    };
    if (m_model) {
        m_model->setCurrentIndex(m_models.size() > 1 ? m_model->count() - 1
                                 : m_models.empty()  ? place(m_inForce)
                                                     : place(m_models.front()));
    }
}

void OverheadBar::offerModels(const std::vector<const CostModel*>& models)
{
    m_offered.clear();
    m_titles.clear();
    m_models.clear();
    delete m_model;
    m_model = nullptr;
    for (const CostModel* model : models) {
        m_offered.push_back(model->id);
        m_titles << toQt(model->title);
    }
    m_modelBox->setVisible(models.size() > 1);
    if (models.size() < 2)
        return;
    m_model = new SegmentedSwitch;
    m_model->setObjectName(QStringLiteral("modelSwitch"));
    m_model->setAccessibleName(tr("Cost model"));
    for (const CostModel* model : models)
        m_model->addSegment(toQt(model->title), toQt(model->heading));
    m_model->addSegment(models.size() == 2 ? tr("Both") : tr("All"));
    m_modelBox->layout()->addWidget(m_model);
    connect(m_model, &SegmentedSwitch::currentChanged, this, &OverheadBar::pickModel);
}

void OverheadBar::pickModel(int index)
{
    m_models.clear();
    const auto at = static_cast<std::size_t>(index);
    if (at >= m_offered.size())
        m_models = m_offered;
    else if (m_offered[at] != m_inForce)
        m_models = {m_offered[at]};
    Q_EMIT changed();
}

void OverheadBar::explain(const ChartSet& shown)
{
    const auto& pictures = shown.pictures;
    const bool bounds = std::ranges::any_of(pictures, [](const ChartPicture& picture) {
        return std::ranges::any_of(picture.series, &ChartSeries::bound);
    });
    const bool points = std::ranges::any_of(
        pictures, [](const ChartPicture& picture) { return !picture.points.empty(); });
    const bool several = m_models.size() > 1;
    QStringList further;
    if (several)
        further << tr("Dashes, (brackets): %1.")
                       .arg(m_titles.mid(1).join(QStringLiteral(", ")).toLower());
    if (bounds)
        further << tr("Ticks: upper bound.");
    if (points)
        further << tr("Rings: published.");
    m_legendLines = {several ? tr("Line: %1. Band: low to high.").arg(m_titles.value(0).toLower())
                             : tr("Line: typical. Band: low to high.")};
    if (!further.isEmpty())
        m_legendLines << further.join(QChar::Space);
    placeLegend();
}

bool OverheadBar::event(QEvent* event)
{
    const bool taken = QWidget::event(event);
    // The controls may need another width once they are polished, or others are offered.
    if (event->type() == QEvent::LayoutRequest)
        placeLegend();
    return taken;
}

void OverheadBar::resizeEvent(QResizeEvent*)
{
    placeLegend();
}

void OverheadBar::placeLegend()
{
    int needed = 0;
    for (const QString& line : m_legendLines)
        needed = std::max(needed, textWidth(m_legend->font(), line) + 1);
    const int room = width() - metric::gutter;
    const bool beside = layout()->sizeHint().width() + needed <= room;
    m_legend->setText(m_legendLines.join(beside ? QChar::LineFeed : QChar::Space));
    const int below = m_legend->heightForWidth(std::max(room - metric::gutter, 1));
    const int height = beside ? barHeight : barHeight + below;
    if (beside) {
        const int lines = m_legend->heightForWidth(needed);
        m_legend->setGeometry(room - needed, (barHeight - lines) / 2, needed, lines);
    } else {
        m_legend->setGeometry(metric::gutter, barHeight - legendLift, room - metric::gutter, below);
    }
    layout()->setContentsMargins(metric::gutter, 0, metric::gutter, height - barHeight);
    setFixedHeight(height);
}

QString OverheadBar::axis() const
{
    return m_axis->currentData().toString();
}

bool OverheadBar::isLogarithmic() const
{
    return m_scale->currentIndex() == 1;
}

} // namespace whichmesh::ui
