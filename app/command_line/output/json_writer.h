// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/quantity.h"

#include <memory>
#include <string>
#include <string_view>

namespace whichmesh {

/// Writes one JSON text, indented by two, in the order of the calls. Numbers are rounded to nine
/// significant digits; whole ones have no decimal point.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(std::string_view name);
    void text(std::string_view value);
    void number(double value);
    void boolean(bool value);
    void null();
    /// `{"low": 0, "typical": null, "high": 4}`
    void range(const Range& value);

    void member(std::string_view name, std::string_view value);

    /// What was written, ended with a newline.
    std::string result() const;

private:
    struct Writer;
    std::unique_ptr<Writer> m_writer;
};

} // namespace whichmesh
