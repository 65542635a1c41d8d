// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/file_place.h"

#include <string>
#include <vector>

namespace whichmesh {

enum class Severity { Error, Warning, Note };

/// One fault found in a file. Lines and columns count from 1, columns in code points; 0 means
/// "the file as a whole". `keyPath` is the YAML path, such as `sections[2].features[0].istio`.
struct Diagnostic
{
    Severity severity = Severity::Error;
    std::string file;
    int line = 0;
    int column = 0;
    std::string keyPath;
    std::string message;
    std::string kind{}; ///< what sort of finding a warning is, "contradiction"; may be empty
    std::vector<FilePlace> also{}; ///< further places that it is about

    bool operator==(const Diagnostic&) const = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// `file:line:column: message (key path); see also file:line:column`; parts that are not known are
/// left out.
std::string toText(const Diagnostic& diagnostic);

/// Orders by file, line, column, then message, so that a list reads from top to bottom.
void sortByPlace(Diagnostics& diagnostics);

bool hasErrors(const Diagnostics& diagnostics);

} // namespace whichmesh
