// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

class FeatureFilter;
class FeatureView;

/// The comparison table, and below its last row how many rows the filter leaves out. Says so where
/// there is no table at all.
class TableArea : public QWidget
{
    Q_OBJECT

public:
    TableArea(FeatureFilter* filter, FeatureView* view, QWidget* parent = nullptr);

Q_SIGNALS:
    void clearFilterClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFooter();
    void refresh();

    FeatureFilter* m_filter;
    FeatureView* m_view;
    QLabel* m_leftOut = nullptr;
    QWidget* m_footer;
    QLabel* m_empty;
};

} // namespace whichmesh::ui
