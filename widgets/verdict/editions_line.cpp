// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/editions_line.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int above = 8;
constexpr int sign = 12;
constexpr int padding = 12;

} // namespace

EditionsLine::EditionsLine(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextBlock)
{
    setObjectName(QStringLiteral("editionsDiffer"));
    m_text->setObjectName(QStringLiteral("editionsSentence"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(padding + sign + 8, above + 8, padding, 8);
    layout->addWidget(m_text);
    hide();
}

void EditionsLine::setSentence(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

void EditionsLine::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    drawBox(painter, rect().adjusted(0, above, 0, 0), {colours.select, {}, metric::radiusLarge});
    drawIcon(painter, Icon::NotEqual, QRectF(padding, above + 8 + 3, sign, sign), colours.text);
}

} // namespace whichmesh::ui
