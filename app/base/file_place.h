// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace whichmesh {

/// A place in a file. Line and column count from 1, columns in code points; 0 is not known.
struct FilePlace
{
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const FilePlace&) const = default;
};

/// `file:line:column`; parts that are not known are left out.
std::string toText(const FilePlace& place);

} // namespace whichmesh
