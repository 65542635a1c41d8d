// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text_file.h"

#include "app/base/yaml/yaml_text.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace whichmesh {

namespace {

tl::unexpected<Diagnostics> fileFault(const std::string& file, std::string message)
{
    return tl::unexpected(Diagnostics{{Severity::Error, file, 0, 0, {}, std::move(message)}});
}

} // namespace

tl::expected<std::string, Diagnostics>
readTextFile(const std::string& path, const std::string& shownAs, std::size_t byteLimit)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        return fileFault(shownAs, "this is a folder; name a file");
    errno = 0;
    std::ifstream stream(path, std::ios::binary);
    if (!stream) {
        const int reason = errno;
        if (reason == ENOENT)
            return fileFault(shownAs, "there is no such file");
        return fileFault(shownAs,
                         "the file cannot be opened: " + std::generic_category().message(reason));
    }
    std::string text;
    std::array<char, std::size_t{64} * 1024> chunk{};
    while (stream && text.size() <= byteLimit) {
        stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
        text.append(chunk.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        return fileFault(shownAs, "the file cannot be read to its end");
    if (text.size() > byteLimit)
        return fileFault(shownAs, fmt::format("the file is larger than {}; split it",
                                              formatByteLimit(byteLimit)));
    return text;
}

} // namespace whichmesh
