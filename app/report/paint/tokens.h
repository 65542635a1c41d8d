// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace whichmesh {

enum class Theme { Light, Dark };

/// The colours of one theme, for the window and for reports. Hue is reserved for options, marks,
/// errors and the focus ring; the accent is ink.
struct Tokens
{
    Theme theme = Theme::Light;
    QColor window, panel, raised, hair, ctl, track;
    QColor text, muted, accent, onAccent, focus, select, hover;
    QColor good, partial, bad, na, onMark, badGround;

    QPalette palette() const;
};

const Tokens& tokensOf(Theme theme);

/// Registers the bundled fonts and returns the name of their family; later calls only return it.
/// Needs a QGuiApplication.
QString fontFamily();

/// The interface font at a size in px. Weights: Normal, Medium, DemiBold.
QFont fontOf(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace whichmesh
