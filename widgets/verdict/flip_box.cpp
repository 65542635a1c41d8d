// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/flip_box.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr std::size_t atFirst = 3;
constexpr int textLeft = 32, glyphSize = 10, icon = 16;

} // namespace

FlipBox::FlipBox(QWidget* parent)
    : QWidget(parent)
    , m_none(new TextBlock(tr("No single change makes it another."), Tone::Normal, this))
    , m_more(new LinkButton({}, this))
{
    setObjectName(QStringLiteral("flips"));
    setAccessibleName(tr("What would change it"));
    m_none->setObjectName(QStringLiteral("noFlip"));
    m_more->setObjectName(QStringLiteral("moreFlips"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(textLeft, 8, 10, 8);
    layout->setSpacing(4);
    layout->addWidget(m_none);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        m_all = !m_all;
        arrange();
    });
}

void FlipBox::addLine()
{
    auto* text = new TextBlock({}, Tone::Normal, this);
    text->setObjectName(QStringLiteral("flip_%1").arg(m_lines.size()));
    auto* box = qobject_cast<QVBoxLayout*>(layout());
    box->insertWidget(box->count() - 1, text);
    m_lines.push_back({text, {}});
}

void FlipBox::setFlips(const KnowledgeBase& knowledge, const std::vector<Flip>& flips)
{
    const auto before = std::exchange(m_texts, {});
    while (m_lines.size() < flips.size())
        addLine();
    for (std::size_t i = 0; i < flips.size(); ++i) {
        m_texts.push_back(toQt(flips[i].text));
        std::vector<Option> options;
        for (const OptionId& id : flips[i].recommendation)
            if (const Option* option = knowledge.option(id))
                options.push_back(*option);
        if (m_lines[i].options == options)
            continue;
        m_lines[i].options = std::move(options);
        update();
    }
    if (m_texts != before)
        update();
    arrange();
}

void FlipBox::arrange()
{
    const std::size_t shown = m_all ? m_texts.size() : std::min(atFirst, m_texts.size());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i < m_texts.size())
            m_lines[i].text->setText(m_texts[i]);
        m_lines[i].text->setVisible(i < shown);
    }
    m_none->setVisible(m_texts.empty());
    m_more->setVisible(m_texts.size() > atFirst);
    const QString more = m_all ? tr("Show fewer") : tr("Show all %1").arg(m_texts.size());
    if (more != m_more->text()) {
        m_more->setText(more);
        m_more->updateGeometry();
    }
}

void FlipBox::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBox(painter, rect(), {t.select, {}, metric::radius});
    if (m_texts.empty())
        drawIcon(painter, Icon::Flip, QRectF(8, 9, icon, icon), t.text);
    for (const Line& line : m_lines) {
        if (!line.text->isVisible() || line.options.empty())
            continue;
        // One glyph says who would lead; several close ones have no single sign.
        const QRectF box(11, line.text->y() + 4, glyphSize, glyphSize);
        if (line.options.size() == 1)
            drawGlyph(painter, line.options.front(), box, t.theme);
        else
            drawIcon(painter, Icon::Flip, QRectF(8, line.text->y() + 1, icon, icon), t.text);
    }
}

} // namespace whichmesh::ui
