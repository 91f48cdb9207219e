// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/addline.h"

#include "ui/alliances/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace concord {

AddLine::AddLine(const QString &button, const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit), m_button(plainButton(button))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    setFocusProxy(m_line);
    setName(name);
    connect(m_line, &QLineEdit::returnPressed, this, &AddLine::add);
    connect(m_button, &QPushButton::clicked, this, &AddLine::add);
}

void AddLine::setName(const QString &name)
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(name);
}

void AddLine::suggest(const QStringList &names)
{
    offer(m_line, names);
}

void AddLine::takeFocus()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

void AddLine::add()
{
    const QString text = m_line->text().trimmed();
    // The caret waits for the next one, or for the first when nothing was typed yet.
    takeFocus();
    if (text.isEmpty())
        return;
    m_line->clear();
    emit added(text);
}

} // namespace concord
