// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

#include "core/model/alliances/alliance.h"
#include "core/model/alliances/responsibility.h"
#include "core/model/checkins/checkin.h"
#include "core/model/partners/interaction.h"
#include "core/model/partners/matchkey.h"
#include "core/model/partners/party.h"
#include "core/model/priorities/priority.h"
#include "core/model/teams/round.h"
#include "core/model/teams/team.h"
#include "core/storage/connection.h"
#include "core/storage/statement.h"
#include "core/workspace/lastcontacts.h"
#include "core/workspace/searchindex.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

namespace concord {

namespace {

constexpr std::array givenNames{
    u"Anna", u"Bjørn", u"Chloé", u"Dilek", u"Émile", u"Fatima", u"Grzegorz", u"Hana", u"Ífa", u"Jürgen", u"Karin",
    u"Łukasz", u"María José", u"Nguyễn", u"Ørsted", u"Paweł", u"Quentin", u"Ragnheiður", u"Siobhán", u"Tomáš",
    u"Uğur", u"Věra", u"Wanjiru", u"Ximena", u"Yıldız", u"Željka", u"Αλέξανδρος", u"Ольга", u"Дмитро", u"नेहा",
    u"محمد", u"שרה", u"小明", u"美咲", u"지우", u"สมชาย", u"ლევანი", u"Անի"};

constexpr std::array familyNames{
    u"Andersen", u"Bianchi", u"Castro", u"Dvořák", u"Eriksson", u"Fischer", u"García", u"Håkansson", u"Ivanov",
    u"Jensen", u"Kowalski", u"Lindqvist", u"Müller", u"Nováková", u"O'Brien", u"Pérez", u"Quispe", u"Rossi",
    u"Šimić", u"Tanaka", u"Ünal", u"Virtanen", u"Weiß", u"Xu", u"Yamamoto", u"Żuraw", u"Παπαδόπουλος", u"Иванова",
    u"शर्मा", u"العلي", u"כהן", u"王", u"佐藤", u"김", u"ศรีสุข", u"ბერიძე", u"Սարգսյան"};

constexpr std::array trades{u"Bakery", u"Forskning", u"Stadtwerke", u"Library", u"Cooperativa", u"Atelier",
                            u"Foundation", u"Verkstad", u"Университет", u"工房", u"Kliniken", u"Logistics"};

constexpr std::array abilities{u"Wind forecasting", u"Baking sourdough", u"Teaching reading", u"Grant writing",
                               u"Bookkeeping", u"Cold-chain transport", u"Typography", u"Field research",
                               u"Raising money", u"Web design", u"Conflict mediation", u"Statistics"};

constexpr std::array tags{u"north", u"south", u"supplier", u"research", u"volunteer", u"press"};

class Generation {
public:
    Generation(const QString &path, const WorkspaceSize &size, std::uint32_t seed)
        : m_connection(path, Access::ReadWrite), m_store(m_connection), m_size(size), m_random(seed)
    {
        m_connection.execute("PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;");
    }

    void run()
    {
        Transaction transaction(m_connection);
        const auto self = m_store.first<Party>("WHERE is_self = 1");
        m_self = self->id;
        addPriority();
        for (int i = 0; i < m_size.partners; ++i)
            addPartner(i);
        for (int i = 0; i < m_size.alliances; ++i)
            addAlliance(i);
        for (int i = 0; i < m_size.checkIns && !m_rhythms.empty(); ++i)
            addHeldCheckIn(i);
        for (int i = 0; i < m_size.teams; ++i)
            addTeam(i);
        SearchIndex(m_store).rebuild();
        LastContacts(m_store).rebuild();
        transaction.commit();
    }

private:
    struct Rhythm {
        CheckInScheduleId schedule;
        AllianceId alliance;
        PartyId partner;
    };

    int below(int limit) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    template <std::size_t N>
    QString any(const std::array<const char16_t *, N> &of)
    {
        return QString::fromUtf16(of[static_cast<std::size_t>(below(static_cast<int>(N)))]);
    }

