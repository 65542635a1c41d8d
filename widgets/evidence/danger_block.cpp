// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/danger_block.h"

#include "app/report/paint/glyphs.h"
#include "widgets/evidence/address_link.h"
#include "widgets/evidence/claim_line.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int bar = 3;
constexpr int sign = 16;
constexpr int gap = 8;

TextBlock* block(const QString& text, const QString& name, int size, QFont::Weight weight,
                 Tone tone)
{
    auto* label = new TextBlock(text, tone);
    label->setObjectName(name);
    label->setFont(fontOf(size, weight));
    return label;
}

QString originText(const KnowledgeBase& knowledge, const Danger& danger, const Staleness& staleness)
{
    const Source* source = knowledge.source(danger.source);
    QStringList parts{shortTitleOf(knowledge, danger.edition)};
    if (source)
        parts << toQt(source->title);
    if (!danger.asOf.empty())
        parts << (staleness.isStale(danger.asOf) ? DangerBlock::tr("%1, stale")
                                                 : QStringLiteral("%1"))
                     .arg(toQt(danger.asOf));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString spokenDanger(const Danger& danger)
{
    return DangerBlock::tr("Danger: %1. %2").arg(toQt(danger.title), toQt(danger.text));
}

DangerBlock::DangerBlock(const KnowledgeBase& knowledge, const Danger& danger,
                         const Staleness& staleness, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("danger"));
    setAccessibleName(spokenDanger(danger));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(bar + gap + sign + gap, gap, metric::gutter, gap);
    layout->setSpacing(2);
    layout->addWidget(block(tr("Danger: %1").arg(toQt(danger.title)), QStringLiteral("dangerTitle"),
                            metric::body, QFont::DemiBold, Tone::Normal));
    layout->addWidget(block(toQt(danger.text), QStringLiteral("dangerText"), metric::body,
                            QFont::Normal, Tone::Normal));
    layout->addWidget(block(originText(knowledge, danger, staleness),
                            QStringLiteral("dangerOrigin"), metric::small, QFont::Normal,
                            Tone::Muted));
    const Source* source = knowledge.source(danger.source);
    if (source && !source->url.empty())
        layout->addWidget(new AddressLink(toQt(source->url), toQt(source->title)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DangerBlock::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    drawBox(painter, rect(), {colours.badGround, {}, metric::radiusSmall});
    painter.fillRect(QRect(0, 0, bar, height()), colours.bad);
    drawIcon(painter, Icon::Warning, QRectF(bar + gap, gap + 1, sign, sign), colours.bad, 1.6);
}

DangerList::DangerList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dangers"));
    m_layout->setContentsMargins(0, 0, 0, metric::grid);
    m_layout->setSpacing(metric::grid);
    hide();
}

void DangerList::setStaleness(const Staleness& staleness)
{
    if (staleness == m_staleness)
        return;
    m_staleness = staleness;
    m_knowledge.reset();
}

void DangerList::setDangers(const KnowledgePtr& knowledge,
                            const std::vector<const Danger*>& dangers)
{
    if (m_knowledge == knowledge && m_dangers == dangers)
        return;
    m_knowledge = knowledge;
    m_dangers = dangers;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Danger* danger : dangers)
        m_layout->addWidget(new DangerBlock(*knowledge, *danger, m_staleness));
    setVisible(!dangers.empty());
}

} // namespace whichmesh::ui
