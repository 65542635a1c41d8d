// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/tab_order.h"

#include <QLayout>
#include <QSplitter>
#include <QWidget>

#include <algorithm>

namespace whichmesh::ui {

namespace {

using Widgets = std::vector<QWidget*>;

bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.isEnabled() && !widget.focusProxy();
}

void addLaidOut(const QLayout& layout, Widgets& into)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (QWidget* widget = item->widget())
            into.push_back(widget);
        else if (const QLayout* inner = item->layout())
            addLaidOut(*inner, into);
    }
}

// Row by row, each from left to right. A row takes in whatever has its middle above the bottom of
// the widget that begins it.
void sortByPlace(Widgets& widgets)
{
    std::ranges::stable_sort(widgets, {}, [](const QWidget* widget) { return widget->y(); });
    for (auto row = widgets.begin(); row != widgets.end();) {
        const int bottom = (*row)->geometry().bottom();
        const auto end = std::find_if(row + 1, widgets.end(), [bottom](const QWidget* widget) {
            return widget->geometry().center().y() > bottom;
        });
        std::ranges::stable_sort(row, end, {}, [](const QWidget* widget) { return widget->x(); });
        row = end;
    }
}

Widgets childrenInOrder(const QWidget& parent)
{
    Widgets children;
    if (const auto* splitter = qobject_cast<const QSplitter*>(&parent)) {
        for (int i = 0; i < splitter->count(); ++i)
            children.push_back(splitter->widget(i));
    } else if (const QLayout* layout = parent.layout()) {
        addLaidOut(*layout, children);
    }
    Widgets others;
    for (QObject* object : parent.children()) {
        auto* widget = qobject_cast<QWidget*>(object);
        if (widget && std::ranges::find(children, widget) == children.end())
            others.push_back(widget);
    }
    sortByPlace(others);
    children.insert(children.end(), others.begin(), others.end());
    return children;
}

// `kept` is in the list in any case: that is where the focus goes on from.
void addStops(const QWidget& parent, const QWidget* kept, Widgets& into)
{
    for (QWidget* child : childrenInOrder(parent)) {
        if (!child->isVisible() || child->isWindow())
            continue;
        if (isStop(*child) || child == kept)
            into.push_back(child);
        addStops(*child, kept, into);
    }
}

} // namespace

std::vector<QWidget*> tabStops(const QWidget& root)
{
    Widgets stops;
    addStops(root, nullptr, stops);
    return stops;
}

bool focusNextStop(const QWidget& window, bool forward)
{
    const QWidget* current = window.focusWidget();
    Widgets stops;
    addStops(window, current, stops);
    if (!forward)
        std::ranges::reverse(stops);
    const auto at = std::ranges::find(stops, current);
    const auto next = at == stops.end() || at + 1 == stops.end() ? stops.begin() : at + 1;
    if (next == stops.end() || *next == current)
        return false;
    (*next)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace whichmesh::ui
