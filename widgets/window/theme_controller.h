// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"
#include "widgets/kit/theme.h"

#include <QObject>

namespace whichmesh::ui {

/// Fonts take longer to load than a window without words takes to show.
enum class FontLoading { Now, Later };

/// Keeps the application in the chosen theme: the system's, light, or dark.
class ThemeController : public QObject
{
    Q_OBJECT

public:
    explicit ThemeController(Settings& settings, FontLoading fonts = FontLoading::Now);

    /// Where they were left for later; once.
    void loadFonts();

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// Shows a theme without remembering it, as the command line asks.
    void showOnce(ThemeChoice choice);

Q_SIGNALS:
    void choiceChanged(whichmesh::ThemeChoice choice);

private:
    void apply();

    Settings& m_settings;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_hasFonts = false;
};

} // namespace whichmesh::ui
