// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

#include <optional>

namespace whichmesh::ui {

/// Says what the shaded part of the sliders means: a sample and "Linkerd stays first".
class ZoneLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ZoneLegend(QWidget* parent = nullptr);

    /// `option` gives the colour; without it only the text stands there.
    void setZone(const std::optional<Option>& option, const QString& text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Option> m_option;
    QString m_text;
};

} // namespace whichmesh::ui
