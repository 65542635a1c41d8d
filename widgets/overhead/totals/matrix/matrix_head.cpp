// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/totals/matrix/matrix_head.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/totals/cost_columns.h"
#include "widgets/overhead/totals/cost_table_model.h"
#include "widgets/overhead/totals/matrix/matrix_delegate.h"

#include <QPainter>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int lead = CostColumns::glyph + 5; ///< the glyph stands before the first line
constexpr int lineHeight = 16;
constexpr int margin = 8; ///< above and below

QVariant ofName(const QHeaderView& head, int section, int role)
{
    return head.model()->index(0, section).data(role);
}

/// A name broken at its spaces into lines that fit beside the glyph.
QStringList linesOf(const QString& name, int width)
{
    QStringList lines;
    for (const QString& word : name.split(QChar::Space)) {
        const QString longer = lines.isEmpty() ? word : lines.back() + QChar::Space + word;
        if (!lines.isEmpty() && textWidth(CostColumns::strongFont(), longer) <= width - lead)
            lines.back() = longer;
        else
            lines << word;
    }
    return lines;
}

} // namespace

MatrixHead::MatrixHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setMinimumSectionSize(1);
}

QString MatrixHead::nameOf(int section) const
{
    return ofName(*this, section, Qt::DisplayRole).toString();
}

QString MatrixHead::modelOf(int section) const
{
    return ofName(*this, section, CostTableModel::ModelRole).toString();
}

int MatrixHead::neededWidth(int section) const
{
    int width = textWidth(CostColumns::quietFont(), modelOf(section));
    const QStringList words = nameOf(section).split(QChar::Space);
    for (const QString& word : words)
        width = std::max(width, textWidth(CostColumns::strongFont(), word));
    return lead + width;
}

int MatrixHead::heightOf(int section) const
{
    const int model = modelOf(section).isEmpty() ? 0 : lineHeight;
    const int width = sectionSize(section) - 2 * matrixPadding;
    return static_cast<int>(linesOf(nameOf(section), width).size()) * lineHeight + model
           + 2 * margin;
}

void MatrixHead::fitHeight()
{
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, heightOf(section));
    if (m_height == height)
        return;
    m_height = height;
    updateGeometry();
    Q_EMIT geometriesChanged();
}

QSize MatrixHead::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_height};
}

void MatrixHead::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Tokens& colours = tokens(this);
    const bool recommended = ofName(*this, section, CostTableModel::RecommendedRole).toBool();
    painter->fillRect(rect, recommended ? colours.select : colours.raised);
    const QRect inner = rect.adjusted(matrixPadding, 0, -matrixPadding, 0);
    const QStringList name = linesOf(nameOf(section), inner.width());
    const QString model = modelOf(section);
    const auto lines = static_cast<int>(name.size()) + (model.isEmpty() ? 0 : 1);
    // Names end where the figures begin.
    QRect line(inner.left(), rect.bottom() + 1 - margin - lines * lineHeight, inner.width(),
               lineHeight);
    if (const auto* option =
            ofName(*this, section, CostTableModel::OptionRole).value<const Option*>()) {
        QRectF box(0.0, 0.0, CostColumns::glyph, CostColumns::glyph);
        const int first = textWidth(CostColumns::strongFont(), name.value(0));
        box.moveCenter(QPointF(inner.right() + 1 - first - lead + box.width() / 2.0,
                               QRectF(line).center().y()));
        drawGlyph(*painter, *option, box, colours.theme);
    }
    painter->setPen(colours.text);
    painter->setFont(CostColumns::strongFont());
    for (const QString& text : name) {
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, text);
        line.translate(0, lineHeight);
    }
    painter->setFont(CostColumns::quietFont());
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, model);
}

} // namespace whichmesh::ui
