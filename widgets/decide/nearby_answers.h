// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/flips/change.h"
#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

class ElidedLabel;
class NearbyLine;

/// The nearest single changes that make the verdict another, a line each. A line is a button that
/// goes to where the change is made.
class NearbyAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit NearbyAnswers(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void changeClicked(const whichmesh::Change& change);

private:
    void addLine();

    QVBoxLayout* m_layout;
    ElidedLabel* m_none;
    std::vector<NearbyLine*> m_lines; ///< only ever more; those not needed are hidden
    std::vector<Change> m_changes;
};

} // namespace whichmesh::ui
