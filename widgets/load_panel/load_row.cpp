// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/load_row.h"

#include "app/base/quantity.h"
#include "app/session/session.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/source_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/value/value_edit.h"
#include "widgets/kit/value/value_slider.h"

#include <QAction>
#include <QEvent>

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr int side = 16; ///< of the panel
constexpr int labelHeight = 24;
constexpr int fieldWidth = 112;
constexpr int sliderTop = 23;
constexpr int blockHeight = 68;
constexpr int messageTop = 61;
constexpr int chipGap = 8;
/// A range this many times its start is narrow enough to be even.
constexpr double evenUpTo = 20.0;

ValueScale scaleOf(const LoadKey& key, std::vector<int> thresholds)
{
    const auto kind = key.maximum / key.minimum <= evenUpTo ? ValueScale::Kind::Linear
                                                            : ValueScale::Kind::Logarithmic;
    return {kind, static_cast<int>(key.minimum), static_cast<int>(key.maximum),
            std::move(thresholds)};
}

std::optional<int> toWhole(std::optional<double> value)
{
    return value ? std::optional(static_cast<int>(std::lround(*value))) : std::nullopt;
}

} // namespace

LoadRow::LoadRow(Session& session, const LoadKey& key, bool automatic, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_key(key)
    , m_label(new ElidedLabel(toQt(key.title), this))
    , m_edit(new ValueEdit(this))
    , m_slider(new ValueSlider(this))
    , m_message(new FieldMessage(this))
{
    setThresholds({});
    m_edit->setUnit(toQt(key.unit), title().toLower());
    m_edit->setClearable(!automatic);
    m_slider->setUnit(toQt(key.unit));
    m_label->setBuddy(m_edit);
    if (automatic)
        buildChip();
    nameParts();
    connectParts();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString LoadRow::title() const
{
    return toQt(m_key.title);
}

QString LoadRow::gesture() const
{
    return QStringLiteral("load.") + toQt(m_key.id);
}

void LoadRow::buildChip()
{
    m_chip = new SourceChip(tr("auto"), this);
    m_chip->setCheckable(true);
    m_chip->setToolTip(tr("Follow the number of pods"));
    m_chip->setAccessibleName(tr("%1: automatic").arg(title()));
    connect(m_chip, &QAbstractButton::clicked, this, &LoadRow::setAutomatic);
}

void LoadRow::nameParts()
{
    const QString id = toQt(m_key.id);
    const QString unit = toQt(m_key.unit);
    const QString name = unit.isEmpty() ? title() : tr("%1 in %2").arg(title(), unit);
    setObjectName(id + QStringLiteral(".row"));
    m_edit->setObjectName(id + QStringLiteral(".field"));
    m_edit->setAccessibleName(name);
    m_slider->setObjectName(id + QStringLiteral(".slider"));
    m_slider->setAccessibleName(title());
    m_message->setObjectName(id + QStringLiteral(".message"));
    if (m_chip)
        m_chip->setObjectName(id + QStringLiteral(".auto"));
    auto* forget = new QAction(m_chip ? tr("Set automatically") : tr("Not known"), m_slider);
    forget->setObjectName(id + QStringLiteral(".forget"));
    m_slider->addAction(forget);
    m_slider->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(forget, &QAction::triggered, m_slider, &ValueSlider::clearByUser);
}

void LoadRow::connectParts()
{
    connect(m_slider, &ValueSlider::edited, this, [this](int value) { edit(value); });
    connect(m_slider, &ValueSlider::cleared, this, [this] { edit(std::nullopt); });
    connect(m_slider, &ValueSlider::editingFinished, this, &LoadRow::endGesture);
    connect(m_edit, &ValueEdit::edited, this, [this](std::optional<int> value) { edit(value); });
    connect(m_edit, &ValueEdit::editingDone, this, &LoadRow::endGesture);
    connect(m_edit, &ValueEdit::messageChanged, m_message, &FieldMessage::setMessage);
}

void LoadRow::setThresholds(const std::vector<double>& thresholds)
{
    std::vector<int> whole;
    std::ranges::transform(thresholds, std::back_inserter(whole),
                           [](double value) { return static_cast<int>(std::ceil(value)); });
    const ValueScale scale = scaleOf(m_key, std::move(whole));
    m_slider->setScale(scale);
    m_edit->setScale(scale);
}

void LoadRow::show(std::optional<double> value, double effective, const QString& caption)
{
    m_effective = effective;
    const bool automatic = m_chip && !value;
    if (m_chip)
        m_chip->setChecked(automatic);
    m_edit->setValue(toWhole(automatic ? effective : value));
    m_slider->setValue(static_cast<int>(std::lround(effective)));
    m_slider->setUnset(!value && !automatic);
    m_slider->setCaption(caption);
}

void LoadRow::edit(std::optional<double> value)
{
    m_session.change(
        title(), [this, value](Profile& profile) { profile.load.*m_key.member = value; },
        gesture());
    // Emptied while it was automatic, nothing has changed and nobody else fills the field again.
    if (m_chip && !value)
        m_edit->setValue(toWhole(m_effective));
}

void LoadRow::setAutomatic(bool automatic)
{
    const double effective = m_effective;
    const double kept = std::clamp(effective, m_key.minimum, m_key.maximum);
    edit(automatic ? std::nullopt : std::optional(kept));
    endGesture();
    if (!automatic && kept < effective)
        m_message->setMessage(FieldMessage::Kind::Correction,
                              tr("Largest is %1.").arg(toQt(formatNumber(kept))));
}

void LoadRow::endGesture()
{
    m_session.endGesture();
}

QSize LoadRow::sizeHint() const
{
    return {288, heightForWidth(288)};
}

QSize LoadRow::minimumSizeHint() const
{
    return {200, blockHeight};
}

int LoadRow::heightForWidth(int width) const
{
    if (m_message->isHidden())
        return blockHeight;
    return std::max(blockHeight, messageTop + m_message->heightForWidth(width - 2 * side));
}

void LoadRow::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool LoadRow::event(QEvent* event)
{
    // The message has come, gone or changed its lines.
    if (event->type() == QEvent::LayoutRequest) {
        layOut();
        updateGeometry();
    }
    return QWidget::event(event);
}

void LoadRow::layOut()
{
    const int inner = width() - 2 * side;
    const int field = std::min(fieldWidth, inner / 2);
    int label = inner - field - chipGap;
    if (m_chip) {
        const QSize chip = m_chip->sizeHint();
        label = std::min(m_label->sizeHint().width(), label - chip.width() - chipGap);
        m_chip->setGeometry({{side + label + chipGap, (labelHeight - chip.height()) / 2}, chip});
    }
    m_label->setGeometry(side, 0, label, labelHeight);
    m_edit->setGeometry(width() - side - field, 0, field, labelHeight);
    const int outward = ValueSlider::trackInset - chipGap;
    m_slider->setGeometry(side - outward, sliderTop, inner + 2 * outward,
                          m_slider->sizeHint().height());
    m_message->setGeometry(side, messageTop, inner, m_message->heightForWidth(inner));
}

} // namespace whichmesh::ui
