// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_layout.h"

#include <algorithm>
#include <cmath>

namespace whichmesh::ui {

namespace {

constexpr double margin = 16.0;
constexpr double leastColumn = 64.0;
constexpr double widestColumn = 150.0;
constexpr double questionHeight = 52.0;
constexpr double rulerHeight = 94.0;
constexpr double gap = 62.0;
constexpr double leafHeight = 32.0;
constexpr double leafGap = 6.0;
constexpr double noteHeight = 44.0;
constexpr double besideWidth = 88.0;
constexpr double elbow = 16.0;

bool isRuler(const KnowledgeBase& knowledge, const TreeNode& node)
{
    const Question* question = knowledge.question(node.question);
    return question && question->kind == QuestionKind::Number;
}

bool hasSubtree(const TreeNode& node)
{
    return std::ranges::any_of(node.branches,
                               [](const TreeNode::Branch& branch) { return !branch.node.empty(); });
}

class Layouter
{
public:
    Layouter(const KnowledgeBase& knowledge, double width)
        : m_knowledge(knowledge)
    {
        const int count = std::max(1, columns(knowledge.tree.root));
        const double inner = std::max(width - 2 * margin, count * leastColumn);
        m_column = std::min(widestColumn, inner / count);
        m_left = margin + std::max(0.0, (inner - m_column * count) / 2);
        m_right = m_left + m_column * count;
        m_width = std::max(width, inner + 2 * margin);
        measureRows(knowledge.tree.root, 0);
        double y = margin;
        for (const double height : m_rowHeights) {
            m_rowTops.push_back(y);
            y += height + gap;
        }
        m_leafTop = y;
    }

    TreeLayout run()
    {
        m_nextColumn = 0;
        place(m_knowledge.tree.root, 0, {});
        m_layout.size = QSizeF(m_width, m_leafTop + leafHeight + noteHeight + margin / 2);
        return std::move(m_layout);
    }

    int columns(const TreeNode& node) const
    {
        int count = 0;
        for (const auto& branch : node.branches) {
            if (!branch.node.empty())
                count += columns(branch.node.front());
            else if (!standsBeside(node))
                ++count;
        }
        return count;
    }

private:
    bool standsBeside(const TreeNode& node) const
    {
        return hasSubtree(node) && !isRuler(m_knowledge, node);
    }

    void measureRows(const TreeNode& node, std::size_t depth)
    {
        if (m_rowHeights.size() <= depth)
            m_rowHeights.push_back(0.0);
        m_rowHeights[depth] = std::max(m_rowHeights[depth],
                                       isRuler(m_knowledge, node) ? rulerHeight : questionHeight);
        for (const auto& branch : node.branches)
            for (const TreeNode& child : branch.node)
                measureRows(child, depth + 1);
    }

    /// Places a node and all below it; returns the index of its box.
    std::size_t place(const TreeNode& node, std::size_t depth, const std::vector<PathStep>& path)
    {
        const int firstColumn = m_nextColumn;
        const std::size_t index = m_layout.boxes.size();
        m_layout.boxes.push_back({{}, &node, nullptr, isRuler(m_knowledge, node), false, path});
        std::vector<std::size_t> children;
        for (const auto& branch : node.branches)
            children.push_back(placeBranch(node, branch, depth, path));
        const double left = m_left + firstColumn * m_column;
        const double right = m_left + m_nextColumn * m_column;
        m_layout.boxes[index].rect = boxRect(node, depth, left, right, children);
        for (std::size_t i = 0; i < children.size(); ++i)
            connect(index, children[i], node.branches[i].answer, i, children.size());
        return index;
    }

    std::size_t placeBranch(const TreeNode& node, const TreeNode::Branch& branch, std::size_t depth,
                            std::vector<PathStep> path)
    {
        path.push_back({node.question, branch.answer});
        if (!branch.node.empty())
            return place(branch.node.front(), depth + 1, path);
        TreeBox leaf;
        leaf.outcome = &*branch.outcome;
        leaf.path = std::move(path);
        if (standsBeside(node)) {
            leaf.beside = true;
            leaf.rect =
                QRectF(m_right - besideWidth + 4, m_rowTops[depth] + m_rowHeights[depth] + 18,
                       besideWidth - 4, leafHeight);
        } else {
            leaf.rect = QRectF(m_left + m_nextColumn * m_column + leafGap / 2, m_leafTop,
                               m_column - leafGap, leafHeight);
            ++m_nextColumn;
        }
        m_layout.boxes.push_back(std::move(leaf));
        return m_layout.boxes.size() - 1;
    }

