// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/alonetab.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/amounts.h"
#include "ui/wording/days.h"
#include "ui/wording/prioritywords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace concord {

namespace {

constexpr std::size_t latestShown = 12;
constexpr int dayWidth = 196; // "23 September 2026" and the calendar's button
constexpr int hoursWidth = 84;
constexpr int moneyWidth = 124;

std::int64_t minorOf(std::optional<double> amount)
{
    return std::llround(amount.value_or(0) * 100);
}

QString monthOf(QDate day)
{
    return QLocale().toString(day, QStringLiteral("MMMM yyyy"));
}

} // namespace

AloneRow::AloneRow(QWidget *parent)
    : QWidget(parent), day(new DayField), hours(new NumberField(nullptr, 2)), money(new NumberField(nullptr, 2)),
      frustration(new LevelField), note(new LineField), m_remove(iconButton(QStringLiteral("list-remove"), tr("Remove")))
{
    hours->setUnit(tr("h"));
    frustration->setOptional(false);
    note->setQuiet();
    note->setPlaceholder(tr("What happened?"));
    day->setFixedWidth(dayWidth);
    hours->setFixedWidth(hoursWidth);
    money->setFixedWidth(moneyWidth);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    for (QWidget *field : std::initializer_list<QWidget *>{day, hours, money})
        line->addWidget(field, 0, Qt::AlignTop);
    line->addStretch(1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::s);
    below->setContentsMargins(space::xs, 0, 0, 0);
    auto *felt = smallLabel(tr("frustration"));
    felt->setWordWrap(false);
    felt->setBuddy(frustration->editor());
    below->addWidget(felt);
    below->addWidget(frustration);
    below->addWidget(note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(below);
    connect(m_remove, &QToolButton::clicked, this, &AloneRow::removeWanted);
}

void AloneRow::show(const AloneEntry &entry, QDate today)
{
    const QString on = wording::day(entry.spentOn);
    day->setToday(today);
    day->setValue(entry.spentOn);
    day->setName(tr("Day of the entry of %1").arg(on));
    hours->setValue(entry.hours);
    hours->setName(tr("Hours on %1").arg(on));
    money->setUnit(entry.currency);
    money->setValue(static_cast<double>(entry.moneyMinor) / 100);
    money->setName(tr("Money on %1").arg(on));
    frustration->setValue(entry.frustration);
    frustration->setName(tr("Frustration on %1").arg(on));
    note->setValue(entry.note);
    note->setName(tr("Note of %1").arg(on));
    m_remove->setAccessibleName(tr("Remove the entry of %1").arg(on));
}

AloneTab::AloneTab(Workspace &workspace, QWidget *parent)
    : PrioritySection(workspace, parent), m_spent(plainLabel()), m_month(mutedLabel()), m_breakEven(new Card(tr("Break-even"))),
      m_alone(plainLabel()), m_gives(new QVBoxLayout), m_judge(smallLabel()), m_ledger(new Card(tr("The ledger"))), m_all(linkButton({})), m_hint(mutedLabel()),
      m_rows(space::s)
{
    m_gives->setSpacing(space::xs);
    m_breakEven->body()->addWidget(m_alone);
    m_breakEven->body()->addLayout(m_gives);
    m_breakEven->body()->addWidget(m_judge);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::l, 0, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(totalsCard());
    layout->addWidget(m_breakEven);
    layout->addWidget(m_ledger);
    layout->addStretch(1);
}

QWidget *AloneTab::totalsCard()
{
    auto *card = new Card(tr("What going it alone took"));
    m_spent->setFont(typeFont(TypeSize::Body, QFont::DemiBold));
    m_hint->setText(tr("We think we can do it alone; later we have lost time and money and gained frustration. Write down what a "
                       "stretch of it took, and see what it comes to."));
    auto *add = plainButton(tr("Add entry"));
    card->addToHeader(add);
    card->body()->addWidget(m_hint);
    card->body()->addWidget(m_spent);
    card->body()->addWidget(m_month);
    m_ledger->body()->addLayout(m_rows.layout());
    m_ledger->body()->addWidget(m_all, 0, Qt::AlignLeft);
    add->setEnabled(workspace().canWrite());
    connect(add, &QPushButton::clicked, this, &AloneTab::startAdding);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fillRows();
    });
    return card;
}

