// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

#include <vector>

namespace whichmesh::ui {

/// The card at the top of the verdict: the recommended option large, with its colour as a bar, or
/// the options that are close where none leads clearly.
class VerdictHead : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictHead(QWidget* parent = nullptr);

    void setDecided(const Option& option);
    /// `reason` says why there is no winner.
    void setOpen(const std::vector<Option>& options, const QString& reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDecided(QPainter& painter, const QRectF& card) const;
    void paintOpen(QPainter& painter, const QRectF& card) const;

    QString openTitle() const;

    bool m_decided = false;
    std::vector<Option> m_options;
    QString m_reason;
};

} // namespace whichmesh::ui
