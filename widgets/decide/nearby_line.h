// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QAbstractButton>

#include <vector>

namespace whichmesh::ui {

/// One of the nearby answers: question, change, outcome; on two lines where one is too short. Where
/// `from` is empty the change is said by `to` alone.
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

    /// The room the outcome takes, in px, and what it is given: one column for all lines.
    int neededForOutcome() const;
    void setOutcomeWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString outcomeNames() const;
    QString change() const;
    bool fitsOneLine(int width) const;
    void paintOutcomes(QPainter& painter, int left) const;

    Content m_content;
    int m_outcomeWidth = 0;
};

} // namespace whichmesh::ui
