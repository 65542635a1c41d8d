// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace whichmesh::ui {

QString toQt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString plainToolTip(const QString& plain)
{
    if (plain.isEmpty())
        return {};
    QString escaped = plain.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    return QStringLiteral("<p>") + escaped + QStringLiteral("</p>");
}

QString joinedWithAnd(const QStringList& items)
{
    if (items.size() < 2)
        return items.join(QString());
    return QCoreApplication::translate("text", "%1 and %2")
        .arg(items.mid(0, items.size() - 1).join(QStringLiteral(", ")), items.back());
}

} // namespace whichmesh::ui
