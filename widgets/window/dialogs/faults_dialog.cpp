// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/dialogs/faults_dialog.h"

#include "widgets/kit/text.h"
#include "widgets/kit/theme.h"
#include "widgets/window/dialogs/faults_model.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace whichmesh::ui {

namespace {

constexpr QMargins cell(4, 6, 4, 6); ///< brings words under those of the header

/// Words with room around them.
class FaultDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner(option);
        inner.rect -= cell;
        return QStyledItemDelegate::sizeHint(inner, index).grownBy(cell);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        QStyleOptionViewItem whole(option);
        initStyleOption(&whole, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter,
                                              option.widget);
        QStyleOptionViewItem inner(option);
        inner.rect -= cell;
        inner.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, inner, index);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter,
                                              option.widget);
    }
};

} // namespace

FaultsDialog::FaultsDialog(QWidget* parent)
    : QDialog(parent)
    , m_model(new FaultsModel(this))
    , m_table(new QTableView(this))
    , m_remark(new QLabel(this))
{
    setObjectName(QStringLiteral("faultsDialog"));
    setWindowTitle(tr("Knowledge base"));
    resize(760, 360);
    m_remark->setObjectName(QStringLiteral("faultsRemark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("faultsTable"));
    m_table->setAccessibleName(tr("Faults"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FaultDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(FaultsModel::PlaceColumn, 200);
    // How high a row is depends on how wide its words may be, which the dialog knows when it is
    // shown.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableView::resizeRowsToContents, Qt::QueuedConnection);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { openFile(index.row()); });
    auto* copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(QStringLiteral("faultsCopy"));
    connect(copyButton, &QPushButton::clicked, this, &FaultsDialog::copy);
    auto* reload = new QPushButton(tr("Reload"), this);
    reload->setObjectName(QStringLiteral("faultsReload"));
    connect(reload, &QPushButton::clicked, this, &FaultsDialog::reloadRequested);
    auto* closeButton = new QPushButton(tr("Close"), this);
    closeButton->setDefault(true);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addStretch();
    buttons->addWidget(reload);
    buttons->addWidget(closeButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_remark);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void FaultsDialog::setFaults(const Diagnostics& faults, const QString& remark)
{
    m_model->setFaults(faults);
    m_table->resizeRowsToContents();
    m_remark->setText(remark);
}

void FaultsDialog::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        lines << toQt(toText(m_model->fault(row)));
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void FaultsDialog::openFile(int row) const
{
    const QString path = toQt(m_model->fault(row).file);
    if (QFileInfo(path).isFile())
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace whichmesh::ui
