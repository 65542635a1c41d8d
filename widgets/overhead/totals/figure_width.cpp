// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/figure_width.h"

#include "widgets/kit/painting.h"

namespace whichmesh::ui {

int figureWidth(const QFont& font, QString text)
{
    for (QChar& character : text) {
        if (character.isDigit())
            character = u'0';
    }
    return textWidth(font, text);
}

} // namespace whichmesh::ui
