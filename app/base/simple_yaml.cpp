// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/simple_yaml.h"

#include "app/base/simple_yaml_scalars.h"
#include "app/base/yaml_builder.h"

#include <algorithm>

namespace whichmesh {

namespace {

// Where yaml-cpp begins to guard itself; such texts are its business.
constexpr std::size_t longestText = std::size_t{1024} * 1024;

const std::string plainTag = "?";
const std::string otherTag = "!";

/// Thrown at what is not simple.
struct NotSimple
{
};

class Reader
{
public:
    Reader(std::string_view text, YamlBuilder& builder)
        : m_text(text)
        , m_builder(builder)
    {
    }

    void document()
    {
        toNextContent();
        require(!atEnd() && column() == 0 && keyLength() > 0);
        m_builder.OnDocumentStart(mark());
        mapping(0);
        require(atEnd());
        m_builder.OnDocumentEnd();
    }

private:
    static void require(bool isSimple)
    {
        if (!isSimple)
            throw NotSimple();
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    char now() const { return atEnd() ? '\n' : m_text[m_at]; }
    char next() const { return m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\n'; }
    int column() const { return static_cast<int>(m_at - m_lineStart); }

    YAML::Mark mark() const
    {
        YAML::Mark mark;
        mark.pos = static_cast<int>(m_at);
        return mark;
    }

    void skipSpaces()
    {
        while (now() == ' ')
            ++m_at;
    }

    // Past the rest of a line that holds nothing more than a comment.
    void endLine()
    {
        const std::size_t before = m_at;
        skipSpaces();
        if (now() == '#')
            require(m_at > before || column() == 0);
        else
            require(now() == '\n');
        if (now() == '#')
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
        nextLine();
    }

    void nextLine()
    {
        m_at = std::min(m_at + 1, m_text.size());
        m_lineStart = m_at;
    }

    // To what stands first in this line or the lines below it.
    void toNextContent()
    {
        for (skipSpaces(); !atEnd() && (now() == '\n' || now() == '#'); skipSpaces()) {
            m_at = std::min(m_text.find('\n', m_at), m_text.size());
            nextLine();
        }
    }

    std::size_t keyLength() const { return lengthOfSimpleKey(m_text.substr(m_at)); }
    bool atItem() const { return now() == '-' && (next() == ' ' || next() == '\n'); }

    void scalar(const YAML::Mark& at, const std::string& tag, std::string_view value)
    {
        m_scalar = value;
        m_builder.OnScalar(at, tag, 0, m_scalar);
    }

    void key()
    {
        const std::size_t length = keyLength();
        require(length > 0);
        scalar(mark(), plainTag, m_text.substr(m_at, length));
        m_at += length + 1;
        skipSpaces();
    }

    // Whether more of what begins at `column` stands here; what is deeper is not simple.
    bool goesOn(int column)
    {
        toNextContent();
        const int here = atEnd() ? -1 : this->column();
        require(here <= column);
        return here == column;
    }

    void mapping(int column)
    {
        m_builder.OnMapStart(mark(), plainTag, 0, YAML::EmitterStyle::Block);
        do {
            key();
            if (now() == '\n' || now() == '#')
                below(column, true);
            else
                value(column);
        } while (goesOn(column) && !atItem());
        m_builder.OnMapEnd();
    }

    void sequence(int column)
    {
        m_builder.OnSequenceStart(mark(), plainTag, 0, YAML::EmitterStyle::Block);
        do {
            ++m_at;
            skipSpaces();
            if (now() == '\n' || now() == '#')
                below(column, false);
            else if (keyLength() > 0)
                mapping(this->column());
            else if (atItem())
                sequence(this->column());
            else
                value(column);
        } while (goesOn(column) && atItem());
        m_builder.OnSequenceEnd();
    }

    // What stands in the lines below a key or a hyphen; a list may be as far left as its key.
    void below(int column, bool afterKey)
    {
        endLine();
        toNextContent();
        require(!atEnd());
        if (atItem() && this->column() >= column + (afterKey ? 0 : 1)) {
            sequence(this->column());
        } else {
            require(this->column() > column && keyLength() > 0);
            mapping(this->column());
        }
    }

    // A value in the line of its key or hyphen, which stands at `column`.
    void value(int column)
    {
        if (now() == '>' || now() == '|') {
            lines(column);
            return;
        }
        if (now() == '[' || now() == '{')
            inBrackets(column);
        else if (now() == '"')
            quoted();
        else
            plain(simplePlain(m_text.substr(m_at)));
        endLine();
    }

    void lines(int column)
    {
        const YAML::Mark at = mark();
        const std::optional<SimpleLines> read = simpleLines(m_text.substr(m_at), column);
        require(read.has_value());
        scalar(at, otherTag, read->value);
        m_at += read->length;
        m_lineStart = m_at;
    }

    void quoted()
    {
        const std::size_t end = m_text.find_first_of("\"\\\n", m_at + 1);
        require(end < m_text.size() && m_text[end] == '"');
        scalar(mark(), otherTag, m_text.substr(m_at + 1, end - m_at - 1));
        m_at = end + 1;
    }

    void plain(std::string_view text)
    {
        require(!text.empty());
        scalar(mark(), plainTag, text);
        m_at += text.size();
    }

    // To what stands next between brackets; lines in between have to be deeper than `column`.
    void toNextInBrackets(int column)
    {
        for (skipSpaces(); now() == '\n'; skipSpaces()) {
            require(!atEnd());
            nextLine();
        }
        require(this->column() > column);
    }

    void inBrackets(int column)
    {
        const bool isMapping = now() == '{';
        const char end = isMapping ? '}' : ']';
        if (isMapping)
            m_builder.OnMapStart(mark(), plainTag, 0, YAML::EmitterStyle::Flow);
        else
            m_builder.OnSequenceStart(mark(), plainTag, 0, YAML::EmitterStyle::Flow);
        ++m_at;
        toNextInBrackets(column);
        bool more = now() != end;
        while (more) {
            if (isMapping)
                key();
            valueInBrackets(column);
            toNextInBrackets(column);
            require(now() == ',' || now() == end);
            more = now() == ',';
            if (more) {
                ++m_at;
                toNextInBrackets(column);
            }
        }
        ++m_at;
        if (isMapping)
            m_builder.OnMapEnd();
        else
            m_builder.OnSequenceEnd();
    }

    void valueInBrackets(int column)
    {
        if (now() == '[' || now() == '{')
            inBrackets(column);
        else if (now() == '"')
            quoted();
        else
            plain(simplePlainInBrackets(m_text.substr(m_at)));
    }

    std::string_view m_text;
    YamlBuilder& m_builder;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    std::string m_scalar; ///< kept for its memory
};

} // namespace

bool readSimpleYaml(std::string_view text, YamlBuilder& builder)
{
    const bool hasOddBytes = text.find_first_of("\t\r") != std::string_view::npos;
    if (text.size() > longestText || !text.ends_with('\n') || hasOddBytes)
        return false;
    try {
        Reader(text, builder).document();
    } catch (const NotSimple&) {
        return false;
    } catch (const StopParsing&) {
        return false;
    }
    return true;
}

} // namespace whichmesh
