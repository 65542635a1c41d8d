// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QStackedWidget;

namespace whichmesh::ui {

class ChartExports;
class ChartGrid;
class CostTable;
class ElidedLabel;
class SourceChip;
class TextBlock;

/// The overhead of every mode over cluster size: four charts, and a table of totals at the current
/// load.
class OverheadPage : public Page
{
    Q_OBJECT

public:
    explicit OverheadPage(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results) override;
    ChartExports& exports() { return *m_exports; }

private:
    QWidget* makeToolBar();
    QWidget* makeContent();
    void showSource(const Results& results);

    ChartExports* m_exports = nullptr;
    ElidedLabel* m_sourceLabel = nullptr;
    SourceChip* m_source = nullptr;
    QString m_sourcePlace; ///< where in the window the model's figures stand as the source has them
    QStackedWidget* m_stack = nullptr;
    ChartGrid* m_charts = nullptr;
    CostTable* m_table = nullptr;
    TextBlock* m_assumed = nullptr;
};

} // namespace whichmesh::ui
