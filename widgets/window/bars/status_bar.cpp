// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bars/status_bar.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/labels/elided_label.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/theme.h"
#include "widgets/window/bars/fingerprint_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace whichmesh::ui {

namespace {

QLabel* statusLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(metric::small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString counted(int count, const QString& one, const QString& several)
{
    return count == 1 ? one : several.arg(count);
}

/// "No errors" with its mark, as one button.
class FaultsButton : public QToolButton
{
public:
    explicit FaultsButton(QWidget* parent)
        : QToolButton(parent)
    {
        setFont(fontOf(metric::small));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void setErrors(bool errors)
    {
        m_errors = errors;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(font()).horizontalAdvance(text()) + 26, metric::statusBar - 4};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens& colours = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF icon(3, height() / 2.0 - 6, 12, 12);
        if (m_errors)
            drawIcon(painter, Icon::Error, icon, colours.bad);
        else
            drawMark(painter, MarkShape::Yes, icon, colours);
        painter.setPen(m_errors ? colours.bad : colours.muted);
        painter.setFont(font());
        painter.drawText(QRectF(21, 0, width() - 21, height()), Qt::AlignVCenter, text());
        if (showsFocus(this)) {
            painter.setPen(QPen(colours.focus, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    bool m_errors = false;
};

} // namespace

StatusBar::StatusBar(QWidget* parent)
    : QWidget(parent)
    , m_knowledge(new ElidedLabel({}, Tone::Muted, metric::small, this))
    , m_size(statusLabel(QStringLiteral("statusSize"), this))
    , m_faults(new FaultsButton(this))
    , m_saved(statusLabel(QStringLiteral("statusSaved"), this))
    , m_fingerprint(new FingerprintButton(this))
{
    setObjectName(QStringLiteral("statusBar"));
    m_knowledge->setObjectName(QStringLiteral("statusKnowledge"));
    setFixedHeight(metric::statusBar);
    m_faults->setObjectName(QStringLiteral("statusFaults"));
    connect(m_faults, &QToolButton::clicked, this, &StatusBar::faultsClicked);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 1, 16, 0);
    layout->setSpacing(32);
    layout->addWidget(m_knowledge);
    layout->addWidget(m_size);
    layout->addWidget(m_faults);
    layout->addStretch();
    layout->addWidget(m_saved);
    layout->addWidget(m_fingerprint);
    setFaults(0, 0);
}

void StatusBar::setKnowledge(const QString& title, const QString& size)
{
    m_knowledge->setText(title);
    m_size->setText(size);
}

void StatusBar::setFingerprint(const QString& digits)
{
    m_fingerprint->setFingerprint(digits);
}

void StatusBar::setFaults(int errors, int warnings)
{
    QString text = errors > 0 ? counted(errors, tr("1 error"), tr("%1 errors")) : tr("No errors");
    if (warnings > 0)
        text += QStringLiteral(", ") + counted(warnings, tr("1 warning"), tr("%1 warnings"));
    m_faults->setText(text);
    m_faults->setAccessibleName(tr("Knowledge base: %1").arg(text));
    static_cast<FaultsButton*>(m_faults)->setErrors(errors > 0);
}

void StatusBar::setSaved(const QString& text)
{
    m_saved->setText(text);
}

void StatusBar::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colours.hair);
    for (const QWidget* next : {static_cast<QWidget*>(m_size), static_cast<QWidget*>(m_faults),
                                static_cast<QWidget*>(m_fingerprint)})
        if (next->isVisible())
            painter.fillRect(QRect(next->x() - 16, 7, 1, 12), colours.hair);
}

} // namespace whichmesh::ui
