// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/verdict.h"
#include "app/knowledge/knowledge_base.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// A box of the drawn tree. Exactly one of `node` and `outcome` is set; both point into the
/// knowledge base the layout was made of.
struct TreeBox
{
    QRectF rect;
    const TreeNode* node = nullptr;
    const Outcome* outcome = nullptr;
    std::vector<PathStep> path; ///< the answers that lead here
    QString text;               ///< the question, or the option's name
    QRectF textArea;            ///< of a question
    bool ruler = false;         ///< a number question, drawn as a ruler over its leaves
    bool beside = false;        ///< a leaf beside the tree instead of at its foot
    bool stacked = false;       ///< a leaf whose name stands below the glyph
    QRectF note;                ///< of a leaf: where its note goes; null without one
};

/// The way from a box to the one below it.
struct TreeEdge
{
    QPolygonF line;
    std::vector<PathStep> path; ///< ends with the answer this edge stands for
    QString text;               ///< that answer; empty below a ruler, whose zones carry it
    QRectF label;               ///< where it is written
    Qt::Alignment align = Qt::AlignLeft;
    bool onLine = false; ///< the label lies over the line
};

/// One answer of a ruler: its stretch of the channel.
struct TreeZone
{
    std::size_t box = 0; ///< index of the ruler
    AnswerId answer;
    QRectF channel;
    QString text;
    QRectF label;
    std::optional<double> from, below;
};

struct TreeLayout
{
    std::vector<TreeBox> boxes;
    std::vector<TreeEdge> edges;
    std::vector<TreeZone> zones; ///< ruler by ruler, each from its low end to its high end
    QSizeF size;
};

/// Lays a tree out from the top down in `width` px, or in more where that is too narrow to be read:
/// one column per leaf, the leaves at the foot. Needs a QGuiApplication, for the size of texts.
TreeLayout layoutTree(const KnowledgeBase& knowledge, double width);

/// Where the marker of a ruler stands for a value: logarithmic inside the zone the value is in.
/// `lowest` and `highest` bound the open ends.
double rulerPosition(const TreeLayout& layout, std::size_t box, double value, double lowest,
                     double highest);

} // namespace whichmesh::ui
