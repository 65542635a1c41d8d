// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/load_input.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class FieldMessage;

/// One optional input: a field for a number, or a box for a toggle, with its default, unit and
/// range said. An empty field stands for the default. A number out of range is moved to the nearest
/// allowed one, and what is no number stays to be mended while the last valid value holds; both are
/// said. Each edit is an undo step of the session.
class InputRow : public QWidget
{
    Q_OBJECT

public:
    InputRow(Session& session, const LoadInput& input, QWidget* parent = nullptr);

    const InputId& id() const { return m_input.id; }
    void showValues(const InputValues& values);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildNumber();
    void buildToggle();
    void commit();
    void restore();
    void edit(std::optional<double> value);
    QString allowed() const;
    QString standsFor() const;

    Session& m_session;
    LoadInput m_input;
    std::optional<double> m_value;
    QLineEdit* m_field = nullptr;
    QCheckBox* m_box = nullptr;
    FieldMessage* m_message;
};

} // namespace whichmesh::ui
