// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/basicstab.h"

#include "ui/alliances/attachmentscard.h"
#include "core/workspace/priorities/priorities.h"
#include "ui/widgets/addline.h"
#include "ui/alliances/choices.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/suggestions.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/checkinwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace concord {

namespace {

constexpr int cardWidth = 340;

template <class Enum>
ChoiceField *choiceOf()
{
    auto *field = new ChoiceField;
    field->setChoices(choicesOf<Enum>());
    return field;
}

template <class Enum>
Enum chosen(const ChoiceField *field)
{
    return static_cast<Enum>(field->value().toInt());
}

} // namespace

PartyRow::PartyRow(QWidget *parent)
    : QWidget(parent), role(new LineField), spokesperson(new LineField), signatory(new LineField), significance(new LevelField)
    , basis(choiceOf<Basis>()), m_name(headingLabel()), m_remove(linkButton(tr("Remove"))), m_significance(new QWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::s);
    auto *head = new QHBoxLayout;
    auto *open = linkButton(tr("Open"));
    head->addWidget(m_name, 1);
    head->addWidget(open);
    head->addWidget(m_remove);
    layout->addLayout(head);
    auto *form = new FormGrid;
    form->addRow(tr("Part in it"), role);
    form->addRow(tr("Speaks for it"), spokesperson);
    form->addRow(tr("Signs for it"), signatory);
    auto *matters = new QHBoxLayout(m_significance);
    matters->setContentsMargins(0, 0, 0, 0);
    matters->addWidget(significance);
    matters->addWidget(basis, 1);
    form->addRow(tr("Matters to it"), m_significance);
    layout->addWidget(form);
    role->setPlaceholder(tr("what it does here"));
    spokesperson->setPlaceholder(tr("one name"));
    signatory->setPlaceholder(tr("one name"));
    connect(m_remove, &QPushButton::clicked, this, &PartyRow::removeWanted);
    connect(open, &QPushButton::clicked, this, &PartyRow::openWanted);
}

void PartyRow::show(const AllianceSide &side, const AllianceView &view, const QStringList &people)
{
    const QString &name = side.party.name;
    m_name->setText(side.role.isUs ? tr("%1 (us)").arg(name) : name);
    m_remove->setVisible(!side.role.isUs && view.facts.sides.size() > 2);
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    role->setName(tr("Part of %1").arg(name));
    spokesperson->setName(tr("Spokesperson of %1").arg(name));
    signatory->setName(tr("Signatory of %1").arg(name));
    significance->setName(tr("How much it matters to %1").arg(name));
    basis->setName(tr("How we know that for %1").arg(name));
    offer(spokesperson, people);
    offer(signatory, people);
    role->setValue(side.role.roleLabel);
    spokesperson->setValue(view.name(side.role.spokespersonId));
    signatory->setValue(view.name(side.role.signatoryId));
    significance->setValue(side.role.significance);
    basis->setValue(static_cast<int>(side.role.significanceBasis));
    basis->setVisible(!side.role.isUs);
}

BasicsTab::BasicsTab(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_title(new LineField), m_purpose(new TextField(nullptr, 2)), m_kind(choiceOf<AllianceKind>())
    , m_form(choiceOf<AgreementForm>()), m_binding(choiceOf<Binding>()), m_inScope(new TextField(nullptr, 2))
    , m_outScope(new TextField(nullptr, 2)), m_exclusivity(choiceOf<Exclusivity>()), m_area(new LineField), m_start(new DayField)
    , m_end(new DayField), m_months(new NumberField), m_renewalMonths(new NumberField), m_notice(new NumberField), m_prep(new NumberField)
    , m_renewal(choiceOf<Renewal>()), m_noticeUnit(choiceOf<NoticeUnit>()), m_reason(new TextField(nullptr, 2))
    , m_attachments(new AttachmentsCard(workspace, prompts))
{
    connect(m_attachments, &AllianceTab::failed, this, &AllianceTab::failed);
    connect(m_attachments, &AllianceTab::said, this, &AllianceTab::said);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, space::l, 0, space::s);
    auto *columns = new Columns(cardWidth);
    columns->setWidgets({buildPurpose(), buildParties(), buildDates(), buildPriorities(), buildPrivate(), m_attachments}, 2);
    layout->addWidget(columns);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolling(content));
    wire();
}

QWidget *BasicsTab::buildPurpose()
{
    auto *card = new Card(tr("What it is"));
    auto *form = new FormGrid;
    form->addRow(tr("Title"), m_title);
    m_purpose->setPlaceholder(tr("One sentence that both would say the same way"));
    form->addWide(tr("Purpose"), m_purpose);
    form->addWide(tr("What is in"), m_inScope);
    m_outScope->setPlaceholder(tr("At least one thing that is not"));
    form->addWide(tr("What is not"), m_outScope);
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Form"), m_form);
    form->addRow(tr("Binding"), m_binding);
    form->addRow(tr("Exclusive"), m_exclusivity);
    form->addRow(tr("In which area"), m_area);
    card->body()->addWidget(form);
    return card;
}

