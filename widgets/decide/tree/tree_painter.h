// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/decide/tree/tree_layout.h"

class QPainter;
class QPen;

namespace whichmesh {
struct Tokens;
}

namespace whichmesh::ui {

/// How a part of the tree stands to the answers: on the path they take, on one that is still open,
/// or ruled out.
enum class TreeLight { Off, Possible, Live };

TreeLight lightOf(const std::vector<PathStep>& path, const Verdict& verdict);

/// The line of an edge: thick where it is taken, dashed where it is still open.
QPen edgePen(TreeLight light, const Tokens& tokens);

/// What the load says to a ruler, "120 services", or that it says nothing.
QString markerText(const TreeNode& ruler, const Profile& profile);

/// Paints a laid out tree as it stands for some results.
class TreePainter
{
public:
    TreePainter(QPainter& painter, const TreeLayout& layout, const Results& results,
                const Tokens& tokens);

    void paint() const;

private:
    void paintEdge(const TreeEdge& edge) const;
    void paintEdgeLabel(const TreeEdge& edge) const;
    void paintQuestion(const TreeBox& box) const;
    void paintZone(const TreeZone& zone) const;
    void paintMarker(std::size_t box) const;
    void paintPlate(const QRectF& row, double x, const QString& text) const;
    void paintLeaf(const TreeBox& box) const;
    void paintNote(const TreeBox& box, bool lit) const;
    void paintDanger(const TreeBox& box) const;

    QPainter& m_painter;
    const TreeLayout& m_layout;
    const Results& m_results;
    const Tokens& m_tokens;
};

} // namespace whichmesh::ui
