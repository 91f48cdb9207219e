// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace concord {

using namespace styleparts;

namespace {

constexpr int arrowRoom = 24;
constexpr int scrollBarExtent = 10;
constexpr int shortestHandle = 32;
const QString calendarHead = QStringLiteral("qt_calendar_navigationbar"); // Qt's own name for it

/// The head of a table is a view too, without a frame.
bool isList(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view != nullptr && view->frameShape() != QFrame::NoFrame;
}

bool isField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
           || qobject_cast<const QComboBox *>(widget) != nullptr;
}

/// The line where something is typed inside another control has no frame of its own.
bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame == nullptr || frame->lineWidth > 0;
}

QSize grown(const QSize &size, const QMargins &margins)
{
    return size.grownBy(margins);
}

QRect scrollHandle(const QStyleOptionSlider &bar)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = std::clamp(int(qint64(length) * bar.pageStep / (range + bar.pageStep)), std::min(shortestHandle, length),
                            length);
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                                   bar.upsideDown);
    return upright ? QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), handle)
                   : QRect(bar.rect.left() + at, bar.rect.top(), handle, bar.rect.height());
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isField(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->viewport()->setAutoFillBackground(false); // the ground is the frame's, all over
    if (qobject_cast<QAbstractScrollArea *>(widget) != nullptr) {
        // A frame asks for its width when it is made, before its properties are set.
        QEvent again(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &again);
    } else if (qobject_cast<QDialog *>(widget) != nullptr || widget->objectName() == calendarHead) {
        widget->setBackgroundRole(QPalette::Base);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarExtent;
    case PM_ScrollBarSliderMin: return shortestHandle;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return space::s;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_MenuButtonIndicator: return 14;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return space::xs;
    case PM_ToolTipLabelFrameWidth: return space::xs + 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup: return 0; // the list below the field, where its lines can be told from the page
    case SH_ScrollBar_Transient: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit:
        if (isFramed(option))
            return grown(size, fieldMargins(widget));
        break;
    case CT_ComboBox: return grown(size, fieldMargins(widget)) + QSize(arrowRoom - 8, 0);
    case CT_PushButton: return grown(size, buttonMargins(buttonKind(widget)));
    case CT_ToolButton: return grown(size, QMargins(4, 4, 4, 4));
    case CT_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            const QSize words = header->fontMetrics.size(0, header->text);
            const int arrow = header->sortIndicator == QStyleOptionHeader::None ? 0 : 16;
            return grown(QSize(words.width() + arrow, header->fontMetrics.height() + space::xs), headerMargins);
        }
        break;
    case CT_MenuItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        return item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator ? plain : plain + QSize(12, 4);
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (isFramed(option))
            return option->rect.marginsRemoved(fieldMargins(widget));
        return option->rect;
    case SE_ShapedFrameContents:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            return option->rect.marginsRemoved(textMargins(widget));
        if (isList(widget))
            return option->rect.marginsRemoved(listMargins(widget));
        break;
    case SE_TabWidgetTabContents: return subElementRect(SE_TabWidgetTabPane, option, widget).adjusted(0, 1, 0, 0);
    case SE_PushButtonFocusRect: return {};
    default: break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        switch (sub) {
        case SC_ComboBoxEditField: return rect.marginsRemoved(fieldMargins(widget)).adjusted(0, 0, 8 - arrowRoom, 0);
        case SC_ComboBoxArrow: return rect.adjusted(rect.width() - arrowRoom - 1, 1, -1, -1);
        case SC_ComboBoxListBoxPopup: return rect;
        default: break;
        }
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar != nullptr && control == CC_ScrollBar) {
        const QRect handle = scrollHandle(*bar);
        const bool upright = bar->orientation == Qt::Vertical;
        QRect before = bar->rect;
        QRect after = bar->rect;
        upright ? before.setBottom(handle.top() - 1) : before.setRight(handle.left() - 1);
        upright ? after.setTop(handle.bottom() + 1) : after.setLeft(handle.right() + 1);
        switch (sub) {
        case SC_ScrollBarSlider: return handle;
        case SC_ScrollBarGroove: return bar->rect;
        case SC_ScrollBarSubPage: return before;
        case SC_ScrollBarAddPage: return after;
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramed(option))
            paintField(*painter, *option, widget);
        return;
    case PE_FrameLineEdit: return; // a part of its panel
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: paintRadioButton(*painter, *option); return;
    case PE_FrameFocusRect: return; // whatever takes the caret says so by its frame or its colour
    case PE_FrameTabWidget:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          tokensOf(option->palette).line);
        return;
    case PE_PanelTipLabel: paintFramed(*painter, *option, 0); return;
    case PE_PanelMenu:
    case PE_FrameMenu: paintFramed(*painter, *option, 0); return;
    case PE_PanelButtonTool: paintToolButtonGround(*painter, *option); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paintButton(*painter, *button, widget);
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton told = *button;
            if (button->state.testFlag(State_HasFocus))
                told.palette.setColor(QPalette::WindowText, t.accent);
            return QProxyStyle::drawControl(element, &told, painter, widget);
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox told = *box; // what can't be chosen otherwise can still be read
            told.state |= State_Enabled;
            told.palette.setCurrentColorGroup(QPalette::Active);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2;
            told.currentText = told.fontMetrics.elidedText(told.currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &told, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea: painter->fillRect(option->rect, t.surface); return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paintHeader(*painter, *header);
        break;
    case CE_ShapedFrame:
        if (qobject_cast<const QPlainTextEdit *>(widget) != nullptr)
            return paintField(*painter, *option, widget);
        if (isList(widget)) {
            if (listMargins(widget) == QMargins(1, 1, 1, 1))
                paintFramed(*painter, *option, space::radius);
            else
                painter->fillRect(option->rect, t.surface);
            return;
        }
        break;
    case CE_Splitter: painter->fillRect(option->rect, t.line); return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        paintField(*painter, *option, widget);
        paintChevron(*painter, *option, proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget));
        return;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (bar->maximum > bar->minimum)
                paintScrollHandle(*painter, *bar, scrollHandle(*bar));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            paintToolButtonGround(*painter, *button);
            QStyleOptionToolButton label = *button;
            label.features = QStyleOptionToolButton::None; // a menu needs no arrow of its own
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace concord
