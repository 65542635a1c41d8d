// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace whichmesh::ui {

/// UTF-8 of the domain as Qt text.
QString toQt(std::string_view utf8);

/// A tool tip that wraps and shows `plain` as it is, whatever looks like markup in it.
QString plainToolTip(const QString& plain);

/// "a", "a and b", "a, b and c".
QString joinedWithAnd(const QStringList& items);

} // namespace whichmesh::ui
