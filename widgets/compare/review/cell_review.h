// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/knowledge_base.h"

#include <QObject>
#include <QString>

#include <string>

class QWidget;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

/// Lets a review decide which claim counts for a contested cell. The decision is a claim of the
/// review's own overlay, a file that the user names; it is laid over all editions and put in force.
class CellReview : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    CellReview(Session& session, QWidget* window);

    /// The day that decisions are dated with, YYYY-MM-DD; none without it.
    void setToday(std::string today) { m_today = std::move(today); }

    /// Opens the dialog.
    void start(const CellId& cell);

private:
    QString effectOf(const CellId& cell, const Claim& claim) const;
    QString faultOf(const QString& path) const;
    QString save(const CellId& cell, const Claim& claim, const QString& reason,
                 const QString& path);
    QString usualPath() const;
    EditionId freeEdition() const;
    void layOver(const QString& path, const EditionId& edition);

    Session& m_session;
    QWidget* m_window;
    std::string m_today;
};

} // namespace whichmesh::ui
