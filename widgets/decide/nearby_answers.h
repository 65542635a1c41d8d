// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace whichmesh::ui {

/// What every other answer to a question on the path would lead to, a line each. A line is a button
/// that goes to its question.
class NearbyAnswers : public QWidget
{
    Q_OBJECT

public:
    explicit NearbyAnswers(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void questionClicked(const whichmesh::QuestionId& question);

private:
    QVBoxLayout* m_lines;
};

} // namespace whichmesh::ui
