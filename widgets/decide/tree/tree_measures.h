// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/decide/tree/tree_sketch.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace whichmesh::ui {

// Distances of the drawn tree, in px.
inline constexpr double boxPadding = 8, leafGap = 6, labelGap = 6, noteGap = 4;
inline constexpr double lineOfText = 16, elbow = 14;
inline constexpr double besideDrop = 18, besideHeight = 32;
inline constexpr double rulerTop = 8, channelDrop = 30, channelHeight = 8, zoneLabelGap = 6;

/// The measures of one tree in one width: where its columns and rows are.
struct TreeMeasures
{
    struct Row
    {
        double top = 0, height = 0, gap = 0; ///< the gap below it holds labels and leaves beside
        double question = 0, rulerTitle = 0, zoneLabels = 0;
    };

    const KnowledgeBase* knowledge = nullptr;
    double column = 0;
    double leftEdge = 0;
    bool stacked = false; ///< names do not fit beside their glyphs
    double leafTop = 0, leafHeight = 0, noteHeight = 0;
    double noteRoom = 0; ///< the width of a note without longer words
    std::vector<Row> rows;
    QSizeF size;

    double left(const TreeSketch& sketch) const { return leftEdge + sketch.firstColumn * column; }
    double span(const TreeSketch& sketch) const { return sketch.columns * column; }
    double right(const TreeSketch& sketch) const { return left(sketch) + span(sketch); }

    /// The leaf beside a question, and the room it takes at the question's right; 0 without one.
    double besideWidth(const TreeSketch& question) const;
    double takenBeside(const TreeSketch& question) const;
    double questionWidth(const TreeSketch& question) const;

    /// The width of a note below a leaf, in plain type: its widest word is never broken.
    double noteWidth(const QString& note) const;

    double rowTop(int depth) const { return row(depth).top; }
    double rowBottom(int depth) const { return row(depth).top + row(depth).height; }
    double gapBottom(int depth) const { return rowBottom(depth) + row(depth).gap; }
    double questionHeight(int depth) const { return row(depth).question; }
    double rulerTitleHeight(int depth) const { return row(depth).rulerTitle; }
    double zoneLabelHeight(int depth) const { return row(depth).zoneLabels; }
    double rulerHeight(int depth) const;

    const Row& row(int depth) const { return rows[static_cast<std::size_t>(depth)]; }
};

TreeMeasures measure(const TreeSketch& root, const KnowledgeBase& knowledge, double width);

/// The texts of the tree, and the room they take in the bold face of 12 px type.
QString optionText(const Outcome& outcome, const KnowledgeBase& knowledge);
QString questionText(const TreeSketch& question, const KnowledgeBase& knowledge);
QString answerText(const PathStep& step, const KnowledgeBase& knowledge);
double widthOf(const QString& text);
double heightOf(const QString& text, double width);

/// An answer of a ruler, without what its other answers say too.
QString zoneText(const PathStep& step, const KnowledgeBase& knowledge);

} // namespace whichmesh::ui
