// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"
#include "app/knowledge/reading/draft.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace whichmesh {

namespace {

constexpr std::array<std::pair<std::string_view, QuestionKind>, 4> kinds{{
    {"boolean", QuestionKind::Boolean},
    {"number", QuestionKind::Number},
    {"choice", QuestionKind::Choice},
    {"choices", QuestionKind::Choices},
}};

// What else a profile or a condition has.
constexpr std::array<std::string_view, 7> reservedIds{
    "must_haves", "budget", "weights", "candidate", "all", "any", "not"};

struct ReadAnswer
{
    NodeReader item;
    Answer answer;
};

void checkId(const NodeReader& id, std::optional<QuestionKind> kind)
{
    if (!id.is(YamlNode::Kind::Scalar) || !kind)
        return;
    const std::string& text = id.node().scalar;
    const bool isLoadKey = findLoadKey(text) != nullptr;
    if (std::ranges::count(reservedIds, text) > 0)
        id.fault(fmt::format("{} cannot be the id of a question: profiles and conditions use it "
                             "for something else",
                             inQuotes(text)));
    else if (*kind == QuestionKind::Number && !isLoadKey)
        id.fault(fmt::format("a question of kind number is named after the number it is about: {}; "
                             "found {}",
                             listed(loadKeyIds()), inQuotes(text)));
    else if (*kind != QuestionKind::Number && isLoadKey)
        id.fault(
            fmt::format("{} is a number of the load; the kind must be number", inQuotes(text)));
}

// An answer takes the numbers from its interval's start to the next one's.
void checkCover(const NodeReader& list, std::vector<ReadAnswer> answers, const LoadKey& key)
{
    std::ranges::stable_sort(answers, {}, [&key](const ReadAnswer& read) {
        return read.answer.from.value_or(key.minimum);
    });
    double covered = key.minimum;
    bool open = false;
    for (const ReadAnswer& read : answers) {
        const double from = read.answer.from.value_or(key.minimum);
        if (open || from < covered)
            read.item.fault(fmt::format("this answer overlaps the one before it: {} is in both",
                                        formatNumber(from, 6)));
        else if (from > covered)
            read.item.fault(fmt::format("no answer covers {} from {} to {}", key.id,
                                        formatNumber(covered, 6), formatNumber(from, 6)));
        open = open || !read.answer.below;
        covered = std::max(covered, read.answer.below.value_or(covered));
    }
    if (!open && covered <= key.maximum)
        list.fault(fmt::format("no answer covers {} from {} on; leave \"below\" of the last one "
                               "out",
                               key.id, formatNumber(covered, 6)));
}

void checkBoolean(const NodeReader& list, const std::vector<ReadAnswer>& answers)
{
    for (const std::string_view wanted : {"yes", "no"}) {
        if (std::ranges::none_of(answers, [wanted](const ReadAnswer& read) {
                return read.answer.id.str() == wanted;
            }))
            list.fault(fmt::format("the answer {} is missing; a boolean question has \"yes\" and "
                                   "\"no\"",
                                   inQuotes(wanted)));
    }
    for (const ReadAnswer& read : answers) {
        const std::string& id = read.answer.id.str();
        if (!id.empty() && id != "yes" && id != "no")
            read.item.fault(fmt::format("a boolean question has the answers \"yes\" and \"no\" "
                                        "only, found {}",
                                        inQuotes(id)));
    }
}

StatedRange readStated(const NodeReader& value, const LoadKey& key)
{
    MappingReader map(value);
    const NodeReader to = map.find("to");
    StatedRange range{map.need("from").numberIn(key.minimum, key.maximum).value_or(key.minimum),
                      to ? to.numberIn(key.minimum, key.maximum).value_or(key.maximum)
                         : key.maximum};
    map.refuseOthers();
    if (range.to < range.from)
        to.fault(fmt::format("{} is below {}; \"to\" must be the larger", formatNumber(range.to),
                             formatNumber(range.from)));
    return range;
}

// Without a key the interval is not judged.
ReadAnswer readOneAnswer(const NodeReader& item, std::optional<QuestionKind> kind,
                         const LoadKey* key)
{
    MappingReader map(item);
    ReadAnswer read{item, {}};
    read.answer.id = AnswerId(map.need("id").id());
    read.answer.label = map.need("label").line();
    if (key) {
        const Interval interval = readInterval(map, *key);
        read.answer.from = interval.from;
        read.answer.below = interval.below;
        if (const NodeReader stated = map.find("stated"))
            read.answer.stated = readStated(stated, *key);
    } else if (!kind || kind == QuestionKind::Number) {
        map.find("from");
        map.find("below");
        map.find("stated");
    }
    map.refuseOthers();
    return read;
}

// True if what rests on the answers can be judged.
bool readAnswers(const NodeReader& list, Question& question, std::optional<QuestionKind> kind)
{
    const LoadKey* key = kind == QuestionKind::Number ? findLoadKey(question.id.str()) : nullptr;
    IdTable ids("answer");
    std::vector<ReadAnswer> answers;
    const std::size_t faultsBefore = list.faults().size();
    for (const NodeReader& item : list.someItems()) {
        ids.declare(item);
        answers.push_back(readOneAnswer(item, kind, key));
        question.answers.push_back(answers.back().answer);
    }
    if (answers.size() > mostAnswers)
        list.faultAtKey(
            fmt::format("there are {} answers; {} are the most", answers.size(), mostAnswers));
    const bool sound = list && list.faults().size() == faultsBefore && !answers.empty();
    if (!sound || !kind)
        return false;
    if (answers.size() == 1 && kind != QuestionKind::Boolean)
        list.fault("a single answer is no question; it needs at least two");
    if (key)
        checkCover(list, answers, *key);
    if (kind == QuestionKind::Boolean)
        checkBoolean(list, answers);
    return list.faults().size() == faultsBefore;
}

void readQuestion(const NodeReader& item, Draft& draft)
{
    MappingReader map(item);
    Question question;
    const NodeReader id = map.need("id");
    question.id = QuestionId(id.id());
    question.text = map.need("text").line();
    question.shortText = map.need("short").line();
    question.why = map.need("why").text();
    question.heading = map.need("heading").line();
    const std::optional<QuestionKind> kind = map.need("kind").oneOf(kinds);
    question.kind = kind.value_or(question.kind);
    checkId(id, kind);
    const bool sound = readAnswers(map.need("answers"), question, kind);
    map.refuseOthers();
    if (!sound)
        draft.doubtfulQuestions.insert(question.id);
    draft.knowledge.questions.push_back(std::move(question));
}

} // namespace

void readQuestions(const NodeReader& list, Draft& draft)
{
    for (const NodeReader& item : list.someItems())
        readQuestion(item, draft);
}

} // namespace whichmesh
