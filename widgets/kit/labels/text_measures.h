// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <functional>

namespace whichmesh::ui {

enum class TextMeasure { Width, WidestWord, Height };

/// What `measure` gives, remembered: layouts ask for the same again and again, and to shape text is
/// most of what it costs to lay out a window. `room` is the width of a line, where it counts.
int remembered(TextMeasure what, const QString& text, const QFont& font, qreal room,
               const std::function<int()>& measure);

/// The height of the TextLines of that width.
int textHeight(const QString& text, const QFont& font, qreal width);

} // namespace whichmesh::ui
