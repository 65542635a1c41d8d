// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/claim_list.h"

#include "widgets/evidence/address_link.h"
#include "widgets/evidence/says_label.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/labels/text_chip.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace whichmesh::ui {

namespace {

enum Column { Says, Words, From, Kind, Date, Effect, ColumnCount };

constexpr int roomForColumns = 760; ///< below, the words would have too little
constexpr int leastWidth = 160;
constexpr int rowGap = 6;
constexpr std::array<int, ColumnCount> widths{104, 0, 148, 84, 96, 96};

TextBlock* block(const QString& text, Tone tone = Tone::Normal, int size = metric::body,
                 QFont::Weight weight = QFont::Normal)
{
    auto* label = new TextBlock(text, tone);
    label->setFont(fontOf(size, weight));
    label->setTextInteractionFlags(Qt::NoTextInteraction);
    return label;
}

QString dateText(const ClaimLine& line)
{
    QStringList parts;
    if (!line.since.isEmpty())
        parts << line.since;
    if (!line.date.isEmpty())
        parts << line.date;
    if (line.stale)
        parts << ClaimList::tr("stale");
    return parts.join(QLatin1Char('\n'));
}

/// What stands in the middle: what it is about, what it says, why.
QWidget* wordsOf(const ClaimLine& line)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1);
    if (!line.about.isEmpty())
        layout->addWidget(block(line.about, Tone::Muted));
    if (!line.text.isEmpty())
        layout->addWidget(block(line.text));
    else if (line.about.isEmpty())
        layout->addWidget(block(ClaimList::tr("as the mark says"), Tone::Muted));
    if (!line.reason.isEmpty())
        layout->addWidget(block(line.reason, Tone::Muted, metric::small));
    return box;
}

QString effectText(const ClaimLine& line)
{
    return line.inEffect.isEmpty() ? ClaimList::tr("none") : line.inEffect.join(QLatin1Char('\n'));
}

} // namespace

QString spokenClaim(const ClaimLine& line)
{
    QStringList parts;
    const auto add = [&parts](const QString& part) {
        if (!part.isEmpty())
            parts << part;
    };
    add(line.edition);
    add(line.says);
    add(line.about);
    add(line.text);
    add(line.reason);
    if (!line.verdict.isEmpty())
        add(ClaimList::tr("judged %1").arg(line.verdict));
    add(line.source);
    add(line.publisher);
    add(line.since);
    add(line.stale ? ClaimList::tr("%1, stale").arg(line.date) : line.date);
    if (!line.inEffect.isEmpty())
        add(ClaimList::tr("in effect in %1").arg(line.inEffect.join(QStringLiteral(", "))));
    return parts.join(QStringLiteral("; "));
}

ClaimList::ClaimList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("claims"));
    setAccessibleName(tr("Claims"));
    m_grid->setContentsMargins(0, 0, 0, rowGap);
    m_grid->setHorizontalSpacing(metric::gutter);
    m_grid->setVerticalSpacing(rowGap);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    hide();
}

void ClaimList::setLines(const std::vector<ClaimLine>& lines)
{
    setVisible(!lines.empty());
    if (lines == m_lines)
        return;
    m_lines = lines;
    rebuild();
}

void ClaimList::rebuild()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_starts.clear();
    for (int column = 0; column < ColumnCount; ++column) {
        m_grid->setColumnMinimumWidth(column,
                                      m_columns ? widths.at(static_cast<std::size_t>(column)) : 0);
        m_grid->setColumnStretch(column, column == Words ? 1 : 0);
    }
    int row = 0;
    if (m_columns) {
        addHead();
        ++row;
    }
    QStringList spoken;
    for (const ClaimLine& line : m_lines) {
        row = m_columns ? addInColumns(line, row) : addStacked(line, row);
        spoken << spokenClaim(line);
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    update();
}

void ClaimList::addHead()
{
    const bool advice =
        !m_lines.empty() && m_lines.front().inEffect.isEmpty() && !m_lines.front().mark;
    const QStringList titles{advice ? tr("Verdict") : tr("Says"),
                             tr("Claim"),
                             tr("Source"),
                             tr("Kind"),
                             tr("Date"),
                             advice ? tr("Edition") : tr("In effect in")};
    for (int column = 0; column < ColumnCount; ++column)
        m_grid->addWidget(block(titles.at(column), Tone::Muted, metric::small), 0, column);
}

int ClaimList::addInColumns(const ClaimLine& line, int row)
{
    const auto add = [this, row](QWidget* widget, Column column) {
        m_grid->addWidget(widget, row, column, Qt::AlignTop);
        widget->setFixedWidth(widths.at(static_cast<std::size_t>(column)));
    };
    auto* says = new SaysLabel(line);
    add(says, Says);
    m_starts.push_back(says);
    m_grid->addWidget(wordsOf(line), row, Words, Qt::AlignTop);
    add(block(line.source, Tone::Muted), From);
    if (!line.publisher.isEmpty()) {
        auto* kind = new TextChip(line.publisher);
        kind->setAccessibleName(tr("Published by: %1").arg(line.publisher));
        m_grid->addWidget(kind, row, Kind, Qt::AlignTop | Qt::AlignLeft);
    }
    add(block(dateText(line), line.stale ? Tone::Partial : Tone::Muted), Date);
    const bool advice = line.inEffect.isEmpty() && !line.mark && !line.about.isEmpty();
    add(block(advice ? line.edition : effectText(line), line.inForce ? Tone::Normal : Tone::Muted,
              metric::body, line.inForce ? QFont::DemiBold : QFont::Normal),
        Effect);
    if (line.address.isEmpty())
        return row + 1;
    m_grid->addWidget(new AddressLink(line.address, line.source), row + 1, Words, 1,
                      ColumnCount - Words, Qt::AlignLeft);
    return row + 2;
}

int ClaimList::addStacked(const ClaimLine& line, int row)
{
    auto* says = new SaysLabel(line);
    m_grid->addWidget(says, row++, 0, 1, ColumnCount, Qt::AlignLeft);
    m_starts.push_back(says);
    m_grid->addWidget(wordsOf(line), row++, 0, 1, ColumnCount);
    QStringList origin;
    for (const QString& part : {line.source, line.publisher, line.since,
                                line.stale ? tr("%1, stale").arg(line.date) : line.date})
        if (!part.isEmpty())
            origin << part;
    m_grid->addWidget(block(origin.join(QStringLiteral(" · ")),
                            line.stale ? Tone::Partial : Tone::Muted, metric::small),
                      row++, 0, 1, ColumnCount);
    if (!line.inEffect.isEmpty())
        m_grid->addWidget(block(tr("In effect in %1").arg(line.inEffect.join(QStringLiteral(", "))),
                                line.inForce ? Tone::Normal : Tone::Muted, metric::small),
                          row++, 0, 1, ColumnCount);
    if (!line.address.isEmpty())
        m_grid->addWidget(new AddressLink(line.address, line.source), row++, 0, 1, ColumnCount,
                          Qt::AlignLeft);
    return row;
}

QSize ClaimList::minimumSizeHint() const
{
    return {leastWidth, QWidget::minimumSizeHint().height()};
}

void ClaimList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool columns = width() >= roomForColumns;
    if (columns == m_columns)
        return;
    m_columns = columns;
    rebuild();
}

void ClaimList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const QWidget* start : m_starts)
        drawHorizontalLine(painter, QPointF(0, start->y() - rowGap / 2 - 1), width(),
                           tokens(this).hair);
}

} // namespace whichmesh::ui
