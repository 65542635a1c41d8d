// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <tl/expected.hpp>

namespace whichmesh {

/// Why one thing failed, as a sentence for the person at the screen: what is wrong, where, what to
/// do.
struct Error
{
    std::string message;

    bool operator==(const Error&) const = default;
};

template <typename Value>
using Result = tl::expected<Value, Error>;

} // namespace whichmesh
