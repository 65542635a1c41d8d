// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/canvas.h"

#include <functional>
#include <optional>
#include <vector>

namespace whichmesh::layout {

/// Size and margins of a page in painter units.
struct PageFormat
{
    qreal width = 1240.0;
    qreal height = 1754.0;
    qreal side = 88.0;
    qreal top = 72.0;
    qreal footer = 90.0; ///< from the footer's line to the lower edge

    qreal left() const { return side; }
    qreal right() const { return width - side; }
    qreal innerWidth() const { return width - 2.0 * side; }
    qreal bottom() const { return height - footer - 24.0; }
};

PageFormat formatOf(Paper paper);

/// An entry of the outline, where it came to stand.
struct OutlineEntry
{
    QString title;
    int level = 0;
    int page = 0;
    qreal y = 0.0;
};

/// A report laid out, not yet painted.
struct Document
{
    PageFormat format;
    std::vector<Sheet> sheets;
    std::vector<OutlineEntry> outline;
};

/// A piece of a page that is never split. `gap` is the space above it, left out at the top of a
/// page; `keepWithNext` forbids a page break below it.
struct Box
{
    qreal height = 0.0;
    std::function<void(Canvas&, qreal y)> draw;
    qreal gap = 0.0;
    bool keepWithNext = false;
    std::optional<OutlineEntry> entry; ///< title and level; the flow fills in the rest
};

/// Stacks boxes on pages. A run of boxes that belong together moves to the next page as a whole, if
/// it fits on one.
class PageFlow
{
public:
    PageFlow(Document& document, const Typesetter& type);

    const PageFormat& format() const { return m_document.format; }
    const Typesetter& type() const { return m_type; }

    void newPage();

    /// The height left on the page.
    qreal left() const;

    /// Adds boxes; `head` is repeated at the top of every page they go on to.
    void add(const std::vector<Box>& boxes, const std::optional<Box>& head = std::nullopt);
    void add(const Box& box) { add(std::vector<Box>{box}); }

private:
    void place(const Box& box);
    bool isAtTop() const { return m_y <= m_document.format.top; }

    Document& m_document;
    const Typesetter& m_type;
    qreal m_y; ///< at the bottom until the first page begins
};

} // namespace whichmesh::layout
