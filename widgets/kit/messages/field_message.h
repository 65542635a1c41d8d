// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace whichmesh::ui {

class TextBlock;

/// A sentence with a sign under a field or a section. Empty, it is hidden and takes no room.
class FieldMessage : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Note,       ///< worth knowing
        Correction, ///< what was typed has been changed to what is allowed
        Problem,    ///< what was typed is not taken
    };

    explicit FieldMessage(QWidget* parent = nullptr);

    /// Shows the sentence and lets screen readers speak it; an empty one hides the message.
    void setMessage(Kind kind, const QString& text);
    void clear() { setMessage(Kind::Note, {}); }

    Kind kind() const { return m_kind; }
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind = Kind::Note;
    TextBlock* m_label;
};

} // namespace whichmesh::ui