void AloneTab::startAdding()
{
    const auto info = workspace().info();
    if (!done(info))
        return;
    AloneEntry entry;
    entry.priorityId = id();
    entry.currency = info->defaultCurrency;
    const auto added = priorities().addAlone(entry);
    if (!done(added))
        return;
    if (const AloneRow *row = m_rows.row(*added)) {
        row->hours->line()->setFocus(Qt::OtherFocusReason);
        row->hours->line()->selectAll();
    }
}

AloneRow *AloneTab::makeRow(AloneEntryId id)
{
    auto *row = new AloneRow;
    const auto bind = [this, id](Field *field, auto set) {
        connect(field, &Field::committed, this, [this, id, field, set] { done(priorities().editAlone(id, set), field); });
    };
    bind(row->day, [row](AloneEntry &e) { e.spentOn = row->day->value(); });
    bind(row->hours, [row](AloneEntry &e) { e.hours = row->hours->value().value_or(0); });
    bind(row->money, [row](AloneEntry &e) { e.moneyMinor = minorOf(row->money->value()); });
    bind(row->frustration, [row](AloneEntry &e) { e.frustration = row->frustration->value().value_or(e.frustration); });
    bind(row->note, [row](AloneEntry &e) { e.note = row->note->value(); });
    connect(row, &AloneRow::removeWanted, this, [this, id] { done(priorities().removeAlone(id)); });
    return row;
}

void AloneTab::fill(const PriorityDetail &detail)
{
    if (!m_entries.empty() && (detail.entries.empty() || detail.entries.front().priorityId != m_entries.front().priorityId))
        m_showsAll = false;
    m_entries = detail.entries;
    const LedgerTotals &totals = detail.totals;
    m_hint->setVisible(totals.entries == 0);
    m_ledger->setVisible(totals.entries > 0);
    m_spent->setVisible(totals.entries > 0);
    m_month->setVisible(totals.entries > 0);
    m_spent->setText(wording::spentAlone(totals));
    const QString span = totals.months > 1 ? tr("%n months, %1 to %2", nullptr, totals.months).arg(monthOf(totals.from), monthOf(totals.to))
                                           : monthOf(totals.from);
    m_month->setText(tr("%1 (%2)").arg(wording::aMonthAlone(totals), span));
    fillRows();
    fillBreakEven(detail);
}

void AloneTab::fillRows()
{
    const bool some = !m_showsAll && m_entries.size() > latestShown;
    const std::vector<AloneEntry> shown(m_entries.begin(),
                                        some ? m_entries.begin() + static_cast<std::ptrdiff_t>(latestShown) : m_entries.end());
    m_rows.show(
        shown, [](const AloneEntry &entry) { return entry.id; }, [this](AloneEntryId id) { return makeRow(id); },
        [this](AloneRow &row, const AloneEntry &entry) { row.show(entry, workspace().today()); });
    m_all->setText(tr("Show all %n entries", nullptr, static_cast<int>(m_entries.size())));
    m_all->setVisible(some);
}

/// The two stand side by side, each in the words it was said in: hours, money and effort are no one sum.
void AloneTab::fillBreakEven(const PriorityDetail &detail)
{
    clearLayout(m_gives);
    const bool spent = detail.totals.entries > 0;
    m_breakEven->setVisible(spent || !detail.alliances.empty());
    m_alone->setText(spent ? tr("Alone: %1.").arg(wording::aMonthAlone(detail.totals))
                           : tr("Alone: nothing is written down yet."));
    bool gives = false;
    for (const ServingAlliance &alliance : detail.alliances) {
        for (const Contribution &one : alliance.gives) {
            const QString amount = wording::amount(one);
            const QString text = amount.isEmpty()
                                     ? tr("In %1 you give: %2 (effort %3 of 5).").arg(alliance.title, one.statement).arg(one.effort)
                                     : tr("In %1 you give: %2, %3 (effort %4 of 5).").arg(alliance.title, one.statement, amount).arg(one.effort);
            m_gives->addWidget(plainLabel(text));
            gives = true;
        }
    }
    m_judge->setText(gives ? tr("Whether that is the better trade is yours to judge: it is not added up.")
                           : tr("Once an alliance serves this priority, what you give to it stands here beside the ledger."));
}

} // namespace concord
