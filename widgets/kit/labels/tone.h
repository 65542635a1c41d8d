// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/paint/tokens.h"

namespace whichmesh::ui {

/// What a text's colour says; the theme decides what it is.
enum class Tone { Normal, Muted, Inactive, Good, Partial, Bad };

inline QColor toneColour(Tone tone, const Tokens& tokens)
{
    switch (tone) {
    case Tone::Muted:
        return tokens.muted;
    case Tone::Inactive:
        return tokens.na;
    case Tone::Good:
        return tokens.good;
    case Tone::Partial:
        return tokens.partial;
    case Tone::Bad:
        return tokens.bad;
    case Tone::Normal:
        break;
    }
    return tokens.text;
}

} // namespace whichmesh::ui
