// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

class NearbyLine;

/// What every other answer to an answered question would lead to, a line each; first those that
/// change the outcome. A line is a button that goes to its question.
class NearbyAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit NearbyAnswers(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void questionClicked(const whichmesh::QuestionId& question);

private:
    void addLine();

    QVBoxLayout* m_layout;
    std::vector<NearbyLine*> m_lines; ///< only ever more; those not needed are hidden
    std::vector<QuestionId> m_questions;
};

} // namespace whichmesh::ui
