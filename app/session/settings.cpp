// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include <QLatin1String>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace whichmesh {

namespace {

template <typename Value>
using Word = std::pair<Value, QLatin1String>;

constexpr std::array themeWords{
    Word<ThemeChoice>{ThemeChoice::System, QLatin1String("system")},
    Word<ThemeChoice>{ThemeChoice::Light, QLatin1String("light")},
    Word<ThemeChoice>{ThemeChoice::Dark, QLatin1String("dark")},
};

constexpr std::array paperWords{
    Word<PaperSize>{PaperSize::A4, QLatin1String("a4")},
    Word<PaperSize>{PaperSize::Letter, QLatin1String("letter")},
};

template <typename Words, typename Value>
Value valueOf(const Words& words, const QString& text, Value fallback)
{
    const auto found =
        std::ranges::find_if(words, [&](const auto& word) { return word.second == text; });
    return found == words.end() ? fallback : found->first;
}

template <typename Words, typename Value>
QString wordOf(const Words& words, Value value)
{
    return std::ranges::find(words, value, &Word<Value>::first)->second;
}

} // namespace

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
}

void Settings::sync()
{
    m_store.sync();
}

QVariant Settings::raw(const char* key) const
{
    return m_store.value(QLatin1String(key));
}

void Settings::setRaw(const char* key, const QVariant& value)
{
    m_store.setValue(QLatin1String(key), value);
}

bool Settings::decoded(const QVariant& raw, bool fallback)
{
    const QString text = raw.toString();
    if (text == QLatin1String("true"))
        return true;
    return text == QLatin1String("false") ? false : fallback;
}

int Settings::decoded(const QVariant& raw, int fallback)
{
    bool ok = false;
    const int value = raw.toInt(&ok);
    return ok ? value : fallback;
}

QString Settings::decoded(const QVariant& raw, const QString& fallback)
{
    return raw.isValid() ? raw.toString() : fallback;
}

QStringList Settings::decoded(const QVariant& raw, const QStringList& fallback)
{
    return raw.isValid() ? raw.toStringList() : fallback;
}

QByteArray Settings::decoded(const QVariant& raw, const QByteArray& fallback)
{
    return raw.isValid() ? raw.toByteArray() : fallback;
}

ThemeChoice Settings::decoded(const QVariant& raw, ThemeChoice fallback)
{
    return valueOf(themeWords, raw.toString(), fallback);
}

PaperSize Settings::decoded(const QVariant& raw, PaperSize fallback)
{
    return valueOf(paperWords, raw.toString(), fallback);
}

QVariant Settings::encoded(ThemeChoice value)
{
    return wordOf(themeWords, value);
}

QVariant Settings::encoded(PaperSize value)
{
    return wordOf(paperWords, value);
}

} // namespace whichmesh
