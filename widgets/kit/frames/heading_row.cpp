// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/frames/heading_row.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/theme.h"

#include <QHBoxLayout>

namespace whichmesh::ui {

HeadingRow::HeadingRow(const QString& text, QWidget* parent, int height)
    : QWidget(parent)
    , m_label(new ElidedLabel(text))
    , m_layout(new QHBoxLayout(this))
{
    m_label->setFont(fontOf(metric::body, QFont::DemiBold));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metric::grid);
    m_layout->addWidget(m_label, 1);
    setFixedHeight(height);
}

void HeadingRow::setText(const QString& text)
{
    m_label->setText(text);
}

void HeadingRow::addTrailing(QWidget* widget)
{
    m_layout->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace whichmesh::ui
