// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/playbook/entry/reading_label.h"

#include "widgets/kit/theme.h"

#include <QEvent>

namespace whichmesh::ui {

ReadingLabel::ReadingLabel(const QString& text, const QFont& font, QWidget* parent)
    : QLabel(parent)
    , m_plain(text)
{
    setWordWrap(true);
    setFont(font);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setAccessibleName(text);
    showText();
}

bool ReadingLabel::setSearch(const SearchWords& words)
{
    if (words != m_words) {
        m_words = words;
        showText();
    }
    return textFormat() == Qt::RichText;
}

void ReadingLabel::showText()
{
    const bool hit = !m_words.hitsIn(m_plain).empty();
    setTextFormat(hit ? Qt::RichText : Qt::PlainText);
    setText(hit ? markedHtml(m_plain, m_words, tokens(this)) : m_plain);
}

void ReadingLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    // The marks carry colours of the theme.
    if (event->type() == QEvent::PaletteChange && textFormat() == Qt::RichText)
        showText();
}

} // namespace whichmesh::ui
