// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QWidget>

class QHBoxLayout;

namespace whichmesh::ui {

/// Which edition of the knowledge is in force: segments side by side, a menu where there are many,
/// only its name where there is no choice.
class EditionSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit EditionSwitch(QWidget* parent = nullptr);

    void setEditions(const std::vector<Edition>& editions, const EditionId& inForce);

Q_SIGNALS:
    void editionChosen(const whichmesh::EditionId& edition);

private:
    QWidget* makeName();
    QWidget* makeSegments();
    QWidget* makeMenu();
    int indexInForce() const;

    std::vector<Edition> m_editions;
    EditionId m_inForce;
    QWidget* m_shown = nullptr;
};

/// "Guide 2024", or the id where the edition has no short title.
QString shownTitle(const Edition& edition);

} // namespace whichmesh::ui
