// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "tests/support/test_main.h"
#include "widgets/decide/decide_page.h"

#include <QAbstractButton>
#include <QLabel>

#include <memory>

namespace whichmesh::ui {

/// The Decide page on screen over the shipped guide, with a session of its own, and what its tests
/// ask of it.
class DecideFixture : public test::TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void init();
    void cleanup();

protected:
    /// Begins anew with a profile given as settings of the command line, "need_mesh=true".
    void start(const QStringList& settings);
    void set(const QString& setting);

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        auto* widget = m_page->findChild<Widget*>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }

    /// The question whose answers are on screen; empty when none is.
    QString open() const;
    /// The question that can change the verdict most; empty when none can.
    QString next() const;
    void openQuestion(const char* question);
    /// "yes" or such, "+" between several; empty while not known.
    QString answer(const char* question) const;
    /// "linkerd" or such, "|" between several.
    QString recommended() const;
    /// "linkerd" or such; what the tree can still lead to, "|" between several.
    QString reachable() const;

    void press(Qt::Key key);
    void click(const QString& button);
    int steps() const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<DecidePage> m_page;
};

} // namespace whichmesh::ui
