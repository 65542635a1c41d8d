// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace whichmesh {

std::string toText(const FilePlace& place)
{
    std::string text = place.file;
    if (place.line > 0) {
        text += fmt::format(":{}", place.line);
        if (place.column > 0)
            text += fmt::format(":{}", place.column);
    }
    return text;
}

std::string toText(const Diagnostic& diagnostic)
{
    std::string text;
    if (!diagnostic.file.empty())
        text = toText(FilePlace{diagnostic.file, diagnostic.line, diagnostic.column}) + ": ";
    if (!diagnostic.kind.empty())
        text += diagnostic.kind + ": ";
    else if (diagnostic.severity == Severity::Warning)
        text += "warning: ";
    else if (diagnostic.severity == Severity::Note)
        text += "note: ";
    text += diagnostic.message;
    if (!diagnostic.keyPath.empty())
        text += fmt::format(" ({})", diagnostic.keyPath);
    for (const FilePlace& place : diagnostic.also)
        text += (&place == &diagnostic.also.front() ? "; see also " : ", ") + toText(place);
    return text;
}

void sortByPlace(Diagnostics& diagnostics)
{
    std::ranges::stable_sort(diagnostics, {}, [](const Diagnostic& diagnostic) {
        return std::tie(diagnostic.file, diagnostic.line, diagnostic.column, diagnostic.message);
    });
}

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::ranges::any_of(diagnostics, [](const Diagnostic& diagnostic) {
        return diagnostic.severity == Severity::Error;
    });
}

} // namespace whichmesh
