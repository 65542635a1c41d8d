// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/settings.h"

#include <QSplitter>

namespace whichmesh::ui {

/// What the panels of a window take of its width at the start, with the hairline beside each, in
/// px; 0 where folded.
struct PanelWidths
{
    int left = 0;
    int right = 0;
};

PanelWidths rememberedWidths(const Settings& settings, int window);

/// Load panel, centre, verdict panel. The panels resize and fold; width and fold are remembered.
/// A window too narrow for three columns folds the left panel by itself until there is room again
/// or the user says otherwise.
class PanelSplitter : public QSplitter
{
    Q_OBJECT

public:
    enum class Panel { Left, Right };

    PanelSplitter(QWidget* left, QWidget* centre, QWidget* right, Settings& settings,
                  QWidget* parent = nullptr);

    bool isFolded(Panel panel) const;
    void setFolded(Panel panel, bool folded);
    void toggle(Panel panel) { setFolded(panel, !isFolded(panel)); }

Q_SIGNALS:
    void foldsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    QSplitterHandle* createHandle() override;

private:
    QWidget* widgetOf(Panel panel) const;
    void fold(Panel panel, bool folded);
    void applyWidths();
    void rememberWidths();

    Settings& m_settings;
    int m_leftWidth;
    int m_rightWidth;
    bool m_autoFolded = false;
    bool m_narrow = false;
};

} // namespace whichmesh::ui
