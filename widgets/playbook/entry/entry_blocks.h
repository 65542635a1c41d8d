// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "widgets/evidence/staleness.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace whichmesh::ui {

/// Turns blocks of a playbook entry into widgets, one below the other.
class EntryBlocks
{
public:
    /// `follow` is called with a target such as `compare/<section>`.
    EntryBlocks(const KnowledgeBase& knowledge, QVBoxLayout* layout,
                std::function<void(const QString&)> follow);

    /// Danger notes on the steps of this entry stand below them.
    void warnOfSteps(const EntryId& entry, const Staleness& staleness);

    /// Notes that concern the whole of `subject`, and not one of its steps.
    void addDangers(const Subject& subject, const Staleness& staleness) const;

    /// What newer layers say of it: commands put right, and every claim.
    void addClaims(const Subject& subject, const Staleness& staleness) const;

    void operator()(const Paragraph& paragraph) const;
    void operator()(const Points& points) const;
    void operator()(const Steps& steps) const;
    void operator()(const TextTable& table) const;
    void operator()(const SectionReference& reference) const;

private:
    void addText(const QString& text, int above) const;
    void addTitle(const QString& title) const;
    void addPoint(const QString& bullet, const QString& text) const;
    void addStepDangers(int indent) const;
    void addCorrections(const Subject& subject) const;

    const KnowledgeBase& m_knowledge;
    QVBoxLayout* m_layout;
    std::function<void(const QString&)> m_follow;
    EntryId m_entry; ///< whose steps are warned of; empty for none
    Staleness m_staleness;
    mutable int m_step = 0; ///< counted over all blocks of the entry
};

} // namespace whichmesh::ui
