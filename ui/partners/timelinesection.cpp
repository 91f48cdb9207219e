// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/partners/timelinesection.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choicefields.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/days.h"
#include "ui/wording/partnerwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace concord {

namespace {

constexpr std::size_t firstShown = 20;
constexpr int mostNameWidth = 170;

QString keyOf(const PartnerEvent &event)
{
    if (const auto *contact = std::get_if<Interaction>(&event.what))
        return u'i' + QString::number(contact->id.value());
    return u'c' + QString::number(std::get<HeldCheckInLine>(event.what).id.value());
}

} // namespace

EventRow::EventRow()
    : summary(new TextField(nullptr, 1)), day(new DayField), m_day(smallLabel()), m_what(linkButton({})),
      m_kind(smallLabel()), m_text(plainLabel())
{
    summary->setQuiet();
    summary->setPlaceholder(tr("What was it about?"));
    summary->setName(tr("What the contact was about"));
    for (QLabel *label : {m_day, m_kind})
        label->setWordWrap(false);
    connect(m_what, &QPushButton::clicked, this, &EventRow::opened);
    day->setName(tr("Day of this contact"));
    day->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_kind);
    head->addWidget(m_what);
    head->addStretch(1);
    head->addWidget(m_day);
    head->addWidget(day);
    m_more = makeMenu();
    head->addWidget(m_more);
    auto *text = new QHBoxLayout;
    text->setContentsMargins(0, 0, 0, 0);
    text->addWidget(summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::xs, 0, space::xs);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(text);
    layout->addWidget(m_text);
    layout->addSpacing(space::xs);
    layout->addWidget(new Line);
}

void EventRow::editDay(bool edited)
{
    m_day->setVisible(!edited);
    day->setVisible(edited);
}

QWidget *EventRow::makeMenu()
{
    auto *menu = new QMenu(this);
    for (const InteractionKind kind : everyValue<InteractionKind>()) {
        QAction *action = menu->addAction(wording::name(kind));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, kind] { emit kindChosen(kind); });
        m_kinds << action;
    }
    menu->addSeparator();
    m_counts = menu->addAction(tr("Counts as contact"));
    m_counts->setCheckable(true);
    connect(m_counts, &QAction::triggered, this, &EventRow::countingChosen);
    menu->addAction(tr("Another day"), this, [this] {
        editDay(true);
        day->editor()->setFocus();
    });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &EventRow::removed);
    auto *more = iconButton(QStringLiteral("overflow-menu"), tr("More about this contact"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    return more;
}

void EventRow::fill(const PartnerEvent &event, QDate today)
{
    m_day->setText(wording::fromToday(event.on, today));
    setPlainToolTip(m_day, wording::day(event.on));
    const auto *contact = std::get_if<Interaction>(&event.what);
    summary->setVisible(contact != nullptr);
    m_more->setVisible(contact != nullptr);
    m_kind->setVisible(contact != nullptr);
    m_what->setVisible(contact == nullptr);
    m_text->setVisible(contact == nullptr && !event.text.isEmpty());
    if (contact != nullptr) {
        fillContact(*contact, today);
        return;
    }
    const auto &checkIn = std::get<HeldCheckInLine>(event.what);
    const QString name = checkIn.alliance.isEmpty() ? tr("Check-in") : tr("Check-in: %1").arg(checkIn.alliance);
    const QString shown = m_what->fontMetrics().elidedText(name, Qt::ElideRight, mostNameWidth);
    m_what->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    setPlainToolTip(m_what, shown == name ? QString() : name);
    m_text->setText(event.text);
}

void EventRow::fillContact(const Interaction &contact, QDate today)
{
    const QString kind = wording::name(contact.kind);
    m_kind->setText(contact.countsAsContact ? kind : tr("%1 · does not count as contact").arg(kind));
    summary->setValue(contact.summary);
    day->setToday(today);
    day->setValue(contact.happenedOn);
    m_counts->setChecked(contact.countsAsContact);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(i == static_cast<qsizetype>(contact.kind));
}

TimelineSection::TimelineSection(Workspace &workspace, QWidget *parent)
    : PartnerSection(workspace, parent), m_kind(new ChoiceField), m_day(new DayField),
      m_counts(new CheckField(tr("Counts as contact"))), m_summary(new TextField(nullptr, 2)), m_more(linkButton(tr("Show more"))), m_rows(space::xs),
      m_mostShown(firstShown)
{
    QList<Choice> kinds;
    for (const InteractionKind kind : everyValue<InteractionKind>())
        kinds << Choice{wording::name(kind), static_cast<int>(kind)};
    m_kind->setChoices(kinds);
    m_kind->setValue(static_cast<int>(InteractionKind::Met));
    m_kind->setName(tr("Kind of contact to log"));
    m_counts->setValue(true);
    m_day->setName(tr("Day of the contact"));
    m_summary->setPlaceholder(tr("What was it about?"));
    m_summary->setName(tr("What it was about"));
    auto *logButton = plainButton(tr("Log contact"));
    connect(logButton, &QPushButton::clicked, this, &TimelineSection::log);
    connect(m_more, &QPushButton::clicked, this, &TimelineSection::showMore);

    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_kind, 1);
    line->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_summary);
    layout->addLayout(line);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::s);
    last->addWidget(m_day, 1);
    last->addWidget(logButton);
    layout->addLayout(last);
    layout->addSpacing(space::s);
    layout->addLayout(m_rows.layout());
    layout->addWidget(m_more, 0, Qt::AlignLeft);
}

