// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/theme_controller.h"

namespace whichmesh::ui {

ThemeController::ThemeController(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(settings.value(setting::theme))
{
    apply();
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
        applyTheme(systemTheme());
        break;
    case ThemeChoice::Light:
        applyTheme(Theme::Light);
        break;
    case ThemeChoice::Dark:
        applyTheme(Theme::Dark);
        break;
    }
}

} // namespace whichmesh::ui
