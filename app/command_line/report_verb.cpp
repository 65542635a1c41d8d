// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/command_line/inputs.h"

#include <fmt/format.h>

#include <charconv>
#include <chrono>
#include <ostream>

namespace whichmesh {

namespace {

/// The number that a part of a date spells; -1 where it is none.
int numberAt(std::string_view text, std::size_t begin, std::size_t length)
{
    const std::string_view digits = text.substr(begin, length);
    int number = -1;
    const char* const stop = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), stop, number);
    return error == std::errc() && end == stop ? number : -1;
}

bool isDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const int year = numberAt(text, 0, 4);
    const int month = numberAt(text, 5, 2);
    const int day = numberAt(text, 8, 2);
    if (year < 1 || month < 1 || day < 1)
        return false;
    return std::chrono::year_month_day(std::chrono::year(year),
                                       std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

/// What is wrong with the values of the report's own options; empty where nothing is.
std::string faultOf(const std::string& paper, const std::string& date)
{
    if (paper != "a4" && paper != "letter")
        return fmt::format("--paper is a4 or letter, not {}", inQuotes(paper));
    if (!date.empty() && !isDate(date))
        return fmt::format("--date is a day such as 2026-11-22, not {}", inQuotes(date));
    return {};
}

} // namespace

int runReport(const Verb& verb, const Arguments& arguments, const VerbContext& context)
{
    const std::string paper = arguments.value("paper").value_or("a4");
    const std::string date = arguments.value("date").value_or("");
    if (const std::string fault = faultOf(paper, date); !fault.empty())
        return usageError(context, verb.name, fault);
    auto inputs = readInputs(verb, arguments, context);
    if (!inputs)
        return inputs.error();
    const std::string& path = arguments.positionals.front();
    const Result<void> written = context.writeReport(
        {path, inputs->stack, inputs->knowledge->edition.id, std::move(inputs->profile),
         arguments.value("title").value_or("Service mesh decision"), paper, date});
    if (!written)
        return fail(context, verb.name, written.error().message);
    context.out << path << '\n';
    return Success;
}

} // namespace whichmesh
