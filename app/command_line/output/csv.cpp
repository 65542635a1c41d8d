// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/csv.h"

#include <fmt/format.h>

namespace whichmesh {

std::string csvText(std::string_view text)
{
    std::string cell;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string::npos)
        cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (const char byte : cell)
        quoted += byte == '"' ? std::string("\"\"") : std::string(1, byte);
    return quoted + "\"";
}

std::string csvRecord(const std::vector<std::string>& cells)
{
    return fmt::format("{}\r\n", fmt::join(cells, ","));
}

} // namespace whichmesh
