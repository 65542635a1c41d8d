// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/column_menu.h"

#include "app/knowledge/option.h"
#include "widgets/compare/table/head/feature_header.h"
#include "widgets/kit/text.h"

#include <algorithm>
#include <utility>

namespace whichmesh::ui {

ColumnMenu::ColumnMenu(FeatureHeader* header, std::function<std::optional<OptionId>()> target,
                       QWidget* parent)
    : QMenu(parent)
    , m_header(header)
    , m_target(std::move(target))
{
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::rebuild);
}

void ColumnMenu::setTrailingActions(const QList<QAction*>& actions)
{
    m_trailing = actions;
}

void ColumnMenu::rebuild()
{
    clear();
    addMeshes();
    if (const auto mesh = m_target(); mesh && m_header->isShown(*mesh))
        addMoves(*mesh);
    addSeparator();
    QAction* reset = addAction(tr("Show all columns in their first order"));
    reset->setObjectName(QStringLiteral("compareResetColumns"));
    connect(reset, &QAction::triggered, m_header,
            [header = m_header] { header->setColumnLayout({}); });
    if (!m_trailing.isEmpty())
        addSeparator();
    addActions(m_trailing);
}

void ColumnMenu::addMeshes()
{
    const bool oneLeft = m_header->shownMeshes().size() == 1;
    for (const Option* mesh : m_header->allMeshes()) {
        const bool shown = m_header->isShown(mesh->id);
        QAction* action = addAction(toQt(mesh->name).replace(u'&', QStringLiteral("&&")));
        action->setObjectName(QStringLiteral("compareShow_") + toQt(mesh->id.str()));
        action->setCheckable(true);
        action->setChecked(shown);
        action->setEnabled(!shown || !oneLeft);
        connect(action, &QAction::toggled, m_header,
                [header = m_header, id = mesh->id](bool on) { header->setShown(id, on); });
    }
}

void ColumnMenu::addMoves(const OptionId& mesh)
{
    const auto meshes = m_header->shownMeshes();
    const auto found = std::find_if(meshes.begin(), meshes.end(),
                                    [&](const Option* each) { return each->id == mesh; });
    const QString name = toQt((*found)->name).replace(u'&', QStringLiteral("&&"));
    const auto add = [&](const QString& objectName, const QString& text, int direction,
                         const QKeySequence& keys) {
        QAction* action = addAction(text);
        action->setObjectName(objectName);
        action->setEnabled(m_header->canMove(mesh, direction));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // shown here, bound by the page
        connect(action, &QAction::triggered, m_header,
                [header = m_header, mesh, direction] { header->move(mesh, direction); });
    };
    addSeparator();
    add(QStringLiteral("compareMoveLeft"), tr("Move %1 left").arg(name), -1,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left));
    add(QStringLiteral("compareMoveRight"), tr("Move %1 right").arg(name), 1,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right));
    QAction* hide = addAction(tr("Hide %1").arg(name));
    hide->setObjectName(QStringLiteral("compareHide"));
    hide->setEnabled(meshes.size() > 1);
    connect(hide, &QAction::triggered, m_header,
            [header = m_header, mesh] { header->setShown(mesh, false); });
}

} // namespace whichmesh::ui
