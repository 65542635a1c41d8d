// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/id.h"

#include <QMenu>

#include <functional>
#include <optional>

namespace whichmesh::ui {

class FeatureHeader;

/// Shows, hides and moves the columns of the comparison: everything that can be done by dragging a
/// head. Built anew whenever it opens.
class ColumnMenu : public QMenu
{
    Q_OBJECT

public:
    /// `target` names the mesh that "move" and "hide" are about; none where it gives none.
    ColumnMenu(FeatureHeader* header, std::function<std::optional<OptionId>()> target,
               QWidget* parent = nullptr);

    /// Actions that the menu ends with.
    void setTrailingActions(const QList<QAction*>& actions);

private:
    void rebuild();
    void addMeshes();
    void addMoves(const OptionId& mesh);

    FeatureHeader* m_header;
    std::function<std::optional<OptionId>()> m_target;
    QList<QAction*> m_trailing;
};

} // namespace whichmesh::ui
