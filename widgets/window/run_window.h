// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/reader.h"
#include "app/session/settings.h"

#include <QString>

#include <optional>

namespace whichmesh::ui {

struct WindowOptions
{
    KnowledgeLocation knowledge; ///< with the edition to put in force; the usual one if empty
    QString workbook;            ///< to open; may be empty
    std::optional<ThemeChoice> theme;
    bool exitAfterStartup = false; ///< ends once the first frame is on screen
};

/// Runs the window until it is closed; returns the exit code of the process. A knowledge base with
/// faults is shown as a list that can be reloaded. Needs a QApplication.
int runWindow(const WindowOptions& options);

} // namespace whichmesh::ui
