// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/weights/weight_row.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/kit/value/value_edit.h"
#include "widgets/robustness/option_text.h"
#include "widgets/robustness/weights/take_over_label.h"
#include "widgets/robustness/weights/weight_slider.h"
#include "widgets/robustness/weights/weight_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int fieldWidth = 48;
constexpr int leastTitle = 124;
constexpr int mostTitle = 148;
constexpr int gap = metric::grid;

int hundredths(double weight)
{
    return static_cast<int>(std::lround(weight * weightUnit));
}

} // namespace

WeightRow::WeightRow(const LensId& lens, QWidget* parent)
    : QWidget(parent)
    , m_lens(lens)
    , m_title(new ElidedLabel({}, this))
    , m_slider(new WeightSlider(this))
    , m_field(new ValueEdit(this))
    , m_takeOver(new TakeOverLabel(this))
{
    const QString id = toQt(lens.str());
    setObjectName(id + QStringLiteral(".weight"));
    m_slider->setObjectName(id + QStringLiteral(".slider"));
    m_field->setObjectName(id + QStringLiteral(".field"));
    m_takeOver->setObjectName(id + QStringLiteral(".takeOver"));
    m_title->setFont(fontOf(metric::body));
    m_field->setDecimals(weightDecimals);
    m_field->setScale(ValueScale(ValueScale::Kind::Linear, 0, hundredths(largest)).withStep(10));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_slider, &ValueSlider::edited, this, [this](int value) { editTo(value); });
    connect(m_slider, &ValueSlider::cleared, this, [this] { editTo(std::nullopt); });
    connect(m_slider, &ValueSlider::editingFinished, this, &WeightRow::editingFinished);
    connect(m_field, &ValueEdit::edited, this, &WeightRow::editTo);
    connect(m_field, &ValueEdit::editingDone, this, &WeightRow::editingFinished);
    connect(m_field, &ValueEdit::messageChanged, m_takeOver, &TakeOverLabel::setMessage);
}

void WeightRow::editTo(std::optional<int> hundredths)
{
    // Emptied, a weight is what it was at first.
    Q_EMIT edited(m_lens, hundredths ? *hundredths / weightUnit : 1.0);
}

void WeightRow::showWeight(const WeightState& state, const std::vector<OptionId>& leaders,
                           double maximum, const KnowledgeBase& knowledge)
{
    m_title->setText(state.title);
    m_title->setTone(state.interval ? Tone::Normal : Tone::Muted);
    m_slider->setScale(ValueScale(ValueScale::Kind::Linear, 0, hundredths(maximum)).withStep(10));
    m_slider->setValue(hundredths(state.weight));
    m_field->setValue(hundredths(state.weight));
    const QString name = tr("Weight of %1").arg(state.title);
    m_slider->setAccessibleName(name);
    m_field->setAccessibleName(name);
    if (!state.interval) {
        m_slider->setZone(std::nullopt);
        m_takeOver->setSilent(tr("nothing to say"));
        m_slider->setToolTip(tr("This lens has nothing to say about the profile, so its weight "
                                "does not count now."));
        return;
    }
    const auto options = optionsOf(knowledge, leaders);
    m_slider->setZone(options.empty()
                          ? std::nullopt
                          : std::optional(StableZone{*options.front(), state.interval->first,
                                                     state.interval->clear}));
    const QString text = intervalText(knowledge, leaders, *state.interval);
    m_slider->setToolTip(plainToolTip(text));
    m_slider->setAccessibleDescription(text);
    m_takeOver->setTakeOvers(takeOvers(knowledge, *state.interval), knowledge);
}

void WeightRow::resizeEvent(QResizeEvent*)
{
    const int middle = height() / 2;
    const int inner = width() - 2 * metric::gutter;
    const int title = std::clamp(inner * 3 / 10, leastTitle, mostTitle);
    const int takeOver = std::clamp(inner / 4, 96, 176);
    const auto place = [middle](QWidget* widget, int left, int wide, int high) {
        widget->setGeometry(left, middle - high / 2, wide, high);
    };
    const int slider =
        inner - title - fieldWidth - takeOver - 3 * gap + 2 * ValueSlider::trackInset;
    int left = metric::gutter;
    place(m_title, left, title, m_title->sizeHint().height());
    left += title + gap - ValueSlider::trackInset;
    m_slider->setGeometry(left, middle - ValueSlider::trackY, slider, 24);
    left += slider + gap - ValueSlider::trackInset;
    place(m_field, left, fieldWidth, metric::controlSmall);
    left += fieldWidth + gap;
    place(m_takeOver, left, takeOver, height() - 2);
}

void WeightRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawHorizontalLine(painter, {1, 0}, width() - 2, tokens(this).hair);
}

} // namespace whichmesh::ui
