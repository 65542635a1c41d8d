// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/filter_bar.h"

#include "app/knowledge/knowledge_base.h"
#include "app/report/paint/glyphs.h"
#include "widgets/compare/claim_filters.h"
#include "widgets/compare/query/query_completer.h"
#include "widgets/compare/query/trait_words.h"
#include "widgets/compare/toggle_box.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int roomForContested = 500;
constexpr int widestEdit = 312;
constexpr int leastEdit = 80;
constexpr int readableEdit = 168; ///< words on the controls leave the filter this much
constexpr int roomForCount = 500;
constexpr int iconSize = 16;

/// How many words the controls have, from all to as few as can be.
struct Level
{
    bool buttons; ///< texts beside the icons of buttons
    bool whole;   ///< the whole words of what can be switched
    bool words;   ///< any word of it, instead of icons
};
constexpr std::array<Level, 4> levels{
    {{true, true, true}, {false, true, true}, {false, false, true}, {false, false, false}}};

/// Where room is short.
QString shortDifferences()
{
    return FilterBar::tr("Differences");
}

/// The width of a toggle with a text, or with an icon in its place.
int boxWidth(const QString& text)
{
    constexpr int around = 2 * 10 + 16 + 8;
    return around + (text.isEmpty() ? iconSize : textWidth(fontOf(metric::body), text));
}

/// "Filter, for example b:no a:yes", from the meshes there are.
QString placeholder(const KnowledgeBase& knowledge)
{
    const auto meshes = knowledge.meshes();
    const auto id = [&](std::size_t i) { return toQt(meshes[i]->id.str()); };
    if (meshes.size() > 1)
        return FilterBar::tr("Filter, for example %1:no %2:yes").arg(id(1), id(0));
    if (meshes.size() == 1)
        return FilterBar::tr("Filter, for example %1:no").arg(id(0));
    return FilterBar::tr("Filter");
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(makeEdit())
    , m_completer(new QueryCompleter(m_edit))
    , m_differences(new ToggleBox(tr("Differences only")))
    , m_mustHaves(new ToggleBox(tr("Must-haves first")))
    , m_claims(new ClaimFilters)
    , m_columns(makeButton(QStringLiteral("compareColumns"), tr("Columns"),
                           tr("Show, hide and move columns")))
    , m_copy(makeButton(QStringLiteral("compareCopy"), tr("Copy"),
                        tr("Copy the selected rows, or all where none is selected")))
    , m_count(new QLabel)
    , m_faultLine(makeFaultLine())
{
    m_differences->setObjectName(QStringLiteral("compareDifferences"));
    m_differences->setToolTip(tr("Only rows in which the columns shown have different marks or "
                                 "values"));
    connect(m_differences, &ToggleBox::toggled, this, &FilterBar::differencesOnlyToggled);
    m_mustHaves->setObjectName(QStringLiteral("compareMustHavesFirst"));
    m_mustHaves->setAccessibleName(tr("Must-haves first"));
    m_mustHaves->setToolTip(tr("Starred rows on top"));
    connect(m_mustHaves, &ToggleBox::toggled, this, &FilterBar::mustHavesFirstToggled);
    connect(m_claims, &ClaimFilters::traitToggled, this, [this](const QString& trait, bool wanted) {
        m_edit->setText(withTrait(m_edit->text(), trait, wanted));
    });
    m_count->setObjectName(QStringLiteral("compareCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(fontOf(metric::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);

    auto* line = new QHBoxLayout;
    line->setContentsMargins(metric::gutter, metric::grid, metric::gutter, metric::grid);
    line->setSpacing(metric::grid);
    line->addWidget(m_edit, 1);
    line->addWidget(m_differences);
    line->addWidget(m_mustHaves);
    line->addWidget(m_claims);
    line->addWidget(m_columns);
    line->addWidget(m_copy);
    line->addStretch();
    line->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_faultLine);
    paintIcons();
    measureLevels();
}

QLineEdit* FilterBar::makeEdit()
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("compareFilter"));
    edit->setAccessibleName(tr("Filter rows"));
    edit->setMaximumWidth(widestEdit);
    edit->setMinimumWidth(leastEdit);
    m_searchIcon = edit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_searchIcon->setEnabled(false);
    m_clearAction = edit->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_clearAction->setObjectName(QStringLiteral("compareClearText"));
    m_clearAction->setText(tr("Clear filter"));
    m_clearAction->setToolTip(tr("Clear filter (Esc)"));
    m_clearAction->setVisible(false);
    connect(m_clearAction, &QAction::triggered, edit, &QLineEdit::clear);
    connect(edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clearAction->setVisible(!text.isEmpty());
        m_claims->setFilter(text);
        Q_EMIT textChanged(text);
    });
    connect(edit, &QLineEdit::returnPressed, this, &FilterBar::finishEditing);
    connect(edit, &QLineEdit::editingFinished, this, &FilterBar::showFault);
    return edit;
}

QToolButton* FilterBar::makeButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QWidget* FilterBar::makeFaultLine()
{
    auto* line = new QWidget(this);
    m_faultIcon = new QLabel;
    m_fault = new QLabel;
    m_fault->setObjectName(QStringLiteral("compareFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->setFont(fontOf(metric::small));
    m_fault->setForegroundRole(QPalette::BrightText);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, metric::grid);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_faultIcon, 0, Qt::AlignTop);
    layout->addWidget(m_fault, 1);
    line->hide();
    return line;
}

