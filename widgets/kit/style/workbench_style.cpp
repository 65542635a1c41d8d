// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kit/style/workbench_style.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/painting.h"
#include "widgets/kit/style/button_painting.h"
#include "widgets/kit/style/field_painting.h"
#include "widgets/kit/style/focus_ring.h"
#include "widgets/kit/style/view_painting.h"
#include "widgets/kit/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusFrame>
#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int rowHeight = 26;
constexpr int popupRowHeight = 28;

template <typename Option>
const Option& as(const QStyleOption* option)
{
    return *static_cast<const Option*>(option);
}

bool isInPopup(const QWidget* widget)
{
    return widget && widget->window()->windowType() == Qt::Popup;
}

void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    const bool popup = isInPopup(widget);
    drawBox(painter, option.rect, {{}, popup ? t.ctl : t.hair, 0.0});
}

void drawPopupGround(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    drawBox(painter, option.rect, {t.raised, t.ctl, 0.0});
}

void drawFocusFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const auto* frame = qobject_cast<const QFocusFrame*>(widget);
    if (!frame || !frame->widget())
        return;
    drawFocusRing(painter, QRectF(option.rect).adjusted(3, 3, -3, -3),
                  focusRadius(frame->widget()).value_or(metric::radius), tokens(frame->widget()));
}

void drawSplitter(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    const Tokens& t = tokens(widget);
    painter.fillRect(option.rect, option.state.testFlag(QStyle::State_MouseOver) ? t.ctl : t.hair);
}

} // namespace

WorkbenchStyle::WorkbenchStyle()
    : QProxyStyle(QStringLiteral("fusion"))
    , m_focusRing(new FocusRing(this))
{
}

void WorkbenchStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The delegate that combo boxes bring draws rows without asking the style.
    if (auto* combo = qobject_cast<QComboBox*>(widget))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
}

int WorkbenchStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                                const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabHSpace:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
    case PM_ComboBoxFrameWidth:
    case PM_SpinBoxFrameWidth:
    case PM_DefaultFrameWidth:
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_MessageBoxIconSize:
        return 24;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int WorkbenchStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_UnderlineShortcut:
        return !widget || widget->inherits("QMenu")
               || widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize WorkbenchStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                       const QSize& size, const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(as<QStyleOptionButton>(option), widget);
    case CT_ToolButton:
        return toolButtonSize(as<QStyleOptionToolButton>(option), widget);
    case CT_LineEdit:
        return {size.width() + 2 * fieldPadding, fieldHeight(widget)};
    case CT_ComboBox:
        return {size.width() + 4 * fieldPadding + 8, fieldHeight(widget)};
    case CT_SpinBox:
        return {size.width() + 2 * fieldPadding + 20, fieldHeight(widget)};
    case CT_MenuItem:
        return menuItemSize(as<QStyleOptionMenuItem>(option), size);
    case CT_MenuBarItem:
        return {size.width() + 2 * fieldPadding, metric::control};
    case CT_TabBarTab:
        return tabSize(as<QStyleOptionTab>(option), widget);
    case CT_ItemViewItem: {
        const QSize natural = QProxyStyle::sizeFromContents(type, option, size, widget);
        return natural.expandedTo({0, isInPopup(widget) ? popupRowHeight : rowHeight});
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect WorkbenchStyle::subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget) const
{
    // The line edit itself adds 2 px.
    if (element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0)
        return option->rect.adjusted(fieldPadding - 2, 1, 2 - fieldPadding, -1);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Under the text of the combo box that opened the list.
    if (element == SE_ItemViewItemText && isInPopup(widget))
        return rect.adjusted(3, 0, 0, 0);
    return rect;
}

QRect WorkbenchStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                     SubControl part, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        return comboBoxPart(as<QStyleOptionComboBox>(option), part);
    case CC_SpinBox:
        return spinBoxPart(as<QStyleOptionSpinBox>(option), part);
    case CC_ScrollBar:
        return scrollBarPart(as<QStyleOptionSlider>(option), part);
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QIcon WorkbenchStyle::standardIcon(StandardPixmap kind, const QStyleOption* option,
                                   const QWidget* widget) const
{
    const Tokens& t = tokens(widget);
    switch (kind) {
    case SP_MessageBoxWarning:
        return iconOf(Icon::Warning, t.partial);
    case SP_MessageBoxCritical:
        return iconOf(Icon::Error, t.bad);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return iconOf(Icon::Info, t.muted);
    default:
        return QProxyStyle::standardIcon(kind, option, widget);
    }
}

void WorkbenchStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0)
            drawField(*painter, *option, widget);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*painter, *option, widget);
        break;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*painter, *option, widget);
        break;
    case PE_PanelItemViewRow:
        break;
    case PE_PanelItemViewItem:
        drawItemGround(*painter, as<QStyleOptionViewItem>(option), widget);
        break;
    case PE_IndicatorBranch:
        drawBranch(*painter, *option, widget);
        break;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget) && showsFocus(widget)
            && !isInPopup(widget))
            drawInnerFocusRing(*painter, option->rect, tokens(widget), metric::radiusSmall);
        break;
    case PE_Frame:
        drawFrame(*painter, *option, widget);
        break;
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawPopupGround(*painter, *option, widget);
        break;
    case PE_FrameMenu:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        break;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawControl(ControlElement element, const QStyleOption* option,
                                 QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        drawPushButton(*painter, as<QStyleOptionButton>(option), widget);
        break;
    case CE_ComboBoxLabel:
        drawComboBoxLabel(*painter, as<QStyleOptionComboBox>(option), widget);
        break;
    case CE_TabBarTab:
        drawTab(*painter, as<QStyleOptionTab>(option), widget);
        break;
    case CE_MenuItem:
        drawMenuItem(*painter, as<QStyleOptionMenuItem>(option), widget);
        break;
    case CE_MenuBarItem:
        drawMenuBarItem(*painter, as<QStyleOptionMenuItem>(option), widget);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens(widget).panel);
        break;
    case CE_HeaderSection:
        drawHeaderSection(*painter, as<QStyleOptionHeader>(option), widget);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens(widget).raised);
        break;
    case CE_ProgressBar:
        drawProgressBar(*painter, as<QStyleOptionProgressBar>(option), widget);
        break;
    case CE_Splitter:
        drawSplitter(*painter, *option, widget);
        break;
    case CE_FocusFrame:
        drawFocusFrame(*painter, *option, widget);
        break;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void WorkbenchStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                        QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        drawToolButton(*painter, as<QStyleOptionToolButton>(option), widget);
        break;
    case CC_ComboBox:
        drawComboBox(*painter, as<QStyleOptionComboBox>(option), widget);
        break;
    case CC_SpinBox:
        drawSpinBox(*painter, as<QStyleOptionSpinBox>(option), widget);
        break;
    case CC_ScrollBar:
        drawScrollBar(*painter, as<QStyleOptionSlider>(option), widget);
        break;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace whichmesh::ui
