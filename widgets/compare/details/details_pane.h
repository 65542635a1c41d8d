// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compare/details/details.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace whichmesh::ui {

class ClaimList;
class DangerList;
class DetailRow;
class SignStrip;

/// Shows in full what the table shows cut to a cell: danger notes, the ledger of claims, scope,
/// verdict, notes, workarounds and the heading they come from.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget* parent = nullptr);

    void setDetails(const KnowledgePtr& knowledge, const Details& details);
    void clear();
    void setStaleness(const Staleness& staleness);

    /// Moves the keyboard into the details.
    void focusDetails();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// A contested cell is to be decided of.
    void decideClicked(const whichmesh::CellId& cell);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QPushButton* makeCopyButton();
    QPushButton* makeDecideButton();
    void showEvidence(const Details& details);
    void showLines(const Details& details);

    KnowledgePtr m_knowledge; ///< keeps alive what the lines point to
    SignStrip* m_glyph;
    QLabel* m_mesh;
    QLabel* m_title;
    QLabel* m_contested;
    QPushButton* m_copy;
    QPushButton* m_decide;
    std::optional<CellId> m_cell;
    DangerList* m_dangers;
    ClaimList* m_claims;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines;
    std::vector<DetailRow*> m_rows;
};

} // namespace whichmesh::ui
