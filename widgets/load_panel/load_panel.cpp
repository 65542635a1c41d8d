// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/load_panel.h"

#include "app/base/quantity.h"
#include "app/decision/profile/profile.h"
#include "app/knowledge/thresholds.h"
#include "app/session/session.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/frames/hairline.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/frames/side_panel.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/menu_field.h"
#include "widgets/kit/messages/banner.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/load_panel/case_fields.h"
#include "widgets/load_panel/cluster_inputs.h"
#include "widgets/load_panel/load_row.h"

#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int side = 16;

/// The key whose absence means "automatic" (see Load).
bool isAutomatic(const LoadKey& key)
{
    return key.member == &Load::nodes;
}

QString captionOf(const LoadKey& key, const Load& load)
{
    const FullLoad full = completed(load);
    if (key.member == &Load::podsPerService) {
        const bool assumed = !load.services || !load.podsPerService;
        const QString pods = toQt(formatNumber(full.pods()));
        return assumed ? LoadPanel::tr("→ %1 pods assumed").arg(pods)
                       : LoadPanel::tr("→ %1 pods").arg(pods);
    }
    if (isAutomatic(key)) {
        const double perNode = full.podsPerNode();
        return LoadPanel::tr("%1 pods per node")
            .arg(toQt(formatNumber(perNode, perNode < 10 ? 1 : 0)));
    }
    return {};
}

double effectiveOf(const LoadKey& key, const Load& load)
{
    if (isAutomatic(key))
        return completed(load).nodes;
    return (load.*key.member).value_or(key.assumed);
}

} // namespace

LoadPanel::LoadPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_reset(new LinkButton(tr("Reset")))
    , m_note(new Banner(Banner::Kind::Note,
                        tr("This is an example. Drag a slider or pick a starting point.")))
    , m_noteBox(new QWidget)
    , m_start(new MenuField(tr("Pick a typical case")))
    , m_startMenu(new QMenu(m_start))
    , m_more(new ClusterInputs(session))
{
    setObjectName(QStringLiteral("loadPanel"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(buildContent(), this));
    connect(m_reset, &QAbstractButton::clicked, this, &LoadPanel::resetLoad);
    connect(m_note, &Banner::dismissed, this, [this] {
        setExampleNote(false);
        Q_EMIT exampleNoteDismissed();
    });
    connect(&session, &Session::knowledgeChanged, this, &LoadPanel::showKnowledge);
    showKnowledge();
    showResults(session.results());
}

QWidget* LoadPanel::buildContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, side);
    column->setSpacing(0);
    column->addWidget(buildHeading());
    column->addWidget(buildNote());
    for (const LoadKey& key : loadKeys()) {
        auto* row = new LoadRow(m_session, key, isAutomatic(key));
        m_rows.push_back(row);
        column->addWidget(row);
    }
    m_case = new CaseFields(m_session);
    column->addWidget(m_case);
    column->addWidget(buildStart());
    column->addWidget(m_more);
    column->addStretch();
    return content;
}

QWidget* LoadPanel::buildHeading()
{
    auto* heading = new HeadingRow(tr("Your cluster"));
    heading->setContentsMargins(side, 0, side, 0);
    m_reset->setObjectName(QStringLiteral("resetLoad"));
    m_reset->setToolTip(tr("Back to the numbers of the example"));
    m_reset->setAccessibleDescription(m_reset->toolTip());
    heading->addTrailing(m_reset);
    return heading;
}

QWidget* LoadPanel::buildNote()
{
    m_note->setObjectName(QStringLiteral("exampleNote"));
    m_note->makeDismissible();
    m_note->show();
    m_noteBox->setVisible(false);
    auto* layout = new QVBoxLayout(m_noteBox);
    layout->setContentsMargins(side, 0, side, metric::grid);
    layout->addWidget(m_note);
    return m_noteBox;
}

QWidget* LoadPanel::buildStart()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(side, 4, side, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline);
    layout->addSpacing(metric::grid);
    auto* label = new ElidedLabel(tr("Start from"), Tone::Muted, metric::small);
    label->setFixedHeight(20);
    label->setBuddy(m_start);
    layout->addWidget(label);
    layout->addWidget(m_start);
    m_start->setObjectName(QStringLiteral("startFrom"));
    m_start->setAccessibleName(tr("Start from a typical case"));
    m_startMenu->setObjectName(QStringLiteral("startFromMenu"));
    m_startMenu->setToolTipsVisible(true);
    m_start->setMenu(m_startMenu);
    connect(m_startMenu, &QMenu::aboutToShow, this, &LoadPanel::fillStartMenu);
    return box;
}

void LoadPanel::fillStartMenu()
{
    m_startMenu->clear();
    const KnowledgeBase& knowledge = m_session.knowledge();
    const auto add = [&](const QString& id, const QString& title, const Preset& preset) {
        QAction* action =
            m_startMenu->addAction(QString(title).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setObjectName(id);
        action->setCheckable(true);
        action->setChecked(m_session.profile() == fromPreset(preset));
        connect(action, &QAction::triggered, this,
                [this, title, preset] { startFrom(title, preset); });
        return action;
    };
    add(QStringLiteral("example"), tr("The example"), knowledge.example);
    m_startMenu->addSeparator();
    for (const Scenario& scenario : knowledge.scenarios)
        add(toQt(scenario.id.str()), toQt(scenario.title), scenario.preset)
            ->setToolTip(plainToolTip(toQt(scenario.reason)));
    m_startMenu->setMinimumWidth(m_start->width());
}

void LoadPanel::startFrom(const QString& title, const Preset& preset)
{
    m_session.edit(fromPreset(preset), tr("Start from “%1”").arg(title));
}

void LoadPanel::resetLoad()
{
    m_session.change(tr("Reset load"), [this](Profile& profile) {
        profile.load = m_session.knowledge().example.load;
    });
}

void LoadPanel::showKnowledge()
{
    std::size_t index = 0;
    for (const LoadKey& key : loadKeys())
        m_rows[index++]->setThresholds(thresholds(m_session.knowledge(), key.id));
}

void LoadPanel::showResults(const ResultsPtr& results)
{
    const Load& load = results->profile.load;
    std::size_t index = 0;
    for (const LoadKey& key : loadKeys())
        m_rows[index++]->show(load.*key.member, effectiveOf(key, load), captionOf(key, load));
    m_more->showResults(*results);
    m_reset->setEnabled(load != results->knowledge->example.load);
    m_case->showResults(*results);
    showStart(results->profile);
    showExampleNote();
}

void LoadPanel::showStart(const Profile& profile)
{
    const KnowledgeBase& knowledge = m_session.knowledge();
    QString text;
    if (profile == fromPreset(knowledge.example))
        text = tr("The example");
    for (const Scenario& scenario : knowledge.scenarios) {
        if (profile == fromPreset(scenario.preset))
            text = toQt(scenario.title);
    }
    m_start->setText(text);
}

void LoadPanel::setExampleNote(bool shown)
{
    m_isExampleNoteWanted = shown;
    showExampleNote();
}

void LoadPanel::showExampleNote()
{
    m_note->show();
    m_noteBox->setVisible(m_isExampleNoteWanted
                          && m_session.profile() == fromPreset(m_session.knowledge().example));
}

void LoadPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).panel);
}

} // namespace whichmesh::ui
