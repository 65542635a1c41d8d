// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/agreement_bar.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int wordsHeight = 28;
constexpr int barHeight = 8;
constexpr int below = 6;
constexpr int gap = 4;

} // namespace

AgreementBar::Segment segmentOf(const KnowledgeBase& knowledge, const Verdict& verdict,
                                const Opinion& opinion)
{
    AgreementBar::Segment segment{stanceOf(opinion, verdict.recommendation), {}};
    const auto& named = segment.stance == Stance::For ? opinion.favours : opinion.seconds;
    for (const OptionId& id : verdict.recommendation) {
        const Option* option = knowledge.option(id);
        if (option && std::ranges::find(named, id) != named.end()) {
            segment.option = *option;
            break;
        }
    }
    return segment;
}

AgreementBar::AgreementBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("agreement"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgreementBar::setAgreement(const QString& words, const std::vector<Segment>& segments)
{
    if (m_words == words && m_segments == segments)
        return;
    const bool otherHeight = m_segments.empty() != segments.empty();
    m_words = words;
    m_segments = segments;
    setAccessibleName(words);
    if (otherHeight)
        updateGeometry();
    update();
}

QSize AgreementBar::sizeHint() const
{
    return {288, wordsHeight + (m_segments.empty() ? 0 : barHeight + below)};
}

void AgreementBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(metric::body, QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(QRect(0, 0, width(), wordsHeight), Qt::AlignVCenter,
                     elided(font, m_words, width()));
    const auto count = static_cast<double>(m_segments.size());
    const double each = (width() - gap * (count - 1.0)) / count;
    double left = 0.0;
    for (const Segment& segment : m_segments) {
        const QColor colour = segment.option ? colourOf(*segment.option, t.theme) : t.muted;
        const QRectF box(left, wordsHeight, each, barHeight);
        const bool isOpen = segment.stance == Stance::Against;
        drawBox(painter, box, {isOpen ? t.panel : colour, isOpen ? t.ctl : colour, 2.0});
        if (segment.stance == Stance::Second)
            painter.fillRect(
                QRectF(left + each / 2.0, wordsHeight + 1.5, each / 2.0 - 1.5, barHeight - 3.0),
                t.panel);
        left += each + gap;
    }
}

} // namespace whichmesh::ui