    void addPriority()
    {
        Priority priority;
        priority.title = QStringLiteral("A market hall for the quarter");
        const PriorityId id = m_store.insert(priority);
        for (std::size_t i = 0; i < 8; ++i) {
            Need need;
            need.priorityId = id;
            need.what = QString::fromUtf16(abilities[i]);
            need.weight = 1 + below(5);
            m_needs.push_back(m_store.insert(need));
        }
    }

    void addPartner(int number)
    {
        Party party;
        party.kind = oneIn(3) ? PartyKind::Organisation : PartyKind::Person;
        party.name = party.kind == PartyKind::Person
                         ? any(givenNames) + u' ' + any(familyNames) + u' ' + QString::number(number)
                         : any(familyNames) + u' ' + any(trades) + u' ' + QString::number(number);
        party.descriptor = oneIn(4) ? any(abilities) : QString();
        party.stage = static_cast<Stage>(std::min(below(12), 6));
        if (party.stage == Stage::Archived)
            party.stageBeforeArchive = Stage::Listed;
        if (party.stage == Stage::NotNow)
            party.reviewOn = generatedToday.addDays(30 + below(300));
        const PartyId id = m_store.insert(party);
        m_partners.push_back(id);

        for (int i = below(3); i >= 0; --i) {
            Strength strength;
            strength.partyId = id;
            strength.what = any(abilities);
            strength.level = 1 + below(5);
            m_store.insert(strength);
            if (oneIn(20))
                m_store.insert(StrengthRelevance{{}, {}, strength.id, anyNeed()});
        }
        ContactPoint mail;
        mail.partyId = id;
        mail.value = QStringLiteral("someone%1@example.org").arg(number);
        mail.matchKey = matchKey(mail.kind, mail.value);
        m_store.insert(mail);
        if (oneIn(5))
            m_store.insert(PartyTag{{}, {}, id, any(tags)});
        if (oneIn(50)) {
            Coverage coverage;
            coverage.needId = anyNeed();
            coverage.partyId = id;
            coverage.percent = 25 * (1 + below(4));
            m_store.insert(coverage);
        }
        if (oneIn(4))
            addContact(id);
    }

    NeedId anyNeed() { return m_needs[static_cast<std::size_t>(below(static_cast<int>(m_needs.size())))]; }

    void addContact(PartyId with)
    {
        Interaction contact;
        contact.happenedOn = generatedToday.addDays(-below(900));
        contact.kind = static_cast<InteractionKind>(below(5));
        contact.summary = QStringLiteral("Talked about ") + any(abilities);
        m_store.insert(contact);
        m_store.insert(InteractionParty{{}, {}, contact.id, with});
    }

    void addAlliance(int number)
    {
        Alliance alliance;
        alliance.code = QStringLiteral("A-%1").arg(number + 1, 3, 10, QLatin1Char('0'));
        alliance.title = any(abilities) + QStringLiteral(" with ") + any(familyNames);
        alliance.purpose = QStringLiteral("To do together what neither does well alone.");
        alliance.state = oneIn(10) ? AllianceState::Draft : AllianceState::Active;
        alliance.startOn = generatedToday.addDays(-400 - below(600));
        alliance.initialMonths = 12 + below(48);
        const AllianceId id = m_store.insert(alliance);
        const PartyId partner = m_partners.empty() ? m_self : m_partners[static_cast<std::size_t>(number) % m_partners.size()];
        addSide(id, m_self, true);
        if (partner != m_self)
            addSide(id, partner, false);
        for (int i = 0; i < 2; ++i) {
            Responsibility task;
            task.allianceId = id;
            task.title = any(abilities);
            task.accountablePartyId = i == 0 ? m_self : partner;
            // A handful is due about now; what a real list of promises looks like, however many alliances there are.
            task.dueOn = number < 20 ? generatedToday.addDays(below(28) - 14) : generatedToday.addDays(60 + below(700));
            task.state = ResponsibilityState::UnderWay;
            m_store.insert(task);
        }
        addRhythm(id, partner, number);
    }

