// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"
#include "app/session/session.h"
#include "tests/support/test_main.h"
#include "widgets/compare/compare_page.h"
#include "widgets/compare/table/feature_view.h"

#include <QLabel>
#include <QLineEdit>

#include <memory>

namespace whichmesh::ui {

/// A Compare page on screen with the sample knowledge, and what its tests ask of it.
class ComparePageFixture : public test::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// A page on screen in place of the one before, without results yet.
    void makePage();
    void load(const KnowledgeBase& knowledge);

    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    QString textOf(const char* label) const { return find<QLabel>(label)->text(); }
    QLineEdit* filter() const { return find<QLineEdit>("compareFilter"); }
    FeatureView* view() const { return find<FeatureView>("compareTable"); }

    /// The title cell of a feature, or an invalid index when it is filtered out.
    QModelIndex row(const char* feature) const;
    /// The ids of the features left.
    QString rows() const;
    /// The ids of the meshes shown, from left to right.
    QString columns() const;

    /// Clicks a cell.
    void choose(const char* feature, int column);
    /// Opens a button's menu and triggers an action of it.
    void trigger(const char* button, const char* action);

    std::unique_ptr<Session> m_session;
    std::unique_ptr<ComparePage> m_page;
};

} // namespace whichmesh::ui
