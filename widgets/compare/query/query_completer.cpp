// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/query/query_completer.h"

#include "widgets/compare/query/compare_query.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

namespace whichmesh::ui {

QueryCompleter::QueryCompleter(QLineEdit* edit)
    : QObject(edit)
    , m_edit(edit)
    , m_completer(new QCompleter(this))
    , m_words(new QStringListModel(this))
    , m_marks(queryMarks())
{
    m_completer->setModel(m_words);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(edit);
    m_completer->popup()->setObjectName(QStringLiteral("compareFilterOffers"));
    connect(edit, &QLineEdit::textEdited, this, &QueryCompleter::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &QueryCompleter::accept);
}

void QueryCompleter::setKnowledge(const KnowledgeBase& knowledge)
{
    m_keys = queryKeys(knowledge);
    m_sections = querySections(knowledge);
}

QStringList QueryCompleter::offers(const QString& start) const
{
    QStringList offered;
    const auto add = [&](const QString& front, const QStringList& words, const QString& back) {
        for (const QString& word : words) {
            const QString whole = front + word + back;
            if (whole.startsWith(start, Qt::CaseInsensitive) && whole != start)
                offered << whole;
        }
    };
    const qsizetype colon = start.indexOf(QLatin1Char(':'));
    if (colon < 0) {
        if (!start.isEmpty())
            add({}, m_keys, QStringLiteral(":"));
        return offered;
    }
    const QString key = start.left(colon);
    const QString front = start.left(std::max(colon, start.lastIndexOf(QLatin1Char(','))) + 1);
    if (key.compare(QLatin1String("section"), Qt::CaseInsensitive) == 0)
        add(start.left(colon + 1), m_sections, {});
    else if (key.compare(QLatin1String("is"), Qt::CaseInsensitive) == 0)
        add(front, queryTraits(), {});
    else if (m_keys.contains(key, Qt::CaseInsensitive))
        add(front, m_marks, {});
    return offered;
}

std::optional<QueryWord> QueryCompleter::wordAtCursor() const
{
    const qsizetype cursor = m_edit->cursorPosition();
    for (const QueryWord& word : queryWords(m_edit->text())) {
        if (cursor > word.begin && cursor <= word.end)
            return word;
    }
    return std::nullopt;
}

QString QueryCompleter::startOf(const QueryWord& word) const
{
    const qsizetype begin = word.begin + (word.negated ? 1 : 0);
    return m_edit->text().mid(begin, m_edit->cursorPosition() - begin);
}

bool QueryCompleter::mayContinue() const
{
    const auto word = wordAtCursor();
    if (!word || word->quoted)
        return false;
    const QString start = startOf(*word);
    return start.isEmpty() || !offers(start).isEmpty();
}

bool QueryCompleter::closeOffers()
{
    const bool open = m_completer->popup()->isVisible();
    m_completer->popup()->hide();
    return open;
}

void QueryCompleter::offer()
{
    const auto word = wordAtCursor();
    const bool plain = word && !word->quoted;
    m_words->setStringList(plain ? offers(startOf(*word)) : QStringList());
    if (m_words->rowCount() > 0)
        m_completer->complete();
    else
        closeOffers();
}

void QueryCompleter::accept(const QString& offered)
{
    const auto word = wordAtCursor();
    if (!word)
        return;
    const QString line = m_edit->text();
    const qsizetype begin = word->begin + (word->negated ? 1 : 0);
    const bool more = offered.endsWith(QLatin1Char(':'));
    const bool last = word->end >= line.size();
    const QString inserted = last && !more ? QString(offered + QLatin1Char(' ')) : offered;
    m_edit->setText(line.left(begin) + inserted + line.mid(word->end));
    m_edit->setCursorPosition(static_cast<int>(begin + inserted.size()));
    // The popup closes itself after this, so the next offer has to wait.
    if (more)
        QMetaObject::invokeMethod(this, &QueryCompleter::offer, Qt::QueuedConnection);
}

} // namespace whichmesh::ui
