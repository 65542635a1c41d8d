// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/theme.h"

#include "widgets/kit/style/workbench_style.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

namespace whichmesh::ui {

namespace {

constexpr char systemThemeProperty[] = "whichmeshSystemTheme";

Theme themeOf(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

/// Rows of lists are marked by a quiet ground; only marked text is inverted.
QPalette viewPalette(const Tokens& t)
{
    QPalette palette = t.palette();
    palette.setColor(QPalette::Highlight, t.select);
    palette.setColor(QPalette::HighlightedText, t.text);
    return palette;
}

QPalette headerPalette(const Tokens& t)
{
    QPalette palette = t.palette();
    palette.setColor(QPalette::ButtonText, t.muted);
    return palette;
}

} // namespace

const Tokens& tokens(const QWidget* widget)
{
    return tokensOf(themeOf(widget ? widget->palette() : QApplication::palette()));
}

void applyTheme(Theme theme)
{
    applyColours(theme);
    applyFonts();
}

void applyColours(Theme theme)
{
    systemTheme(); // to be read while the platform's palette is still in place
    if (!qobject_cast<WorkbenchStyle*>(QApplication::style()))
        QApplication::setStyle(new WorkbenchStyle);
    const Tokens& t = tokensOf(theme);
    QApplication::setPalette(t.palette());
    QApplication::setPalette(viewPalette(t), "QAbstractItemView");
    QApplication::setPalette(headerPalette(t), "QHeaderView");
    QToolTip::setPalette(t.palette());
}

void applyFonts()
{
    QApplication::setFont(fontOf(metric::body));
    QApplication::setFont(fontOf(metric::body, QFont::Medium), "QPushButton");
    QApplication::setFont(fontOf(metric::body, QFont::Medium), "QTabBar");
    QApplication::setFont(fontOf(metric::small, QFont::Medium), "QHeaderView");
    QToolTip::setFont(fontOf(metric::small));
}

Theme systemTheme()
{
    const QVariant known = qApp->property(systemThemeProperty);
    if (known.isValid())
        return static_cast<Theme>(known.toInt());
    const Theme theme = themeOf(QApplication::palette());
    qApp->setProperty(systemThemeProperty, static_cast<int>(theme));
    return theme;
}

} // namespace whichmesh::ui
