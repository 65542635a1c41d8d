// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "tests/support/test_main.h"
#include "widgets/playbook/entry/entry_pane.h"
#include "widgets/playbook/entry/reading_label.h"
#include "widgets/playbook/playbook_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include <memory>

namespace whichmesh::ui {

/// A Playbook page on screen over the shipped guide and its example profile, and what its tests ask
/// of it.
class PlaybookFixture : public test::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* widget = m_page->findChild<Widget*>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }

    QLineEdit* search() const { return find<QLineEdit>("playbookSearch"); }
    QTreeView* list() const { return find<QTreeView>("playbookList"); }
    EntryPane* pane() const { return find<EntryPane>("entryPane"); }
    QString shownTitle() const { return find<ReadingLabel>("entryTitle")->plainText(); }
    QString count() const { return find<QLabel>("playbookCount")->text(); }

    /// The row of an entry by its id, or an invalid index where it is filtered out.
    QModelIndex row(const char* id) const;
    /// Clicks a row of the list.
    void click(const QModelIndex& index);
    /// What the line of an entry on screen says of the profile; empty where there is none.
    QString appliesLine() const;
    /// The texts of the entry on screen in which something is marked.
    QStringList markedTexts() const;

    KnowledgePtr m_guide;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlaybookPage> m_page;
};

} // namespace whichmesh::ui
