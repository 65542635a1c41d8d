// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/file_name.h"

namespace whichmesh::ui {

namespace {

constexpr int longest = 80;

} // namespace

QString fileNameOf(const QString& title)
{
    QString name;
    for (const QChar character : title.toLower()) {
        if (character.isLetterOrNumber())
            name += character;
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    name.truncate(longest);
    while (name.endsWith(QLatin1Char('-')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("decision") : name;
}

} // namespace whichmesh::ui
