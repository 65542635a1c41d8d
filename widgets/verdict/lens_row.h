// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/reasons/stance.h"
#include "app/knowledge/knowledge_base.h"

#include <QAbstractButton>

#include <vector>

namespace whichmesh::ui {

/// One lens of the verdict in a line: how it stands to the recommendation, its title, and what it
/// puts forward. A click goes to where it comes from.
class LensRow : public QAbstractButton
{
    Q_OBJECT

public:
    struct Content
    {
        QString title;
        Stance stance = Stance::Silent;
        std::vector<Option> picks;
        QString said;   ///< "Linkerd", "Istio (or Linkerd)", "not Cilium", "nothing to say"
        QString reason; ///< for the tool tip
        QString target; ///< as in Page::linkActivated; may be empty

        bool operator==(const Content&) const = default;
    };

    explicit LensRow(QWidget* parent = nullptr);

    void setContent(const Content& content);
    const Content& content() const { return m_content; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int paintSaid(QPainter& painter) const;

    Content m_content;
};

/// What a lens puts forward in a line, and where a click goes.
LensRow::Content lensContent(const KnowledgeBase& knowledge, const Verdict& verdict,
                             const Opinion& opinion);

} // namespace whichmesh::ui
