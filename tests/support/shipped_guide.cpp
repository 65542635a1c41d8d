// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shipped_guide.h"

#include "app/knowledge/reader.h"

#include <QString>

namespace whichmesh::test {

KnowledgePtr shippedGuide()
{
    static const KnowledgePtr knowledge = [] {
        const QString folder =
            qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/guide-2024");
        const auto read = readKnowledgeBase(folder.toStdString());
        if (!read)
            qFatal("%s", toText(read.error().front()).c_str());
        return *read;
    }();
    return knowledge;
}

} // namespace whichmesh::test
