// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QStackedWidget;

namespace whichmesh::ui {

class Page;
class PageTabs;

/// A page the centre can show; it is made when first visited.
struct PageEntry
{
    QString id;
    QString title;
    std::function<Page*()> make;
};

/// The tabs and the page below them. Only the page on screen gets results.
class Centre : public QWidget
{
    Q_OBJECT

public:
    explicit Centre(std::vector<PageEntry> pages, QWidget* parent = nullptr);

    void showResults(const ResultsPtr& results);

    QString current() const;
    void go(const QString& id);

    /// The page, made if need be; null for an unknown id.
    Page* page(const QString& id);

    /// Moves the keyboard to the page on screen, where it takes keys itself.
    void focusPage();

    /// The row of tabs, for buttons before and after them.
    void addTabButton(QWidget* button, bool before);

    /// A strip above the tabs, such as an error banner.
    void setBanner(QWidget* banner);

Q_SIGNALS:
    void currentChanged(const QString& id);
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void visit(int index);

    std::vector<PageEntry> m_entries;
    std::vector<Page*> m_pages;
    ResultsPtr m_results;
    PageTabs* m_tabs;
    QHBoxLayout* m_tabRow;
    QStackedWidget* m_stack;
};

} // namespace whichmesh::ui
