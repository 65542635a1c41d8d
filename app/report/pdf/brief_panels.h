// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/pdf/panel.h"

namespace whichmesh::pdf {

/// The parts of the first page, each for a column of `width`.
Panel verdictCard(const Report& report, const layout::Typesetter& type, qreal width);
Panel profilePanel(const Report& report, const layout::Typesetter& type, qreal width);
Panel pathPanel(const Report& report, const layout::Typesetter& type, qreal width);
Panel meritsPanel(const Report& report, const layout::Typesetter& type, qreal width);
Panel watchOutPanel(const Report& report, const layout::Typesetter& type, qreal width);
Panel totalsPanel(const Report& report, const layout::Typesetter& type, qreal width);
Panel alternativesPanel(const Report& report, const layout::Typesetter& type, qreal width,
                        int linesEach);
Panel openQuestionsPanel(const Report& report, const layout::Typesetter& type, qreal width);

} // namespace whichmesh::pdf
