// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace whichmesh::ui {

class CommandField;
class CommandSet;

/// Title with the menu of the window, edition, command field, Export.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    TopBar(const CommandSet& commands, QMenu* recentFiles, QWidget* parent = nullptr);

    void setTitle(const QString& title, bool modified);
    void setEdition(const QString& shortTitle, const QString& fullTitle);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenu* buildMenu(const CommandSet& commands, QMenu* recentFiles);
    void showTitle();

    QToolButton* m_titleButton;
    QLabel* m_edition;
    CommandField* m_field;
    QString m_title;
    bool m_modified = false;
};

} // namespace whichmesh::ui
