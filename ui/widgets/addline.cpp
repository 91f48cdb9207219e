// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/addline.h"

#include "ui/widgets/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

namespace concord {

AddLine::AddLine(const QString &button, const QString &name, QWidget *parent)
    : QWidget(parent), m_line(new LineField), m_button(plainButton(button))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button, 0, Qt::AlignTop); // a refusal makes the line taller
    setFocusProxy(m_line);
    setName(name);
    connect(m_line, &Field::committed, this, &AddLine::add);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_line->commit();
        takeFocus(); // for the next one, or for the first when nothing was typed yet
    });
}

void AddLine::setName(const QString &name)
{
    m_line->setName(name);
    m_line->setPlaceholder(name);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(m_button->text(), name));
}

void AddLine::suggest(const QStringList &names)
{
    offer(m_line->line(), names);
}

void AddLine::takeFocus()
{
    m_line->editor()->setFocus(Qt::OtherFocusReason);
}

void AddLine::refuse(const QString &sentence)
{
    m_refused = true;
    m_line->showRefusal(sentence);
}

void AddLine::add()
{
    if (m_line->value().isEmpty())
        return;
    m_refused = false;
    const QPointer<AddLine> here(this); // the page may lay itself out anew
    emit added(m_line->value());
    if (!here.isNull() && !m_refused)
        m_line->setValue({});
}

} // namespace concord
