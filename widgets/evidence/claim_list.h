// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/evidence/claim_line.h"

#include <QWidget>

class QGridLayout;

namespace whichmesh::ui {

/// Claims below each other: what is said, by whom, since when, where it counts, and the address of
/// the source. Columns where there is room for them, else each claim in a few lines.
class ClaimList : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimList(QWidget* parent = nullptr);

    /// Takes no room without lines.
    void setLines(const std::vector<ClaimLine>& lines);
    const std::vector<ClaimLine>& lines() const { return m_lines; }

    /// Narrower than the columns: then the claims are stacked.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild();
    void addHead();
    int addInColumns(const ClaimLine& line, int row);
    int addStacked(const ClaimLine& line, int row);

    std::vector<ClaimLine> m_lines;
    bool m_columns = true;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_starts; ///< the first widget of each claim; a hairline above it
};

/// What a screen reader says of a claim, and how it reads as one sentence.
QString spokenClaim(const ClaimLine& line);

} // namespace whichmesh::ui
