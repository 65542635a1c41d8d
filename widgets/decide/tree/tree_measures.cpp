// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/tree/tree_measures.h"

#include "widgets/decide/short_label.h"
#include "widgets/kit/labels/text_lines.h"
#include "widgets/kit/labels/text_measures.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <algorithm>
#include <functional>

namespace whichmesh::ui {

namespace {

constexpr double margin = 12;
constexpr double leastColumn = 62, widestLeastColumn = 120, widestColumn = 150;
constexpr double widestQuestion = 232;
constexpr double leastGap = 58;
constexpr double glyphRoom = 16; // a glyph and the space behind it
constexpr double leafPadding = 6;
constexpr int mostNoteLines = 3;

QFont noteFont()
{
    return fontOf(metric::small);
}

QFont boldFont()
{
    return fontOf(metric::small, QFont::DemiBold);
}

void forEach(const TreeSketch& sketch, const std::function<void(const TreeSketch&)>& visit)
{
    visit(sketch);
    for (const TreeSketch& child : sketch.children)
        forEach(child, visit);
}

/// Finds the columns of a tree, then its rows from what is written in them.
class Measurer
{
public:
    Measurer(const TreeSketch& root, const KnowledgeBase& knowledge)
        : m_root(root)
        , m_knowledge(knowledge)
    {
        m_result.knowledge = &knowledge;
    }

    TreeMeasures run(double width)
    {
        chooseColumns(width);
        forEach(m_root, [this](const TreeSketch& each) {
            if (each.node)
                measureQuestion(each);
            else if (!each.beside)
                measureLeaf(each);
        });
        stackRows();
        return std::move(m_result);
    }

private:
    void chooseColumns(double width)
    {
        double least = leastColumn;
        double oneLine = 0;
        forEach(m_root, [&](const TreeSketch& each) {
            if (!each.outcome || each.beside)
                return;
            const QString name = optionText(*each.outcome, m_knowledge);
            least = std::max(least, widestWord(name, boldFont()) + leafGap + leafPadding);
            m_widestNote =
                std::max<double>(m_widestNote, widestWord(toQt(each.outcome->note), noteFont()));
            oneLine = std::max(oneLine, widthOf(name) + glyphRoom + leafGap + leafPadding);
        });
        // A note with a long word reaches out on both sides, into the gap and a little farther.
        least = std::max(least, m_widestNote - 2 * leafGap);
        least = std::min(least, widestLeastColumn);
        const int count = std::max(1, m_root.columns);
        const double inner = std::max(width - 2 * margin, count * least);
        m_result.column = std::min(widestColumn, inner / count);
        m_result.stacked = oneLine > m_result.column;
        // What one note reaches out, those beside it leave free.
        const double leaf = m_result.column - leafGap;
        m_result.noteRoom = std::min(leaf, 2 * leaf - m_widestNote);
        m_result.leftEdge = margin + (inner - count * m_result.column) / 2;
        m_result.size.setWidth(inner + 2 * margin);
    }

    TreeMeasures::Row& row(const TreeSketch& sketch)
    {
        const auto depth = static_cast<std::size_t>(sketch.depth);
        if (m_result.rows.size() <= depth)
            m_result.rows.resize(depth + 1);
        return m_result.rows[depth];
    }

    void measureQuestion(const TreeSketch& question)
    {
        TreeMeasures::Row& row = this->row(question);
        const QString text = questionText(question, m_knowledge);
        row.gap = std::max(row.gap, leastGap);
        if (question.ruler) {
            const double room = m_result.span(question) - 2 - 2 * boxPadding;
            row.rulerTitle = std::max(row.rulerTitle, heightOf(text, room));
        } else {
            const double room = m_result.questionWidth(question) - 2 * boxPadding;
            row.question = std::max(row.question, heightOf(text, room) + 2 * boxPadding + 4);
        }
        for (const TreeSketch& child : question.children) {
            if (child.beside)
                row.gap = std::max(row.gap, besideDrop + besideHeight + elbow);
            else if (question.ruler)
                row.zoneLabels =
                    std::max(row.zoneLabels, heightOf(zoneText(child.path.back(), m_knowledge),
                                                      m_result.span(child) - 4));
            else
                row.gap =
                    std::max(row.gap, elbow + 2 * elbow
                                          + heightOf(answerText(child.path.back(), m_knowledge),
                                                     m_result.span(child) - leafGap));
        }
    }

