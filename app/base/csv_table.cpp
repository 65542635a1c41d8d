// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv_table.h"

#include "app/base/csv_records.h"
#include "app/base/text.h"
#include "app/base/yaml/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace whichmesh {

namespace {

struct Column
{
    std::string outer; ///< before the dot; empty without one
    std::string key;
    Mark mark;
};

/// Reads one text and collects its faults.
class TableReader
{
public:
    TableReader(std::string_view text, const std::string& file)
        : m_csv(text)
        , m_places(text)
        , m_file(file)
    {
    }

    tl::expected<YamlNode, Diagnostics> read()
    {
        YamlNode table;
        table.kind = YamlNode::Kind::Sequence;
        CsvRecord record;
        if (m_csv.next(record))
            readHeader(record);
        else if (m_csv.fault().empty())
            fault({}, "the file is empty; its first line names the columns");
        while (m_csv.next(record)) {
            if (record.cells.size() == m_columns.size())
                table.items.push_back(row(record));
            else
                fault(m_places.at(record.offsets.front()),
                      fmt::format("{} cells where the header has {}", record.cells.size(),
                                  m_columns.size()));
        }
        if (!m_csv.fault().empty())
            fault({m_csv.line(), 1}, m_csv.fault());
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        return table;
    }

private:
    void fault(Mark mark, std::string message)
    {
        m_faults.push_back(
            {Severity::Error, m_file, mark.line, mark.column, {}, std::move(message)});
    }

    void readHeader(const CsvRecord& header)
    {
        for (std::size_t i = 0; i < header.cells.size(); ++i) {
            const std::string& name = header.cells[i];
            const Mark mark = m_places.at(header.offsets[i]);
            const std::size_t dot = name.find('.');
            const bool isNested = dot != std::string::npos;
            m_columns.push_back({isNested ? name.substr(0, dot) : std::string(),
                                 isNested ? name.substr(dot + 1) : name, mark});
            if (m_columns.back().key.empty() || dot == 0)
                fault(mark, "this column has no name");
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            checkClash(header.cells[i], i);
    }

    // Neither the same name twice, nor one with and without something after a dot.
    void checkClash(const std::string& name, std::size_t at)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Column& other = m_columns[i];
            if (i < at && other.outer == m_columns[at].outer && other.key == m_columns[at].key)
                fault(m_columns[at].mark,
                      fmt::format("the column {} stands there twice", inQuotes(name)));
            else if (!name.empty() && other.outer == name)
                fault(m_columns[at].mark,
                      fmt::format("the columns {} and {} cannot stand side by side", inQuotes(name),
                                  inQuotes(other.outer + '.' + other.key)));
        }
    }

    YamlNode row(const CsvRecord& record)
    {
        YamlNode row;
        row.kind = YamlNode::Kind::Mapping;
        row.mark = m_places.at(record.offsets.front());
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (record.cells[i].empty())
                continue;
            YamlNode cell;
            cell.kind = YamlNode::Kind::Scalar;
            cell.mark = m_places.at(record.offsets[i]);
            cell.scalar = record.cells[i];
            const Column& column = m_columns[i];
            YamlNode& holder = column.outer.empty() ? row : inner(row, column);
            holder.entries.push_back({column.key, column.mark, std::move(cell)});
        }
        return row;
    }

    static YamlNode& inner(YamlNode& row, const Column& column)
    {
        const auto found = std::ranges::find(row.entries, column.outer, &YamlNode::Entry::key);
        if (found != row.entries.end())
            return found->value;
        YamlNode holder;
        holder.kind = YamlNode::Kind::Mapping;
        holder.mark = row.mark;
        return row.entries
            .emplace_back(YamlNode::Entry{column.outer, column.mark, std::move(holder)})
            .value;
    }

    CsvReader m_csv;
    TextPlaces m_places;
    const std::string& m_file;
    std::vector<Column> m_columns;
    Diagnostics m_faults;
};

} // namespace

tl::expected<YamlNode, Diagnostics> parseTable(std::string_view text, const std::string& file)
{
    if (Diagnostics faults = checkText(text, file, YamlLimits().bytes); !faults.empty())
        return tl::unexpected(std::move(faults));
    return TableReader(withoutByteOrderMark(text), file).read();
}

} // namespace whichmesh
