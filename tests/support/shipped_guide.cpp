// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shipped_guide.h"

#include "app/knowledge/reader.h"

#include <QString>

namespace whichmesh::test {

namespace {

std::string dataFolder()
{
    return qEnvironmentVariable("WHICHMESH_DATA").toStdString();
}

} // namespace

KnowledgePtr shippedGuide()
{
    static const KnowledgePtr knowledge = [] {
        const auto read = readKnowledgeBase(dataFolder() + "/guide-2024");
        if (!read)
            qFatal("%s", toText(read.error().front()).c_str());
        return *read;
    }();
    return knowledge;
}

StackPtr shippedStack()
{
    static const StackPtr stack = [] {
        const auto read = readKnowledgeStack({dataFolder()});
        if (!read)
            qFatal("%s", toText(read.error().front()).c_str());
        return *read;
    }();
    return stack;
}

} // namespace whichmesh::test
