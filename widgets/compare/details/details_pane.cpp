// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/details/details_pane.h"

#include "widgets/compare/details/contested_chip.h"
#include "widgets/compare/details/detail_row.h"
#include "widgets/evidence/claim_list.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/buttons.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace whichmesh::ui {

namespace {

constexpr int paneHeight = 216;
constexpr int headHeight = 36;

QLabel* makeLabel(QFont::Weight weight)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(metric::body, weight));
    return label;
}

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_glyph(new SignStrip)
    , m_mesh(makeLabel(QFont::DemiBold))
    , m_title(makeLabel(QFont::Normal))
    , m_contested(new ContestedChip)
    , m_copy(makeCopyButton())
    , m_decide(makeDecideButton())
    , m_dangers(new DangerList)
    , m_claims(new ClaimList)
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("compareDetails"));
    setAccessibleName(tr("Details"));
    m_title->setObjectName(QStringLiteral("compareDetailsTitle"));
    auto* content = new QWidget;
    m_lines = new QVBoxLayout(content);
    m_lines->setContentsMargins(metric::gutter, 0, metric::gutter, metric::grid);
    m_lines->setSpacing(0);
    m_lines->setAlignment(Qt::AlignTop);
    m_lines->addWidget(m_dangers);
    m_lines->addWidget(m_claims);
    m_scroll->setObjectName(QStringLiteral("compareDetailsLines"));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_scroll, 1);
    clear();
}

QWidget* DetailsPane::makeHead()
{
    auto* head = new QWidget;
    head->setFixedHeight(headHeight);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(metric::gutter, 0, metric::gutter, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_glyph);
    layout->addWidget(m_mesh);
    layout->addWidget(m_title);
    layout->addSpacing(metric::grid);
    layout->addWidget(m_contested);
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(m_decide);
    return head;
}

QPushButton* DetailsPane::makeCopyButton()
{
    auto* button = new QPushButton(tr("Copy claims"));
    button->setObjectName(QStringLiteral("copyClaims"));
    makeSmall(button);
    auto* menu = new QMenu(button);
    const auto add = [this, menu](const QString& text, const QString& name, auto made) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [made] { QGuiApplication::clipboard()->setText(made()); });
    };
    add(tr("As Markdown"), QStringLiteral("copyClaimsMarkdown"),
        [this] { return claimsMarkdown(m_scroll->accessibleName(), m_claims->lines()); });
    add(tr("As TSV"), QStringLiteral("copyClaimsTsv"),
        [this] { return claimsTsv(m_claims->lines()); });
    button->setMenu(menu);
    return button;
}

QPushButton* DetailsPane::makeDecideButton()
{
    auto* button = new QPushButton(tr("Decide for this review…"));
    button->setObjectName(QStringLiteral("decideForReview"));
    button->setToolTip(plainToolTip(tr("Say which of these claims counts for you")));
    makeSmall(button);
    connect(button, &QPushButton::clicked, this, [this] {
        if (m_cell)
            Q_EMIT decideClicked(*m_cell);
    });
    return button;
}

void DetailsPane::setStaleness(const Staleness& staleness)
{
    m_dangers->setStaleness(staleness);
}

void DetailsPane::focusDetails()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

QSize DetailsPane::sizeHint() const
{
    return {QWidget::sizeHint().width(), paneHeight};
}

void DetailsPane::setDetails(const KnowledgePtr& knowledge, const Details& details)
{
    m_knowledge = knowledge;
    m_glyph->setGlyphs(details.mesh ? std::vector{details.mesh} : std::vector<const Option*>());
    m_mesh->setText(details.mesh ? toQt(details.mesh->name) : QString());
    m_mesh->setVisible(details.mesh);
    m_title->setText(details.title);
    m_scroll->setAccessibleName(
        details.mesh ? tr("%1, %2").arg(toQt(details.mesh->name), details.title) : details.title);
    showEvidence(details);
    showLines(details);
    m_scroll->verticalScrollBar()->setValue(0);
}

void DetailsPane::showEvidence(const Details& details)
{
    m_contested->setText(details.contested);
    m_contested->setVisible(!details.contested.isEmpty());
    m_cell = details.cell;
    m_decide->setVisible(m_cell && !details.contested.isEmpty());
    m_copy->setVisible(!details.claims.empty());
    m_dangers->setDangers(m_knowledge, details.dangers);
    m_claims->setLines(details.claims);
}

void DetailsPane::showLines(const Details& details)
{
    while (m_rows.size() < details.lines.size()) {
        m_rows.push_back(new DetailRow);
        m_lines->addWidget(m_rows.back());
    }
    QStringList spoken;
    for (const Danger* danger : details.dangers)
        spoken << spokenDanger(*danger);
    for (const ClaimLine& claim : details.claims)
        spoken << spokenClaim(claim);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < details.lines.size());
        if (i >= details.lines.size())
            continue;
        const DetailLine& line = details.lines[i];
        m_rows[i]->setLine(line);
        spoken << (line.label.isEmpty() ? line.text : tr("%1: %2").arg(line.label, line.text));
    }
    m_scroll->setAccessibleDescription(spoken.join(QLatin1Char('\n')));
}

void DetailsPane::clear()
{
    setDetails(nullptr, {nullptr, tr("Select a cell to read all the sources say of it."), {}});
}

void DetailsPane::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    drawHorizontalLine(painter, QPointF(0, 0), width(), colours.ctl);
}

} // namespace whichmesh::ui
