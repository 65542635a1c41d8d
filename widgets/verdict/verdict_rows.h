// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

namespace whichmesh::ui {

class OptionName;
class SourceChip;
class TextBlock;

/// A statement with a sign or a number before it, and the source it rests on.
class StatementRow : public QWidget
{
    Q_OBJECT

public:
    enum class Sign { None, Number, Warning, Conflict, Hint };

    struct Content
    {
        QString text;
        QString source;  ///< what the chip says; no chip where empty
        QString heading; ///< where it goes
        Sign sign = Sign::None;
        int number = 0;

        bool operator==(const Content&) const = default;
    };

    explicit StatementRow(QWidget* parent = nullptr);

    void setContent(const Content& content);
    const Content& content() const { return m_content; }

Q_SIGNALS:
    void sourceClicked(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content m_content;
    TextBlock* m_text;
    SourceChip* m_source;
};

/// Another option and what keeps it away: who is against it, and what puts it out.
class OtherOptionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OtherOptionRow(QWidget* parent = nullptr);

    void setOther(const Option& option, const QString& against, const QString& blockers);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    OptionName* m_name;
    TextBlock* m_against;
    TextBlock* m_blockers;
};

} // namespace whichmesh::ui
