// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_layout.h"

#include "widgets/decide/tree/tree_measures.h"
#include "widgets/decide/tree/tree_sketch.h"
#include "widgets/kit/text.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

class Layouter
{
public:
    Layouter(const KnowledgeBase& knowledge, double width)
        : m_knowledge(knowledge)
        , m_root(sketchOf(knowledge))
        , m_measures(measure(m_root, knowledge, width))
    {
    }

    TreeLayout run()
    {
        if (m_root.node)
            place(m_root);
        m_layout.size = m_measures.size;
        return std::move(m_layout);
    }

private:
    /// Places a question and all below it; returns the index of its box.
    std::size_t place(const TreeSketch& sketch)
    {
        const std::size_t index = m_layout.boxes.size();
        m_layout.boxes.emplace_back();
        std::vector<std::size_t> children;
        for (const TreeSketch& child : sketch.children)
            children.push_back(child.outcome ? placeLeaf(child, sketch) : place(child));
        m_layout.boxes[index] = questionBox(sketch, children);
        for (std::size_t i = 0; i < children.size(); ++i)
            connect(index, children[i], sketch, sketch.children[i]);
        return index;
    }

    std::size_t placeLeaf(const TreeSketch& sketch, const TreeSketch& parent)
    {
        TreeBox box;
        box.outcome = sketch.outcome;
        box.path = sketch.path;
        box.text = optionText(*sketch.outcome, m_knowledge);
        box.beside = sketch.beside;
        if (sketch.beside) {
            const double width = m_measures.besideWidth(parent);
            box.rect = QRectF(m_measures.right(parent) - width,
                              m_measures.rowBottom(parent.depth) + besideDrop, width, besideHeight);
        } else {
            box.stacked = m_measures.stacked;
            box.rect = QRectF(m_measures.left(sketch) + leafGap / 2, m_measures.leafTop,
                              m_measures.column - leafGap, m_measures.leafHeight);
            if (!sketch.outcome->note.empty()) {
                const double width = m_measures.noteWidth(toQt(sketch.outcome->note));
                box.note = QRectF(box.rect.center().x() - width / 2, box.rect.bottom() + noteGap,
                                  width, m_measures.noteHeight);
            }
        }
        m_layout.boxes.push_back(std::move(box));
        return m_layout.boxes.size() - 1;
    }

    TreeBox questionBox(const TreeSketch& sketch, const std::vector<std::size_t>& children) const
    {
        TreeBox box;
        box.node = sketch.node;
        box.path = sketch.path;
        box.text = questionText(sketch, m_knowledge);
        box.ruler = sketch.ruler;
        const double top = m_measures.rowTop(sketch.depth);
        if (sketch.ruler) {
            box.rect = QRectF(m_measures.left(sketch) + 1, top, m_measures.span(sketch) - 2,
                              m_measures.rulerHeight(sketch.depth));
            box.textArea = QRectF(box.rect.left() + boxPadding, top + rulerTop,
                                  box.rect.width() - 2 * boxPadding,
                                  m_measures.rulerTitleHeight(sketch.depth));
            return box;
        }
        const double width = m_measures.questionWidth(sketch);
        const double left = m_measures.left(sketch);
        double centre = left + m_measures.span(sketch) / 2;
        if (const double taken = m_measures.takenBeside(sketch); taken > 0) {
            const double farthest = m_measures.right(sketch) - taken - width / 2;
            centre = std::clamp(centreBelow(children, centre), left + width / 2, farthest);
        }
        box.rect = QRectF(std::round(centre - width / 2), top, width,
                          m_measures.questionHeight(sketch.depth));
        box.textArea = box.rect.adjusted(boxPadding, 0, -boxPadding, 0);
        return box;
    }

    /// The middle of the question that a question leads on to.
    double centreBelow(const std::vector<std::size_t>& children, double otherwise) const
    {
        for (const std::size_t child : children) {
            const TreeBox& box = m_layout.boxes[child];
            if (box.node && !box.ruler)
                return box.rect.center().x();
        }
        return otherwise;
    }

    void connect(std::size_t from, std::size_t to, const TreeSketch& parent,
                 const TreeSketch& child)
    {
        const TreeBox& below = m_layout.boxes[to];
        TreeEdge edge;
        edge.path = below.path;
        if (parent.ruler) {
            addZone(from, parent, child);
            const double x = below.rect.center().x();
            edge.line << QPointF(x, m_layout.boxes[from].rect.bottom())
                      << QPointF(x, below.rect.top());
        } else if (below.beside) {
            leadBeside(edge, m_layout.boxes[from], below, parent);
        } else {
            leadDown(edge, m_layout.boxes[from], below, parent, child);
        }
        m_layout.edges.push_back(std::move(edge));
    }

