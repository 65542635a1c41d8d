// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/commands/command_palette.h"

#include "widgets/kit/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int wide = 520;
constexpr int rowHeight = 30;
constexpr int rowsShown = 12;

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {wide, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& colours = tokens(option.widget);
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colours.select);
        const QRect area = option.rect.adjusted(12, 0, -12, 0);
        const QString hint = index.data(PaletteModel::HintRole).toString();
        painter->setFont(fontOf(metric::small));
        painter->setPen(colours.muted);
        const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, hint);
        painter->setFont(fontOf(metric::body));
        painter->setPen(colours.text);
        const QRect textArea = area.adjusted(0, 0, -hintWidth - 12, 0);
        painter->drawText(textArea, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            textArea.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Run a command"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
}

void CommandPalette::popup(QWidget* anchor, std::vector<PaletteItem> items)
{
    m_model->setItems(std::move(items));
    m_field->clear();
    filter({});
    resize(std::min(wide, window()->parentWidget() ? window()->parentWidget()->width() - 40 : wide),
           rowsShown * rowHeight + 56);
    QPoint corner = anchor->mapToGlobal(QPoint(anchor->width() - width(), 0));
    corner.setX(std::max(corner.x(), parentWidget()->mapToGlobal(QPoint(20, 0)).x()));
    QFrame::move(corner);
    show();
    m_field->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    m_model->setFilter(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(
            m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto action = m_model->item(index.row()).run;
    close();
    action();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsShown);
        return true;
    case Qt::Key_PageUp:
        move(-rowsShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.raised);
    painter.setPen(colours.ctl);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace whichmesh::ui
