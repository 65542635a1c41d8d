// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/output/json_writer.h"

#include "app/base/text.h"
#include "app/command_line/output/numbers.h"

#include <cmath>

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace whichmesh {

namespace {

rapidjson::SizeType sizeOf(std::string_view text)
{
    return static_cast<rapidjson::SizeType>(text.size());
}

/// JSON is UTF-8; a file's name may be anything.
std::string asUtf8(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::optional<CodePoint> next = firstCodePoint(text);
        const std::size_t length = next ? next->length : 1;
        result += next ? text.substr(0, length) : "\uFFFD";
        text.remove_prefix(length);
    }
    return result;
}

} // namespace

struct JsonWriter::Writer
{
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> json{buffer};
};

JsonWriter::JsonWriter()
    : m_writer(std::make_unique<Writer>())
{
    m_writer->json.SetIndent(' ', 2);
}

JsonWriter::~JsonWriter() = default;

void JsonWriter::beginObject()
{
    m_writer->json.StartObject();
}

void JsonWriter::endObject()
{
    m_writer->json.EndObject();
}

void JsonWriter::beginArray()
{
    m_writer->json.StartArray();
}

void JsonWriter::endArray()
{
    m_writer->json.EndArray();
}

void JsonWriter::key(std::string_view name)
{
    m_writer->json.Key(name.data(), sizeOf(name));
}

void JsonWriter::text(std::string_view value)
{
    const std::string text = asUtf8(value);
    m_writer->json.String(text.data(), sizeOf(text));
}

void JsonWriter::number(double value)
{
    constexpr double exactlyWhole = 9.0e15;
    const double rounded = toNineDigits(value);
    if (rounded == std::trunc(rounded) && std::abs(rounded) < exactlyWhole)
        m_writer->json.Int64(static_cast<std::int64_t>(rounded));
    else
        m_writer->json.Double(rounded);
}

void JsonWriter::boolean(bool value)
{
    m_writer->json.Bool(value);
}

void JsonWriter::null()
{
    m_writer->json.Null();
}

void JsonWriter::range(const Range& value)
{
    beginObject();
    key("low");
    number(value.low);
    key("typical");
    if (value.typical)
        number(*value.typical);
    else
        m_writer->json.Null();
    key("high");
    number(value.high);
    endObject();
}

void JsonWriter::member(std::string_view name, std::string_view value)
{
    key(name);
    text(value);
}

std::string JsonWriter::result() const
{
    return std::string(m_writer->buffer.GetString(), m_writer->buffer.GetSize()) + "\n";
}

} // namespace whichmesh
