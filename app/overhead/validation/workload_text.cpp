// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/overhead/validation/workload_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace whichmesh {

namespace {

// What changes no figure of a model.
constexpr std::array<std::string_view, 5> neutralKeys{"conns", "payload", "config", "workers",
                                                      "namespaces"};
constexpr std::array<std::string_view, 4> neutralWords{"mtls", "http/1.1", "http/2", "jitter"};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        const std::string_view part = trimmed(text.substr(begin, end - begin));
        if (!part.empty())
            parts.push_back(lowerCase(part));
        begin = end + 1;
    }
    return parts;
}

/// The number a text begins with, "3 large" but not "8/cluster"; `rest` is what follows.
std::optional<double> leadingNumber(std::string_view text, std::string_view& rest)
{
    if (text.starts_with('~'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || value < 0.0)
        return std::nullopt;
    rest = text.substr(static_cast<std::size_t>(end - text.data()));
    if (rest.starts_with('/'))
        return std::nullopt;
    return value;
}

/// "(27 proxies)" within a text, or all of it.
std::optional<double> proxiesIn(std::string_view text)
{
    const std::size_t word = text.find(" proxies");
    if (word == std::string_view::npos)
        return std::nullopt;
    std::size_t begin = word;
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(text[begin - 1])))
        --begin;
    std::string_view rest;
    return leadingNumber(text.substr(begin), rest);
}

class Reader
{
public:
    explicit Reader(const CostModel& model)
        : m_model(model)
    {
    }

    void take(const std::string& part)
    {
        if (!takeWord(part) && !takePair(part) && !takeBare(part))
            m_result.unread.push_back(part);
    }

    WorkloadText result()
    {
        if (m_proxies)
            m_result.workload.pods = m_proxies;
        return std::move(m_result);
    }

private:
    bool takeWord(const std::string& part)
    {
        const auto word =
            std::ranges::find_if(m_model.published.words, [&part](const WorkloadWord& each) {
                return lowerCase(each.word) == part;
            });
        if (word == m_model.published.words.end())
            return false;
        for (const auto& [id, value] : word->set)
            m_result.workload.inputs[id] = value;
        return true;
    }

    bool takePair(const std::string& part)
    {
        const std::size_t at = part.find_first_of("=~");
        if (at == std::string::npos || at == 0)
            return false;
        const std::string_view key = trimmed(std::string_view(part).substr(0, at));
        const std::string_view text = trimmed(std::string_view(part).substr(at + 1));
        if (std::ranges::find(neutralKeys, key) != neutralKeys.end())
            return true;
        std::string_view rest;
        const std::optional<double> value = leadingNumber(text, rest);
        return value && takeNumber(key, *value, text, trimmed(rest));
    }

    bool takeNumber(std::string_view key, double value, std::string_view text,
                    std::string_view rest)
    {
        Workload& workload = m_result.workload;
        if (key == "pods") {
            workload.pods = value;
            if (const auto proxies = proxiesIn(text))
                m_proxies = proxies;
        } else if (key == "proxies")
            m_proxies = value;
        else if (key == "nodes")
            workload.nodes = value;
        else if (key == "services")
            workload.services = value;
        else if (key == "hops/s")
            workload.meshRps = value;
        else if (key == "serial hops" || key == "hops")
            workload.hops = value;
        else if (key == "rps")
            return takeRate(value, rest);
        else
            return takeInput(key, value);
        return true;
    }

    bool takeRate(double value, std::string_view rest)
    {
        if (rest.find("mesh-wide") != std::string_view::npos)
            m_result.workload.meshRps = value;
        else if (rest.empty())
            m_result.workload.proxyRps = value;
        return true;
    }

    bool takeInput(std::string_view key, double value)
    {
        const LoadInput* input = findInput(m_model, InputId(std::string(key)));
        if (!input || value < input->minimum || value > input->maximum)
            return false;
        m_result.workload.inputs[input->id] = value;
        return true;
    }

    bool takeBare(const std::string& part)
    {
        if (part == "keepalive" || part == "no keepalive") {
            m_result.workload.inputs[InputId("connection_reuse")] = part == "keepalive" ? 1.0 : 0.0;
            return true;
        }
        if (part.ends_with(" proxies") && proxiesIn(part)) {
            m_proxies = proxiesIn(part);
            return true;
        }
        return part.ends_with(" workers")
               || std::ranges::find(neutralWords, part) != neutralWords.end();
    }

    const CostModel& m_model;
    WorkloadText m_result;
    std::optional<double> m_proxies;
};

} // namespace

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return result;
}

WorkloadText readWorkload(std::string_view text, const CostModel& model)
{
    Reader reader(model);
    for (const std::string& part : partsOf(text))
        reader.take(part);
    return reader.result();
}

std::string workloadWithoutWords(std::string_view text, const CostModel& model)
{
    std::string result;
    for (const std::string& part : partsOf(text)) {
        const bool isWord =
            std::ranges::any_of(model.published.words, [&part](const WorkloadWord& each) {
                return lowerCase(each.word) == part;
            });
        if (!isWord)
            result += part + ';';
    }
    return result;
}

} // namespace whichmesh
