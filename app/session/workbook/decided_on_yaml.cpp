// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/workbook/decided_on_yaml.h"

#include "app/session/workbook/yaml_scalar.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array allSupports{Support::Full, Support::Partial, Support::None,
                                 Support::NotApplicable, Support::Value};

// "full 1a2b3c4d"
KnowledgeRecord::Mark readMark(const NodeReader& value)
{
    const std::string text = value.line();
    const std::size_t blank = std::min(text.find(' '), text.size());
    const std::string_view word = std::string_view(text).substr(0, blank);
    const auto support =
        std::ranges::find(allSupports, word, [](Support known) { return toText(known); });
    if (support == allSupports.end()) {
        value.fault("expected a mark and a hash, such as \"full 1a2b3c4d\"");
        return {};
    }
    return {*support, blank < text.size() ? text.substr(blank + 1) : std::string()};
}

void readCells(const NodeReader& cells, KnowledgeRecord& record)
{
    for (const NodeReader& row : MappingReader(cells).others()) {
        for (const NodeReader& cell : MappingReader(row).others())
            record.cells[{FeatureId(std::string(row.key())), OptionId(std::string(cell.key()))}] =
                readMark(cell);
    }
}

} // namespace

KnowledgeRecord readKnowledgeRecord(const NodeReader& node)
{
    MappingReader map(node);
    KnowledgeRecord record;
    record.fingerprint = map.need("fingerprint").scalar();
    if (const NodeReader questions = map.need("questions")) {
        for (const NodeReader& question : MappingReader(questions).others())
            record.questions[QuestionId(std::string(question.key()))] = question.line();
    }
    if (const NodeReader cells = map.need("cells"))
        readCells(cells, record);
    map.refuseOthers();
    return record;
}

std::string toYaml(const KnowledgeRecord& record, int indent)
{
    const std::string margin(static_cast<std::size_t>(indent), ' ');
    std::string text = margin + "decided_on:\n";
    text += fmt::format("{}  fingerprint: {}\n", margin, yamlScalar(record.fingerprint));
    text += fmt::format("{}  questions:{}\n", margin, record.questions.empty() ? " {}" : "");
    for (const auto& [question, hash] : record.questions)
        text += fmt::format("{}    {}: {}\n", margin, yamlScalar(question.str()), yamlScalar(hash));
    text += fmt::format("{}  cells:{}\n", margin, record.cells.empty() ? " {}" : "");
    const FeatureId* row = nullptr;
    for (const auto& [cell, mark] : record.cells) {
        if (!row || *row != cell.feature)
            text += fmt::format("{}    {}:\n", margin, yamlScalar(cell.feature.str()));
        row = &cell.feature;
        text += fmt::format("{}      {}: {} {}\n", margin, yamlScalar(cell.mesh.str()),
                            toText(mark.support), mark.text);
    }
    return text;
}

} // namespace whichmesh
