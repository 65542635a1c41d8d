// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace whichmesh::ui {

class TextBlock;

/// A box over a page that says what is wrong, or worth knowing, and offers what can be done. It
/// never replaces the page.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Problem, Note };

    explicit Banner(Kind kind, const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

    /// Adds a small button at the right.
    QPushButton* addAction(const QString& text);

    /// Adds a cross at the right end that hides the banner and says so by dismissed().
    void makeDismissible();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    TextBlock* m_label;
    QHBoxLayout* m_actions;
};

} // namespace whichmesh::ui