    void leadBeside(TreeEdge& edge, const TreeBox& above, const TreeBox& leaf,
                    const TreeSketch& parent) const
    {
        const double x = std::round(leaf.rect.center().x());
        const double y = std::round(above.rect.center().y());
        edge.line << QPointF(above.rect.right(), y) << QPointF(x, y) << QPointF(x, leaf.rect.top());
        edge.text = answerText(edge.path.back(), m_knowledge);
        const double left = above.rect.right() + labelGap;
        edge.label = QRectF(left, y - lineOfText - 1, m_measures.right(parent) - left, lineOfText);
        edge.align = Qt::AlignHCenter;
    }

    void leadDown(TreeEdge& edge, const TreeBox& above, const TreeBox& below,
                  const TreeSketch& parent, const TreeSketch& child) const
    {
        const double start = std::round(above.rect.center().x());
        const bool into = below.ruler && start > below.rect.left() && start < below.rect.right();
        const double x = into ? start : std::round(below.rect.center().x());
        const double bend = m_measures.rowBottom(parent.depth) + elbow;
        edge.line << QPointF(start, above.rect.bottom());
        if (std::abs(start - x) > 0.5)
            edge.line << QPointF(start, bend) << QPointF(x, bend);
        edge.line << QPointF(x, below.rect.top());
        edge.text = answerText(edge.path.back(), m_knowledge);

        const double middle = (bend + m_measures.gapBottom(parent.depth)) / 2;
        const double left = m_measures.left(child);
        const double right = m_measures.right(child);
        const double needed = widthOf(edge.text);
        if (x < start - 0.5 && needed <= x - left - labelGap) {
            edge.label = QRectF(left, middle - lineOfText / 2, x - left - labelGap, lineOfText);
            edge.align = Qt::AlignRight;
        } else if (x > start - 0.5 && needed <= right - x - labelGap) {
            edge.label =
                QRectF(x + labelGap, middle - lineOfText / 2, right - x - labelGap, lineOfText);
        } else {
            const double width = std::min(right - left - leafGap, needed + 2 * labelGap);
            const double height = heightOf(edge.text, width);
            edge.label = QRectF(std::clamp(x - width / 2, left, right - width), middle - height / 2,
                                width, height);
            edge.align = Qt::AlignHCenter;
            edge.onLine = true;
        }
    }

    void addZone(std::size_t from, const TreeSketch& parent, const TreeSketch& child)
    {
        const TreeBox& box = m_layout.boxes[from];
        const bool first = &child == &parent.children.front();
        const bool last = &child == &parent.children.back();
        TreeZone zone;
        zone.box = from;
        zone.answer = child.path.back().answer;
        const double left = m_measures.left(child) + (first ? boxPadding : 1.0);
        const double right = m_measures.right(child) - (last ? boxPadding : 1.0);
        const double top = box.textArea.bottom() + channelDrop;
        zone.channel = QRectF(left, top, right - left, channelHeight);
        zone.text = zoneText(child.path.back(), m_knowledge);
        zone.label = QRectF(m_measures.left(child) + 2, zone.channel.bottom() + zoneLabelGap,
                            m_measures.span(child) - 4, m_measures.zoneLabelHeight(parent.depth));
        const Question* question = m_knowledge.question(parent.node->question);
        if (const Answer* found = question ? question->find(zone.answer) : nullptr) {
            zone.from = found->from;
            zone.below = found->below;
        }
        m_layout.zones.push_back(std::move(zone));
    }

    const KnowledgeBase& m_knowledge;
    TreeSketch m_root;
    TreeMeasures m_measures;
    TreeLayout m_layout;
};

} // namespace

TreeLayout layoutTree(const KnowledgeBase& knowledge, double width)
{
    return Layouter(knowledge, width).run();
}

double rulerPosition(const TreeLayout& layout, std::size_t box, double value, double lowest,
                     double highest)
{
    double position = layout.boxes[box].rect.left();
    for (const TreeZone& zone : layout.zones) {
        if (zone.box != box)
            continue;
        const double from = std::max(zone.from.value_or(lowest), lowest);
        const double below = zone.below.value_or(highest);
        if (value < from)
            return std::max(position, zone.channel.left());
        const double share = from > 0 && below > from
                                 ? std::log(std::min(value, below) / from) / std::log(below / from)
                                 : 0.5;
        position = zone.channel.left() + share * zone.channel.width();
        if (!zone.below || value < *zone.below)
            break;
    }
    return position;
}

} // namespace whichmesh::ui
