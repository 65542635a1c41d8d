// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QToolButton;

namespace whichmesh {
struct KnowledgeBase;
}

namespace whichmesh::ui {

class ToggleBox;

/// Switches for what the claims of a row are: contested, and in a menu wrong, dated, unsourced and
/// vendor-only, each with the number of rows. They stand for words of the filter.
class ClaimFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimFilters(QWidget* parent = nullptr);

    /// Counts the rows.
    void setKnowledge(const KnowledgeBase& knowledge);

    /// Shows which of them the filter asks for.
    void setFilter(const QString& filter);

    /// Leaves the words out, to take less room.
    void setShort(bool isShort);
    /// Without the box, "contested" is still in the menu.
    void setBoxShown(bool isShown);

    static int shortWidth();

Q_SIGNALS:
    void traitToggled(const QString& trait, bool wanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showTexts();

    ToggleBox* m_contested;
    QToolButton* m_more;
    std::vector<QAction*> m_actions; ///< in the order of allCellTraits
    std::vector<int> m_counts;       ///< rows, in the order of allCellTraits
    bool m_short = false;
};

} // namespace whichmesh::ui
