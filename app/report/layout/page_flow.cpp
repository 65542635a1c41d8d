// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/page_flow.h"

#include <span>

namespace whichmesh::layout {

namespace {

/// The boxes from `first` on that must stand on one page.
std::span<const Box> runFrom(const std::vector<Box>& boxes, std::size_t first)
{
    std::size_t last = first;
    while (boxes[last].keepWithNext && last + 1 < boxes.size())
        ++last;
    return {boxes.data() + first, last - first + 1};
}

qreal heightOf(std::span<const Box> run, bool atTop)
{
    qreal height = atTop ? -run.front().gap : 0.0;
    for (const Box& box : run)
        height += box.gap + box.height;
    return height;
}

} // namespace

PageFormat formatOf(Paper paper)
{
    PageFormat format;
    if (paper == Paper::Letter) {
        format.width = 1275.0;
        format.height = 1650.0;
    }
    return format;
}

PageFlow::PageFlow(Document& document, const Typesetter& type)
    : m_document(document)
    , m_type(type)
    , m_y(document.format.bottom())
{
}

void PageFlow::newPage()
{
    m_document.sheets.emplace_back();
    m_y = m_document.format.top;
}

qreal PageFlow::left() const
{
    return m_document.format.bottom() - m_y;
}

void PageFlow::add(const std::vector<Box>& boxes, const std::optional<Box>& head)
{
    const qreal headHeight = head ? head->height : 0.0;
    const qreal page = m_document.format.bottom() - m_document.format.top - headHeight;
    bool headStands = !head;
    for (std::size_t i = 0; i < boxes.size();) {
        std::span<const Box> run = runFrom(boxes, i);
        // What does not fit on any page goes on box by box.
        if (heightOf(run, true) > page)
            run = run.first(1);
        const qreal needed =
            heightOf(run, isAtTop() && headStands) + (headStands ? 0.0 : head->gap + headHeight);
        if (needed > left() && !isAtTop()) {
            newPage();
            headStands = !head;
        }
        if (!headStands) {
            place(*head);
            headStands = true;
        }
        for (const Box& box : run)
            place(box);
        i += run.size();
    }
}

void PageFlow::place(const Box& box)
{
    if (!isAtTop())
        m_y += box.gap;
    if (box.entry) {
        m_document.outline.push_back({box.entry->title, box.entry->level,
                                      static_cast<int>(m_document.sheets.size()) - 1, m_y});
    }
    Canvas canvas(m_document.sheets.back(), m_type);
    if (box.draw)
        box.draw(canvas, m_y);
    m_y += box.height;
}

} // namespace whichmesh::layout
