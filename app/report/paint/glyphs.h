// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/feature.h"
#include "app/knowledge/option.h"
#include "app/report/paint/tokens.h"

#include <QRectF>
#include <QString>

#include <optional>

class QPainter;
class QIcon;

namespace whichmesh {

/// The colour of an option in a theme, and its tint, from the knowledge base.
QColor colourOf(const Option& option, Theme theme);
QColor tintOf(const Option& option, Theme theme);

/// Paints an option's glyph, centred in `box`, with a `halo` of that colour round it when valid.
void drawGlyph(QPainter& painter, const Option& option, const QRectF& box, Theme theme,
               const QColor& halo = {});

/// The marks of a table cell and of the question list; told apart by shape, not by colour.
enum class MarkShape { Yes, Partial, No, NotApplicable, Unknown };

/// Paints a mark into the largest square centred in `box` (drawn for 16 px).
void drawMark(QPainter& painter, MarkShape mark, const QRectF& box, const Tokens& tokens);

/// The mark of a support level; a plain value has none (nullopt).
std::optional<MarkShape> markOf(Support support);

/// The word a screen reader says: "yes", "partial", "no", "not applicable", "unknown".
QString wordOf(MarkShape mark);

enum class Icon {
    Search,
    ChevronDown,
    ChevronRight,
    ChevronUp,
    ChevronLeft,
    Close,
    Plus,
    Warning,
    Flip,
    Star,
    StarFilled,
    NotEqual,
    File,
    Error,
    Menu,
    Copy,
    Check,
    Columns,
    Moon,
    Sun,
    PanelLeft,
    PanelRight,
    Info
};

/// Paints a line icon (drawn for 16 px) in `colour`.
void drawIcon(QPainter& painter, Icon icon, const QRectF& box, const QColor& colour,
              qreal width = 1.4);

/// The icon as a QIcon for actions, in `colour`.
QIcon iconOf(Icon icon, const QColor& colour);

} // namespace whichmesh
