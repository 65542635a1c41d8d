// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

class DangerLine;
class ElidedLabel;
class OptionName;
class SourceChip;
class TextBlock;

/// The end of the question list: the outcome of the decision tree and why, or, while answers are
/// missing, every outcome still possible with its reason. Says where an outcome has its dangers.
class OutcomeCard : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeCard(QWidget* parent = nullptr);

    void showResults(const Results& results);

Q_SIGNALS:
    void sourceClicked(const QString& heading);
    void dangerClicked(const whichmesh::OptionId& option);

private:
    struct Line
    {
        OptionId option;
        OptionName* name;
        TextBlock* reason;
        QVBoxLayout* dangerLayout;
        std::vector<DangerLine*> dangers; ///< only ever more, too
    };
    void addLine();
    void showDangers(Line& line, const std::vector<const Danger*>& dangers);
    void addDanger(Line& line);

    ElidedLabel* m_title;
    std::vector<Line> m_lines; ///< only ever more; those not needed are hidden
    SourceChip* m_source;
};

} // namespace whichmesh::ui