    void addSide(AllianceId alliance, PartyId party, bool isUs)
    {
        AllianceParty side;
        side.allianceId = alliance;
        side.partyId = party;
        side.isUs = isUs;
        m_store.insert(side);
    }

    void addRhythm(AllianceId alliance, PartyId partner, int number)
    {
        CheckInSchedule schedule;
        schedule.allianceId = alliance;
        schedule.title = QStringLiteral("Monthly check-in");
        schedule.anchorOn = generatedToday.addDays(number < 20 ? below(20) - 6 : 20 + below(40));
        m_store.insert(schedule);
        CheckIn next;
        next.scheduleId = schedule.id;
        next.allianceId = alliance;
        next.plannedOn = schedule.anchorOn;
        m_store.insert(next);
        m_rhythms.push_back({schedule.id, alliance, partner});
    }

    void addHeldCheckIn(int number)
    {
        const Rhythm &of = m_rhythms[static_cast<std::size_t>(number) % m_rhythms.size()];
        CheckIn held;
        held.scheduleId = of.schedule;
        held.allianceId = of.alliance;
        held.state = CheckInState::Held;
        held.plannedOn = generatedToday.addDays(-30 - 7 * (number / static_cast<int>(m_rhythms.size())) % 3000);
        held.heldOn = held.plannedOn;
        m_store.insert(held);
        if (oneIn(10)) {
            CheckInMood mood;
            mood.checkInId = held.id;
            mood.partyId = oneIn(2) ? m_self : of.partner;
            mood.mood = 1 + below(5);
            m_store.insert(mood);
        }
    }

    void addTeam(int number)
    {
        Team team;
        team.name = any(abilities) + QStringLiteral(" team %1").arg(number + 1);
        team.importance = 1 + below(5);
        const TeamId id = m_store.insert(team);
        for (int i = 0; i < 5 && !m_partners.empty(); ++i) {
            TeamMember member;
            member.teamId = id;
            member.partyId = m_partners[static_cast<std::size_t>(number * 5 + i) % m_partners.size()];
            m_store.insert(member);
        }
        for (int i = 0; i < 2; ++i)
            addRound(id, generatedToday.addDays(-200 + 90 * i));
    }

    void addRound(TeamId team, QDate on)
    {
        Round round;
        round.teamId = team;
        round.questionnaireId = pullingTogether(m_store);
        round.openedOn = on;
        round.closedOn = on.addDays(7);
        round.privacy = Privacy::NamesHidden;
        round.invitedN = 5;
        round.state = RoundState::Closed;
        m_store.insert(round);
        const auto items = m_store.select<QuestionnaireItem>("WHERE questionnaire_id = ? ORDER BY position",
                                                             {round.questionnaireId.value()});
        for (int rater = 0; rater < 5; ++rater) {
            AnswerSheet sheet;
            sheet.roundId = round.id;
            m_store.insert(sheet);
            for (const QuestionnaireItem &item : items)
                m_store.insert(Answer{{}, {}, sheet.id, item.code, 1 + below(5)});
        }
    }

    Connection m_connection;
    Store m_store;
    WorkspaceSize m_size;
    std::mt19937 m_random;
    PartyId m_self;
    std::vector<NeedId> m_needs;
    std::vector<PartyId> m_partners;
    std::vector<Rhythm> m_rhythms;
};

} // namespace

void generateWorkspace(const QString &path, const WorkspaceSize &size, std::uint32_t seed)
{
    const Clock clock(generatedToday);
    if (auto made = Workspace::create(path, {QStringLiteral("Mette"), QStringLiteral("Market Hall Society"), QStringLiteral("EUR")}, clock); !made)
        throw FailureError(made.error());
    Generation(path, size, seed).run();
    // Opening takes up what was written past the doorway, once, so that whoever measures does not pay for it.
    if (auto opened = Workspace::open(path, clock); !opened)
        throw FailureError(opened.error());
}

} // namespace concord
