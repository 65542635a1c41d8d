// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/files/edition_actions.h"

#include "app/session/session.h"
#include "widgets/kit/text.h"
#include "widgets/window/bars/edition_switch.h"
#include "widgets/window/workbench.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

#include <algorithm>
#include <array>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr std::array ages{6, 12, 18, 24};

/// A text from outside, as it stands in a menu.
QString inMenu(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

EditionActions::EditionActions(Workbench& workbench, Session& session, Settings& settings,
                               Dialogs& dialogs, std::string today)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_session(session)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_today(std::move(today))
{
    setObjectName(QStringLiteral("editionActions"));
    workbench.knowledgeMenu()->setObjectName(QStringLiteral("knowledgeMenu"));
    const CommandSet& commands = workbench.commands();
    connect(commands[Command::NextEdition], &QAction::triggered, this,
            &EditionActions::nextEdition);
    connect(commands[Command::AddOverlayFile], &QAction::triggered, this,
            [this] { choose(false); });
    connect(commands[Command::AddOverlayFolder], &QAction::triggered, this,
            [this] { choose(true); });
    connect(&session, &Session::knowledgeChanged, this, &EditionActions::rebuild);
    connect(&session, &Session::overlaysChanged, this, &EditionActions::rebuild);
    rebuild();
    workbench.setStaleness({m_today, m_settings.value(setting::staleAfterMonths)});
}

void EditionActions::rebuild()
{
    // An action of the menu may be what brought us here.
    QMenu* menu = m_workbench.knowledgeMenu();
    for (QAction* action : menu->actions()) {
        menu->removeAction(action);
        if (action->parent() == menu)
            action->deleteLater();
    }
    addEditions(menu);
    menu->addSeparator();
    addOverlays(menu);
    menu->addSeparator();
    addAges(menu);
    menu->addSeparator();
    menu->addAction(m_workbench.commands()[Command::ShowDiagnostics]);
}

void EditionActions::addEditions(QMenu* menu)
{
    const std::vector<Edition>& editions = m_session.knowledge().editions;
    auto* group = new QActionGroup(menu->addSeparator());
    for (const Edition& edition : editions) {
        QAction* action = menu->addAction(inMenu(tr("Edition: %1").arg(shownTitle(edition))));
        action->setObjectName(QStringLiteral("edition_") + toQt(edition.id.str()));
        action->setCheckable(true);
        action->setChecked(edition.id == m_session.edition());
        group->addAction(action);
        connect(action, &QAction::triggered, &m_session,
                [this, id = edition.id] { m_session.setEdition(id); });
    }
    QAction* next = m_workbench.commands()[Command::NextEdition];
    next->setEnabled(editions.size() > 1);
    menu->addAction(next);
}

void EditionActions::addOverlays(QMenu* menu)
{
    const CommandSet& commands = m_workbench.commands();
    menu->addAction(commands[Command::AddOverlayFile]);
    menu->addAction(commands[Command::AddOverlayFolder]);
    for (const std::string& overlay : m_session.overlays()) {
        const QString name = QFileInfo(toQt(overlay)).fileName();
        QAction* action = menu->addAction(inMenu(tr("Remove the overlay %1").arg(name)));
        action->setObjectName(QStringLiteral("removeOverlay"));
        action->setToolTip(QDir::toNativeSeparators(toQt(overlay)));
        connect(action, &QAction::triggered, this, [this, overlay] { removeOverlay(overlay); });
    }
}

void EditionActions::addAges(QMenu* menu)
{
    const int current = m_settings.value(setting::staleAfterMonths);
    auto* group = new QActionGroup(menu->addSeparator());
    for (const int months : ages) {
        QAction* action = menu->addAction(tr("Mark claims as stale after %1 months").arg(months));
        action->setObjectName(QStringLiteral("staleAfter_%1").arg(months));
        action->setCheckable(true);
        action->setChecked(months == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, months] { setAge(months); });
    }
}

void EditionActions::setAge(int months)
{
    m_settings.setValue(setting::staleAfterMonths, months);
    m_workbench.setStaleness({m_today, months});
}

void EditionActions::nextEdition()
{
    const std::vector<Edition>& editions = m_session.knowledge().editions;
    const auto current = std::ranges::find(editions, m_session.edition(), &Edition::id);
    if (current == editions.end())
        return;
    const auto next = current + 1 == editions.end() ? editions.begin() : current + 1;
    m_session.setEdition(EditionId(next->id));
}

void EditionActions::choose(bool wholeFolder)
{
    const QString path =
        m_dialogs.openOverlay(m_settings.value(setting::overlayFolder), wholeFolder);
    if (path.isEmpty())
        return;
    m_settings.setValue(setting::overlayFolder, QFileInfo(path).absolutePath());
    addOverlay(path);
}

void EditionActions::addOverlay(const QString& path)
{
    std::vector<std::string> overlays = m_session.overlays();
    const std::string added = QDir::cleanPath(QFileInfo(path).absoluteFilePath()).toStdString();
    if (std::ranges::find(overlays, added) != overlays.end()) {
        m_workbench.say(tr("%1 is there already.").arg(QFileInfo(path).fileName()));
        return;
    }
    overlays.push_back(added);
    m_adding = true;
    m_session.setOverlays(std::move(overlays));
}

void EditionActions::removeOverlay(const std::string& path)
{
    std::vector<std::string> overlays = m_session.overlays();
    std::erase(overlays, path);
    m_adding = false;
    m_session.setOverlays(std::move(overlays));
}

void EditionActions::knowledgeLoaded()
{
    if (std::exchange(m_adding, false))
        m_session.setEdition(EditionId(m_session.knowledge().editions.back().id));
}

void EditionActions::knowledgeFailed(const Diagnostics& faults)
{
    m_workbench.showFaults(faults);
    if (std::exchange(m_adding, false))
        m_workbench.showFaultsDialog();
}

} // namespace whichmesh::ui
