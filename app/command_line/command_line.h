// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line/verb.h"

#include <span>
#include <string>
#include <vector>

namespace whichmesh {

/// What the window is asked for when it is started.
struct WindowRequest
{
    std::optional<std::string> workbook;
    std::optional<std::string> knowledge; ///< as --knowledge of the verbs
    std::optional<std::string> edition;
    std::vector<std::string> overlays; ///< files and folders
    std::optional<std::string> theme;  ///< "light", "dark" or "system"
    bool exitAfterStartup = false;

    bool operator==(const WindowRequest&) const = default;
};

/// True where the words after the program's name ask for the window: no words, options of the
/// window, or a file to open.
bool asksForWindow(std::span<const std::string> words);

Result<WindowRequest> readWindowRequest(std::span<const std::string> words);

/// Does what the words ask for without a window: a verb, --help or --version. Results go to
/// `context.out`, everything else to `context.err`. Returns an ExitCode.
int runCommandLine(std::span<const std::string> words, const VerbContext& context);

} // namespace whichmesh
