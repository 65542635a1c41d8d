// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"
#include "widgets/overhead/reading/readings.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QLineEdit;
class QVBoxLayout;

namespace whichmesh::ui {

class BreakdownBars;
class ElidedLabel;
class FieldMessage;
class GrowthTable;
class SegmentedSwitch;
class TextBlock;

/// What can be read off one chart in words: why the modes rank as they do, where they change
/// places, how far a budget reaches, what growth makes of it, and what parts the figures have.
/// Worked out once the load has come to rest, so that a slider stays quick.
class ReadingCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget* parent = nullptr);

    /// `set` is what the charts show of `results`.
    void showSet(const ResultsPtr& results, const ChartSet& set);

    /// The budgets tried here, by measure, in base units.
    const std::map<Measure, double>& budgets() const { return m_budgets; }

Q_SIGNALS:
    void budgetsChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBudgetRow();
    Measure measure() const;
    const ChartPicture& picture() const;
    void takeBudget();
    void showBudget();
    void renewSoon();
    void renew();
    std::vector<Reader> readers() const;
    void showSentences(const std::vector<Reader>& readers);
    void showGrowth(const std::vector<Reader>& readers);
    void showParts(const std::vector<Reader>& readers);

    ResultsPtr m_results;
    ChartSet m_set;
    std::map<Measure, double> m_budgets;
    QTimer m_timer;

    SegmentedSwitch* m_measure;
    TextBlock* m_ranking;
    TextBlock* m_crossovers;
    QLineEdit* m_budget;
    ElidedLabel* m_unit;
    FieldMessage* m_message;
    TextBlock* m_reach;
    GrowthTable* m_growth;
    QWidget* m_partsTitle;
    BreakdownBars* m_parts;
};

} // namespace whichmesh::ui
