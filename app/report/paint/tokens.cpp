// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paint/tokens.h"

#include <QFontDatabase>

#include <array>

/// A resource of a static library stays out of the program unless something asks for it; the macro
/// wants the global namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace whichmesh {

namespace {

Tokens lightTokens()
{
    Tokens t;
    t.theme = Theme::Light;
    t.window = QColor::fromRgb(0xF1F2F4);
    t.panel = QColor::fromRgb(0xFAFAFB);
    t.raised = QColor::fromRgb(0xFFFFFF);
    t.hair = QColor::fromRgb(0xDADDE2);
    t.ctl = QColor::fromRgb(0x858D97);
    t.track = QColor::fromRgb(0xD3D7DC);
    t.text = QColor::fromRgb(0x1A1E24);
    t.muted = QColor::fromRgb(0x565E69);
    t.accent = QColor::fromRgb(0x1F2630);
    t.onAccent = QColor::fromRgb(0xFFFFFF);
    t.focus = QColor::fromRgb(0x6B3FE0);
    t.select = QColor::fromRgb(0xE6E9ED);
    t.hover = QColor::fromRgb(0xECEEF1);
    t.good = QColor::fromRgb(0x1F6B3A);
    t.partial = QColor::fromRgb(0x7A5A00);
    t.bad = QColor::fromRgb(0xB0261E);
    t.na = QColor::fromRgb(0x5F6771);
    t.onMark = QColor::fromRgb(0xFFFFFF);
    t.badGround = QColor::fromRgb(0xFBECEB);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.theme = Theme::Dark;
    t.window = QColor::fromRgb(0x121418);
    t.panel = QColor::fromRgb(0x181B20);
    t.raised = QColor::fromRgb(0x20242A);
    t.hair = QColor::fromRgb(0x31363E);
    t.ctl = QColor::fromRgb(0x737C88);
    t.track = QColor::fromRgb(0x3C424B);
    t.text = QColor::fromRgb(0xE7E9EC);
    t.muted = QColor::fromRgb(0x9DA6B1);
    t.accent = QColor::fromRgb(0xE7E9EC);
    t.onAccent = QColor::fromRgb(0x14171B);
    t.focus = QColor::fromRgb(0xB49CFF);
    t.select = QColor::fromRgb(0x2B3038);
    t.hover = QColor::fromRgb(0x262A31);
    t.good = QColor::fromRgb(0x6CC48A);
    t.partial = QColor::fromRgb(0xD9B44A);
    t.bad = QColor::fromRgb(0xFF8A80);
    t.na = QColor::fromRgb(0x949DA8);
    t.onMark = QColor::fromRgb(0x14171B);
    t.badGround = QColor::fromRgb(0x372223);
    return t;
}

} // namespace

QPalette Tokens::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, raised);
    p.setColor(QPalette::AlternateBase, window);
    p.setColor(QPalette::ToolTipBase, raised);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, raised);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::Light, raised);
    p.setColor(QPalette::Midlight, hair);
    p.setColor(QPalette::Mid, hair);
    p.setColor(QPalette::Dark, ctl);
    p.setColor(QPalette::Shadow, ctl);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, text);
    p.setColor(QPalette::LinkVisited, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, na);
    p.setColor(QPalette::Disabled, QPalette::Base, panel);
    p.setColor(QPalette::Disabled, QPalette::Highlight, track);
    return p;
}

const Tokens& tokensOf(Theme theme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return theme == Theme::Dark ? dark : light;
}

QString fontFamily()
{
    static const QString family = [] {
        initResources();
        QString name;
        for (const auto* style : {"Regular", "Medium", "SemiBold"}) {
            const int id = QFontDatabase::addApplicationFont(
                QStringLiteral(":/fonts/WhichMeshSans-%1.otf").arg(QLatin1String(style)));
            if (name.isEmpty() && id >= 0)
                name = QFontDatabase::applicationFontFamilies(id).value(0);
        }
        return name;
    }();
    return family;
}

QFont fontOf(int pixelSize, QFont::Weight weight)
{
    QFont result(fontFamily());
    result.setPixelSize(pixelSize);
    result.setWeight(weight);
    return result;
}

} // namespace whichmesh
