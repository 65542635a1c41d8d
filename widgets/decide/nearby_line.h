// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QAbstractButton>

#include <vector>

namespace whichmesh::ui {

/// One line of the nearby answers: question, change, outcome.
class NearbyLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NearbyLine(QWidget* parent = nullptr);

    struct Content
    {
        QString question;
        QString change;
        std::vector<Option> outcomes;
        bool different = false; ///< another outcome than now

        bool operator==(const Content&) const = default;
    };
    void setContent(const Content& content);

    QSize sizeHint() const override { return {300, 30}; }
    QSize minimumSizeHint() const override { return {220, 30}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Content m_content;
};

} // namespace whichmesh::ui
