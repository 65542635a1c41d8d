// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/measurement_table.h"

#include "app/base/csv_records.h"
#include "app/base/text.h"
#include "app/base/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace whichmesh {

namespace {

using Column = std::pair<std::string_view, std::string MeasurementRow::*>;

constexpr std::array<Column, 13> columns{{
    {"source_title", &MeasurementRow::sourceTitle},
    {"source_url", &MeasurementRow::sourceUrl},
    {"year", &MeasurementRow::year},
    {"mesh", &MeasurementRow::mesh},
    {"mesh_version", &MeasurementRow::meshVersion},
    {"mode", &MeasurementRow::mode},
    {"workload", &MeasurementRow::workload},
    {"metric", &MeasurementRow::metric},
    {"percentile", &MeasurementRow::percentile},
    {"scope", &MeasurementRow::scope},
    {"value", &MeasurementRow::value},
    {"unit", &MeasurementRow::unit},
    {"notes", &MeasurementRow::notes},
}};

// Without these no row can be told from another; the others may be missing.
constexpr std::array<std::string_view, 7> needed{"mesh",  "mode",  "workload", "metric",
                                                 "scope", "value", "unit"};

constexpr std::size_t largestFile = std::size_t{16} * 1024 * 1024;

/// Reads one text and collects its faults.
class TableReader
{
public:
    TableReader(std::string_view text, const std::string& file)
        : m_csv(text)
        , m_file(file)
    {
    }

    tl::expected<MeasurementTable, Diagnostics> read()
    {
        CsvRecord record;
        if (!m_csv.next(record))
            fault(1, m_csv.fault().empty() ? "the file is empty; its first line names the columns"
                                           : m_csv.fault());
        else
            readHeader(record);
        while (m_faults.empty() && m_csv.next(record))
            readRow(record);
        if (!m_csv.fault().empty() && m_faults.empty())
            fault(m_csv.line(), m_csv.fault());
        if (!m_faults.empty())
            return tl::unexpected(std::move(m_faults));
        return std::move(m_table);
    }

private:
    void fault(int line, std::string message)
    {
        m_faults.push_back({Severity::Error, m_file, line, 1, {}, std::move(message)});
    }

    void readHeader(const CsvRecord& header)
    {
        for (const std::string& name : header.cells) {
            const auto column = std::ranges::find(columns, name, &Column::first);
            m_members.push_back(column == columns.end() ? nullptr : column->second);
            if (column == columns.end())
                m_table.unknownColumns.push_back(name);
            if (std::ranges::count(header.cells, name) > 1)
                fault(header.line, fmt::format("the column {} stands there twice", inQuotes(name)));
        }
        for (const std::string_view name : needed) {
            if (std::ranges::find(header.cells, name) == header.cells.end())
                fault(header.line, fmt::format("there is no column {}", inQuotes(name)));
        }
    }

    void readRow(const CsvRecord& record)
    {
        if (record.cells.size() != m_members.size()) {
            fault(record.line, fmt::format("{} cells where the header has {}", record.cells.size(),
                                           m_members.size()));
            return;
        }
        MeasurementRow row;
        row.line = record.line;
        for (std::size_t i = 0; i < m_members.size(); ++i) {
            if (m_members[i])
                row.*(m_members[i]) = record.cells[i];
        }
        m_table.rows.push_back(std::move(row));
    }

    CsvReader m_csv;
    const std::string& m_file;
    MeasurementTable m_table;
    std::vector<std::string MeasurementRow::*> m_members;
    Diagnostics m_faults;
};

} // namespace

tl::expected<MeasurementTable, Diagnostics> parseMeasurements(std::string_view text,
                                                              const std::string& file)
{
    for (std::string_view rest = text; !rest.empty();) {
        const auto character = firstCodePoint(rest);
        if (!character)
            return tl::unexpected(
                Diagnostics{{Severity::Error, file, 0, 0, {}, "the text is not UTF-8"}});
        rest.remove_prefix(character->length);
    }
    return TableReader(text, file).read();
}

tl::expected<MeasurementTable, Diagnostics> readMeasurements(const std::string& path)
{
    const auto text = readTextFile(path, path, largestFile);
    if (!text)
        return tl::unexpected(text.error());
    return parseMeasurements(*text, path);
}

} // namespace whichmesh
