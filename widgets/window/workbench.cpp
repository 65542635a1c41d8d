// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/workbench.h"

#include "app/base/quantity.h"
#include "app/decision/decision_fingerprint.h"
#include "app/knowledge/evidence/cell_evidence.h"
#include "app/report/paint/glyphs.h"
#include "app/session/session.h"
#include "widgets/compare/compare_page.h"
#include "widgets/decide/decide_page.h"
#include "widgets/kit/text.h"
#include "widgets/load_panel/load_panel.h"
#include "widgets/overhead/overhead_page.h"
#include "widgets/playbook/playbook_page.h"
#include "widgets/robustness/robustness_page.h"
#include "widgets/verdict/verdict_panel.h"
#include "widgets/window/bars/panel_button.h"
#include "widgets/window/bars/status_bar.h"
#include "widgets/window/bars/top_bar.h"
#include "widgets/window/centre.h"
#include "widgets/window/commands/command_palette.h"
#include "widgets/window/commands/palette_items.h"
#include "widgets/window/commands/shortcuts_text.h"
#include "widgets/window/heading_target.h"
#include "widgets/window/panel_splitter.h"
#include "widgets/window/theme_controller.h"
#include "widgets/window/window_notes.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace whichmesh::ui {

Workbench::Workbench(Session& session, Settings& settings, ThemeController& theme, QWidget* window)
    : QWidget(window)
    , m_session(session)
    , m_settings(settings)
    , m_theme(theme)
    , m_commands(this)
    , m_recentFiles(new QMenu(tr("Open &recent"), this))
    , m_knowledgeMenu(new QMenu(tr("&Knowledge"), this))
    , m_top(new TopBar(m_commands, {m_recentFiles, m_knowledgeMenu}, this))
    , m_load(new LoadPanel(session, this))
    , m_centre(buildCentre())
    , m_verdict(new VerdictPanel(this))
    , m_splitter(new PanelSplitter(m_load, m_centre, m_verdict, settings, this))
    , m_status(new StatusBar(this))
    , m_notes(new WindowNotes(*m_centre, this))
{
    setObjectName(QStringLiteral("workbench"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_status);
    buildTabButtons();
    connectCommands();
    connect(&m_session, &Session::resultsChanged, this, &Workbench::showResults);
    connect(&m_session, &Session::knowledgeChanged, this, &Workbench::showKnowledge);
    connect(m_verdict, &VerdictPanel::linkActivated, this, &Workbench::follow);
    connect(m_centre, &Centre::linkActivated, this, &Workbench::follow);
    connect(m_top, &TopBar::editionChosen, &m_session, &Session::setEdition);
    connect(m_status, &StatusBar::faultsClicked, this, &Workbench::showFaultsDialog);
    connect(m_notes, &WindowNotes::reloadRequested, this, &Workbench::reloadRequested);
    m_centre->go(m_settings.value(setting::lastPage));
    showFolds();
    showKnowledge();
}

Workbench::~Workbench() = default;

Centre* Workbench::buildCentre()
{
    std::vector<PageEntry> pages{
        {QStringLiteral("decide"), tr("Decide"),
         [this] { return new DecidePage(m_session, m_centre); }},
        {QStringLiteral("compare"), tr("Compare"), [this] { return buildCompare(); }},
        {QStringLiteral("overhead"), tr("Overhead"), [this] { return new OverheadPage(m_centre); }},
        {QStringLiteral("robustness"), tr("Robustness"),
         [this] { return new RobustnessPage(m_session, m_centre); }},
        {QStringLiteral("playbook"), tr("Playbook"), [this] { return buildPlaybook(); }},
    };
    return new Centre(std::move(pages), this);
}

Page* Workbench::buildCompare()
{
    auto* page = new ComparePage(m_session, m_centre);
    page->setStaleness(m_staleness);
    page->restoreState(m_settings.value(setting::comparePage));
    connect(page, &ComparePage::stateChanged, this,
            [this, page] { m_settings.setValue(setting::comparePage, page->saveState()); });
    return page;
}

Page* Workbench::buildPlaybook()
{
    auto* page = new PlaybookPage(m_session, m_centre);
    page->setStaleness(m_staleness);
    return page;
}

void Workbench::setStaleness(const Staleness& staleness)
{
    m_staleness = staleness;
    m_verdict->setStaleness(staleness);
    if (auto* compare = findChild<ComparePage*>())
        compare->setStaleness(staleness);
    if (auto* playbook = findChild<PlaybookPage*>())
        playbook->setStaleness(staleness);
}

void Workbench::buildTabButtons()
{
    auto* left = new PanelButton(Icon::PanelLeft, m_commands[Command::ToggleLoadPanel],
                                 tr("Cluster"), m_centre);
    auto* right = new PanelButton(Icon::PanelRight, m_commands[Command::ToggleVerdictPanel],
                                  tr("Verdict"), m_centre);
    m_centre->addTabButton(left, true);
    m_centre->addTabButton(right, false);
    connect(m_splitter, &PanelSplitter::foldsChanged, this, &Workbench::showFolds);
}

void Workbench::connectCommands()
{
    const auto on = [this](Command command, auto run) {
        connect(m_commands[command], &QAction::triggered, this, run);
    };
    on(Command::GoDecide, [this] {
        m_centre->go(QStringLiteral("decide"));
        m_centre->focusPage();
    });
    on(Command::GoCompare, [this] { m_centre->go(QStringLiteral("compare")); });
    on(Command::GoOverhead, [this] { m_centre->go(QStringLiteral("overhead")); });
    on(Command::GoRobustness, [this] { m_centre->go(QStringLiteral("robustness")); });
    on(Command::GoPlaybook, [this] {
        m_centre->go(QStringLiteral("playbook"));
        m_centre->focusPage();
    });
    on(Command::ToggleLoadPanel, [this] { m_splitter->toggle(PanelSplitter::Panel::Left); });
    on(Command::ToggleVerdictPanel, [this] { m_splitter->toggle(PanelSplitter::Panel::Right); });
    on(Command::ThemeSystem, [this] { m_theme.setChoice(ThemeChoice::System); });
    on(Command::ThemeLight, [this] { m_theme.setChoice(ThemeChoice::Light); });
    on(Command::ThemeDark, [this] { m_theme.setChoice(ThemeChoice::Dark); });
    on(Command::ShowPalette, [this] { showPalette(); });
    on(Command::ShowDiagnostics, [this] { showFaultsDialog(); });
    on(Command::ShowShortcuts, [this] { showShortcuts(); });
    on(Command::About, [this] { showAbout(); });
    on(Command::Quit, [this] { window()->close(); });
    const auto showTheme = [this](ThemeChoice choice) {
        m_commands[choice == ThemeChoice::System  ? Command::ThemeSystem
                   : choice == ThemeChoice::Light ? Command::ThemeLight
                                                  : Command::ThemeDark]
            ->setChecked(true);
    };
    connect(&m_theme, &ThemeController::choiceChanged, this, showTheme);
    showTheme(m_theme.choice());

    QUndoStack& undo = m_session.undoStack();
    QAction* undoAction = m_commands[Command::Undo];
    QAction* redoAction = m_commands[Command::Redo];
    const auto showUndo = [&undo, undoAction, redoAction] {
        undoAction->setEnabled(undo.canUndo());
        redoAction->setEnabled(undo.canRedo());
        undoAction->setText(undo.canUndo() ? tr("&Undo: %1").arg(undo.undoText()) : tr("&Undo"));
        redoAction->setText(undo.canRedo() ? tr("&Redo: %1").arg(undo.redoText()) : tr("&Redo"));
    };
    connect(undoAction, &QAction::triggered, &undo, &QUndoStack::undo);
    connect(redoAction, &QAction::triggered, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::indexChanged, this, showUndo);
    connect(&undo, &QUndoStack::cleanChanged, this, showUndo);
    showUndo();
}

void Workbench::followSession()
{
    m_followsSession = true;
    showResults(m_session.results());
}

void Workbench::showResults(const ResultsPtr& results)
{
    if (!m_followsSession)
        return;
    m_load->showResults(results);
    m_verdict->showResults(results);
    m_centre->showResults(results);
    m_status->setFingerprint(toQt(decisionFingerprint(*results->knowledge, results->profile)));
}

void Workbench::showKnowledge()
{
    const KnowledgeBase& knowledge = m_session.knowledge();
    m_top->setEditions(knowledge.editions, knowledge.edition.id);
    const EvidenceCounts counts = countEvidence(knowledge);
    const auto number = [](std::size_t count) {
        return toQt(formatNumber(static_cast<double>(count)));
    };
    m_status->setKnowledge(
        toQt(knowledge.edition.title),
        counts.contested == 0
            ? tr("%1 claims").arg(number(counts.claims))
            : tr("%1 claims, %2 contested").arg(number(counts.claims), number(counts.contested)));
}

void Workbench::showFileState(const QString& title, bool modified, const QString& saved)
{
    m_top->setTitle(title, modified);
    m_status->setSaved(saved);
    window()->setWindowTitle(tr("%1[*] - WhichMesh").arg(title));
    window()->setWindowModified(modified);
}

void Workbench::say(const QString& message)
{
    m_status->setSaved(message);
}

void Workbench::setExampleNote(bool shown)
{
    m_load->setExampleNote(shown);
}

void Workbench::showFaults(const Diagnostics& faults)
{
    const auto errors =
        static_cast<int>(std::ranges::count(faults, Severity::Error, &Diagnostic::severity));
    m_status->setFaults(errors, static_cast<int>(faults.size()) - errors);
    m_notes->setFaults(faults, errors);
}

void Workbench::showFaultsDialog()
{
    m_notes->showFaultsDialog();
}

void Workbench::showNote(const QString& text, const QString& action, std::function<void()> run)
{
    m_notes->setNote(text, action, std::move(run));
}

void Workbench::showPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    auto items = paletteItems(m_commands, m_session.knowledge(),
                              [this](const QString& target) { follow(target); });
    std::ranges::move(paletteItems(*m_knowledgeMenu, m_commands), std::back_inserter(items));
    m_palette->popup(m_top, std::move(items));
}

