// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/decision/editions/decision_record.h"

#include "app/decision/verdict.h"
#include "app/knowledge/stack/fingerprint.h"

#include <fmt/format.h>

#include <set>

namespace whichmesh {

namespace {

constexpr std::size_t shortLength = 8;

std::string shortened(const Fingerprint& fingerprint)
{
    return fingerprint.text().substr(0, shortLength);
}

std::string hashOf(const std::string& text)
{
    Fingerprint fingerprint;
    fingerprint.add(text);
    return shortened(fingerprint);
}

// How a question is put does not count; what its answers mean does.
std::string hashOf(const Question& question)
{
    Fingerprint fingerprint;
    for (const Answer& answer : question.answers) {
        fingerprint.add(answer.id.str());
        for (const std::optional<double>& bound : {answer.from, answer.below})
            fingerprint.add(bound ? fmt::format("{}", *bound) : "open");
    }
    return shortened(fingerprint);
}

std::set<QuestionId> answered(const KnowledgeRecord& record, const Profile& profile)
{
    std::set<QuestionId> questions;
    for (const auto& [question, answers] : profile.answers)
        questions.insert(question);
    for (const LoadKey& key : loadKeys()) {
        const QuestionId id{std::string(key.id)};
        if ((profile.load.*key.member) && record.questions.contains(id))
            questions.insert(id);
    }
    return questions;
}

} // namespace

KnowledgeRecord recordOf(const KnowledgeBase& knowledge)
{
    KnowledgeRecord record;
    record.fingerprint = knowledge.fingerprint;
    for (const Section& section : knowledge.sections) {
        for (const Feature& feature : section.features) {
            for (const auto& [mesh, cell] : feature.cells) {
                if (const Claim* claim = cell.inForce())
                    record.cells[{feature.id, mesh}] = {claim->support, hashOf(claim->text)};
            }
        }
    }
    for (const Question& question : knowledge.questions)
        record.questions[question.id] = hashOf(question);
    return record;
}

DecisionDrift driftSince(const KnowledgeRecord& record, const std::vector<OptionId>& recommended,
                         const KnowledgeBase& knowledge, const Profile& profile)
{
    const KnowledgeRecord now = recordOf(knowledge);
    DecisionDrift drift;
    drift.recommendedThen = recommended;
    drift.recommendedNow = decide(knowledge, profile).recommendation;
    for (const QuestionId& question : answered(record, profile)) {
        const auto then = record.questions.find(question);
        const auto same = now.questions.find(question);
        // An answer that was not understood then has nothing to drift from.
        if (then != record.questions.end()
            && (same == now.questions.end() || same->second != then->second))
            drift.answers.push_back(question);
    }
    for (const auto& [cell, mark] : record.cells) {
        const auto same = now.cells.find(cell);
        if (same == now.cells.end())
            drift.cells.push_back({cell, mark.support, std::nullopt});
        else if (same->second != mark)
            drift.cells.push_back({cell, mark.support, same->second.support});
    }
    for (const auto& [cell, mark] : now.cells) {
        if (!record.cells.contains(cell))
            drift.cells.push_back({cell, std::nullopt, mark.support});
    }
    return drift;
}

} // namespace whichmesh
