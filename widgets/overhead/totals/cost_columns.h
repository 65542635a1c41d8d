// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include <vector>

namespace whichmesh::ui {

class CostTableModel;

/// How wide the parts of the table's columns are, in px. Widths only grow, so that columns stand
/// still while a slider moves.
class CostColumns
{
public:
    static constexpr int padding = 5;
    static constexpr int gap = 5; ///< between the typical value and its range
    static constexpr int glyph = 13;
    static constexpr int glyphGap = 5;

    /// The type of names and typical values, of ranges and origins, and of the head.
    static QFont strongFont();
    static QFont quietFont();
    static QFont headFont();

    void clear();
    /// True where values end further right than before.
    bool include(const CostTableModel& model);

    /// From the column's padding to where typical values end; ranges begin a gap further right.
    int valueWidth(int column) const { return part(m_values, column); }
    /// What the whole column needs, what it needs where origins under a range may reach under the
    /// value too, and what it needs if origins may be cut short.
    int width(int column) const { return part(m_widths, column); }
    int closeWidth(int column) const { return part(m_closeWidths, column); }
    int leastWidth(int column) const { return part(m_leastWidths, column); }

private:
    static int part(const std::vector<int>& widths, int column);

    std::vector<int> m_values;
    std::vector<int> m_widths;
    std::vector<int> m_closeWidths;
    std::vector<int> m_leastWidths;
};

} // namespace whichmesh::ui
