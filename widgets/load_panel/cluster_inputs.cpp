// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/load_panel/cluster_inputs.h"

#include "app/report/paint/glyphs.h"
#include "app/session/session.h"
#include "widgets/kit/frames/hairline.h"
#include "widgets/kit/theme.h"
#include "widgets/load_panel/input_row.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr int side = 16;
constexpr int foldHeight = 36;
constexpr double chevron = 14.0;

/// A heading that opens and closes what is below it; says how many inputs are set.
class FoldButton : public QAbstractButton
{
public:
    FoldButton()
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {200, foldHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& colours = tokens(this);
        const QRectF sign(0.0, (height() - chevron) / 2.0, chevron, chevron);
        drawIcon(painter, isChecked() ? Icon::ChevronDown : Icon::ChevronRight, sign, colours.text);
        painter.setFont(fontOf(metric::body, QFont::DemiBold));
        painter.setPen(colours.text);
        painter.drawText(rect().adjusted(int(chevron) + 6, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter, text());
    }
};

} // namespace

ClusterInputs::ClusterInputs(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fold(new FoldButton)
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("clusterInputs"));
    m_fold->setObjectName(QStringLiteral("moreAboutCluster"));
    m_body->setObjectName(QStringLiteral("clusterInputRows"));
    m_column->setContentsMargins(0, 0, 0, metric::grid);
    m_column->setSpacing(metric::gutter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(side, metric::gutter, side, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline);
    layout->addWidget(m_fold);
    layout->addWidget(m_body);
    connect(m_fold, &QAbstractButton::toggled, this, &ClusterInputs::setOpen);
    setOpen(false);
}

void ClusterInputs::setOpen(bool open)
{
    m_body->setVisible(open);
    m_fold->setAccessibleDescription(open ? tr("open") : tr("folded"));
    if (open && m_knowledge)
        showResults(*m_session.results());
}

void ClusterInputs::showResults(const Results& results)
{
    if (m_knowledge != results.knowledge) {
        m_knowledge = results.knowledge;
        std::vector<LoadInput> inputs = loadInputs(*results.knowledge);
        if (inputs != m_inputs)
            build(inputs);
    }
    const auto count = results.profile.load.inputs.size();
    m_fold->setText(count == 0 ? tr("More about your cluster")
                               : tr("More about your cluster (%1 set)").arg(count));
    m_fold->update();
    if (m_body->isHidden())
        return;
    for (InputRow* row : m_rows)
        row->showValues(results.profile.load.inputs);
}

void ClusterInputs::build(const std::vector<LoadInput>& inputs)
{
    for (InputRow* row : m_rows)
        row->deleteLater();
    m_rows.clear();
    m_inputs = inputs;
    for (const LoadInput& input : inputs) {
        m_rows.push_back(new InputRow(m_session, input));
        m_column->addWidget(m_rows.back());
    }
}

} // namespace whichmesh::ui
