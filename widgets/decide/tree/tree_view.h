// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/decide/tree/tree_layout.h"

#include <QWidget>

#include <optional>

namespace whichmesh::ui {

/// The decision tree drawn, with every path that is still open lit. The ruler of a number question
/// follows the load. A click on a question, or Enter where the arrow keys stand, asks for it; a
/// leaf tells its reason.
class TreeView : public QWidget
{
    Q_OBJECT

public:
    explicit TreeView(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

    const TreeLayout& treeLayout() const { return m_layout; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void questionClicked(const whichmesh::QuestionId& question);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void relayout();
    void updateRulers(const Profile& before);
    std::optional<std::size_t> boxAt(const QPointF& point) const;
    bool isAsked(const TreeBox& box) const;
    void setCurrent(std::size_t box);
    QString descriptionOf(const TreeBox& box) const;
    QString describe() const;

    ResultsPtr m_results;
    TreeLayout m_layout;
    int m_leastWidth = 0;
    std::size_t m_current = 0; ///< the box the arrow keys stand on
};

} // namespace whichmesh::ui
