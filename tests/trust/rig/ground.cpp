// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trust/rig/ground.h"

#include "core/exchange/json/jsonexport.h"
#include "core/model/alliances/attachment.h"
#include "core/storage/attachedcontent.h"
#include "core/workspace/alliances/alliances.h"
#include "core/workspace/alliances/parts.h"
#include "core/workspace/checkins/actions.h"
#include "core/workspace/checkins/checkins.h"
#include "core/workspace/partners/partners.h"
#include "core/workspace/priorities/alignments.h"
#include "core/workspace/priorities/priorities.h"
#include "core/workspace/teams/asks.h"
#include "core/workspace/teams/changes.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teams.h"

#include <QFile>

namespace concord {
namespace {

constexpr auto cards = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ayşe Yılmaz\r\nEMAIL:ayse@example.org\r\nEND:VCARD\r\n"
                       "BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:org\r\nFN:Ørsted Forskning\r\nURL:https://example.org\r\n"
                       "END:VCARD\r\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::logic_error(path.toStdString());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error(path.toStdString());
    return file.readAll();
}

NewWorkspace bakery()
{
    return {QStringLiteral("Mara Lindqvist"), QStringLiteral("Harbour Lane Bakery"), QStringLiteral("EUR")};
}

void addPartners(Workspace &workspace)
{
    Partners partners(workspace);
    const PartyId friendly = must(partners.add(QStringLiteral("Ørsted Forskning"), PartyKind::Organisation));
    must(partners.addStrength(friendly, QStringLiteral("Measures what bread does to people")));
    must(partners.addContact(friendly, ContactKind::Email, QStringLiteral("post@example.org")));
    must(partners.addRole(friendly, QStringLiteral("Nils Holm"), QStringLiteral("Researcher")));
    must(partners.tag({friendly}, QStringLiteral("science")));
    must(partners.log(Interaction(), {friendly}));
    const PartyId old = must(partners.add(QStringLiteral("Old Mill"), PartyKind::Organisation));
    must(partners.archive({old}));
}

AllianceId addAlliance(Workspace &workspace)
{
    NewAlliance wish;
    wish.title = QStringLiteral("Breakfast by Bike");
    wish.partner.typed = QStringLiteral("Quayside Couriers");
    wish.priority.typed = QStringLiteral("Weekday breakfasts");
    wish.purpose = QStringLiteral("Hot breakfast on office desks.");
    Alliances alliances(workspace);
    const AllianceId id = must(alliances.create(wish));
    must(alliances.addParty(id, {{}, QStringLiteral("Harbour Office")}, QStringLiteral("Host")));

    AllianceParts parts(workspace);
    const auto sides = workspace.store().select<AllianceParty>("WHERE alliance_id = ? ORDER BY id", {id.value()});
    for (const QString &clause : {QStringLiteral("K4"), QStringLiteral("K8")})
        must(parts.addClause(id, clause));
    for (std::size_t side = 0; side < 2; ++side) {
        Benefit benefit;
        benefit.allianceId = id;
        benefit.partyId = sides[side].partyId;
        benefit.statement = QStringLiteral("Hours saved");
        benefit.baseline = 2;
        benefit.target = 10;
        const BenefitId gets = must(parts.add(benefit));
        BenefitReading reading;
        reading.benefitId = gets;
        reading.readOn = workspace.today();
        reading.value = 3;
        must(parts.add(reading));
        Contribution contribution;
        contribution.allianceId = id;
        contribution.partyId = sides[side].partyId;
        contribution.statement = QStringLiteral("Packed orders");
        must(parts.add(contribution));
    }
    Responsibility responsibility;
    responsibility.allianceId = id;
    responsibility.accountablePartyId = sides[0].partyId;
    responsibility.title = QStringLiteral("Pack by seven");
    must(parts.add(responsibility));
    Drawback drawback;
    drawback.allianceId = id;
    drawback.partyId = sides[0].partyId;
    drawback.statement = QStringLiteral("Early shifts");
    must(parts.add(drawback));
    Safeguard safeguard;
    safeguard.allianceId = id;
    safeguard.statement = QStringLiteral("Bikes are insured");
    must(parts.add(safeguard));
    Concern concern;
    concern.allianceId = id;
    concern.statement = QStringLiteral("Icy roads");
    must(parts.add(concern));
    Idea idea;
    idea.allianceId = id;
    idea.statement = QStringLiteral("Soup at noon");
    must(parts.add(idea));
    HandBack handBack;
    handBack.allianceId = id;
    handBack.what = QStringLiteral("Crates");
    handBack.toPartyId = sides[1].partyId;
    must(parts.add(handBack));
    Attachment plan;
    plan.allianceId = id;
    plan.name = QStringLiteral("Floor plan.txt");
    plan.addedOn = workspace.today();
    must(workspace.perform({QStringLiteral("attachment.attach"), plan.name}, [&](Store &store) {
        plan.sha256 = AttachedContent(store).put("a room");
        store.insert(plan);
    }));
    return id;
}

/// A priority that no alliance serves, with something of everything that a priority has.
void addPriorities(Workspace &workspace)
{
    Priorities priorities(workspace);
    const PriorityId soup = must(priorities.add(QStringLiteral("Soup at noon")));
    const NeedId pots = must(priorities.addNeed(soup, QStringLiteral("Pots")));
    must(priorities.addNeed(soup, QStringLiteral("Ladles")));
    must(priorities.addForce(soup, ForceDirection::HoldsBack, QStringLiteral("The kitchen is small.")));
    AloneEntry entry;
    entry.priorityId = soup;
    entry.hours = 3.5;
    entry.moneyMinor = 1250;
    must(priorities.addAlone(entry));
    const auto friendly = workspace.store().first<Party>("WHERE name LIKE 'Ørsted%'");
    must(Alignments(workspace).cover(pots, friendly->id, [](Coverage &coverage) { coverage.percent = 25; }));
}

TeamId addTeam(Workspace &workspace, AllianceId alliance)
{
    Teams teams(workspace);
    Team crew;
    crew.name = QStringLiteral("Breakfast crew");
    crew.allianceId = alliance;
    const TeamId id = must(teams.add(crew));
    must(teams.addMember(id, {.partyId = {}, .name = QStringLiteral("Tomasz"), .part = QStringLiteral("Rides")}));
    must(teams.addMember(id, {.partyId = {}, .name = {}, .part = QStringLiteral("Cooks"), .key = true, .wanted = true}));
    Change change;
    change.teamId = id;
    change.statement = QStringLiteral("Meet on Mondays");
    must(Changes(workspace).notice(change));
    Invitation invitation;
    invitation.invitedTo = InvitationTo::Team;
    invitation.teamId = id;
    must(Asks(workspace).ask(invitation, QStringLiteral("Ada")));
    Team over;
    over.name = QStringLiteral("Summer stall");
    must(teams.end(must(teams.add(over)), workspace.today()));

    Rounds rounds(workspace);
    const RoundId round = must(rounds.open(id, {RoundForm::Short, Privacy::Named, 3, 1}));
    SheetEntry sheet;
    sheet.rater = must(workspace.info()).mePersonId;
    sheet.gut = 4;
    must(rounds.record(round, sheet));
    return id;
}

void addCheckIns(Workspace &workspace, AllianceId alliance, TeamId team)
{
    CheckIns checkIns(workspace);
    CheckInSchedule monthly;
    monthly.allianceId = alliance;
    monthly.title = QStringLiteral("Every month");
    monthly.anchorOn = workspace.today();
    must(checkIns.schedule(monthly));
    CheckInSchedule paused;
    paused.teamId = team;
    paused.title = QStringLiteral("In summer");
    paused.anchorOn = workspace.today();
    must(checkIns.pause(must(checkIns.schedule(paused))));

    Actions actions(workspace);
    Action action;
    action.title = QStringLiteral("Buy warm gloves");
    must(actions.add(action));
    action.title = QStringLiteral("Call the landlord");
    must(actions.done(must(actions.add(action))));
}

/// The bytes of a file of that kind and of its export; made once for each run of the tests.
struct Beginning {
    QByteArray file;
    QByteArray exported;

