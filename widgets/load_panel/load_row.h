// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knowledge/cost/load.h"
#include "widgets/kit/messages/field_message.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;

namespace whichmesh {
class Session;
}

namespace whichmesh::ui {

class SourceChip;
class ValueEdit;
class ValueSlider;

/// One number of the load: its name, a field, a slider, and what there is to say of the last input.
/// Edits the session; a drag, or a run of keys, is one undo step.
class LoadRow : public QWidget
{
    Q_OBJECT

public:
    /// `key` stays with loadKeys(); an automatic row has a chip that lets the value follow the
    /// rest.
    LoadRow(Session& session, const LoadKey& key, bool automatic, QWidget* parent = nullptr);

    /// The values marked under the track.
    void setThresholds(const std::vector<double>& thresholds);

    /// What the profile says, what is reckoned with (the same, or what stands in for it), and a
    /// caption under the track.
    void show(std::optional<double> value, double effective, const QString& caption = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void buildChip();
    void nameParts();
    void connectParts();
    void layOut();
    void edit(std::optional<double> value);
    void setAutomatic(bool automatic);
    void endGesture();
    QString title() const;
    QString gesture() const;

    Session& m_session;
    const LoadKey& m_key;
    QLabel* m_label;
    SourceChip* m_chip = nullptr;
    ValueEdit* m_edit;
    ValueSlider* m_slider;
    FieldMessage* m_message;
    double m_effective = 0.0;
};

} // namespace whichmesh::ui
