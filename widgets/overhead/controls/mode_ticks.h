// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/overhead/chart/chart_picture.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace whichmesh::ui {

/// A box to tick for each mode of the models shown, with the look of its line; in as many rows as
/// it takes, with a widget at the right end of the last. The last one ticked stays so.
class ModeTicks : public QWidget
{
    Q_OBJECT

public:
    explicit ModeTicks(QWidget* parent = nullptr);

    using Hidden = std::set<std::pair<ModelId, ModeId>>;

    /// The models as in ChartChoice, owned by the knowledge base.
    void showModels(const KnowledgePtr& knowledge, const std::vector<const CostModel*>& models,
                    const Hidden& hidden);

    /// Takes the widget.
    void setTrailing(QWidget* trailing);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void hiddenChanged(const whichmesh::ui::ModeTicks::Hidden& hidden);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Tick
    {
        ModelId model;
        ModeId mode;
        const Option* option = nullptr; ///< null: unknown
        int variant = 0;
        bool compared = false;
        QCheckBox* box = nullptr;
    };

    void build(const std::vector<const CostModel*>& models);
    void addTick(const CostModel& model, const Mode& mode, bool compared);
    void paintIcons();
    void onClicked(QCheckBox* box);
    int layOut(int width, bool apply) const;
    int placeTrailing(int x, int y, int width, bool apply) const;

    KnowledgePtr m_knowledge;
    std::vector<const CostModel*> m_models;
    std::vector<QWidget*> m_parts; ///< titles of models and boxes, in order
    std::vector<Tick> m_ticks;
    QWidget* m_trailing = nullptr;
};

} // namespace whichmesh::ui
