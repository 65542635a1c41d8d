// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

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

    void operator()(const Paragraph& paragraph) const;
    void operator()(const Points& points) const;
    void operator()(const Steps& steps) const;
    void operator()(const TextTable& table) const;
    void operator()(const SectionReference& reference) const;

private:
    void addText(const QString& text, int above) const;
    void addTitle(const QString& title) const;
    void addPoint(const QString& bullet, const QString& text) const;

    const KnowledgeBase& m_knowledge;
    QVBoxLayout* m_layout;
    std::function<void(const QString&)> m_follow;
};

} // namespace whichmesh::ui
