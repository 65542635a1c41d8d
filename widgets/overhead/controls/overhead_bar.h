// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

#include <QWidget>

class QComboBox;

namespace whichmesh::ui {

class ElidedLabel;
class SegmentedSwitch;

/// The controls above the charts: which model, over what, and the scale of the axes. Shows the
/// model of the edition in force until another is picked, and again once that one is picked.
class OverheadBar : public QWidget
{
    Q_OBJECT

public:
    explicit OverheadBar(QWidget* parent = nullptr);

    /// Offers the models of the results' knowledge base.
    void showResults(const Results& results);

    /// The models to show: empty stands for the one in force.
    const std::vector<ModelId>& models() const { return m_models; }
    QString axis() const;
    bool isLogarithmic() const;

Q_SIGNALS:
    void changed();

private:
    void offerModels(const std::vector<const CostModel*>& models);
    void pickModel(int index);
    void showLegend();
    QWidget* labelled(const QString& text);

    SegmentedSwitch* m_model = nullptr;
    QWidget* m_modelBox = nullptr;
    QComboBox* m_axis;
    SegmentedSwitch* m_scale;
    ElidedLabel* m_legend;
    std::vector<ModelId> m_offered; ///< in the order of the switch
    QStringList m_titles;
    ModelId m_inForce;
    std::vector<ModelId> m_models;
};

} // namespace whichmesh::ui