void FilterBar::setKnowledge(const KnowledgeBase& knowledge)
{
    m_completer->setKnowledge(knowledge);
    m_claims->setKnowledge(knowledge);
    m_edit->setPlaceholderText(placeholder(knowledge));
    m_edit->setToolTip(m_edit->placeholderText());
    measureLevels();
}

void FilterBar::setMenus(QMenu* columns, QMenu* copy)
{
    m_columns->setMenu(columns);
    m_copy->setMenu(copy);
}

QString FilterBar::text() const
{
    return m_edit->text();
}

void FilterBar::escape()
{
    if (!m_completer->closeOffers())
        m_edit->clear();
}

void FilterBar::clear()
{
    m_edit->clear();
    m_differences->setChecked(false);
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setFault(const QString& sentence)
{
    m_sentence = sentence;
    if (sentence.isEmpty() || !m_edit->hasFocus() || !m_completer->mayContinue())
        showFault();
}

void FilterBar::showFault()
{
    if (m_sentence == m_fault->text())
        return;
    setInvalid(m_edit, !m_sentence.isEmpty());
    m_fault->setText(m_sentence);
    m_faultLine->setVisible(!m_sentence.isEmpty());
    m_edit->setAccessibleDescription(m_sentence);
    if (!m_sentence.isEmpty()) {
        QAccessibleEvent event(m_fault, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FilterBar::finishEditing()
{
    showFault();
    if (m_sentence.isEmpty())
        Q_EMIT leftForTable();
}

void FilterBar::tellCopied(int rows)
{
    QToolTip::showText(m_copy->mapToGlobal(QPoint(0, m_copy->height() / 2)),
                       rows == 1 ? tr("1 row copied") : tr("%1 rows copied").arg(rows), m_copy);
}

void FilterBar::setCount(int shown, int total, bool filtered)
{
    const QString all = total == 1 ? tr("1 row") : tr("%1 rows").arg(total);
    const int room = textWidth(m_count->font(), tr("%1 of %2").arg(total).arg(all));
    if (std::exchange(m_countRoom, room) != room)
        measureLevels();
    m_count->setText(filtered ? tr("%1 of %2").arg(shown).arg(all) : all);
}

QSize FilterBar::minimumSizeHint() const
{
    // As narrow as it gets: buttons without text, no count.
    const int width = 2 * metric::gutter + leastEdit + boxWidth(shortDifferences()) + boxWidth({})
                      + ClaimFilters::shortWidth() + 2 * metric::control + 5 * metric::grid;
    return {width, QWidget::minimumSizeHint().height()};
}

void FilterBar::paintIcons()
{
    const Tokens& colours = tokens(this);
    m_searchIcon->setIcon(iconOf(Icon::Search, colours.muted));
    m_clearAction->setIcon(iconOf(Icon::Close, colours.muted));
    m_columns->setIcon(iconOf(Icon::Columns, colours.muted));
    m_copy->setIcon(iconOf(Icon::Copy, colours.muted));
    if (!m_mustHaves->icon().isNull())
        m_mustHaves->setIcon(iconOf(Icon::StarFilled, colours.text));
    m_faultIcon->setPixmap(iconOf(Icon::Error, colours.bad).pixmap(iconSize, iconSize));
}

void FilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_claims->setBoxShown(width() >= roomForContested);
    m_count->setVisible(width() >= roomForCount);
    fitWords();
}

void FilterBar::showWords(std::size_t level)
{
    const Level& shown = levels.at(level);
    const auto style = shown.buttons ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    m_differences->setText(shown.whole ? tr("Differences only") : shortDifferences());
    m_mustHaves->setText(shown.whole   ? tr("Must-haves first")
                         : shown.words ? tr("Must-haves")
                                       : QString());
    m_mustHaves->setIcon(shown.words ? QIcon() : iconOf(Icon::StarFilled, tokens(this).text));
    m_claims->setShort(!shown.words);
    m_columns->setToolButtonStyle(style);
    m_copy->setToolButtonStyle(style);
}

void FilterBar::measureLevels()
{
    m_claims->setBoxShown(true);
    m_needed.clear();
    for (std::size_t level = 0; level < levels.size(); ++level) {
        showWords(level);
        int needed = 2 * metric::gutter + readableEdit + m_countRoom;
        for (const QWidget* control : std::initializer_list<const QWidget*>{
                 m_differences, m_mustHaves, m_claims, m_columns, m_copy})
            needed += control->sizeHint().width() + metric::grid;
        m_needed.push_back(needed + metric::grid);
    }
    m_claims->setBoxShown(width() >= roomForContested);
    fitWords();
}

void FilterBar::fitWords()
{
    const auto fitting =
        std::ranges::find_if(m_needed, [this](int needed) { return needed <= width(); });
    const auto level = static_cast<std::size_t>(fitting - m_needed.begin());
    showWords(std::min(level, levels.size() - 1));
}

void FilterBar::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    drawHorizontalLine(painter, QPointF(0, height() - 1), width(), colours.hair);
}

} // namespace whichmesh::ui