QWidget *BasicsTab::buildParties()
{
    auto *card = new Card(tr("The parties"));
    m_parties = std::make_unique<KeyedRows<AlliancePartyId, PartyRow>>(space::m);
    card->body()->addLayout(m_parties->layout());
    m_addParty = new AddLine(tr("Add party"), tr("Another party"));
    card->body()->addWidget(m_addParty);
    onAdded(m_addParty, [this](const QString &name) { return alliances().addParty(m_id, {{}, name}, {}); });
    return card;
}

QWidget *BasicsTab::buildDates()
{
    auto *card = new Card(tr("Start and end"));
    auto *form = new FormGrid;
    form->addRow(tr("Starts on"), m_start);
    m_months->setPlaceholder(tr("open end"));
    m_months->setUnit(tr("months"));
    form->addRow(tr("First term"), m_months);
    m_end->setPlaceholder(tr("only when it is a day of its own"));
    form->addRow(tr("Ends on"), m_end);
    form->addRow(tr("Then"), m_renewal);
    m_renewalMonths->setUnit(tr("months"));
    form->addRow(tr("Each time for"), m_renewalMonths);
    form->addRow(tr("Notice"), m_notice);
    form->addRow(tr("Notice in"), m_noticeUnit);
    m_prep->setUnit(tr("days"));
    form->addRow(tr("We prepare for"), m_prep);
    card->body()->addWidget(form);
    return card;
}

QWidget *BasicsTab::buildPriorities()
{
    auto *card = new Card(tr("The priority it moves forward"));
    m_priorityRows = new QVBoxLayout;
    card->body()->addLayout(m_priorityRows);
    m_addPriority = new AddLine(tr("Add priority"), tr("Another priority"));
    card->body()->addWidget(m_addPriority);
    onAdded(m_addPriority, [this](const QString &title) { return alliances().linkPriority(m_id, {{}, title}); });
    return card;
}

QWidget *BasicsTab::buildPrivate()
{
    auto *card = new Card(tr("For your eyes only"));
    auto *form = new FormGrid;
    m_reason->setPlaceholder(tr("Why you want it, whatever anyone else thinks"));
    form->addWide(tr("Why you want it"), m_reason);
    card->body()->addWidget(form);
    card->body()->addWidget(smallLabel(tr("It never appears in anything that is meant for the partner.")));
    return card;
}

void BasicsTab::wire()
{
    const auto write = [this](Field *field, auto change) {
        onCommit(field, [this, change] { return alliances().edit(m_id, change); });
    };
    write(m_title, [this](Alliance &a) { a.title = m_title->value(); });
    write(m_purpose, [this](Alliance &a) { a.purpose = m_purpose->value(); });
    write(m_kind, [this](Alliance &a) { a.kind = chosen<AllianceKind>(m_kind); });
    write(m_form, [this](Alliance &a) { a.form = chosen<AgreementForm>(m_form); });
    write(m_binding, [this](Alliance &a) { a.binding = chosen<Binding>(m_binding); });
    write(m_inScope, [this](Alliance &a) { a.inScope = m_inScope->value(); });
    write(m_outScope, [this](Alliance &a) { a.outScope = m_outScope->value(); });
    write(m_exclusivity, [this](Alliance &a) { a.exclusivity = chosen<Exclusivity>(m_exclusivity); });
    write(m_area, [this](Alliance &a) { a.exclusivityArea = m_area->value(); });
    write(m_start, [this](Alliance &a) { a.startOn = m_start->value(); });
    write(m_end, [this](Alliance &a) { a.endOn = m_end->value(); });
    write(m_months, [this](Alliance &a) { a.initialMonths = m_months->whole(); });
    write(m_renewal, [this](Alliance &a) {
        a.renewal = chosen<Renewal>(m_renewal);
        // Most agreements that renew by themselves do so for a year.
        if (a.renewal == Renewal::Automatic && !a.renewalMonths)
            a.renewalMonths = 12;
    });
    write(m_renewalMonths, [this](Alliance &a) { a.renewalMonths = m_renewalMonths->whole(); });
    write(m_notice, [this](Alliance &a) { a.noticeValue = m_notice->whole(); });
    write(m_noticeUnit, [this](Alliance &a) { a.noticeUnit = chosen<NoticeUnit>(m_noticeUnit); });
    write(m_prep, [this](Alliance &a) { a.prepDays = m_prep->whole().value_or(0); });
    write(m_reason, [this](Alliance &a) { a.privateReason = m_reason->value(); });
}

