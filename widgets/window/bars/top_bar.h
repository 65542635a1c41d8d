// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace whichmesh::ui {

class CommandField;
class CommandSet;
class EditionSwitch;

/// The menus that others fill.
struct WindowMenus
{
    QMenu* recentFiles;
    QMenu* knowledge; ///< editions and overlays
};

/// Title with the menu of the window, edition, command field, Export.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const CommandSet& commands, const WindowMenus& menus, QWidget* parent = nullptr);

    void setTitle(const QString& title, bool modified);
    void setEditions(const std::vector<Edition>& editions, const EditionId& inForce);

Q_SIGNALS:
    void editionChosen(const whichmesh::EditionId& edition);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenu* buildMenu(const CommandSet& commands, const WindowMenus& menus);
    void showTitle();

    QToolButton* m_titleButton;
    EditionSwitch* m_edition;
    CommandField* m_field;
    QString m_title;
    bool m_modified = false;
};

} // namespace whichmesh::ui
