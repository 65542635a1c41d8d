// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/labels/text_measures.h"

#include "widgets/kit/labels/text_lines.h"

#include <QCache>

namespace whichmesh::ui {

namespace {

// Some times what the fullest page asks for.
constexpr int mostRemembered = 4'000;

struct Asked
{
    TextMeasure what;
    QString text;
    QFont font;
    qreal room;

    bool operator==(const Asked&) const = default;
};

std::size_t qHash(const Asked& asked, std::size_t seed)
{
    return qHashMulti(seed, static_cast<int>(asked.what), asked.text, asked.font.pixelSize(),
                      asked.font.weight(), asked.room);
}

} // namespace

int remembered(TextMeasure what, const QString& text, const QFont& font, qreal room,
               const std::function<int()>& measure)
{
    thread_local QCache<Asked, int> measures(mostRemembered);
    const Asked asked{what, text, font, room};
    if (const int* known = measures.object(asked))
        return *known;
    const int measured = measure();
    measures.insert(asked, new int(measured));
    return measured;
}

int textHeight(const QString& text, const QFont& font, qreal width)
{
    return remembered(TextMeasure::Height, text, font, width,
                      [&] { return TextLines(text, font, width).height(); });
}

} // namespace whichmesh::ui
