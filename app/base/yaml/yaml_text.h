// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/diagnostic.h"
#include "app/base/yaml/yaml_node.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace whichmesh {

/// Finds lines and columns of byte offsets in one text. Quick for offsets that ascend.
class TextPlaces
{
public:
    explicit TextPlaces(std::string_view text)
        : m_text(text)
    {
    }

    /// An offset beyond the end is the end.
    Mark at(std::size_t offset);

private:
    void goBackToLineOf(std::size_t offset);

    std::string_view m_text;
    std::size_t m_offset = 0;
    Mark m_mark;
};

/// `text` without the byte order mark of UTF-8.
std::string_view withoutByteOrderMark(std::string_view text);

/// What bars a text from being parsed at all: its size, its encoding, control characters.
Diagnostics checkText(std::string_view text, const std::string& file, std::size_t byteLimit);

/// "16 MiB", or bytes where it is less than one MiB.
std::string formatByteLimit(std::size_t bytes);

} // namespace whichmesh
