// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/controls/mode_ticks.h"
#include "widgets/page.h"

#include <map>

class QScrollArea;
class QStackedWidget;

namespace whichmesh::ui {

class ChartExports;
class ChartGrid;
class CostMatrix;
class CostTable;
class CostTableModel;
class ModelNotes;
class OverheadBar;
class ReadingCard;
class SourceChip;
class TextBlock;

/// The overhead of every mode, by one model or by all beside each other: four charts over cluster
/// size or another number of the load, and a table of totals at the current load.
class OverheadPage : public Page
{
    Q_OBJECT

public:
    explicit OverheadPage(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results) override;
    ChartExports& exports() { return *m_exports; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeBar();
    QWidget* makeModeRow();
    QWidget* makeTotals();
    QWidget* makeReading();
    QWidget* makeContent();
    ChartChoice chosen();
    void choose();
    void showSource();
    void showShown();
    void fitCharts();
    ModeTicks::Hidden& hiddenModes();

    ChartExports* m_exports = nullptr;
    ResultsPtr m_results;
    /// What people have unticked, by the models that were shown.
    std::map<std::vector<ModelId>, ModeTicks::Hidden> m_hidden;

    OverheadBar* m_bar = nullptr;
    ModeTicks* m_ticks = nullptr;
    SourceChip* m_source = nullptr;
    QString m_sourcePlace; ///< where in the window the model's figures stand as the source has them
    QStackedWidget* m_stack = nullptr;
    ChartGrid* m_charts = nullptr;
    QScrollArea* m_area = nullptr;
    QWidget* m_tableCard = nullptr;
    CostTableModel* m_costs = nullptr;
    CostTable* m_table = nullptr;   ///< of the main measures only
    CostMatrix* m_matrix = nullptr; ///< where a model gives more
    TextBlock* m_assumed = nullptr;
    ReadingCard* m_reading = nullptr;
    ModelNotes* m_notes = nullptr;
};

} // namespace whichmesh::ui