void TimelineSection::log()
{
    Interaction contact;
    contact.kind = static_cast<InteractionKind>(m_kind->value().toInt());
    contact.happenedOn = m_day->value();
    contact.summary = m_summary->value();
    contact.countsAsContact = m_counts->value();
    if (done(partners().log(contact, {id()}), m_day)) {
        m_summary->setValue({});
        m_day->setValue(workspace().today());
        m_counts->setValue(true);
    }
}

void TimelineSection::fill(const PartnerDetail &detail)
{
    if (const QDate today = workspace().today(); today != m_today) {
        m_day->setToday(today);
        if (m_day->value() == m_today)
            m_day->setValue(today);
        m_today = today;
    }
    if (m_shown != detail.party.id) {
        m_shown = detail.party.id;
        m_mostShown = firstShown;
    }
    std::vector<PartnerEvent> shown = detail.events;
    m_more->setVisible(shown.size() > m_mostShown);
    shown.resize(std::min(shown.size(), m_mostShown));
    m_rows.show(
        shown, keyOf,
        [&](const QString &key) {
            return makeRow(*std::find_if(shown.begin(), shown.end(),
                                         [&](const PartnerEvent &event) { return keyOf(event) == key; }));
        },
        [this](EventRow &row, const PartnerEvent &event) { row.fill(event, workspace().today()); });
}

void TimelineSection::showMore()
{
    m_mostShown *= 4;
    const auto detail = workspace().read([this](const Store &store) { return partnerDetail(store, id(), {}); });
    if (detail && *detail)
        fill(**detail);
}

EventRow *TimelineSection::makeRow(const PartnerEvent &event)
{
    auto *row = new EventRow;
    if (const auto *contact = std::get_if<Interaction>(&event.what)) {
        const InteractionId id = contact->id;
        connect(row->summary, &Field::committed, this, [this, row, id] {
            done(partners().editInteraction(id, [row](Interaction &i) { i.summary = row->summary->value(); }),
                 row->summary);
        });
        connect(row->day, &Field::committed, this, [this, row, id] {
            if (done(partners().editInteraction(id, [row](Interaction &i) { i.happenedOn = row->day->value(); }), row->day))
                row->editDay(false);
        });
        connect(row, &EventRow::kindChosen, this, [this, id](InteractionKind kind) {
            done(partners().editInteraction(id, [kind](Interaction &i) { i.kind = kind; }));
        });
        connect(row, &EventRow::countingChosen, this, [this, id](bool counts) {
            done(partners().editInteraction(id, [counts](Interaction &i) { i.countsAsContact = counts; }));
        });
        connect(row, &EventRow::removed, this, [this, id] { done(partners().removeInteraction(id)); });
    } else {
        const CheckInId id = std::get<HeldCheckInLine>(event.what).id;
        connect(row, &EventRow::opened, this,
                [this, id] { emit navigationRequested({QLatin1String(tableOf<CheckIn>), id.value(), {}}); });
    }
    return row;
}

} // namespace concord
