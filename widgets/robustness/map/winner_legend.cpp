// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/robustness/map/winner_legend.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/robustness/map/map_cell_painter.h"
#include "widgets/robustness/option_text.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int glyph = 9;
constexpr int sample = 14; ///< of stripes
constexpr int glyphGap = 5;
constexpr int entryGap = 14;

} // namespace

WinnerLegend::WinnerLegend(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WinnerLegend::setWinners(const std::vector<WinnerShare>& winners, double unclear,
                              const KnowledgeBase& knowledge)
{
    std::vector<WinnerShare> order = winners;
    std::ranges::stable_sort(order, std::greater(), &WinnerShare::share);
    m_entries.clear();
    QStringList texts;
    const auto add = [&](std::vector<Option> option, const QString& name, double share) {
        m_entries.push_back({std::move(option), name + QLatin1Char(' ') + percentText(share)});
        texts << m_entries.back().text;
    };
    for (const WinnerShare& winner : order)
        if (const Option* option = knowledge.option(winner.option))
            add({*option}, toQt(option->name), winner.share);
    if (unclear > 0.0)
        add({}, tr("no clear winner"), unclear);
    const QString all =
        tr("Of all ways to answer every question: %1").arg(texts.join(QStringLiteral(", ")));
    setAccessibleName(all);
    setToolTip(plainToolTip(all));
    updateGeometry();
    update();
}

int WinnerLegend::widthOf(const Entry& entry) const
{
    return (entry.option.empty() ? sample : glyph) + glyphGap
           + textWidth(fontOf(metric::small), entry.text);
}

QSize WinnerLegend::sizeHint() const
{
    int width = 0;
    for (const Entry& entry : m_entries)
        width += widthOf(entry) + (width > 0 ? entryGap : 0);
    return {width, 40};
}

void WinnerLegend::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(metric::small));
    std::size_t count = 0;
    int total = 0;
    for (const Entry& entry : m_entries) {
        const int more = widthOf(entry) + (count > 0 ? entryGap : 0);
        if (total + more > width())
            break;
        total += more;
        ++count;
    }
    int left = width() - total;
    for (std::size_t i = 0; i < count; ++i) {
        const Entry& entry = m_entries[i];
        const int sign = entry.option.empty() ? sample : glyph;
        if (entry.option.empty()) {
            const QRectF box(left, (height() - 9) / 2.0, sample, 9);
            paintStripes(painter, box, {t.track, t.raised});
            drawBox(painter, box, {{}, t.ctl, 2});
        } else {
            drawGlyph(painter, entry.option.front(),
                      QRectF(left, (height() - glyph) / 2.0, glyph, glyph), t.theme);
        }
        painter.setPen(t.text);
        painter.drawText(QRect(left + sign + glyphGap, 0, width(), height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
        left += widthOf(entry) + entryGap;
    }
}

} // namespace whichmesh::ui
