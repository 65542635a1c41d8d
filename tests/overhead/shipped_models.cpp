// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/overhead/shipped_models.h"

#include "app/knowledge/reader.h"

#include <QString>

namespace whichmesh::test {

const KnowledgeBase& shippedModels()
{
    static const KnowledgePtr knowledge = [] {
        const QString folder =
            qEnvironmentVariable("WHICHMESH_DATA") + QStringLiteral("/reviewed-2026");
        const auto read = readKnowledgeBase(folder.toStdString());
        if (!read)
            qFatal("%s", toText(read.error().front()).c_str());
        return *read;
    }();
    return *knowledge;
}

const CostModel& guideModel()
{
    return *shippedModels().model(ModelId("guide-2024"));
}

const CostModel& measuredModel()
{
    return *shippedModels().model(ModelId("measured-2026"));
}

} // namespace whichmesh::test