    void measureLeaf(const TreeSketch& leaf)
    {
        const double room = m_result.column - leafGap;
        double height = besideHeight;
        if (m_result.stacked)
            height = glyphRoom
                     + heightOf(optionText(*leaf.outcome, m_knowledge), room - leafPadding) + 10;
        m_result.leafHeight = std::max(m_result.leafHeight, height);
        if (!leaf.outcome->note.empty())
            m_result.noteHeight =
                std::max(m_result.noteHeight,
                         std::min(mostNoteLines * lineOfText, noteHeightOf(*leaf.outcome)));
    }

    double noteHeightOf(const Outcome& leaf) const
    {
        const QString note = toQt(leaf.note);
        return textHeight(note, noteFont(), m_result.noteWidth(note));
    }

    void stackRows()
    {
        double y = margin + 4;
        for (std::size_t depth = 0; depth < m_result.rows.size(); ++depth) {
            TreeMeasures::Row& row = m_result.rows[depth];
            row.top = y;
            row.height =
                std::max(row.question,
                         row.rulerTitle > 0 ? m_result.rulerHeight(static_cast<int>(depth)) : 0.0);
            y += row.height + row.gap;
        }
        m_result.leafTop = y;
        const double notes = m_result.noteHeight > 0 ? noteGap + m_result.noteHeight : 0.0;
        m_result.size.setHeight(y + m_result.leafHeight + notes + margin);
    }

    const TreeSketch& m_root;
    const KnowledgeBase& m_knowledge;
    TreeMeasures m_result;
    double m_widestNote = 0;
};

} // namespace

double TreeMeasures::besideWidth(const TreeSketch& question) const
{
    const auto leaf = std::ranges::find_if(question.children, &TreeSketch::beside);
    if (leaf == question.children.end())
        return 0.0;
    const double wanted =
        widthOf(optionText(*leaf->outcome, *knowledge)) + glyphRoom + 2 * leafPadding + 4;
    return std::min(std::max(64.0, wanted), 0.45 * span(question));
}

double TreeMeasures::takenBeside(const TreeSketch& question) const
{
    // The line goes down in the middle of the leaf; the question ends well before.
    const double width = besideWidth(question);
    return width > 0 ? width / 2 + 2 * elbow : 0.0;
}

double TreeMeasures::questionWidth(const TreeSketch& question) const
{
    return std::min(widestQuestion, span(question) - takenBeside(question) - leafGap);
}

double TreeMeasures::noteWidth(const QString& note) const
{
    return std::max<double>(noteRoom, widestWord(note, noteFont()));
}

double TreeMeasures::rulerHeight(int depth) const
{
    return rulerTop + rulerTitleHeight(depth) + channelDrop + channelHeight + zoneLabelGap
           + zoneLabelHeight(depth) + boxPadding;
}

TreeMeasures measure(const TreeSketch& root, const KnowledgeBase& knowledge, double width)
{
    return Measurer(root, knowledge).run(width);
}

QString optionText(const Outcome& outcome, const KnowledgeBase& knowledge)
{
    const Option* option = knowledge.option(outcome.option);
    return toQt(option ? option->name : outcome.option.str());
}

QString questionText(const TreeSketch& question, const KnowledgeBase& knowledge)
{
    const Question* known = knowledge.question(question.node->question);
    if (!known)
        return toQt(question.node->question.str());
    return toQt(question.path.empty() || known->shortText.empty() ? known->text : known->shortText);
}

QString answerText(const PathStep& step, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(step.question);
    const Answer* answer = question ? question->find(step.answer) : nullptr;
    return toQt(answer ? answer->label : step.answer.str());
}

double widthOf(const QString& text)
{
    return textWidth(boldFont(), text);
}

double heightOf(const QString& text, double width)
{
    return textHeight(text, boldFont(), width);
}

QString zoneText(const PathStep& step, const KnowledgeBase& knowledge)
{
    const Question* question = knowledge.question(step.question);
    return question ? shortLabel(*question, step.answer) : toQt(step.answer.str());
}

} // namespace whichmesh::ui
