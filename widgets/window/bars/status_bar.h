// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace whichmesh::ui {

/// The line at the bottom: knowledge base, its size, its faults, and whether the work is saved.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setKnowledge(const QString& title, const QString& size);
    void setFaults(int errors, int warnings);
    void setSaved(const QString& text);

Q_SIGNALS:
    void faultsClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_knowledge;
    QLabel* m_size;
    QToolButton* m_faults;
    QLabel* m_saved;
};

} // namespace whichmesh::ui
