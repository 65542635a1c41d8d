// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace whichmesh::ui {

/// A box of the drawn tree. Exactly one of `node` and `outcome` is set; both point into the
/// knowledge base the layout was made of.
struct TreeBox
{
    QRectF rect;
    const TreeNode* node = nullptr;
    const Outcome* outcome = nullptr;
    bool ruler = false;         ///< a number question, drawn as a ruler over its leaves
    bool beside = false;        ///< a leaf beside the tree instead of at its foot
    std::vector<PathStep> path; ///< the answers that lead here
};

/// The way from a box to the one below it.
struct TreeEdge
{
    QPolygonF line;
    std::vector<PathStep> path; ///< ends with the answer this edge stands for
    QPointF label;              ///< where the answer is written, at its vertical middle
    Qt::Alignment labelSide = Qt::AlignLeft;
    bool labelled = true; ///< false below a ruler, whose zones carry the answers
};

/// One answer of a ruler: its stretch of the channel.
struct TreeZone
{
    QRectF channel;
    std::size_t box = 0; ///< index of the ruler
    AnswerId answer;
    std::optional<double> from, below;
};

struct TreeLayout
{
    std::vector<TreeBox> boxes;
    std::vector<TreeEdge> edges;
    std::vector<TreeZone> zones;
    QSizeF size;
};

/// The narrowest a tree can be drawn, in px.
double leastTreeWidth(const DecisionTree& tree, const KnowledgeBase& knowledge);

/// Lays a tree out from the top down in `width` px: one column per leaf; the leaves at the foot,
/// except those that a yes-or-no question gives while its other answer goes on, which stand beside.
TreeLayout layoutTree(const KnowledgeBase& knowledge, double width);

/// Where a value lies on a ruler: logarithmic inside its zone. `lowest` and `highest` bound the
/// open ends.
double rulerPosition(const TreeLayout& layout, std::size_t box, double value, double lowest,
                     double highest);

} // namespace whichmesh::ui
