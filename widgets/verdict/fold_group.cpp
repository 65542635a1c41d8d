// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/fold_group.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int headingHeight = 28;
constexpr int arrow = 12;

} // namespace

FoldHeading::FoldHeading(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusRadius(this, metric::radiusSmall);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Folds the list below"));
}

QSize FoldHeading::sizeHint() const
{
    return {200, headingHeight};
}

void FoldHeading::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(metric::body, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(0, 0, -arrow - 8, 0), Qt::AlignVCenter,
                     elided(font, text(), width() - arrow - 8));
    drawIcon(painter, isChecked() ? Icon::ChevronUp : Icon::ChevronDown,
             QRectF(width() - arrow - 1, (height() - arrow) / 2.0, arrow, arrow),
             underMouse() ? t.text : t.muted);
}

FoldGroup::FoldGroup(const QString& title, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_heading(new FoldHeading(title, this))
    , m_body(new QWidget(this))
    , m_layout(new QVBoxLayout(m_body))
{
    setObjectName(name);
    m_heading->setObjectName(name + QStringLiteral(".heading"));
    m_body->setObjectName(name + QStringLiteral(".body"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(m_heading, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    hide();
}

void FoldGroup::add(QWidget* row)
{
    m_rows.push_back(row);
    m_layout->addWidget(row);
}

void FoldGroup::showCount(std::size_t count)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setVisible(i < count);
    setVisible(count > 0);
}

} // namespace whichmesh::ui
