// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace whichmesh {

enum class ThemeChoice { System, Light, Dark };
enum class PaperSize { A4, Letter };

/// One thing the program remembers: its key in the settings file and what holds until it is set.
template <typename Value>
struct Setting
{
    const char* key;
    Value fallback{};
};

namespace setting {
inline const Setting<ThemeChoice> theme{"window/theme", ThemeChoice::System};
inline const Setting<QByteArray> windowGeometry{"window/geometry"};
inline const Setting<QByteArray> windowState{"window/state"};
inline const Setting<int> leftPanelWidth{"window/left_panel_width", 288};
inline const Setting<int> rightPanelWidth{"window/right_panel_width", 320};
inline const Setting<bool> leftPanelCollapsed{"window/left_panel_collapsed", false};
inline const Setting<bool> rightPanelCollapsed{"window/right_panel_collapsed", false};
inline const Setting<QByteArray> comparePage{"compare/state"};
inline const Setting<QString> lastPage{"window/last_page"};
inline const Setting<bool> firstStartDone{"first_start_done", false};
inline const Setting<QStringList> recentFiles{"files/recent"};
inline const Setting<QString> workbookFolder{"files/workbook_folder"};
inline const Setting<QString> exportFolder{"export/folder"};
inline const Setting<QString> overlayFolder{"files/overlay_folder"};
inline const Setting<int> staleAfterMonths{"evidence/stale_after_months", 12};
inline const Setting<PaperSize> paperSize{"export/paper_size", PaperSize::A4};
} // namespace setting

/// What the program remembers from one start to the next. A missing or damaged entry gives its
/// fallback. Passed by reference; there is one in the program.
class Settings
{
public:
    /// In the place the platform keeps settings.
    Settings() = default;

    /// In an ini file of its own.
    explicit Settings(const QString& file);

    template <typename Value>
    Value value(const Setting<Value>& setting) const
    {
        return decoded(raw(setting.key), setting.fallback);
    }

    template <typename Value>
    void setValue(const Setting<Value>& setting, const Value& value)
    {
        setRaw(setting.key, encoded(value));
    }

    /// Writes what is pending and takes over what other processes have written.
    void sync();

private:
    QVariant raw(const char* key) const;
    void setRaw(const char* key, const QVariant& value);

    static bool decoded(const QVariant& raw, bool fallback);
    static int decoded(const QVariant& raw, int fallback);
    static QString decoded(const QVariant& raw, const QString& fallback);
    static QStringList decoded(const QVariant& raw, const QStringList& fallback);
    static QByteArray decoded(const QVariant& raw, const QByteArray& fallback);
    static ThemeChoice decoded(const QVariant& raw, ThemeChoice fallback);
    static PaperSize decoded(const QVariant& raw, PaperSize fallback);
    template <typename Value>
    static QVariant encoded(const Value& value)
    {
        return QVariant::fromValue(value);
    }
    static QVariant encoded(ThemeChoice value);
    static QVariant encoded(PaperSize value);

    QSettings m_store;
};

} // namespace whichmesh
