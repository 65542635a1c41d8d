// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

class ElidedLabel;
class OptionName;
class SourceChip;
class TextBlock;

/// The end of the question list: the outcome of the decision tree and why, or, while answers are
/// missing, every outcome still possible with its reason.
class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void sourceClicked(const QString& heading);

private:
    struct Line
    {
        OptionName* name;
        TextBlock* reason;
    };
    void addLine();

    ElidedLabel* m_title;
    std::vector<Line> m_lines; ///< only ever more; those not needed are hidden
    SourceChip* m_source;
};

} // namespace whichmesh::ui
