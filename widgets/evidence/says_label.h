// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/claim_line.h"

#include <QWidget>

namespace whichmesh::ui {

/// The mark of a claim with its word, and below it what a newer layer makes of it: "dated".
class SaysLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SaysLabel(const ClaimLine& line, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static QString spokenSays(const ClaimLine& claim);

    std::optional<MarkShape> m_mark;
    QString m_says;
    QString m_verdict;
};

} // namespace whichmesh::ui