    QRectF boxRect(const TreeNode& node, std::size_t depth, double left, double right,
                   const std::vector<std::size_t>& children) const
    {
        const double top = m_rowTops[depth];
        if (isRuler(m_knowledge, node))
            return QRectF(left - 4, top, right - left + 8, rulerHeight);
        double center = (left + right) / 2;
        double width = std::clamp(right - left - 8, 132.0, 232.0);
        if (standsBeside(node)) {
            // Stands over the subtree it leads on to, as far left as the leaf beside it asks for.
            const double limit = m_right - besideWidth - 20;
            width = std::min(width, limit - left);
            center = std::min(subtreeCenter(children, center), limit - width / 2);
        }
        return QRectF(center - width / 2, top, width, questionHeight);
    }

    double subtreeCenter(const std::vector<std::size_t>& children, double otherwise) const
    {
        for (const std::size_t child : children) {
            const TreeBox& box = m_layout.boxes[child];
            if (box.node && !box.ruler)
                return box.rect.center().x();
        }
        return otherwise;
    }

    void connect(std::size_t from, std::size_t to, const AnswerId& answer, std::size_t index,
                 std::size_t count)
    {
        const TreeBox& parent = m_layout.boxes[from];
        const TreeBox& child = m_layout.boxes[to];
        TreeEdge edge;
        edge.path = child.path;
        const double x = child.ruler ? parent.rect.center().x() : child.rect.center().x();
        if (parent.ruler) {
            addZone(from, answer, child.rect.center().x(), index, count);
            edge.line << QPointF(x, parent.rect.bottom()) << QPointF(x, child.rect.top());
            edge.labelled = false;
        } else if (child.beside) {
            const double y = parent.rect.center().y();
            edge.line << QPointF(parent.rect.right(), y) << QPointF(x, y)
                      << QPointF(x, child.rect.top());
            edge.label = QPointF(x, y - 12);
            edge.labelSide = Qt::AlignHCenter;
        } else {
            const double start = parent.rect.center().x();
            const double bend = parent.rect.bottom() + elbow;
            edge.line << QPointF(start, parent.rect.bottom());
            if (std::abs(start - x) > 0.5)
                edge.line << QPointF(start, bend) << QPointF(x, bend);
            edge.line << QPointF(x, child.rect.top());
            const bool left = x < start - 0.5;
            edge.label = QPointF(x + (left ? -8 : 8), (bend + child.rect.top()) / 2);
            edge.labelSide = left ? Qt::AlignRight : Qt::AlignLeft;
        }
        m_layout.edges.push_back(std::move(edge));
    }

    /// Zones meet half-way between the centres of what hangs below them.
    void addZone(std::size_t from, const AnswerId& answer, double center, std::size_t index,
                 std::size_t count)
    {
        const QRectF& box = m_layout.boxes[from].rect;
        const double left = index == 0 ? box.left() + 8 : m_layout.zones.back().channel.right() + 2;
        double right = box.right() - 8;
        if (index + 1 < count)
            right = left + 2 * (center - left) - 1;
        TreeZone zone{
            QRectF(left, box.top() + 58, std::max(12.0, right - left), 8), from, answer, {}, {}};
        const Question* question = m_knowledge.question(m_layout.boxes[from].node->question);
        if (const Answer* found = question ? question->find(answer) : nullptr) {
            zone.from = found->from;
            zone.below = found->below;
        }
        m_layout.zones.push_back(std::move(zone));
    }

    const KnowledgeBase& m_knowledge;
    TreeLayout m_layout;
    std::vector<double> m_rowHeights;
    std::vector<double> m_rowTops;
    double m_column = leastColumn;
    double m_left = 0.0;
    double m_right = 0.0;
    double m_width = 0.0;
    double m_leafTop = 0.0;
    int m_nextColumn = 0;
};

} // namespace

double leastTreeWidth(const DecisionTree& tree, const KnowledgeBase& knowledge)
{
    return 2 * margin + std::max(1, Layouter(knowledge, 0).columns(tree.root)) * leastColumn;
}

TreeLayout layoutTree(const KnowledgeBase& knowledge, double width)
{
    return Layouter(knowledge, width).run();
}

double rulerPosition(const TreeLayout& layout, std::size_t box, double value, double lowest,
                     double highest)
{
    double position = layout.boxes[box].rect.center().x();
    for (const TreeZone& zone : layout.zones) {
        const double from = std::max(zone.from.value_or(lowest), lowest);
        const double below = zone.below.value_or(highest);
        if (zone.box != box || value < from || (value >= below && zone.below))
            continue;
        const double share = from > 0 && below > from
                                 ? std::log(std::min(value, below) / from) / std::log(below / from)
                                 : 0.5;
        position = zone.channel.left() + share * zone.channel.width();
    }
    return position;
}

} // namespace whichmesh::ui
