// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/evidence/subject.h"

#include <fmt/format.h>

namespace whichmesh {

namespace {

struct Words
{
    std::string operator()(const CellId& id) const
    {
        return fmt::format("{} of {}", id.feature.str(), id.mesh.str());
    }
    std::string operator()(const EntryPart& part) const
    {
        return part.step == 0 ? fmt::format("entry {}", part.entry.str())
                              : fmt::format("entry {}, step {}", part.entry.str(), part.step);
    }
    std::string operator()(const TreePath& path) const
    {
        std::string text = "tree";
        for (const AnswerId& answer : path.answers)
            text += fmt::format("{}{}", text == "tree" ? ": " : ", ", answer.str());
        return text;
    }
    std::string operator()(const SectionId& id) const { return "section " + id.str(); }
    std::string operator()(const OptionId& id) const { return "option " + id.str(); }
    std::string operator()(const QuestionId& id) const { return "question " + id.str(); }
    std::string operator()(const ScenarioId& id) const { return "scenario " + id.str(); }
    std::string operator()(const WarningId& id) const { return "anti-pattern " + id.str(); }
    std::string operator()(const LensId& id) const { return "lens " + id.str(); }
    std::string operator()(const HintId& id) const { return "hint " + id.str(); }
    std::string operator()(const ModelId& id) const { return "model " + id.str(); }
};

} // namespace

std::string toText(const Subject& subject)
{
    return std::visit(Words(), subject);
}

} // namespace whichmesh
