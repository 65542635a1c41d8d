// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/details/details.h"

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

/// A mark or some glyphs beside each other; takes no room when there are none.
class SignStrip : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setMark(std::optional<MarkShape> mark);
    void setGlyphs(std::vector<const Option*> glyphs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    std::optional<MarkShape> m_mark;
    std::vector<const Option*> m_glyphs;
};

/// A label, signs, and a text that wraps and can be selected.
class DetailRow : public QWidget
{
    Q_OBJECT

public:
    explicit DetailRow(QWidget* parent = nullptr);

    void setLine(const DetailLine& line);

private:
    QLabel* m_label;
    SignStrip* m_signs;
    QLabel* m_text;
};

} // namespace whichmesh::ui
