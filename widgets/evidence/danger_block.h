// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "widgets/evidence/staleness.h"

#include <QWidget>

class QVBoxLayout;

namespace whichmesh::ui {

/// A danger note: a sign and the word, what the danger is, what to do instead, and the source.
class DangerBlock : public QWidget
{
    Q_OBJECT

public:
    DangerBlock(const KnowledgeBase& knowledge, const Danger& danger, const Staleness& staleness,
                QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Danger notes below each other; takes no room when there are none.
class DangerList : public QWidget
{
    Q_OBJECT

public:
    explicit DangerList(QWidget* parent = nullptr);

    void setStaleness(const Staleness& staleness);

    /// The notes stay those of `knowledge`; the same ones again change nothing.
    void setDangers(const KnowledgePtr& knowledge, const std::vector<const Danger*>& dangers);

private:
    Staleness m_staleness;
    KnowledgePtr m_knowledge;
    std::vector<const Danger*> m_dangers;
    QVBoxLayout* m_layout;
};

/// "Danger: Title. Text", for a screen reader.
QString spokenDanger(const Danger& danger);

} // namespace whichmesh::ui
