// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/decision/reasons/stance.h"
#include "app/knowledge/knowledge_base.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace whichmesh::ui {

/// How many lenses agree, in words and as a bar with a segment for each that spoke: filled where it
/// is for the recommendation, half where it names it second, open where it is against.
class AgreementBar : public QWidget
{
    Q_OBJECT

public:
    struct Segment
    {
        Stance stance = Stance::Against;
        std::optional<Option> option; ///< whose colour it has

        bool operator==(const Segment&) const = default;
    };

    explicit AgreementBar(QWidget* parent = nullptr);

    void setAgreement(const QString& words, const std::vector<Segment>& segments);
    const QString& words() const { return m_words; }
    const std::vector<Segment>& segments() const { return m_segments; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    std::vector<Segment> m_segments;
};

/// One lens that spoke, in the colour of the recommended option it puts forward first.
AgreementBar::Segment segmentOf(const KnowledgeBase& knowledge, const Verdict& verdict,
                                const Opinion& opinion);

} // namespace whichmesh::ui
