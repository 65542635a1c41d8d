// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/centre.h"

#include "widgets/kit/theme.h"
#include "widgets/page.h"
#include "widgets/window/bars/page_tabs.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

Centre::Centre(std::vector<PageEntry> pages, QWidget* parent)
    : QWidget(parent)
    , m_entries(std::move(pages))
    , m_pages(m_entries.size(), nullptr)
    , m_tabs(new PageTabs(this))
    , m_tabRow(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("centre"));
    for (const PageEntry& entry : m_entries) {
        m_tabs->addTab(entry.title);
        m_stack->addWidget(new QWidget(m_stack));
    }
    m_tabRow->setContentsMargins(metric::grid, 0, metric::grid, 0);
    m_tabRow->setSpacing(0);
    m_tabRow->addWidget(m_tabs);
    m_tabRow->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_tabRow);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Centre::visit);
}

void Centre::showResults(const ResultsPtr& results)
{
    m_results = results;
    const int index = m_tabs->currentIndex();
    if (index >= 0 && m_pages[static_cast<std::size_t>(index)])
        m_pages[static_cast<std::size_t>(index)]->showResults(results);
    else
        visit(index);
}

QString Centre::current() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? QString() : m_entries[static_cast<std::size_t>(index)].id;
}

void Centre::go(const QString& id)
{
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    if (found != m_entries.end())
        m_tabs->setCurrentIndex(static_cast<int>(found - m_entries.begin()));
}

Page* Centre::page(const QString& id)
{
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    if (found == m_entries.end())
        return nullptr;
    const auto index = static_cast<std::size_t>(found - m_entries.begin());
    if (!m_pages[index]) {
        Page* made = found->make();
        connect(made, &Page::linkActivated, this, &Centre::linkActivated);
        QWidget* placeholder = m_stack->widget(static_cast<int>(index));
        m_stack->insertWidget(static_cast<int>(index), made);
        m_stack->removeWidget(placeholder);
        delete placeholder;
        m_pages[index] = made;
    }
    return m_pages[index];
}

void Centre::visit(int index)
{
    if (index < 0)
        return;
    const QString& id = m_entries[static_cast<std::size_t>(index)].id;
    Page* visited = page(id);
    m_stack->setCurrentIndex(index);
    if (m_results)
        visited->showResults(m_results);
    Q_EMIT currentChanged(id);
}

void Centre::focusPage()
{
    if (Page* shown = page(current()); shown && shown->focusPolicy() != Qt::NoFocus)
        shown->setFocus(Qt::OtherFocusReason);
}

void Centre::addTabButton(QWidget* button, bool before)
{
    m_tabRow->insertWidget(before ? 0 : m_tabRow->count(), button);
}

void Centre::setBanner(QWidget* banner)
{
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, banner);
}

void Centre::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, 0, width(), metric::tabBar), colours.panel);
    painter.fillRect(QRect(0, metric::tabBar - 1, width(), 1), colours.hair);
}

} // namespace whichmesh::ui
