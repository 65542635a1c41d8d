// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/random_workbook.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace whichmesh::test {

namespace {

class Maker
{
public:
    Maker(std::mt19937& random, const KnowledgeBase& knowledge)
        : m_random(random)
        , m_knowledge(knowledge)
    {
    }

    Workbook workbook()
    {
        Workbook workbook{line(), m_knowledge.edition.id, {}};
        const std::size_t count = 1 + below(3);
        for (std::size_t i = 0; i < count; ++i)
            workbook.scenarios.push_back({line() + std::to_string(i), profile()});
        return workbook;
    }

private:
    std::size_t below(std::size_t count) { return m_random() % count; }
    bool perhaps() { return below(2) == 0; }

    /// One line that neither begins nor ends with a blank.
    std::string line()
    {
        constexpr std::array<std::string_view, 28> pieces{
            "a",  "Checkout", "no", "null", "1",  "0x1F", "~", "-",          "- ", ": ",
            " #", "#",        "\"", "'",    "\\", "\\n",  "{", "}",          "[",  "]",
            "&a", "*a",       "!t", "%",    "@",  "`",    "ü", "👩‍💻"};
        std::string text(pieces[below(pieces.size())]);
        const std::size_t count = below(6);
        for (std::size_t i = 0; i < count; ++i)
            text += pieces[below(pieces.size())];
        while (text.back() == ' ')
            text.pop_back();
        const std::size_t begin = text.find_first_not_of(' ');
        return text.substr(begin);
    }

    std::vector<AnswerId> someOf(const std::vector<Answer>& answers)
    {
        std::vector<AnswerId> chosen;
        for (const Answer& answer : answers) {
            if (perhaps())
                chosen.push_back(answer.id);
        }
        return chosen;
    }

    void answer(const Question& question, Profile& profile)
    {
        const AnswerId one = question.answers[below(question.answers.size())].id;
        if (question.kind == QuestionKind::Choices)
            profile.answers[question.id] = someOf(question.answers);
        else if (question.kind != QuestionKind::Number)
            profile.answers[question.id] = {one};
    }

    Profile profile()
    {
        Profile profile;
        for (const LoadKey& key : loadKeys()) {
            const auto span = static_cast<std::size_t>(key.maximum - key.minimum) + 1;
            if (perhaps())
                profile.load.*(key.member) = key.minimum + static_cast<double>(below(span));
        }
        for (const Question& question : m_knowledge.questions) {
            if (perhaps())
                answer(question, profile);
        }
        for (const Section& section : m_knowledge.sections) {
            for (const Feature& feature : section.features) {
                if (below(4) == 0)
                    profile.mustHaves.insert(feature.id);
            }
        }
        if (perhaps())
            profile.budget.memoryMb = static_cast<double>(below(1'000'000)) / 7.0;
        if (perhaps())
            profile.weights[LensId("tree")] = static_cast<double>(below(1000)) / 333.0;
        if (perhaps())
            addUnknown(profile);
        return profile;
    }

    void addUnknown(Profile& profile)
    {
        profile.answers[QuestionId("ipv6")] = {AnswerId(perhaps() ? "yes" : "no")};
        profile.answers[QuestionId("clouds")] = {AnswerId("on-site"), AnswerId("2-more")};
        profile.answers[QuestionId("team")] = {AnswerId("ebpf")};
        profile.mustHaves.insert(FeatureId("egress"));
    }

    std::mt19937& m_random;
    const KnowledgeBase& m_knowledge;
};

} // namespace

Workbook randomWorkbook(std::mt19937& random, const KnowledgeBase& knowledge)
{
    return Maker(random, knowledge).workbook();
}

} // namespace whichmesh::test
