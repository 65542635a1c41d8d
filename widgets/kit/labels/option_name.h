// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

namespace whichmesh::ui {

/// An option's glyph with its name beside it, elided where room is short.
class OptionName : public QWidget
{
    Q_OBJECT

public:
    /// `textSize` in px; the glyph is a little smaller than the text is high.
    explicit OptionName(int textSize, QFont::Weight weight, QWidget* parent = nullptr);

    void setOption(const Option& option);
    QString name() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont m_font;
    Option m_option;
};

} // namespace whichmesh::ui
