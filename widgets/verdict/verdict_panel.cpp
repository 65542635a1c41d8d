// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_panel.h"

#include "app/report/content/verdict_words.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/verdict/agreement_bar.h"
#include "widgets/verdict/flip_box.h"
#include "widgets/verdict/fold_group.h"
#include "widgets/verdict/lens_row.h"
#include "widgets/verdict/verdict_evidence.h"
#include "widgets/verdict/verdict_head.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

namespace {

constexpr int side = 16;

std::vector<Option> optionsOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& ids)
{
    std::vector<Option> options;
    for (const OptionId& id : ids)
        if (const Option* option = knowledge.option(id))
            options.push_back(*option);
    return options;
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent)
    : QWidget(parent)
    , m_edition(new QLabel(this))
    , m_head(new VerdictHead(this))
    , m_evidence(new VerdictEvidence(this))
    , m_agreement(new AgreementBar(this))
    , m_lensBox(new QWidget(this))
    , m_lensLayout(new QVBoxLayout(m_lensBox))
    , m_flips(new FlipBox(this))
    , m_why(new FoldGroup(tr("Why"), QStringLiteral("why"), this))
    , m_warnings(new FoldGroup(tr("Watch out"), QStringLiteral("watchOut"), this))
    , m_conflicts(
          new FoldGroup(tr("Where the advice disagrees"), QStringLiteral("conflicts"), this))
    , m_others(new FoldGroup(tr("Why not the others"), QStringLiteral("whyNotOthers"), this))
    , m_suggestions(new FoldGroup(tr("Also worth a look"), QStringLiteral("suggestions"), this))
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

    QWidget* content = buildContent();
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

QWidget* VerdictPanel::buildContent()
{
    m_lensBox->setObjectName(QStringLiteral("lenses"));
    m_lensLayout->setContentsMargins(0, 0, 0, 8);
    m_lensLayout->setSpacing(0);
    auto* content = new QWidget(this);
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(side, 0, side, side);
    body->setSpacing(0);
    body->addWidget(m_head);
    body->addSpacing(4);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_evidence, m_agreement, m_lensBox, m_flips, m_why,
                                         m_warnings, m_conflicts, m_others, m_suggestions})
        body->addWidget(part);
    body->addStretch();
    return content;
}

void VerdictPanel::setStaleness(const Staleness& staleness)
{
    m_evidence->setStaleness(staleness);
}

void VerdictPanel::showResults(const ResultsPtr& results)
{
    const ResultsPtr before = std::exchange(m_results, results);
    m_evidence->showResults(*results);
    if (before && before->knowledge == results->knowledge && before->verdict == results->verdict)
        return;
    m_edition->setText(toQt(results->knowledge->edition.shortTitle));
    showHead(*results);
    showLenses(*results);
    m_flips->setFlips(*results->knowledge, results->verdict.flips);
    showWhy(*results);
    showWarnings(*results);
    showConflicts(*results);
    showOthers(*results);
    showSuggestions(*results);
}

void VerdictPanel::showHead(const Results& results)
{
    const std::vector<Option> options =
        optionsOf(*results.knowledge, results.verdict.recommendation);
    if (results.verdict.clear && options.size() == 1)
        m_head->setDecided(options.front());
    else
        m_head->setOpen(options, toQt(results.verdict.reason));
}

void VerdictPanel::showLenses(const Results& results)
{
    const Verdict& verdict = results.verdict;
    std::vector<AgreementBar::Segment> segments;
    for (std::size_t i = 0; i < verdict.opinions.size(); ++i) {
        if (i == m_lenses.size()) {
            auto* row = new LensRow(m_lensBox);
            connect(row, &QAbstractButton::clicked, this, [this, row] {
                if (!row->content().target.isEmpty())
                    Q_EMIT linkActivated(row->content().target);
            });
            m_lensLayout->addWidget(row);
            m_lenses.push_back(row);
        }
        const Opinion& opinion = verdict.opinions[i];
        m_lenses[i]->setObjectName(QStringLiteral("lens_") + toQt(opinion.lens.str()));
        m_lenses[i]->setContent(lensContent(*results.knowledge, verdict, opinion));
        if (opinion.spoke)
            segments.push_back(segmentOf(*results.knowledge, verdict, opinion));
    }
    for (std::size_t i = 0; i < m_lenses.size(); ++i)
        m_lenses[i]->setVisible(i < verdict.opinions.size());
    m_agreement->setAgreement(agreementWords(verdict), segments);
}

void VerdictPanel::showStatements(FoldGroup* group,
                                  const std::vector<StatementRow::Content>& contents)
{
    const auto rows = group->rows<StatementRow>(contents.size(), [this](StatementRow* row) {
        connect(row, &StatementRow::sourceClicked, this, [this](const QString& heading) {
            Q_EMIT linkActivated(QStringLiteral("heading/") + heading);
        });
    });
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i]->setContent(contents[i]);
}

void VerdictPanel::showWhy(const Results& results)
{
    const Verdict& verdict = results.verdict;
    std::vector<StatementRow::Content> contents;
    if (!verdict.clear && !verdict.reason.empty())
        contents.push_back({toQt(verdict.reason), toQt(verdict.heading), toQt(verdict.heading),
                            StatementRow::Sign::None, 0});
    int number = 0;
    for (const Opinion& opinion : verdict.opinions) {
        const Stance stance = stanceOf(opinion, verdict.recommendation);
        if ((stance != Stance::For && stance != Stance::Second) || opinion.reason.empty())
            continue;
        contents.push_back({toQt(opinion.reason), toQt(opinion.title), toQt(opinion.heading),
                            StatementRow::Sign::Number, ++number});
    }
    showStatements(m_why, contents);
}

void VerdictPanel::showWarnings(const Results& results)
{
    std::vector<StatementRow::Content> contents;
    for (const Warning& warning : results.verdict.warnings)
        contents.push_back({toQt(warning.text), toQt(warning.heading), toQt(warning.heading),
                            StatementRow::Sign::Warning, 0});
    for (const QString& remark : remarksOnTheRecommended(*results.knowledge, results.verdict))
        contents.push_back({remark, {}, {}, StatementRow::Sign::Warning, 0});
    showStatements(m_warnings, contents);
}

void VerdictPanel::showConflicts(const Results& results)
{
    std::vector<StatementRow::Content> contents;
    for (const Conflict& conflict : results.verdict.conflicts)
        contents.push_back({toQt(conflict.text), {}, {}, StatementRow::Sign::Conflict, 0});
    showStatements(m_conflicts, contents);
}

void VerdictPanel::showOthers(const Results& results)
{
    const KnowledgeBase& knowledge = *results.knowledge;
    const auto& others = results.verdict.whyNot;
    const auto rows = m_others->rows<OtherOptionRow>(others.size(), [](OtherOptionRow*) {});
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const Option* option = knowledge.option(others[i].option))
            rows[i]->setOther(*option, againstWords(results.verdict, others[i]),
                              blockerWords(knowledge, others[i]).join(QLatin1Char('\n')));
}

void VerdictPanel::showSuggestions(const Results& results)
{
    std::vector<StatementRow::Content> contents;
    for (const Suggestion& suggestion : results.verdict.suggestions)
        contents.push_back({toQt(suggestion.title) + QStringLiteral(". ") + toQt(suggestion.text),
                            toQt(suggestion.heading), toQt(suggestion.heading),
                            StatementRow::Sign::Hint, 0});
    showStatements(m_suggestions, contents);
}

void VerdictPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens(this).panel);
}

} // namespace whichmesh::ui
