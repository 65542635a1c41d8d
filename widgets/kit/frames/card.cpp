// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/frames/card.h"

#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

namespace whichmesh::ui {

void Card::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    drawBox(painter, rect(), {t.raised, t.hair, metric::radiusLarge});
}

} // namespace whichmesh::ui
