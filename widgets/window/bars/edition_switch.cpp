// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/edition_switch.h"

#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/menu_field.h"
#include "widgets/kit/segmented_switch.h"
#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr std::size_t mostSegments = 3;
constexpr int longestTitle = 16; ///< characters, for a segment

QString toolTipOf(const Edition& edition)
{
    return edition.date.empty()
               ? toQt(edition.title)
               : EditionSwitch::tr("%1, as of %2").arg(toQt(edition.title), toQt(edition.date));
}

} // namespace

QString shownTitle(const Edition& edition)
{
    return toQt(edition.shortTitle.empty() ? edition.id.str() : edition.shortTitle);
}

EditionSwitch::EditionSwitch(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("editionSwitch"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void EditionSwitch::setEditions(const std::vector<Edition>& editions, const EditionId& inForce)
{
    auto* segments = qobject_cast<SegmentedSwitch*>(m_shown);
    const bool sameEditions = editions == m_editions;
    m_inForce = inForce;
    if (sameEditions && segments) {
        // The keyboard stays on the switch that it has just moved.
        const QSignalBlocker quiet(this);
        segments->setCurrentIndex(indexInForce());
        return;
    }
    m_editions = editions;
    if (m_shown) {
        // Its menu may be what brought us here.
        m_shown->hide();
        layout()->removeWidget(m_shown);
        m_shown->deleteLater();
    }
    const bool shortTitles = std::ranges::all_of(editions, [](const Edition& edition) {
        return shownTitle(edition).size() <= longestTitle;
    });
    if (editions.size() < 2)
        m_shown = makeName();
    else if (editions.size() <= mostSegments && shortTitles)
        m_shown = makeSegments();
    else
        m_shown = makeMenu();
    layout()->addWidget(m_shown);
}

int EditionSwitch::indexInForce() const
{
    const auto found = std::ranges::find(m_editions, m_inForce, &Edition::id);
    return found == m_editions.end() ? 0 : static_cast<int>(found - m_editions.begin());
}

QWidget* EditionSwitch::makeName()
{
    const QString title = m_editions.empty() ? QString() : shownTitle(m_editions.front());
    auto* label = new ElidedLabel(title, Tone::Muted, metric::body, this);
    label->setObjectName(QStringLiteral("edition"));
    if (!m_editions.empty())
        label->setAccessibleName(tr("Edition: %1").arg(toolTipOf(m_editions.front())));
    return label;
}

QWidget* EditionSwitch::makeSegments()
{
    auto* segments = new SegmentedSwitch(this);
    segments->setObjectName(QStringLiteral("editions"));
    segments->setAccessibleName(tr("Edition"));
    for (const Edition& edition : m_editions)
        segments->addSegment(shownTitle(edition), plainToolTip(toolTipOf(edition)));
    segments->setCurrentIndex(indexInForce());
    connect(segments, &SegmentedSwitch::currentChanged, this, [this](int index) {
        Q_EMIT editionChosen(m_editions.at(static_cast<std::size_t>(index)).id);
    });
    return segments;
}

QWidget* EditionSwitch::makeMenu()
{
    auto* field = new MenuField(tr("Edition"), this);
    field->setObjectName(QStringLiteral("editionsField"));
    field->setMaximumWidth(200);
    auto* menu = new QMenu(field);
    auto* group = new QActionGroup(menu);
    for (const Edition& edition : m_editions) {
        QAction* action =
            menu->addAction(shownTitle(edition).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(edition.id == m_inForce);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, id = edition.id] { Q_EMIT editionChosen(id); });
    }
    field->setMenu(menu);
    const Edition& shown = m_editions.at(static_cast<std::size_t>(indexInForce()));
    field->setText(shownTitle(shown));
    field->setAccessibleName(tr("Edition: %1").arg(toolTipOf(shown)));
    return field;
}

} // namespace whichmesh::ui
