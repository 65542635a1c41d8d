// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/input_row.h"

#include "app/base/quantity.h"
#include "app/session/session.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int fieldWidth = 112;
constexpr int mostDecimals = 6;

QString inWords(double value)
{
    return toQt(formatNumber(value, mostDecimals));
}

QString withUnit(const QString& text, const LoadInput& input)
{
    return input.unit.empty() ? text : text + QChar::Space + toQt(input.unit);
}

} // namespace

InputRow::InputRow(Session& session, const LoadInput& input, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_input(input)
    , m_message(new FieldMessage)
{
    const QString id = toQt(input.id.str());
    setObjectName(QStringLiteral("input.") + id);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (input.kind == LoadInput::Kind::Toggle)
        buildToggle();
    else
        buildNumber();
    auto* about = new TextBlock(standsFor(), Tone::Muted);
    about->setFont(fontOf(metric::small));
    about->setObjectName(QStringLiteral("input.%1.default").arg(id));
    layout->addWidget(about);
    m_message->setObjectName(QStringLiteral("input.%1.message").arg(id));
    m_message->clear();
    layout->addWidget(m_message);
    setToolTip(plainToolTip(toQt(input.help)));
}

void InputRow::buildNumber()
{
    auto* label = new ElidedLabel(toQt(m_input.title));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("input.%1.field").arg(toQt(m_input.id.str())));
    m_field->setAccessibleName(m_input.unit.empty()
                                   ? toQt(m_input.title)
                                   : tr("%1 in %2").arg(toQt(m_input.title), toQt(m_input.unit)));
    m_field->setAccessibleDescription(standsFor() + QChar::Space + toQt(m_input.help));
    m_field->setAlignment(Qt::AlignRight);
    m_field->setPlaceholderText(m_input.assumed ? withUnit(inWords(*m_input.assumed), m_input)
                                                : tr("not set"));
    m_field->setFixedWidth(fieldWidth);
    makeSmall(m_field);
    m_field->installEventFilter(this);
    label->setBuddy(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, &InputRow::commit);
    auto* line = new QHBoxLayout;
    line->setSpacing(metric::grid);
    line->addWidget(label, 1);
    line->addWidget(m_field);
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
}

void InputRow::buildToggle()
{
    m_box = new QCheckBox(toQt(m_input.title).replace(u'&', QStringLiteral("&&")));
    m_box->setObjectName(QStringLiteral("input.%1.field").arg(toQt(m_input.id.str())));
    m_box->setAccessibleDescription(toQt(m_input.help));
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        const double value = on ? 1.0 : 0.0;
        edit(value == m_input.assumed ? std::nullopt : std::optional(value));
    });
    layout()->addWidget(m_box);
}

void InputRow::showValues(const InputValues& values)
{
    const auto given = values.find(m_input.id);
    m_value = given == values.end() ? std::nullopt : std::optional(given->second);
    if (m_box)
        m_box->setChecked(m_value.value_or(m_input.assumed.value_or(0.0)) != 0.0);
    // What is being typed is left alone.
    if (m_field && !m_field->isModified())
        restore();
}

bool InputRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape && m_field->isModified()) {
        restore();
        m_message->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InputRow::commit()
{
    if (!m_field->isModified())
        return;
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        m_message->clear();
        edit(std::nullopt);
        return;
    }
    const std::string typed = text.toStdString();
    const Result<double> number = parseNumber(typed, {m_input.unit});
    if (!number) {
        setInvalid(m_field, true);
        m_message->setMessage(FieldMessage::Kind::Problem,
                              tr("A number %1. %2 stays in effect.")
                                  .arg(allowed(), m_value ? inWords(*m_value) : tr("The default")));
        return;
    }
    const double value = std::clamp(*number, m_input.minimum, m_input.maximum);
    if (value == *number)
        m_message->clear();
    else
        m_message->setMessage(FieldMessage::Kind::Correction,
                              (value > *number ? tr("Smallest is %1.") : tr("Largest is %1."))
                                  .arg(withUnit(inWords(value), m_input)));
    edit(value);
}

void InputRow::restore()
{
    m_field->setText(m_value ? withUnit(inWords(*m_value), m_input) : QString());
    m_field->setModified(false);
    setInvalid(m_field, false);
}

void InputRow::edit(std::optional<double> value)
{
    if (m_field)
        m_field->setModified(false);
    m_session.change(toQt(m_input.title), [this, value](Profile& profile) {
        if (value)
            profile.load.inputs[m_input.id] = *value;
        else
            profile.load.inputs.erase(m_input.id);
    });
    // An edit that changes nothing brings no results, and the field has to show the value.
    if (m_field)
        restore();
}

QString InputRow::allowed() const
{
    return tr("from %1 to %2")
        .arg(inWords(m_input.minimum), withUnit(inWords(m_input.maximum), m_input));
}

QString InputRow::standsFor() const
{
    if (m_box)
        return m_input.assumed.value_or(0.0) != 0.0 ? tr("On unless changed")
                                                    : tr("Off unless changed");
    const QString assumed = m_input.assumed ? inWords(*m_input.assumed) : toQt(m_input.assumedText);
    return tr("Default %1; %2").arg(assumed, allowed());
}

} // namespace whichmesh::ui