    explicit Beginning(Ground::Kind kind)
    {
        const Folder folder;
        const QString path = folder.file(QStringLiteral("a.concord"));
        {
            const auto workspace = must(Workspace::create(path, bakery(), Ground::clock()));
            if (kind == Ground::Kind::Settled) {
                addPartners(*workspace);
                addPriorities(*workspace);
                const AllianceId alliance = addAlliance(*workspace);
                const TeamId team = addTeam(*workspace, alliance);
                addCheckIns(*workspace, alliance, team);
            }
            while (must(workspace->tidy())) // so that a window has nothing to tidy
                continue;
            exported = exportJson(workspace->store());
        }
        file = read(path);
    }
};

const Beginning &settled()
{
    static const Beginning beginning(Ground::Kind::Settled);
    return beginning;
}

const Beginning &fresh()
{
    static const Beginning beginning(Ground::Kind::Fresh);
    return beginning;
}

} // namespace

Ground::Ground(const QString &folder, const QString &outside) : m_folder(folder), m_outside(outside) {}

Ground::Ground(const QString &folder, const QString &outside, Workspace &workspace)
    : m_folder(folder), m_outside(outside), m_workspace(&workspace)
{
}

Ground::Ground(Kind kind)
    : m_ownFolder(std::in_place), m_ownOutside(std::in_place), m_folder(m_ownFolder->path()),
      m_outside(m_ownOutside->path()), m_kept(kind == Kind::Fresh ? fresh().file : settled().file)
{
    write(vCards(), cards);
    write(exported(), settled().exported);
    goBack();
}

void Ground::open()
{
    m_ownWorkspace = must(Workspace::open(path(), clock(), OpenMode::Promptly));
    m_workspace = m_ownWorkspace.get();
}

void Ground::close()
{
    m_ownWorkspace.reset();
    m_workspace = nullptr;
}

void Ground::keep()
{
    close();
    m_kept = read(path());
    open();
}

void Ground::goBack()
{
    close();
    QFile::remove(path() + QStringLiteral("-journal"));
    write(path(), m_kept);
    open();
}

} // namespace concord
