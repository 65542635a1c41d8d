// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace whichmesh::ui {

class ElidedLabel;
class FingerprintButton;

/// The line at the bottom: knowledge base, its size, its faults, whether the work is saved, and the
/// fingerprint of the decision.
class StatusBar : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget* parent = nullptr);

    void setKnowledge(const QString& title, const QString& size);
    void setFaults(int errors, int warnings);
    void setSaved(const QString& text);
    void setFingerprint(const QString& digits);

Q_SIGNALS:
    void faultsClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_knowledge;
    QLabel* m_size;
    QToolButton* m_faults;
    QLabel* m_saved;
    FingerprintButton* m_fingerprint;
};

} // namespace whichmesh::ui
