// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

namespace concord {

namespace {

QLabel *labelWith(const QString &text, QWidget *parent, TypeSize size, QFont::Weight weight, bool muted)
{
    auto *label = plainLabel(text, parent);
    label->setFont(typeFont(size, weight));
    if (muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *buttonOf(const char *kind, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", QLatin1String(kind));
    button->setAutoDefault(false);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QLabel *titleLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Title, QFont::DemiBold, false);
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Body, QFont::DemiBold, false);
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Body, QFont::Normal, true);
}

QLabel *smallLabel(const QString &text, QWidget *parent)
{
    return labelWith(text, parent, TypeSize::Small, QFont::Normal, true);
}

QLabel *refusalLabel(QWidget *parent)
{
    auto *label = plainLabel({}, parent);
    setBad(label);
    label->hide();
    return label;
}

void setBad(QLabel *label, bool bad)
{
    if (label->property("bad").toBool() == bad)
        return;
    label->setProperty("bad", bad);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return buttonOf("primary", text, parent);
}

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    return buttonOf("plain", text, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    return buttonOf("link", text, parent);
}

QPushButton *pillButton(const QString &text, QWidget *parent)
{
    auto *button = buttonOf("pill", text, parent);
    button->setFont(typeFont(TypeSize::Small));
    button->setCheckable(true);
    return button;
}

QToolButton *iconButton(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("kind", QStringLiteral("quiet"));
    button->setIcon(icon(iconName));
    setPlainToolTip(button, name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace concord
