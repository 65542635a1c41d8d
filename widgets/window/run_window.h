// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"

#include <QString>

#include <optional>

namespace whichmesh::ui {

struct WindowOptions
{
    QString knowledgeFolder; ///< of the edition to load
    QString workbook;        ///< to open; may be empty
    std::optional<ThemeChoice> theme;
    bool exitAfterStartup = false; ///< ends once the first frame is on screen
};

/// Runs the window until it is closed; returns the exit code of the process. A knowledge base with
/// faults is shown as a list that can be reloaded. Needs a QApplication.
int runWindow(const WindowOptions& options);

} // namespace whichmesh::ui
