// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"
#include "widgets/evidence/staleness.h"

#include <QWidget>

namespace whichmesh::ui {

class DangerList;
class EditionsLine;

/// What the verdict's evidence adds to it: where the editions differ, and the danger notes on what
/// is recommended. Takes no room without either.
class VerdictEvidence : public QWidget
{
    Q_OBJECT

public:
    explicit VerdictEvidence(QWidget* parent = nullptr);

    void setStaleness(const Staleness& staleness);
    void showResults(const Results& results);

private:
    EditionsLine* m_editions;
    DangerList* m_dangers;
};

} // namespace whichmesh::ui
