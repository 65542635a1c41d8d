// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/table_area.h"

#include "widgets/compare/table/feature_filter.h"
#include "widgets/compare/table/feature_view.h"
#include "widgets/compare/table/table_metrics.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

namespace whichmesh::ui {

namespace {

constexpr int footerHeight = 40;

}

TableArea::TableArea(FeatureFilter* filter, FeatureView* view, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_view(view)
    , m_footer(makeFooter())
    , m_empty(new QLabel(tr("This knowledge base has no tables.")))
{
    m_empty->setObjectName(QStringLiteral("compareEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    connect(m_view, &FeatureView::contentHeightChanged, this, &TableArea::refresh);
    refresh();
}

QWidget* TableArea::makeFooter()
{
    auto* footer = new QWidget;
    footer->setFixedHeight(footerHeight);
    m_leftOut = new QLabel;
    m_leftOut->setObjectName(QStringLiteral("compareLeftOut"));
    m_leftOut->setTextFormat(Qt::PlainText);
    m_leftOut->setFont(fontOf(metric::small));
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    auto* clear = new LinkButton(tr("Clear filter"));
    clear->setObjectName(QStringLiteral("compareClearFilter"));
    connect(clear, &LinkButton::clicked, this, &TableArea::clearFilterClicked);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(table_metric::gutter + table_metric::padding, 0, metric::gutter, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_leftOut);
    layout->addWidget(clear);
    layout->addStretch();
    return footer;
}

void TableArea::refresh()
{
    const int total = m_filter->totalRows();
    const int leftOut = total - m_filter->shownRows();
    const bool none = m_filter->table() && m_filter->sourceModel()->rowCount() == 0;
    m_empty->setVisible(none);
    m_view->setVisible(!none);
    m_footer->setVisible(!none && m_filter->active());
    if (leftOut == total)
        m_leftOut->setText(tr("No row matches."));
    else if (leftOut == 1)
        m_leftOut->setText(tr("1 row does not match."));
    else
        m_leftOut->setText(tr("%1 rows do not match.").arg(leftOut));
    // With a filter the line stands right below the last row, so the table is no higher than it is.
    const int bar =
        m_view->horizontalScrollBar()->isVisible() ? m_view->horizontalScrollBar()->height() : 0;
    m_view->setMaximumHeight(m_filter->active() ? m_view->contentHeight() + bar : QWIDGETSIZE_MAX);
}

void TableArea::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).raised);
}

} // namespace whichmesh::ui
