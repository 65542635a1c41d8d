// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

class OptionName;
class SourceChip;

/// The end of the question list: the outcome and why, or, while answers are missing, every outcome
/// still possible with its reason.
class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void sourceClicked(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        OptionName* name;
        QLabel* reason;
    };
    Line addLine();

    QLabel* m_title;
    std::vector<Line> m_lines;
    SourceChip* m_source;
};

} // namespace whichmesh::ui
