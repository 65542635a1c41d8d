// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/option.h"

#include <QWidget>

class QLabel;

namespace whichmesh::ui {

class OptionName;
class SourceChip;

/// A statement with the source it rests on, and a warning sign where it warns.
class StatementRow : public QWidget
{
    Q_OBJECT

public:
    explicit StatementRow(QWidget* parent = nullptr);

    void setStatement(const QString& text, const QString& heading, bool warning);

Q_SIGNALS:
    void sourceClicked(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_warning = false;
    QLabel* m_text;
    SourceChip* m_source;
};

/// Another option and what keeps it away.
class OtherOptionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OtherOptionRow(QWidget* parent = nullptr);

    void setOther(const Option& option, const QString& whyNot);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    OptionName* m_name;
    QLabel* m_whyNot;
};

} // namespace whichmesh::ui
