// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/results.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class InputRow;

/// "More about your cluster": the optional inputs of the cost models, folded away at first.
class ClusterInputs : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterInputs(Session& session, QWidget* parent = nullptr);

    void showResults(const Results& results);

private:
    void build(const std::vector<LoadInput>& inputs);
    void setOpen(bool open);

    Session& m_session;
    QAbstractButton* m_fold;
    QWidget* m_body;
    QVBoxLayout* m_column;
    std::vector<LoadInput> m_inputs;
    std::vector<InputRow*> m_rows;
    KnowledgePtr m_knowledge;
};

} // namespace whichmesh::ui
