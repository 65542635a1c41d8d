// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

class QVBoxLayout;

namespace whichmesh::ui {

/// The heading of a group that folds: the title, and an arrow that says which way.
class FoldHeading : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHeading(const QString& title, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A titled list of rows that folds away with a click or a key on its title. It hides itself where
/// it has no rows, and keeps those it made: what stays the same is not laid out again.
class FoldGroup : public QWidget
{
    Q_OBJECT

public:
    FoldGroup(const QString& title, const QString& name, QWidget* parent = nullptr);

    /// Exactly so many rows on screen, of one kind per group; `created` is called with each new
    /// one.
    template <typename Row, typename Created>
    std::vector<Row*> rows(std::size_t count, const Created& created)
    {
        while (m_rows.size() < count) {
            auto* row = new Row(m_body);
            created(row);
            add(row);
        }
        std::vector<Row*> shown;
        for (std::size_t i = 0; i < count; ++i)
            shown.push_back(qobject_cast<Row*>(m_rows[i]));
        showCount(count);
        return shown;
    }

private:
    void add(QWidget* row);
    void showCount(std::size_t count);

    FoldHeading* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_layout;
    std::vector<QWidget*> m_rows; ///< only ever more; those not needed are hidden
};

} // namespace whichmesh::ui
