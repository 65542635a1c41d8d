// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace whichmesh {

/// One published number as a table has it, column by column and unread.
struct MeasurementRow
{
    int line = 0; ///< where the record begins
    std::string sourceTitle;
    std::string sourceUrl;
    std::string year;
    std::string mesh;
    std::string meshVersion;
    std::string mode;
    std::string workload;
    std::string metric;
    std::string percentile;
    std::string scope;
    std::string value;
    std::string unit;
    std::string notes;

    bool operator==(const MeasurementRow&) const = default;
};

struct MeasurementTable
{
    std::vector<MeasurementRow> rows;
    std::vector<std::string> unknownColumns; ///< read over

    bool operator==(const MeasurementTable&) const = default;
};

/// Reads a CSV whose first record names the columns, in any order: source_title, source_url, year,
/// mesh, mesh_version, mode, workload, metric, percentile, scope, value, unit, notes. Cells may be
/// quoted; lines end in LF or CRLF. Refused: what is not UTF-8, no header, missing or repeated
/// columns, an unfinished quote, a record with more or fewer cells than the header.
tl::expected<MeasurementTable, Diagnostics> parseMeasurements(std::string_view text,
                                                              const std::string& file);

/// The same of a file; one that is missing, unreadable or larger than 16 MiB is a diagnostic too.
tl::expected<MeasurementTable, Diagnostics> readMeasurements(const std::string& path);

} // namespace whichmesh
