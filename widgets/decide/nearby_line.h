// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QAbstractButton>

#include <vector>

namespace whichmesh::ui {

/// One line of the nearby answers: question, change, outcome. Where `from` is empty the change is
/// said by `to` alone.
class NearbyLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NearbyLine(QWidget* parent = nullptr);

    struct Content
    {
        QString question;
        QString from;
        QString to;
        std::vector<Option> outcomes;
        bool different = false; ///< another outcome than now

        bool operator==(const Content&) const = default;
    };
    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override { return {300, 28}; }
    QSize minimumSizeHint() const override { return {220, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString outcomeNames() const;
    void paintOutcomes(QPainter& painter, int left) const;

    Content m_content;
};

} // namespace whichmesh::ui
