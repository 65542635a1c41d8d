// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace whichmesh {

/// An option as a verb declares it, such as `--profile FILE`.
struct OptionSpec
{
    std::string_view name;  ///< without the dashes
    std::string_view value; ///< what follows, "FILE"; empty for a switch
    std::string_view help;
    bool repeatable = false;
};

/// What was written after a verb, sorted into options and the rest.
struct Arguments
{
    std::vector<std::string> positionals;
    std::vector<std::pair<std::string, std::string>> options; ///< as written, in order

    bool has(std::string_view name) const;
    std::optional<std::string> value(std::string_view name) const;
    std::vector<std::string> values(std::string_view name) const;

    bool operator==(const Arguments&) const = default;
};

/// Reads `--name value`, `--name=value` and plain words; after `--` all words are plain. Unknown,
/// repeated and incomplete options are errors, and so are more plain words than `maximum`.
Result<Arguments> parseArguments(std::span<const std::string> words,
                                 std::span<const OptionSpec> options, std::size_t maximum);

} // namespace whichmesh
