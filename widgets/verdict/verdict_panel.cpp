// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_panel.h"

#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/verdict/verdict_head.h"
#include "widgets/verdict/verdict_rows.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int side = 16;
constexpr int headingHeight = 28;

/// A titled list of rows; the title is the first item of its layout.
QWidget* group(const QString& title, const QString& name, QWidget* parent)
{
    auto* box = new QWidget(parent);
    box->setObjectName(name);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(0);
    auto* label = new QLabel(title, box);
    label->setFont(fontOf(metric::body, QFont::DemiBold));
    label->setFixedHeight(headingHeight);
    layout->addWidget(label);
    return box;
}

/// Keeps exactly `count` rows of a kind in a group; `created` is called with each new one.
template <typename Row, typename Created>
std::vector<Row*> rowsOf(QWidget* box, std::size_t count, Created created)
{
    QLayout* layout = box->layout();
    while (layout->count() - 1 > static_cast<int>(count))
        delete layout->takeAt(layout->count() - 1)->widget();
    std::vector<Row*> rows;
    for (std::size_t i = 0; i < count; ++i) {
        if (layout->count() - 1 <= static_cast<int>(i)) {
            auto* row = new Row(box);
            layout->addWidget(row);
            created(row);
        }
        rows.push_back(qobject_cast<Row*>(layout->itemAt(static_cast<int>(i) + 1)->widget()));
    }
    box->setVisible(count > 0);
    return rows;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent)
    , m_edition(new QLabel(this))
    , m_head(new VerdictHead(this))
    , m_why(group(tr("Why"), QStringLiteral("why"), this))
    , m_warnings(group(tr("Watch out"), QStringLiteral("watchOut"), this))
    , m_others(group(tr("Why not the others"), QStringLiteral("whyNotOthers"), this))
{
    setObjectName(QStringLiteral("verdictPanel"));
    setAccessibleName(tr("Verdict"));
    auto* title = new QHBoxLayout;
    title->setContentsMargins(side, 0, side, 0);
    auto* label = new QLabel(tr("Verdict"), this);
    label->setFont(fontOf(metric::body, QFont::DemiBold));
    label->setFixedHeight(metric::tabBar);
    title->addWidget(label, 1);
    m_edition->setTextFormat(Qt::PlainText);
    m_edition->setFont(fontOf(metric::small));
    m_edition->setForegroundRole(QPalette::PlaceholderText);
    title->addWidget(m_edition);

    auto* content = new QWidget(this);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(side, 0, side, side);
    body->setSpacing(0);
    body->addWidget(m_head);
    body->addWidget(m_why);
    body->addWidget(m_warnings);
    body->addWidget(m_others);
    body->addStretch();
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("verdictScroll"));
    area->setAccessibleName(tr("Verdict"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(title);
    layout->addWidget(area, 1);
}

void VerdictPanel::showResults(const ResultsPtr& results)
{
    m_edition->setText(toQt(results->knowledge->edition.shortTitle));
    showHead(*results);
    showWhy(*results);
    showWarnings(*results);
    showRunnersUp(*results);
}

void VerdictPanel::showHead(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    if (results.verdict.clear) {
        if (const Option* option = knowledge.option(results.verdict.recommendation.front()))
            m_head->setDecided(*option);
        return;
    }
    std::vector<Option> open;
    for (const OptionId& id : results.verdict.recommendation)
        if (const Option* option = knowledge.option(id))
            open.push_back(*option);
    m_head->setOpen(open);
}

void VerdictPanel::linkSource(StatementRow* row)
{
    connect(row, &StatementRow::sourceClicked, this, [this](const QString& heading) {
        Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
    });
}

void VerdictPanel::showWhy(const Results& results)
{
    const auto rows = rowsOf<StatementRow>(m_why, results.verdict.reason.empty() ? 0 : 1,
                                           [this](StatementRow* row) { linkSource(row); });
    for (StatementRow* row : rows)
        row->setStatement(toQt(results.verdict.reason), toQt(results.verdict.heading), false);
}

void VerdictPanel::showWarnings(const Results& results)
{
    const auto& warnings = results.verdict.warnings;
    const auto rows = rowsOf<StatementRow>(m_warnings, warnings.size(),
                                           [this](StatementRow* row) { linkSource(row); });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i]->setStatement(toQt(warnings[i].text), toQt(warnings[i].heading), true);
}

void VerdictPanel::showRunnersUp(const Results& results)
{
    const auto& others = results.verdict.runnersUp;
    const auto rows = rowsOf<OtherOptionRow>(m_others, others.size(), [](OtherOptionRow*) {});
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const Option* option = results.knowledge->option(others[i].option))
            rows[i]->setOther(*option, toQt(others[i].whyNot));
}

void VerdictPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).panel);
}

} // namespace whichmesh::ui
