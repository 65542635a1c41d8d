// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <map>
#include <vector>

namespace whichmesh::ui {

class TextBlock;

/// How far the models shown can be trusted: how well they did against published figures, what the
/// figures rest on, and what they leave out.
class ModelNotes : public QWidget
{
    Q_OBJECT

public:
    explicit ModelNotes(QWidget* parent = nullptr);

    void showOverheads(const ResultsPtr& results, const std::vector<Overhead>& overheads);

private:
    const QString& scoreOf(const CostModel& model);
    QStringList linesOf(const CostModel& model, const Overhead& overhead);

    KnowledgePtr m_knowledge;
    std::map<ModelId, QString> m_scores; ///< of m_knowledge's models
    TextBlock* m_text;
};

} // namespace whichmesh::ui
