// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/partnerhead.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace concord {

namespace {

constexpr int reviewAfterMonths = 3;

template <class Enum>
QList<Choice> choicesOf(const auto &values)
{
    QList<Choice> choices;
    for (const Enum value : values)
        choices << Choice{wording::name(value), QVariant::fromValue(static_cast<int>(value))};
    return choices;
}

} // namespace

PartnerHead::PartnerHead(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_name(new LineField), m_kind(new ChoiceField), m_descriptor(new LineField),
      m_stage(new ChoiceField), m_contact(new QWidget), m_lastContact(smallLabel()), m_touch(new Badge)
{
    m_name->setName(tr("Partner name"));
    m_name->setPlaceholder(tr("Name of a person or organisation"));
    m_name->line()->setFont(typeFont(TypeSize::Title, QFont::DemiBold));
    m_name->setQuiet();
    connect(m_name, &Field::committed, this, &PartnerHead::commitName);
    connect(m_name->line(), &QLineEdit::returnPressed, this, [this] {
        if (id().isSet() && m_name->refusal().isEmpty())
            emit nameEntered();
    });

    m_descriptor->setName(tr("Description in one line"));
    m_descriptor->setPlaceholder(tr("Who are they, in one line?"));
    m_descriptor->setQuiet();
    bind(m_descriptor, [](Party &party, const LineField &field) { party.descriptor = field.value(); });

    m_kind->setName(tr("Kind"));
    m_kind->setChoices(choicesOf<PartyKind>(everyValue<PartyKind>()));
    m_kind->setValue(static_cast<int>(PartyKind::Organisation));
    connect(m_kind, &Field::committed, this, [this] {
        const auto kind = static_cast<PartyKind>(m_kind->value().toInt());
        if (id().isSet())
            done(partners().edit(id(), [kind](Party &party) { party.kind = kind; }), m_kind);
    });

    m_stage->setName(tr("Stage"));
    connect(m_stage, &Field::committed, this, &PartnerHead::commitStage);

    auto *name = new QHBoxLayout;
    name->setContentsMargins(0, 0, 0, 0);
    name->addWidget(m_name, 1);
    name->addWidget(makeMenu(), 0, Qt::AlignTop);
    auto *about = new QHBoxLayout;
    about->setContentsMargins(0, 0, 0, 0);
    about->addWidget(m_descriptor);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(0, space::xs, 0, 0);
    choices->setSpacing(space::s);
    choices->addWidget(m_kind, 6);
    choices->addWidget(m_stage, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(name);
    layout->addLayout(about);
    layout->addLayout(choices);
    auto *contact = new FlowLayout(m_contact, space::s); // the words go below one another where room is short
    contact->setContentsMargins(space::xs, space::xs, 0, 0);
    m_lastContact->setWordWrap(false);
    contact->addWidget(m_lastContact);
    contact->addWidget(m_touch);
    layout->addWidget(m_contact);
}

QWidget *PartnerHead::makeMenu()
{
    auto *menu = new QMenu(this);
    m_list = menu->addAction(tr("Put on the list of partners"), this, [this] { done(partners().putOnList(id())); });
    m_archive = menu->addAction(tr("Archive"), this, &PartnerHead::archiveRequested);
    m_unarchive = menu->addAction(tr("Take out of the archive"), this, &PartnerHead::unarchiveRequested);
    menu->addAction(tr("Delete"), this, &PartnerHead::removeRequested);
    menu->addAction(tr("Erase for good…"), this, &PartnerHead::eraseRequested);
    m_menu = iconButton(QStringLiteral("overflow-menu"), tr("More about this partner"));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    return m_menu;
}

void PartnerHead::startNew()
{
    m_isNew = true;
    forget();
    m_name->setValue({});
    m_descriptor->setValue({});
    m_kind->setValue(static_cast<int>(PartyKind::Organisation));
    m_stage->setChoices(choicesOf<Stage>(QList{Stage::Listed}));
    m_stage->setValue(static_cast<int>(Stage::Listed));
    m_descriptor->setReadOnly(true);
    m_stage->setReadOnly(true);
    m_menu->hide();
    m_contact->hide();
    m_name->setFocus();
}

void PartnerHead::fill(const PartnerDetail &detail)
{
    const Party &party = detail.party;
    m_isNew = false;
    m_name->setValue(party.name);
    m_descriptor->setValue(party.descriptor);
    m_kind->setValue(static_cast<int>(party.kind));
    QList<Stage> stages = detail.nextStages;
    stages.removeAll(Stage::Archived); // in the menu, since it hides the partner
    if (!stages.contains(party.stage))
        stages.prepend(party.stage);
    m_stage->setChoices(choicesOf<Stage>(stages));
    m_stage->setValue(static_cast<int>(party.stage));
    showTouch(detail.row);
    const bool writable = workspace().canWrite();
    for (Field *field : std::initializer_list<Field *>{m_name, m_descriptor, m_kind, m_stage})
        field->setReadOnly(!writable);
    m_list->setVisible(!party.isPartner && !party.isSelf);
    m_archive->setVisible(party.stage != Stage::Archived && !party.isSelf);
    m_unarchive->setVisible(party.stage == Stage::Archived);
    m_menu->setVisible(writable);
}

void PartnerHead::showTouch(const PartnerRow &row)
{
    const Touch touch = touchOf(row, workspace().today());
    m_lastContact->setText(row.lastContact.isValid()
                               ? tr("Last contact %1").arg(wording::fromToday(row.lastContact, workspace().today()))
                               : tr("No contact on record"));
    setPlainToolTip(m_lastContact, wording::day(row.lastContact));
    m_touch->setVisible(touch.state != TouchState::None && touch.state != TouchState::Never);
    m_touch->set(wording::touchText(touch), touch.state == TouchState::PastMost    ? Tone::Bad
                                            : touch.state == TouchState::PastIdeal ? Tone::Warning
                                                                                   : Tone::Accent);
    m_contact->show();
}

void PartnerHead::commitName()
{
    const QString name = m_name->value();
    if (id().isSet()) {
        done(partners().edit(id(), [&](Party &party) { party.name = name; }), m_name);
        return;
    }
    const auto kind = static_cast<PartyKind>(m_kind->value().toInt());
    if (const auto id = partners().add(name, kind); done(id, m_name))
        emit added(*id);
}

void PartnerHead::commitStage()
{
    const auto stage = static_cast<Stage>(m_stage->value().toInt());
    const QDate review = stage == Stage::NotNow ? workspace().today().addMonths(reviewAfterMonths) : QDate();
    done(partners().moveTo({id()}, stage, review), m_stage);
}

} // namespace concord
