// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/playbook/search/search_words.h"

#include <QLabel>

namespace whichmesh::ui {

/// Plain text to read, that wraps and can be selected. What is searched for is marked in it;
/// whatever looks like markup in it is shown as it is.
class ReadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ReadingLabel(const QString& text, const QFont& font, QWidget* parent = nullptr);

    QString plainText() const { return m_plain; }

    /// Marks the words; true if there are any.
    bool setSearch(const SearchWords& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();

    QString m_plain;
    SearchWords m_words;
};

} // namespace whichmesh::ui
