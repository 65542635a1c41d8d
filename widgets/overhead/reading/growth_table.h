// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace whichmesh::ui {

/// A small table of texts: names at the left, figures at the right of their columns.
class GrowthTable : public QWidget
{
    Q_OBJECT

public:
    explicit GrowthTable(QWidget* parent = nullptr);

    /// Each row has as many cells as the head.
    void show(const QStringList& head, const std::vector<QStringList>& rows);
    const std::vector<QStringList>& rows() const { return m_rows; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_head;
    std::vector<QStringList> m_rows;
};

} // namespace whichmesh::ui
