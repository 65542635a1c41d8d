// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace whichmesh::ui {

/// The traits that a filter asks for by `is:`, in the order typed; not those it leaves out.
QStringList traitsIn(const QString& filter);

/// The filter with `is:trait` added at its end, or taken out wherever it stands.
QString withTrait(const QString& filter, const QString& trait, bool wanted);

} // namespace whichmesh::ui
