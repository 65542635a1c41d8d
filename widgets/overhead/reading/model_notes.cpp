// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/overhead/reading/model_notes.h"

#include "app/overhead/reading/cost_basis.h"
#include "app/overhead/validation/validation.h"
#include "widgets/kit/frames/heading_row.h"
#include "widgets/kit/labels/text_block.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/overhead/chart/measure_text.h"

#include <QVBoxLayout>

namespace whichmesh::ui {

ModelNotes::ModelNotes(QWidget* parent)
    : QWidget(parent)
    , m_text(new TextBlock({}, Tone::Muted))
{
    m_text->setObjectName(QStringLiteral("modelNotes"));
    m_text->setFont(fontOf(metric::small));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_text);
}

void ModelNotes::showOverheads(const ResultsPtr& results, const std::vector<Overhead>& overheads)
{
    if (m_knowledge != results->knowledge) {
        m_knowledge = results->knowledge;
        m_scores.clear();
    }
    QStringList lines;
    for (const Overhead& overhead : overheads) {
        if (const CostModel* model = m_knowledge->model(overhead.model)) {
            if (overheads.size() > 1)
                lines << toQt(model->title) + QLatin1Char(':');
            lines << linesOf(*model, overhead);
        }
    }
    const QString text = lines.join(QChar::LineFeed);
    if (text != m_text->text())
        m_text->setText(text);
    setVisible(!text.isEmpty());
}

const QString& ModelNotes::scoreOf(const CostModel& model)
{
    const auto [place, isNew] = m_scores.try_emplace(model.id);
    if (isNew && !model.published.measurements.empty())
        place->second = toQt(scoreText(validate(model, model.published.measurements)));
    return place->second;
}

QStringList ModelNotes::linesOf(const CostModel& model, const Overhead& overhead)
{
    QStringList lines;
    if (const QString& score = scoreOf(model); !score.isEmpty())
        lines << tr("How well the model did: %1.")
                     .arg(QString(score).replace(QLatin1String(" x"), QStringLiteral(" ×")));
    if (const std::string basis = costBasis(overhead); !basis.empty())
        lines << tr("Cost: %1").arg(toQt(basis));
    for (const auto& [measure, text] : overhead.caveats)
        lines << tr("%1: %2").arg(chartTitleOf(measure), toQt(text).simplified());
    if (!model.leftOut.empty())
        lines << tr("Left out:");
    for (const std::string& text : model.leftOut)
        lines << QStringLiteral("• ") + toQt(text).simplified();
    return lines;
}

} // namespace whichmesh::ui
