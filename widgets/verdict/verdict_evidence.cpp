// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verdict/verdict_evidence.h"

#include "app/decision/verdict_dangers.h"
#include "widgets/evidence/danger_block.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/verdict/editions_line.h"

#include <QVBoxLayout>

namespace whichmesh::ui {

VerdictEvidence::VerdictEvidence(QWidget* parent)
    : QWidget(parent)
    , m_editions(new EditionsLine(this))
    , m_dangers(new DangerList(this))
{
    setObjectName(QStringLiteral("verdictEvidence"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(metric::grid);
    layout->addWidget(m_editions);
    layout->addWidget(m_dangers);
}

void VerdictEvidence::setStaleness(const Staleness& staleness)
{
    m_dangers->setStaleness(staleness);
}

void VerdictEvidence::showResults(const Results& results)
{
    m_editions->setSentence(toQt(results.editionsDiffer));
    m_dangers->setDangers(results.knowledge,
                          dangersOf(*results.knowledge, results.profile, results.verdict));
    setVisible(!m_dangers->isHidden() || !m_editions->isHidden());
}

} // namespace whichmesh::ui
