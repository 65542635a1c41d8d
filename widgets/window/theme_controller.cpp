// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/theme_controller.h"

#include <utility>

namespace whichmesh::ui {

ThemeController::ThemeController(Settings& settings, FontLoading fonts)
    : m_settings(settings)
    , m_choice(settings.value(setting::theme))
{
    apply();
    if (fonts == FontLoading::Now)
        loadFonts();
}

void ThemeController::loadFonts()
{
    if (!std::exchange(m_hasFonts, true))
        applyFonts();
}

void ThemeController::setChoice(ThemeChoice choice)
{
    m_settings.setValue(setting::theme, choice);
    showOnce(choice);
}

void ThemeController::showOnce(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
    Q_EMIT choiceChanged(choice);
}

void ThemeController::apply()
{
    switch (m_choice) {
    case ThemeChoice::System:
        applyColours(systemTheme());
        break;
    case ThemeChoice::Light:
        applyColours(Theme::Light);
        break;
    case ThemeChoice::Dark:
        applyColours(Theme::Dark);
        break;
    }
}

} // namespace whichmesh::ui
