// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/decide/tree/tree_layout.h"

#include <QWidget>

class QFontMetrics;

namespace whichmesh {
struct Tokens;
}

namespace whichmesh::ui {

/// The decision tree drawn, with every path that is still open lit. The ruler of a number question
/// follows the load. Clicking a question asks for it.
class TreeView : public QWidget
{
    Q_OBJECT

public:
    explicit TreeView(QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

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
    bool event(QEvent* event) override;

private:
    enum class Light { Off, Possible, Live };

    void relayout();
    const TreeBox* boxAt(const QPointF& point) const;
    Light lightOf(const std::vector<PathStep>& path) const;
    void paintEdge(QPainter& painter, const TreeEdge& edge, const Tokens& tokens) const;
    void paintQuestion(QPainter& painter, const TreeBox& box, const Tokens& tokens) const;
    void paintRuler(QPainter& painter, std::size_t box, const Tokens& tokens) const;
    void paintMarker(QPainter& painter, std::size_t box, const Tokens& tokens) const;
    void paintLeaf(QPainter& painter, const TreeBox& box, const Tokens& tokens) const;
    QString describe() const;

    ResultsPtr m_results;
    TreeLayout m_layout;
};

} // namespace whichmesh::ui
