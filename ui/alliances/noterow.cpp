// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/noterow.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace concord {

NoteRow::NoteRow(QWidget *parent)
    : QWidget(parent), statement(new LineField), first(new ChoiceField), second(new ChoiceField), m_note(smallLabel())
    , m_remove(linkButton(tr("Remove")))
{
    statement->setQuiet();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::xs);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(statement, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *line = new QHBoxLayout;
    line->addWidget(first, 1);
    line->addWidget(second, 1);
    layout->addLayout(line);
    layout->addWidget(m_note);
    layout->addWidget(new Line);
    connect(m_remove, &QPushButton::clicked, this, &NoteRow::removeWanted);
}

void NoteRow::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void NoteRow::setNames(const QString &what, const QString &firstName, const QString &secondName, const QString &remove)
{
    statement->setName(what);
    first->setName(firstName);
    second->setName(secondName);
    m_remove->setAccessibleName(remove);
}

} // namespace concord
