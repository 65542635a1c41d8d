// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/versions.h"

#include "app/session/workbook/workbook_yaml.h"
#include "tests/session/answering_knowledge.h"

#include <string>

namespace whichmesh::test {

QByteArray versionText(int number)
{
    Workbook workbook{"Version " + std::to_string(number), EditionId("guide-2024"), {}};
    Profile profile;
    profile.load.services = number;
    for (int scenario = 1; scenario <= 150; ++scenario)
        workbook.scenarios.push_back({"In " + std::to_string(scenario) + " years", profile});
    return QByteArray::fromStdString(toYaml(workbook, *answeringKnowledge()));
}

} // namespace whichmesh::test
