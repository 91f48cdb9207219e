// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alliances/versionscard.h"

#include "core/model/alliances/versionsinforce.h"
#include "core/workspace/alliances/acceptedby.h"
#include "ui/alliances/acceptform.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formgrid.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/textfields.h"
#include "ui/wording/alliancewords.h"
#include "ui/wording/days.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace concord {

namespace {

constexpr int mostWords = 240; ///< of a button, so that the card fits beside the paper

Tone toneOf(VersionStatus status)
{
    switch (status) {
    case VersionStatus::InForce: return Tone::Accent;
    case VersionStatus::Proposed: return Tone::Warning;
    default: return Tone::Neutral;
    }
}

} // namespace

VersionsCard::VersionsCard(Workspace &workspace, Prompts &prompts, QWidget *parent)
    : AllianceTab(workspace, prompts, parent), m_day(new DayField), m_counted(plainLabel()), m_versions(new QVBoxLayout)
    , m_accept(new AcceptForm(workspace, this)), m_propose(plainButton(tr("Propose a change")))
{
    auto *card = new Card(tr("Versions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    card->body()->addWidget(buildDay());
    m_versions->setSpacing(space::s);
    card->body()->addLayout(m_versions);
    card->body()->addWidget(m_propose);
    connect(m_propose, &QPushButton::clicked, this, &VersionsCard::propose);
    connect(m_accept, &AcceptForm::accepted, this, &VersionsCard::accept);
    connect(m_accept, &AcceptForm::cancelled, this, [this] {
        m_accept->forget();
        present(m_view);
    });
}

QWidget *VersionsCard::buildDay()
{
    m_dayRow = new QWidget;
    auto *layout = new QVBoxLayout(m_dayRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_day->setFilter();
    m_day->setToday(workspace().today());
    layout->addWidget(labelled(tr("Which text counted on"), m_day));
    layout->addWidget(m_counted);
    layout->addWidget(new Line);
    connect(m_day, &Field::committed, this, &VersionsCard::sayWhichCounted);
    return m_dayRow;
}

void VersionsCard::sayWhichCounted()
{
    const QDate today = workspace().today();
    const QDate asked = m_day->value().isValid() ? m_day->value() : today;
    const AgreementVersion *version = versionInForceOn(m_view.facts, asked);
    const QString day = wording::day(asked);
    QString words;
    if (version == nullptr)
        words = asked > today ? tr("As it stands, no version will be in force on %1.").arg(day)
            : asked == today  ? tr("Today no version is in force.")
                              : tr("On %1 no version was in force.").arg(day);
    else
        words = asked > today ? tr("As it stands, version %2 will be in force on %1.").arg(day).arg(version->number)
            : asked == today  ? tr("Today version %1 is in force.").arg(version->number)
                              : tr("On %1 version %2 was in force.").arg(day).arg(version->number);
    m_counted->setText(words);
}

void VersionsCard::addVersion(const AgreementVersion &version)
{
    auto *head = new QHBoxLayout;
    head->addWidget(headingLabel(tr("Version %1").arg(version.number)));
    const VersionStatus status = statusOn(m_view.facts, version, workspace().today());
    head->addWidget(new Badge(wording::name(status), toneOf(status)));
    head->addStretch(1);
    m_versions->addLayout(head);
    if (!version.summaryOfChange.isEmpty())
        m_versions->addWidget(mutedLabel(version.summaryOfChange));
    if (version.effectiveOn.isValid() && version.state != VersionState::Withdrawn)
        m_versions->addWidget(smallLabel(tr("Counts from %1").arg(wording::day(version.effectiveOn))));
    for (const AllianceSide &side : m_view.facts.sides)
        addAcceptance(version, side);
    if (version.state == VersionState::Proposed) {
        auto *withdraw = linkButton(tr("Withdraw the proposal"));
        connect(withdraw, &QPushButton::clicked, this, [this, id = version.id] {
            if (const auto reason = prompts().askText(tr("Why is it withdrawn? Note what they asked to change."), tr("Withdraw"), true))
                tell(agreements().withdraw(id, *reason));
        });
        m_versions->addWidget(withdraw, 0, Qt::AlignLeft);
    }
    m_versions->addWidget(new Line);
}

void VersionsCard::addAcceptance(const AgreementVersion &version, const AllianceSide &side)
{
    const auto yes = std::ranges::find_if(m_view.facts.acceptances, [&](const Acceptance &a) {
        return a.versionId == version.id && a.alliancePartyId == side.role.id;
    });
    if (yes == m_view.facts.acceptances.end()) {
        if (!awaitsAcceptance(m_view.facts, version, workspace().today()) || m_view.facts.joinedAfter(version, side.role.id))
            return;
        if (m_accept->asks(version.id, side.role.id)) {
            m_versions->addWidget(m_accept);
            m_accept->show();
            return;
        }
        const QString words = tr("%1 accepts").arg(side.party.name);
        auto *acceptIt = plainButton({});
        const QString shown = acceptIt->fontMetrics().elidedText(words, Qt::ElideMiddle, mostWords);
        acceptIt->setText(QString(shown).replace(u'&', QLatin1String("&&")));
        acceptIt->setAccessibleName(words);
        setPlainToolTip(acceptIt, shown == words ? QString() : words);
        connect(acceptIt, &QPushButton::clicked, this, [this, version, side] { askFor(version, side); });
        m_versions->addWidget(acceptIt);
        return;
    }
    m_versions->addWidget(smallLabel(tr("%1 accepted on %2, %3").arg(side.party.name, wording::day(yes->acceptedOn), wording::name(yes->how))));
    QStringList more;
    if (yes->byPersonId && *yes->byPersonId != side.role.partyId)
        more << tr("by %1").arg(m_view.name(yes->byPersonId));
    if (!yes->reference.isEmpty())
        more << yes->reference;
    if (!more.isEmpty())
        m_versions->addWidget(smallLabel(more.join(QStringLiteral(" · "))));
    if (!m_toTakeBack.contains(yes->id))
        return;
    auto *revoke = linkButton(tr("Take it back"));
    revoke->setAccessibleName(tr("Take back that %1 accepts").arg(side.party.name));
    connect(revoke, &QPushButton::clicked, this, [this, id = yes->id] { tell(agreements().revoke(id)); });
    m_versions->addWidget(revoke, 0, Qt::AlignLeft);
}

void VersionsCard::askFor(const AgreementVersion &version, const AllianceSide &side)
{
    m_accept->ask(m_view, version, side);
    present(m_view);
}

void VersionsCard::accept(const Acceptance &yes)
{
    if (tell(agreements().accept(yes)))
        m_accept->forget();
}

void VersionsCard::propose()
{
    const auto summary = prompts().askText(tr("What changes? The text is sealed as it reads now, for all to accept."), tr("Continue"), true);
    if (!summary)
        return;
    const auto from = prompts().askDay(tr("From which day does it count? Leave it empty for the day on which the last of you accepts."),
                                       tr("Seal and propose"), {}, false);
    if (from)
        tell(agreements().proposeChange(m_view.facts.alliance.id, *summary, *from));
}

void VersionsCard::present(const AllianceView &view)
{
    if (view.facts.alliance.id != m_view.facts.alliance.id) {
        discardEdits(this);
        m_accept->forget();
        m_day->setValue(workspace().today());
    }
    m_view = view;
    m_toTakeBack = acceptancesToTakeBack(workspace(), view.facts.alliance.id).value_or(QList<AcceptanceId>());
    // What is being typed there stays.
    const bool asking = m_accept->isVisibleTo(this);
    QWidget *caret = asking && m_accept->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_versions->removeWidget(m_accept);
    m_accept->hide();
    clearLayout(m_versions);
    bool any = false;
    for (auto version = view.facts.versions.crbegin(); version != view.facts.versions.crend(); ++version) {
        if (version->state == VersionState::Draft)
            continue;
        any = true;
        addVersion(*version);
    }
    if (!any)
        m_versions->addWidget(mutedLabel(tr("None yet. Proposing the alliance seals its text as version 1, so that nobody can change it unseen.")));
    if (caret != nullptr && m_accept->isVisibleTo(this))
        caret->setFocus();
    m_dayRow->setVisible(any);
    sayWhichCounted();
    m_propose->setVisible(view.facts.alliance.state == AllianceState::Active && view.facts.amendment() == nullptr);
}

} // namespace concord
