// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/entry/entry_pane.h"

#include "widgets/kit/labels/option_name.h"
#include "widgets/kit/labels/text_chip.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/playbook/entry/applies_line.h"
#include "widgets/playbook/entry/entry_blocks.h"
#include "widgets/playbook/entry/reading_label.h"
#include "widgets/playbook/table/cell_grid.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int measure = 620;
constexpr int narrow = 400;

QMargins contentMargins(int pane)
{
    const int side = pane < narrow ? 16 : 24;
    return {side, 16, side, 24};
}

QLabel* line(const QString& text, int size, QFont::Weight weight, bool muted)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(size, weight));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// The chapter, and the heading of the source.
QLayout* sourceRow(const QString& chapter, const QString& heading)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* label = line(chapter, metric::small, QFont::Normal, true);
    label->setWordWrap(false);
    row->addWidget(label);
    if (!heading.isEmpty()) {
        auto* chip = new TextChip(heading);
        chip->setToolTip(plainToolTip(
            EntryPane::tr("The heading of the source this comes from: %1").arg(heading)));
        row->addWidget(chip);
    }
    row->addStretch();
    return row;
}

} // namespace

EntryPane::EntryPane(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("entryPane"));
    setAccessibleName(tr("Entry"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // the card's ground shows through
}

QVBoxLayout* EntryPane::begin(const QString& chapter, const QString& title, const QString& heading,
                              const std::vector<Option>& about, Bearing bearing,
                              const QString& forYou)
{
    auto* content = new QWidget;
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(contentMargins(width()));
    auto* column = new QWidget(content);
    column->setMaximumWidth(measure);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_layout = new QVBoxLayout(column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addLayout(sourceRow(chapter, heading));
    m_layout->addSpacing(4);
    auto* titleLabel = new ReadingLabel(title, fontOf(metric::title, QFont::DemiBold));
    titleLabel->setObjectName(QStringLiteral("entryTitle"));
    m_layout->addWidget(titleLabel);
    m_layout->addSpacing(8);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(12);
    for (const Option& option : about) {
        auto* name = new OptionName(metric::body, QFont::DemiBold);
        name->setOption(option);
        marks->addWidget(name);
    }
    marks->addStretch();
    m_layout->addLayout(marks);
    if (bearing != Bearing::None) {
        m_layout->addSpacing(10);
        m_layout->addWidget(new AppliesLine(bearing, forYou));
    }
    setWidget(content);
    content->setAutoFillBackground(false);
    return m_layout;
}

void EntryPane::finish(QVBoxLayout* layout)
{
    layout->addStretch();
    verticalScrollBar()->setValue(0);
    markHits();
}

void EntryPane::setSearch(const SearchWords& words)
{
    if (words == m_words)
        return;
    m_words = words;
    markHits();
}

void EntryPane::markHits()
{
    if (!m_layout)
        return;
    QWidget* first = nullptr;
    const auto mark = [this, &first](auto* part) {
        if (part->setSearch(m_words) && !first)
            first = part;
    };
    for (ReadingLabel* label : widget()->findChildren<ReadingLabel*>())
        mark(label);
    for (CellGrid* grid : widget()->findChildren<CellGrid*>())
        mark(grid);
    if (first)
        QTimer::singleShot(0, first, [this, first] { bringIntoView(first); });
}

void EntryPane::bringIntoView(QWidget* part)
{
    // Places are known only when every layout round it has caught up, from the inside out.
    for (QWidget* each = part->parentWidget(); each != viewport(); each = each->parentWidget())
        if (each->layout())
            each->layout()->activate();
    QEvent changed(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(this, &changed);
    ensureWidgetVisible(part, 0, 24);
}

void EntryPane::resizeEvent(QResizeEvent* event)
{
    if (m_layout && widget()->layout())
        widget()->layout()->setContentsMargins(contentMargins(width()));
    QScrollArea::resizeEvent(event);
}

void EntryPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QScrollArea::keyPressEvent(event);
}

void EntryPane::showEntry(const KnowledgePtr& knowledge, const PlaybookEntry& entry,
                          const QString& chapter, Bearing bearing)
{
    std::vector<Option> about;
    for (const OptionId& id : entry.options)
        if (const Option* option = knowledge->option(id))
            about.push_back(*option);
    QVBoxLayout* layout =
        begin(chapter, toQt(entry.title), toQt(entry.heading), about, bearing,
              bearing == Bearing::Warns ? tr("Watch out: your case fits this anti-pattern")
                                        : tr("Applies to your profile"));
    EntryBlocks blocks(*knowledge, layout,
                       [this](const QString& target) { Q_EMIT linkActivated(target); });
    const Subject subject = EntryPart{entry.id, 0};
    blocks.warnOfSteps(entry.id, m_staleness);
    blocks.addDangers(subject, m_staleness);
    for (const Block& block : entry.blocks)
        std::visit(blocks, block);
    blocks.addClaims(subject, m_staleness);
    finish(layout);
}

void EntryPane::showOption(const KnowledgePtr& knowledge, const Option& option, bool recommended)
{
    QVBoxLayout* layout =
        begin(tr("The options"), toQt(option.name), toQt(option.heading), {option},
              recommended ? Bearing::Applies : Bearing::None, tr("Recommended for your profile"));
    const EntryBlocks blocks(*knowledge, layout,
                             [this](const QString& target) { Q_EMIT linkActivated(target); });
    blocks.addDangers(option.id, m_staleness);
    blocks(Paragraph{option.summary});
    const auto list = [&blocks](const QString& title, const std::vector<std::string>& items) {
        if (!items.empty())
            blocks(Points{title.toStdString(), items});
    };
    list(tr("Best for"), option.bestFor);
    list(tr("Pros"), option.pros);
    list(tr("Cons"), option.cons);
    blocks.addClaims(option.id, m_staleness);
    finish(layout);
}

void EntryPane::offerPreset(const Scenario& scenario)
{
    auto* start = new QPushButton(tr("Start from this case"));
    start->setObjectName(QStringLiteral("startFrom"));
    connect(start, &QPushButton::clicked, this,
            [this, id = scenario.id] { Q_EMIT presetChosen(id); });
    // Before the stretch at the end.
    m_layout->insertSpacing(m_layout->count() - 1, 16);
    m_layout->insertWidget(m_layout->count() - 1, start, 0, Qt::AlignLeft);
}

void EntryPane::showHint(const QString& text)
{
    auto* label = line(text, metric::body, QFont::Normal, true);
    label->setAlignment(Qt::AlignCenter);
    setWidget(label);
    label->setAutoFillBackground(false);
    m_layout = nullptr;
}

} // namespace whichmesh::ui
