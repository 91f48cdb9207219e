// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/acceptform.h"

#include "core/workspace/alliances/acceptedby.h"
#include "ui/alliances/choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/suggestions.h"
#include "ui/widgets/textfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace concord {

AcceptForm::AcceptForm(const Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_heading(headingLabel()), m_by(new LineField), m_on(new DayField), m_how(new ChoiceField), m_reference(new LineField)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_heading);
    auto *form = new FormGrid;
    form->addRow(tr("Who"), m_by);
    form->addRow(tr("When"), m_on);
    form->addRow(tr("How"), m_how);
    form->addRow(tr("Where the proof is"), m_reference);
    m_reference->setPlaceholder(tr("Folder on the office shelf, tab 1"));
    m_how->setChoices(choicesOf<AcceptedHow>());
    layout->addWidget(form);
    auto *buttons = new QHBoxLayout;
    auto *yes = primaryButton(tr("Note it"));
    auto *no = plainButton(tr("Cancel"));
    buttons->addWidget(yes);
    buttons->addWidget(no);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(yes, &QPushButton::clicked, this, &AcceptForm::accept);
    connect(no, &QPushButton::clicked, this, &AcceptForm::cancelled);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this, no] {
            if (no->hasFocus())
                emit cancelled();
            else
                accept();
        });
    }
    hide();
}

void AcceptForm::ask(const AllianceView &view, const AgreementVersion &version, const AllianceSide &side)
{
    discardEdits(this);
    m_yes = {};
    m_yes.versionId = version.id;
    m_yes.alliancePartyId = side.role.id;
    m_heading->setText(tr("%1 accepts version %2").arg(side.party.name).arg(version.number));
    const QDate today = m_workspace.today();
    offer(m_by, namesToPick(m_workspace, PickFrom::People).value_or(QStringList()));
    m_usual = usuallyAccepts(side);
    m_usualName = view.name(m_usual);
    m_by->setValue(m_usualName);
    m_on->setToday(today);
    m_on->setValue(today);
    m_how->setValue(static_cast<int>(m_yes.how));
    m_reference->setValue({});
    show();
    m_reference->editor()->setFocus();
}

bool AcceptForm::asks(AgreementVersionId version, AlliancePartyId side) const
{
    return m_yes.versionId == version && m_yes.alliancePartyId == side;
}

void AcceptForm::forget()
{
    m_yes = {};
    discardEdits(this);
    hide();
}

void AcceptForm::accept()
{
    commitEdits(this);
    if (!m_on->refusal().isEmpty())
        return;
    Acceptance yes = m_yes;
    yes.acceptedOn = m_on->value();
    yes.how = static_cast<AcceptedHow>(m_how->value().toInt());
    yes.reference = m_reference->value();
    yes.byPersonId = m_usual;
    if (const QString name = m_by->value(); name != m_usualName) {
        const auto person = personNamed(m_workspace, name);
        yes.byPersonId = person ? *person : std::nullopt;
        if (!yes.byPersonId && !name.isEmpty()) {
            m_by->showRefusal(tr("Nobody on record is called “%1”. Add them on the partners' page first.").arg(name));
            return;
        }
    }
    emit accepted(yes);
}

} // namespace concord
