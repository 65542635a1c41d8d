// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/robustness/robustness_runner.h"

class QGridLayout;
class QPushButton;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class ElidedLabel;
class InfluenceCard;
class MapCard;
class RanksCard;
class TextBlock;
class WeightsCard;

/// How well the verdict stands: what the lenses weigh and may weigh, how the options rank over all
/// weightings, who wins for every answer, and which answers matter. The weights follow at once; the
/// rest is computed beside the window and says so until it is there.
class RobustnessPage : public Page
{
    Q_OBJECT

public:
    explicit RobustnessPage(Session& session, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results) override;

    /// Whether all on the page belongs to the newest results.
    bool isCurrent() const { return m_results && m_shown == m_results; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeContent();
    void placeCards();
    void take(const ResultsPtr& results, const RobustnessPtr& robustness);
    void showCurrent();
    void goTo(std::size_t row, double services);
    void setWeights(const QString& what, const std::map<LensId, double>& weights);

    Session& m_session;
    RobustnessRunner m_runner;
    ResultsPtr m_results; ///< the newest
    ResultsPtr m_shown;   ///< those that the computed parts belong to
    RobustnessPtr m_robustness;
    std::map<LensId, double> m_before; ///< weights to go back to
    std::optional<bool> m_two;         ///< whether two cards stand side by side
    ElidedLabel* m_headline = nullptr;
    ElidedLabel* m_computing = nullptr;
    QPushButton* m_equal = nullptr;
    QPushButton* m_reset = nullptr;
    QGridLayout* m_cards = nullptr;
    WeightsCard* m_weights = nullptr;
    RanksCard* m_ranks = nullptr;
    MapCard* m_map = nullptr;
    InfluenceCard* m_influences = nullptr;
    TextBlock* m_note = nullptr;
};

} // namespace whichmesh::ui
