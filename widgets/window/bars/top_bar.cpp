// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/top_bar.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/window/bars/command_field.h"
#include "widgets/window/bars/edition_switch.h"
#include "widgets/window/commands/command_set.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace whichmesh::ui {

namespace {

constexpr int widestTitle = 320;

/// The title with a chevron, drawn as plain words.
class TitleButton : public QToolButton
{
public:
    explicit TitleButton(QWidget* parent)
        : QToolButton(parent)
    {
        setPopupMode(QToolButton::InstantPopup);
        setFocusPolicy(Qt::StrongFocus);
        setFont(fontOf(metric::large, QFont::DemiBold));
    }

    QSize sizeHint() const override
    {
        return {std::min(widestTitle, QFontMetrics(font()).horizontalAdvance(text()) + 30),
                metric::control};
    }

    QSize minimumSizeHint() const override { return {80, metric::control}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.hover);
            painter.drawRoundedRect(rect(), metric::radius, metric::radius);
        }
        if (showsFocus(this)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metric::radius,
                                    metric::radius);
        }
        painter.setFont(font());
        painter.setPen(colours.text);
        const int room = width() - 30;
        const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
        painter.drawText(QRect(4, 0, room + 2, height()), Qt::AlignVCenter, shown);
        drawIcon(
            painter, Icon::ChevronDown,
            QRectF(8 + painter.fontMetrics().horizontalAdvance(shown), height() / 2 - 8, 16, 16),
            colours.muted);
    }
};

void addAll(QMenu* menu, const CommandSet& commands, std::initializer_list<Command> list)
{
    for (const Command command : list)
        menu->addAction(commands[command]);
}

} // namespace

TopBar::TopBar(const CommandSet& commands, const WindowMenus& menus, QWidget* parent)
    : QWidget(parent)
    , m_titleButton(new TitleButton(this))
    , m_edition(new EditionSwitch(this))
    , m_field(new CommandField(
          commands[Command::ShowPalette]->shortcut().toString(QKeySequence::NativeText), this))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(metric::topBar);
    m_titleButton->setObjectName(QStringLiteral("titleButton"));
    m_titleButton->setMenu(buildMenu(commands, menus));
    connect(m_edition, &EditionSwitch::editionChosen, this, &TopBar::editionChosen);
    auto* exportButton = new QPushButton(tr("Export"), this);
    exportButton->setObjectName(QStringLiteral("exportButton"));
    makePrimary(exportButton);
    connect(exportButton, &QPushButton::clicked, commands[Command::ExportPdf], &QAction::trigger);
    connect(m_field, &QAbstractButton::clicked, commands[Command::ShowPalette], &QAction::trigger);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 16, 1);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_titleButton);
    layout->addSpacing(metric::grid);
    layout->addWidget(m_edition);
    layout->addStretch(1);
    layout->addWidget(m_field, 2);
    layout->addSpacing(metric::grid);
    layout->addWidget(exportButton);
}

QMenu* TopBar::buildMenu(const CommandSet& commands, const WindowMenus& menus)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("windowMenu"));
    addAll(menu, commands, {Command::New, Command::Open});
    menu->addMenu(menus.recentFiles);
    addAll(menu, commands, {Command::Save, Command::SaveAs, Command::Rename});
    menu->addSeparator();
    addAll(menu, commands, {Command::ExportPdf, Command::ExportMarkdown});
    menu->addSeparator();
    addAll(menu, commands, {Command::Undo, Command::Redo});
    menu->addSeparator();
    menu->addMenu(menus.knowledge);
    auto* view = menu->addMenu(tr("&View"));
    addAll(view, commands,
           {Command::GoDecide, Command::GoCompare, Command::GoOverhead, Command::GoRobustness,
            Command::GoPlaybook});
    view->addSeparator();
    addAll(view, commands, {Command::ToggleLoadPanel, Command::ToggleVerdictPanel});
    view->addSeparator();
    addAll(view, commands, {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    auto* help = menu->addMenu(tr("&Help"));
    addAll(
        help, commands,
        {Command::ShowPalette, Command::ShowShortcuts, Command::ShowDiagnostics, Command::About});
    menu->addSeparator();
    menu->addAction(commands[Command::Quit]);
    return menu;
}

void TopBar::setTitle(const QString& title, bool modified)
{
    m_title = title;
    m_modified = modified;
    showTitle();
}

void TopBar::showTitle()
{
    m_titleButton->setText(m_modified ? m_title + QStringLiteral(" •") : m_title);
    m_titleButton->setAccessibleName(m_modified ? tr("%1, not saved").arg(m_title) : m_title);
    m_titleButton->setAccessibleDescription(tr("Menu of the window"));
    m_titleButton->setToolTip(
        plainToolTip(m_modified ? tr("%1: not saved yet").arg(m_title) : m_title));
    m_titleButton->updateGeometry();
}

void TopBar::setEditions(const std::vector<Edition>& editions, const EditionId& inForce)
{
    m_edition->setEditions(editions, inForce);
}

void TopBar::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hair);
}

} // namespace whichmesh::ui
