// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace whichmesh {

struct CsvRecord
{
    int line = 0; ///< where it begins; counts from 1
    std::vector<std::string> cells;
    std::vector<std::size_t> offsets; ///< where each cell begins, in bytes of the text

    bool operator==(const CsvRecord&) const = default;
};

/// The records of a text, by RFC 4180: quotes around cells, doubled inside; LF or CRLF. A byte
/// order mark and empty lines are passed over.
class CsvReader
{
public:
    explicit CsvReader(std::string_view text);

    /// False at the end, and at a fault.
    bool next(CsvRecord& record);
    /// Empty unless the text is at fault; it is at `line`.
    const std::string& fault() const { return m_fault; }
    int line() const { return m_line; }

private:
    bool readCell(std::string& cell);
    bool readQuoted(std::string& cell);
    bool isAtLineEnd() const;
    void passLineEnd();

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    std::string m_fault;
};

} // namespace whichmesh
