// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

/// Says above the page that the knowledge base on disk has faults and the last good one stays.
class FaultsBanner : public QWidget
{
    Q_OBJECT

public:
    explicit FaultsBanner(QWidget* parent = nullptr);

    void setCount(int errors);

Q_SIGNALS:
    void listRequested();
    void reloadRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

} // namespace whichmesh::ui
