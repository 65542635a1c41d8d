// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/csv_records.h"

#include "app/base/yaml/yaml_text.h"

namespace whichmesh {

CsvReader::CsvReader(std::string_view text)
    : m_text(text)
    , m_at(text.size() - withoutByteOrderMark(text).size())
{
}

bool CsvReader::isAtLineEnd() const
{
    return m_at >= m_text.size() || m_text[m_at] == '\n' || m_text.substr(m_at).starts_with("\r\n");
}

void CsvReader::passLineEnd()
{
    if (m_at < m_text.size()) {
        m_at += m_text[m_at] == '\r' ? std::size_t{2} : std::size_t{1};
        ++m_line;
    }
}

bool CsvReader::next(CsvRecord& record)
{
    while (m_at < m_text.size() && isAtLineEnd())
        passLineEnd();
    if (m_at >= m_text.size() || !m_fault.empty())
        return false;
    record.line = m_line;
    record.cells.clear();
    record.offsets.clear();
    while (true) {
        std::string cell;
        record.offsets.push_back(m_at);
        if (!readCell(cell))
            return false;
        record.cells.push_back(std::move(cell));
        if (isAtLineEnd()) {
            passLineEnd();
            return true;
        }
        ++m_at; // the comma
    }
}

bool CsvReader::readCell(std::string& cell)
{
    if (m_at < m_text.size() && m_text[m_at] == '"')
        return readQuoted(cell);
    while (!isAtLineEnd() && m_text[m_at] != ',')
        cell += m_text[m_at++];
    return true;
}

bool CsvReader::readQuoted(std::string& cell)
{
    const int begin = m_line;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\n')
            ++m_line;
        if (m_text[m_at] != '"') {
            cell += m_text[m_at];
            continue;
        }
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            cell += '"';
            continue;
        }
        if (isAtLineEnd() || m_text[m_at] == ',')
            return true;
        m_fault = "a closing quote is followed by neither a comma nor the end of the line";
        return false;
    }
    m_line = begin;
    m_fault = "a quote that begins here is never closed";
    return false;
}

} // namespace whichmesh
