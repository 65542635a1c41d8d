// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh {
class Settings;
}

namespace whichmesh::ui {

/// What the window shows until the knowledge base is read: the grounds of its bars and panels,
/// where they will be, so that nothing moves when words come. Uses no font, which takes long to
/// load, unless the reading takes long.
class FirstFrame : public QWidget
{
    Q_OBJECT

public:
    FirstFrame(const Settings& settings, QWidget* parent);

    /// Says what is waited for.
    void showWords();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Settings& m_settings;
    bool m_showsWords = false;
};

} // namespace whichmesh::ui
