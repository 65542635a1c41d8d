// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

#include <QWidget>

class QComboBox;

namespace whichmesh::ui {

class SegmentedSwitch;
class TextBlock;

/// The controls above the charts: which model, over what, and the scale of the axes; beside them,
/// or below where it is narrow, what lines and marks mean. Shows the model of the edition in force
/// until another is picked, and again once that one is picked.
class OverheadBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverheadBar(QWidget* parent = nullptr);

    /// Offers the models of the results' knowledge base.
    void showResults(const Results& results);
    /// Explains the lines and marks that a set of charts has.
    void explain(const ChartSet& shown);

    /// The models to show: empty stands for the one in force.
    const std::vector<ModelId>& models() const { return m_models; }
    QString axis() const;
    bool isLogarithmic() const;

Q_SIGNALS:
    void changed();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void offerModels(const std::vector<const CostModel*>& models);
    void pickModel(int index);
    void placeLegend();
    QWidget* labelled(const QString& text);

    SegmentedSwitch* m_model = nullptr;
    QWidget* m_modelBox = nullptr;
    QComboBox* m_axis;
    SegmentedSwitch* m_scale;
    TextBlock* m_legend;
    QStringList m_legendLines;
    std::vector<ModelId> m_offered; ///< in the order of the switch
    QStringList m_titles;
    ModelId m_inForce;
    std::vector<ModelId> m_models;
};

} // namespace whichmesh::ui
