// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"
#include "widgets/kit/messages/field_message.h"
#include "widgets/robustness/weights/weight_text.h"

#include <QWidget>

namespace whichmesh::ui {

/// Who takes the first place over beyond the stable zone, glyph first; two lines where there is an
/// end on both sides. What is wrong with a typed weight stands in its place.
class TakeOverLabel : public QWidget
{
    Q_OBJECT

public:
    explicit TakeOverLabel(QWidget* parent = nullptr);

    /// None means that no weight changes the first place.
    void setTakeOvers(const std::vector<TakeOver>& takeOvers, const KnowledgeBase& knowledge);

    /// A muted text instead.
    void setSilent(const QString& text);

    void setMessage(FieldMessage::Kind kind, const QString& text);

    /// All that it says, for screen readers and tests.
    QString text() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line
    {
        std::vector<Option> options;
        QString text;
    };

    void setLines(std::vector<Line> lines, bool muted);
    bool isElided() const;

    std::vector<Line> m_lines;
    QString m_message;
    bool m_muted = false;
};

} // namespace whichmesh::ui