PartyRow *BasicsTab::makeParty(AlliancePartyId id)
{
    auto *row = new PartyRow;
    onCommit(row->role, [this, row, id] { return alliances().editParty(id, [row](AllianceParty &s) { s.roleLabel = row->role->value(); }); });
    onCommit(row->spokesperson, [this, row, id] { return alliances().nameSpokesperson(id, {{}, row->spokesperson->value()}); });
    onCommit(row->signatory, [this, row, id] { return alliances().nameSignatory(id, {{}, row->signatory->value()}); });
    const auto matters = [this, row, id] {
        return alliances().editParty(id, [row](AllianceParty &s) {
            s.significance = row->significance->value();
            s.significanceBasis = chosen<Basis>(row->basis);
        });
    };
    onCommit(row->significance, matters);
    onCommit(row->basis, matters);
    connect(row, &PartyRow::removeWanted, this, [this, id] { tell(alliances().removeParty(id)); });
    connect(row, &PartyRow::openWanted, this, [this, id] {
        const auto side = workspace().read([id](const Store &store) { return store.get(id); });
        if (tell(side))
            emit navigationRequested({QLatin1String("party"), side->partyId.value(), {}});
    });
    return row;
}

void BasicsTab::presentPriorities(const AllianceView &view)
{
    clearLayout(m_priorityRows);
    for (const Priority &priority : view.priorities) {
        auto *line = new QHBoxLayout;
        auto *remove = linkButton(tr("Remove"));
        remove->setAccessibleName(tr("Remove the priority %1").arg(priority.title));
        connect(remove, &QPushButton::clicked, this, [this, id = priority.id] { tell(alliances().unlinkPriority(m_id, id)); });
        line->addWidget(plainLabel(priority.title), 1);
        line->addWidget(remove);
        m_priorityRows->addLayout(line);
    }
    if (view.priorities.isEmpty())
        m_priorityRows->addWidget(mutedLabel(tr("None yet. What would this alliance move forward?")));
    QStringList titles;
    if (const auto known = Priorities(workspace()).list()) {
        for (const Priority &priority : *known)
            titles << priority.title;
    }
    m_addPriority->suggest(titles);
}

void BasicsTab::present(const AllianceView &view)
{
    const Alliance &a = view.facts.alliance;
    if (a.id != m_id)
        discardEdits(this);
    m_id = a.id;
    m_title->setValue(a.title);
    m_purpose->setValue(a.purpose);
    m_kind->setValue(static_cast<int>(a.kind));
    m_form->setValue(static_cast<int>(a.form));
    m_binding->setValue(static_cast<int>(a.binding));
    m_inScope->setValue(a.inScope);
    m_outScope->setValue(a.outScope);
    m_exclusivity->setValue(static_cast<int>(a.exclusivity));
    m_area->setValue(a.exclusivityArea);
    m_start->setToday(workspace().today());
    m_start->setValue(a.startOn);
    m_end->setToday(workspace().today());
    m_end->setValue(a.endOn);
    m_months->setWhole(a.initialMonths);
    m_renewal->setValue(static_cast<int>(a.renewal));
    m_renewalMonths->setWhole(a.renewalMonths);
    m_notice->setWhole(a.noticeValue);
    m_noticeUnit->setValue(static_cast<int>(a.noticeUnit));
    m_prep->setWhole(a.prepDays);
    m_reason->setValue(a.privateReason);

    const QStringList people = namesToPick(workspace(), PickFrom::People).value_or(QStringList());
    QList<AllianceParty> roles;
    for (const AllianceSide &side : view.facts.sides)
        roles << side.role;
    m_parties->show(roles, byId, [this](AlliancePartyId id) { return makeParty(id); },
                    [&](PartyRow &row, const AllianceParty &role) {
                        for (const AllianceSide &side : view.facts.sides) {
                            if (side.role.id == role.id)
                                row.show(side, view, people);
                        }
                    });
    m_addParty->suggest(namesToPick(workspace(), PickFrom::Partners).value_or(QStringList()));
    presentPriorities(view);
    m_attachments->present(view);
}

void BasicsTab::reveal(const QString &subject)
{
    if (subject.startsWith(QLatin1String("attachment"))) {
        m_attachments->reveal(subject);
        return;
    }
    QWidget *target = nullptr;
    if (subject == QLatin1String("alliance.start_on") || subject == QLatin1String("K25"))
        target = m_start->editor();
    else if (subject == QLatin1String("alliance.end_on"))
        target = m_end->editor();
    else if (subject == QLatin1String("K5"))
        target = m_addPriority;
    else if (subject == QLatin1String("K2")) {
        for (PartyRow *row : findChildren<PartyRow *>()) {
            if (target == nullptr && row->spokesperson->value().isEmpty())
                target = row->spokesperson->editor();
        }
    } else if (subject == QLatin1String("K1"))
        target = m_addParty;
    (target != nullptr ? target : m_title->editor())->setFocus(Qt::OtherFocusReason);
}

} // namespace concord
