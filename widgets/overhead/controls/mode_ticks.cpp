// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/controls/mode_ticks.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart/curves/curve_pen.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int rowHeight = 24;
constexpr int between = 16;
constexpr QSize iconSize(42, 14);
constexpr double glyphSide = 11.0;

QIcon iconOf(const Option& option, int variant, bool compared, const Tokens& colours, double ratio)
{
    QPixmap pixmap((QSizeF(iconSize) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = iconSize.height() / 2.0;
    painter.setPen(curvePen(colourOf(option, colours.theme), variant, compared, 1.0));
    painter.drawLine(QPointF(0.0, y), QPointF(24.0, y));
    drawGlyph(painter, option, QRectF(28.0, y - glyphSide / 2.0, glyphSide, glyphSide),
              colours.theme);
    return QIcon(pixmap);
}

} // namespace

ModeTicks::ModeTicks(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ModeTicks::showModels(const KnowledgePtr& knowledge,
                           const std::vector<const CostModel*>& models, const Hidden& hidden)
{
    if (knowledge != m_knowledge || models != m_models) {
        m_knowledge = knowledge;
        build(models);
    }
    for (const Tick& tick : m_ticks)
        tick.box->setChecked(!hidden.contains({tick.model, tick.mode}));
}

void ModeTicks::build(const std::vector<const CostModel*>& models)
{
    qDeleteAll(m_parts);
    m_parts.clear();
    m_ticks.clear();
    m_models = models;
    for (const CostModel* model : models) {
        if (models.size() > 1) {
            m_parts.push_back(
                new ElidedLabel(toQt(model->title), Tone::Muted, metric::small, this));
            m_parts.back()->show();
        }
        for (const Mode& mode : model->modes)
            addTick(*model, mode, model != models.front());
    }
    paintIcons();
    layOut(width(), true);
    updateGeometry();
}

void ModeTicks::addTick(const CostModel& model, const Mode& mode, bool compared)
{
    auto* box = new QCheckBox(toQt(mode.name).replace(u'&', QStringLiteral("&&")), this);
    box->setObjectName(QStringLiteral("mode.%1.%2").arg(toQt(model.id.str()), toQt(mode.id.str())));
    box->setAccessibleName(tr("Show %1, %2").arg(toQt(mode.name), toQt(model.title)));
    box->setFont(fontOf(metric::small));
    box->setIconSize(iconSize);
    box->show();
    connect(box, &QCheckBox::clicked, this, [this, box] { onClicked(box); });
    const int variant = static_cast<int>(std::ranges::count_if(m_ticks, [&](const Tick& tick) {
        return tick.model == model.id && tick.option && tick.option->id == mode.option;
    }));
    m_parts.push_back(box);
    m_ticks.push_back(
        {model.id, mode.id, m_knowledge->option(mode.option), variant, compared, box});
}

void ModeTicks::paintIcons()
{
    for (const Tick& tick : m_ticks) {
        if (tick.option)
            tick.box->setIcon(iconOf(*tick.option, tick.variant, tick.compared, tokens(this),
                                     devicePixelRatioF()));
    }
}

void ModeTicks::onClicked(QCheckBox* box)
{
    Hidden hidden;
    for (const Tick& tick : m_ticks) {
        if (!tick.box->isChecked())
            hidden.insert({tick.model, tick.mode});
    }
    if (hidden.size() == m_ticks.size()) {
        box->setChecked(true);
        return;
    }
    Q_EMIT hiddenChanged(hidden);
}

int ModeTicks::layOut(int width, bool apply) const
{
    int x = 0;
    int y = 0;
    for (QWidget* part : m_parts) {
        const int needed = std::min(part->sizeHint().width(), width);
        // The title of a model begins a row of its own.
        const bool begins = !m_ticks.empty() && !qobject_cast<QCheckBox*>(part);
        if (x > 0 && (begins || x + needed > width)) {
            x = 0;
            y += rowHeight;
        }
        if (apply)
            part->setGeometry(x, y, needed, rowHeight);
        x += needed + between;
    }
    return (m_trailing ? placeTrailing(x, y, width, apply) : y) + rowHeight;
}

/// Gives the top of the row it came to stand in.
int ModeTicks::placeTrailing(int x, int y, int width, bool apply) const
{
    const QSize size = m_trailing->sizeHint().boundedTo({width, rowHeight});
    if (x + size.width() > width)
        y += rowHeight;
    if (apply)
        m_trailing->setGeometry(width - size.width(), y + (rowHeight - size.height()) / 2,
                                size.width(), size.height());
    return y;
}

void ModeTicks::setTrailing(QWidget* trailing)
{
    m_trailing = trailing;
    trailing->setParent(this);
    trailing->show();
    layOut(width(), true);
    updateGeometry();
}

int ModeTicks::heightForWidth(int width) const
{
    return layOut(width, false);
}

QSize ModeTicks::sizeHint() const
{
    return {400, heightForWidth(std::max(width(), 400))};
}

QSize ModeTicks::minimumSizeHint() const
{
    return {200, rowHeight};
}

void ModeTicks::resizeEvent(QResizeEvent*)
{
    layOut(width(), true);
}

void ModeTicks::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

} // namespace whichmesh::ui
