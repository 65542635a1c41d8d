// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/web_address.h"

#include <algorithm>

namespace whichmesh {

namespace {

constexpr std::string_view scheme = "https://";
constexpr std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool escapesAreWhole(std::string_view text)
{
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 2 >= text.size() || !isHexDigit(text[at + 1]) || !isHexDigit(text[at + 2]))
            return false;
    return true;
}

// Labels of letters, digits and hyphens, at least two, and a port.
bool isHost(std::string_view host)
{
    const std::size_t colon = host.find(':');
    if (colon != std::string_view::npos) {
        const std::string_view port = host.substr(colon + 1);
        if (port.empty() || port.size() > 5
            || !std::ranges::all_of(port, [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        host = host.substr(0, colon);
    }
    if (host.find('.') == std::string_view::npos)
        return false;
    for (std::size_t begin = 0; begin <= host.size();) {
        const std::size_t end = std::min(host.find('.', begin), host.size());
        const std::string_view label = host.substr(begin, end - begin);
        if (label.empty() || label.front() == '-' || label.back() == '-'
            || !std::ranges::all_of(label, [](char c) { return isAlphanumeric(c) || c == '-'; }))
            return false;
        begin = end + 1;
    }
    return true;
}

} // namespace

std::string faultOfAddress(std::string_view text)
{
    if (!text.starts_with(scheme))
        return "a web address begins with https://";
    const std::string_view rest = text.substr(scheme.size());
    const std::string_view host = rest.substr(0, rest.find_first_of("/?#"));
    if (host.find('@') != std::string_view::npos)
        return "a web address here names no user";
    if (!isHost(host))
        return "this web address has no proper host";
    const bool isWritten = std::ranges::all_of(
        rest, [](char c) { return isAlphanumeric(c) || marks.find(c) != std::string_view::npos; });
    if (!isWritten || !escapesAreWhole(rest))
        return "this web address has characters that must be escaped, such as a blank as %20";
    return {};
}

} // namespace whichmesh