void Workbench::showShortcuts()
{
    QMessageBox box(QMessageBox::NoIcon, tr("Keyboard shortcuts"), shortcutsText(m_commands),
                    QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Workbench::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About WhichMesh"),
        tr("WhichMesh %1\n\nHelps a team decide between service meshes and defend the decision.\n"
           "It never uses the network.\n\nGPL-3.0-or-later")
            .arg(QCoreApplication::applicationVersion()),
        QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void Workbench::showFolds()
{
    m_commands[Command::ToggleLoadPanel]->setChecked(
        !m_splitter->isFolded(PanelSplitter::Panel::Left));
    m_commands[Command::ToggleVerdictPanel]->setChecked(
        !m_splitter->isFolded(PanelSplitter::Panel::Right));
}

void Workbench::follow(const QString& target)
{
    const QString kind = target.section(QLatin1Char('/'), 0, 0);
    const QString rest = target.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("question")) {
        m_centre->go(QStringLiteral("decide"));
        qobject_cast<DecidePage*>(m_centre->page(QStringLiteral("decide")))
            ->openQuestion(QuestionId(rest.toStdString()));
    } else if (kind == QLatin1String("compare")) {
        m_centre->go(kind);
        if (!rest.isEmpty())
            qobject_cast<ComparePage*>(m_centre->page(kind))->showSection(rest);
    } else if (kind == QLatin1String("playbook")) {
        m_centre->go(kind);
        if (!rest.isEmpty())
            qobject_cast<PlaybookPage*>(m_centre->page(kind))->showEntry(rest);
    } else if (kind == QLatin1String("heading")) {
        if (const QString place = targetOfHeading(*m_session.results(), rest); !place.isEmpty())
            follow(place);
    } else {
        m_centre->go(kind);
    }
}

bool Workbench::mayClose()
{
    return !m_closeGuard || m_closeGuard();
}

void Workbench::rememberPage()
{
    m_settings.setValue(setting::lastPage, m_centre->current());
}

void Workbench::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_centre->focusPage();
}

} // namespace whichmesh::ui
