// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/alliances/alliancefixture.h"

#include "core/workspace/alliances/agreedterms.h"
#include "core/workspace/check.h"
#include "tests/support/property.h"

#include <QCryptographicHash>

#include <set>

namespace concord {
namespace {

using State = AllianceState;

constexpr int stepsInALife = 60;

/// The steps that docs/formulas.md names, "Life of an alliance", written down a second time. A change that is proposed and
/// a renewal leave the state as it is.
const std::set<std::pair<State, State>> lawful{
    {State::Draft, State::Proposed},    {State::Draft, State::Dropped},     {State::Proposed, State::Agreed},
    {State::Proposed, State::Draft},    {State::Proposed, State::Declined}, {State::Agreed, State::Active},
    {State::Agreed, State::Draft},      {State::Agreed, State::Dropped},    {State::Active, State::Active},
    {State::Active, State::Paused},     {State::Active, State::Ending},     {State::Active, State::Completed},
    {State::Paused, State::Active},     {State::Paused, State::Ending},     {State::Ending, State::Completed},
    {State::Ending, State::Ended},
};

/// An alliance to which anything may happen on any day, and what must be true of it whatever does.
class ALife : public AnAlliance {
public:
    explicit ALife(std::vector<int> draws) : m_draws(std::move(draws))
    {
        makeProposable();
        if (yes()) {
            for (const char *key : {"K3", "K7", "K11", "K13", "K18", "K19", "K20", "K22", "K24"})
                settle(QLatin1String(key));
        }
    }
    void TestBody() override {}

    /// A life that begins in the middle comes further: 0 as a draft, 1 proposed, 2 agreed, 3 active, 4 with notice given.
    void comeAsFarAs(int place)
    {
        static constexpr State path[] = {State::Draft, State::Proposed, State::Agreed, State::Active, State::Ending};
        seen.insert(State::Draft);
        for (int i = 1; i <= place; ++i) {
            StepRequest next = step(path[i]);
            next.override = true;
            next.overrideReason = QStringLiteral("we trust each other");
            next.bothAgree = true;
            next.reason = QStringLiteral("so we said");
            next.lastDay = today().addDays(30);
            RC_ASSERT(agreements.take(id, next).has_value());
            if (path[i] == State::Proposed)
                acceptByBoth(facts().versions.last());
            seen.insert(path[i]);
        }
    }

    void live()
    {
        for (int i = 0; i < stepsInALife; ++i) {
            const State before = now().state;
            const qsizetype stepsBefore = facts().steps.size();
            const AllianceFacts factsBefore = facts();
            const Kind kind = anything();
            bringBackIfDeleted();
            const State after = now().state;
            changedLawfully(kind, before, after);
            if (kind == Kind::Step && facts().steps.size() > stepsBefore) {
                guardsHeld(facts().steps.last());
                toldInOrder(factsBefore);
            }
            overriddenOnceAtMost();
            sealedTextsStand();
            isWhole();
        }
        RC_ASSERT(check(workspace->path()).value().isEmpty());
    }

    /// The states that this life came to.
    std::set<State> seen;

private:
    enum class Kind { Step, Withdrawal, TakenBack, Other };

    int below(int limit) { return m_draws[m_next++ % m_draws.size()] % limit; }
    bool yes() { return below(2) == 1; }
    template <class Record>
    const Record *any(const QList<Record> &records)
    {
        return records.isEmpty() ? nullptr : &records[below(static_cast<int>(records.size()))];
    }
    Alliance now() const { return workspace->store().get(id); }
    AllianceFacts facts() const { return loadFacts(workspace->store(), id); }
    QDate today() const { return workspace->today(); }
    Agreements paper() const { return Agreements(*workspace); }
    AllianceParts records() const { return AllianceParts(*workspace); }

    State anyState() { return static_cast<State>(below(static_cast<int>(words<State>.size()))); }
    QString maybe(const QString &text) { return below(5) == 0 ? QStringLiteral(" \t") : text; }

    StepRequest anyStep()
    {
        const QList<NextState> next = nextStates(facts(), today());
        const NextState *wished = any(next);
        StepRequest step;
        step.to = wished != nullptr && below(6) != 0 ? wished->state : anyState();
        switch (below(8)) {
        case 0: step.on = today().addDays(below(3)); break;
        case 1: step.on = today().addDays(-below(400)); break;
        default: step.on = today(); break;
        }
        step.reason = maybe(QStringLiteral("so we said"));
        step.override = yes();
        step.overrideReason = maybe(QStringLiteral("we trust each other"));
        if (below(4) != 0)
            step.byPartyId = yes() ? us.partyId : them.partyId;
        step.resumeOn = today().addDays(below(20) - 2);
        step.lastDay = today().addDays(below(60) - 5);
        step.bothAgree = yes();
        return step;
    }

    Kind anything()
    {
        const AllianceFacts f = facts();
        switch (below(19)) {
        default:
            (void)paper().take(id, anyStep());
            return Kind::Step;
        case 5:
        case 6:
        case 7:
            if (const AgreementVersion *version = f.versions.isEmpty() ? nullptr : &f.versions.last()) {
                Acceptance yes;
                yes.versionId = version->id;
                yes.alliancePartyId = (below(2) == 0 ? us : them).id;
                yes.byPersonId = us.partyId;
                (void)paper().accept(yes);
            }
            return Kind::Other;
        case 8:
            if (const Acceptance *yes = any(f.acceptances))
                (void)paper().revoke(yes->id);
            return Kind::Other;
        case 9:
            if (const AgreementVersion *version = any(f.versions))
                (void)paper().withdraw(version->id, maybe(QStringLiteral("not like this")));
            return Kind::Withdrawal;
        case 10:
            (void)Alliances(*workspace).edit(id, [this](Alliance &a) {
                a.purpose = QStringLiteral("Breakfast number %1.").arg(below(1000));
                a.startOn = today().addDays(below(10) - 8);
            });
            (void)paper().proposeChange(id, QStringLiteral("a new purpose"));
            return Kind::Other;
        case 11:
            (void)workspace->undo();
            return Kind::TakenBack;
        case 12:
            (void)(yes() ? workspace->redo().map([](const Act &) {}) : workspace->undo().map([](const Act &) {}));
            return Kind::TakenBack;
        case 13: {
            const std::vector<HistoryEntry> entries = workspace->history(20).value();
            (void)workspace->bringBack(entries[static_cast<std::size_t>(below(static_cast<int>(entries.size())))].id);
            return Kind::TakenBack;
        }
        case 14:
            turnASafeguard(f);
            (void)Alliances(*workspace).share(id, below(5));
            return Kind::Other;
        case 15:
            letDaysPass();
            return Kind::Other;
        case 16:
            workOn(f);
            return Kind::Other;
        case 17:
            meet();
            return Kind::Other;
        case 18:
            (void)Alliances(*workspace).remove(id);
            return Kind::Other;
        }
    }

    /// Only a draft that was never put forward goes, and its life goes on once it is brought back.
    void bringBackIfDeleted()
    {
        if (workspace->store().find(id))
            return;
        RC_ASSERT(m_sealed.empty());
        RC_ASSERT(workspace->undo().has_value());
        RC_ASSERT(workspace->store().find(id).has_value());
    }

    void turnASafeguard(const AllianceFacts &f)
    {
        const Safeguard *one = any(f.safeguards);
        if (one == nullptr || below(3) == 0) {
            Safeguard more;
            more.allianceId = id;
            more.statement = QStringLiteral("Somebody else knows where the paper is");
            more.level = yes() ? SafeguardLevel::Must : SafeguardLevel::Nice;
            more.unlocksLevel = 1 + below(4);
            (void)records().add(more);
            return;
        }
        (void)records().edit(one->id, [this](Safeguard &s) {
            s.state = static_cast<SafeguardState>(below(3));
            s.waiveReason = maybe(QStringLiteral("it is small"));
            s.waivedById = us.partyId;
        });
    }

    void workOn(const AllianceFacts &f)
    {
        if (const Responsibility *work = any(f.responsibilities); work != nullptr && below(4) != 0) {
            (void)records().edit(work->id, [this](Responsibility &r) {
                r.state = static_cast<ResponsibilityState>(below(4));
                r.stateReason = maybe(QStringLiteral("not worth it"));
            });
        } else if (f.responsibilities.size() < 3) {
            addAnyWork();
        }
        if (const HandBack *back = any(f.handBacks)) {
            (void)records().edit(back->id, [this](HandBack &h) { h.doneOn = today(); });
        } else {
            HandBack key;
            key.allianceId = id;
            key.what = QStringLiteral("The key");
            key.toPartyId = us.partyId;
            (void)records().add(key);
        }
    }
    void addAnyWork()
    {
        Responsibility work;
        work.allianceId = id;
        work.title = QStringLiteral("Pack and label");
        work.accountablePartyId = yes() ? us.partyId : them.partyId;
        (void)records().add(work);
    }
    void meet()
    {
        const bool held = yes();
        (void)workspace->perform({QStringLiteral("test"), {}}, [&](Store &store) {
            CheckIn talk;
            talk.allianceId = id;
            talk.plannedOn = today().addDays(held ? 0 : 5);
            talk.kind = held ? CheckInKind::FullReview : CheckInKind::Short;
            if (held) {
                talk.state = CheckInState::Held;
                talk.heldOn = today();
            }
            store.insert(talk);
        });
    }
    void letDaysPass()
    {
        const QString path = workspace->path();
        const QDate later = today().addDays(1 + below(90));
        workspace.reset();
        workspace = Workspace::open(path, Clock(later)).value();
    }

    void changedLawfully(Kind kind, State before, State after)
    {
        seen.insert(after);
        const bool forward = before == after || lawful.contains({before, after});
        const bool back = before == after || lawful.contains({after, before});
        switch (kind) {
        case Kind::Step: RC_ASSERT(forward); break;
        case Kind::Withdrawal: RC_ASSERT(before == after || (before == State::Proposed && after == State::Draft)); break;
        case Kind::TakenBack: RC_ASSERT(forward || back); break;
        case Kind::Other: RC_ASSERT(before == after); break;
        }
    }

    int count(const QByteArray &sql) const
    {
        Statement rows = workspace->store().query(sql);
        return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
    }

    /// What each guard is there for, asked of the file in words of its own. An override has a reason instead.
    void guardsHeld(const AllianceStep &step) const
    {
        if (!step.overrideReason.trimmed().isEmpty() || step.predecessorId)
            return;
        const std::pair taken{step.fromState, step.toState};
        if (taken == std::pair{State::Draft, State::Proposed}) {
            RC_ASSERT(count("SELECT count(DISTINCT party_id) FROM benefit WHERE importance >= 4 AND state <> 'given_up'") == 2);
            RC_ASSERT(count("SELECT count(*) FROM agreement_version WHERE state = 'proposed'") == 1);
        } else if (taken == std::pair{State::Proposed, State::Agreed} || taken == std::pair{State::Active, State::Active}) {
            RC_ASSERT(count("SELECT count(DISTINCT alliance_party_id) FROM acceptance JOIN agreement_version AS v"
                            " ON v.id = version_id WHERE v.state = 'in_force' AND accepted_on <= '"
                            + step.takenOn.toString(Qt::ISODate).toUtf8() + "'") == 2);
        } else if (taken == std::pair{State::Agreed, State::Active}) {
            RC_ASSERT(count("SELECT count(*) FROM safeguard WHERE level = 'must' AND state = 'open'") == 0);
            const QDate start = facts().agreed(step.takenOn).startOn;
            RC_ASSERT(start.isValid() && start <= step.takenOn);
        } else if (step.toState == State::Completed) {
            RC_ASSERT(count("SELECT count(*) FROM responsibility WHERE state NOT IN ('done', 'dropped')") == 0);
            RC_ASSERT(count("SELECT count(*) FROM check_in WHERE kind = 'full_review' AND state = 'held'") > 0);
        } else if (step.toState == State::Ended) {
            RC_ASSERT(count("SELECT count(*) FROM hand_back WHERE done_on IS NULL") == 0);
            RC_ASSERT(facts().lastDay() <= step.takenOn);
        } else if (step.toState == State::Dropped || step.toState == State::Paused) {
            RC_ASSERT(!step.reason.trimmed().isEmpty());
        } else if (step.toState == State::Ending) {
            RC_ASSERT(step.byPartyId && step.lastDay.isValid() && step.lastDay >= step.takenOn);
        }
    }

    /// No step is dated before the one before it; nor one of a running alliance before its start, if that has come.
    void toldInOrder(const AllianceFacts &before) const
    {
        const QList<AllianceStep> steps = facts().steps;
        const AllianceStep &last = steps.last();
        const QDate start = before.agreed(last.takenOn).startOn;
        RC_ASSERT((steps.size() < 2 || last.takenOn >= steps[steps.size() - 2].takenOn));
        const bool ran = last.fromState == State::Active || last.fromState == State::Paused || last.fromState == State::Ending;
        RC_ASSERT((!ran || !start.isValid() || start > today() || last.takenOn >= start));
    }

    void overriddenOnceAtMost() const
    {
        RC_ASSERT(count("SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM alliance_step WHERE trim(override_reason) <> ''"
                        " GROUP BY alliance_id, from_state, to_state)") <= 1);
    }

    /// A version that was ever shown to the others is there for ever, word by word.
    void sealedTextsStand()
    {
        const QList<AgreementVersion> versions = facts().versions;
        for (const AgreementVersion &version : versions) {
            if (version.state == VersionState::Draft)
                continue;
            const QByteArray digest = QCryptographicHash::hash(version.body.toUtf8(), QCryptographicHash::Sha256).toHex();
            RC_ASSERT(QString::fromLatin1(digest) == version.bodyHash);
            const auto [known, isNew] = m_sealed.try_emplace(version.number, version.body);
            RC_ASSERT(known->second == version.body);
        }
        for (const auto &[number, body] : m_sealed) {
            RC_ASSERT(std::ranges::any_of(versions, [wanted = number](const AgreementVersion &v) {
                return v.number == wanted && v.state != VersionState::Draft;
            }));
        }
    }

    void isWhole() const
    {
        const AllianceFacts f = facts();
        RC_ASSERT(AgreedTerms(workspace->store(), today()).of(f.alliance) == f.agreed(today()));
        const auto inForce = std::ranges::count(f.versions, VersionState::InForce, &AgreementVersion::state);
        const State state = f.alliance.state;
        RC_ASSERT((f.steps.isEmpty() || f.steps.last().toState == state));
        const bool runs = state == State::Active || state == State::Paused || state == State::Ending;
        RC_ASSERT((runs ? inForce == 1 : inForce <= 1));
        RC_ASSERT(f.sides.size() == 2);
        RC_ASSERT(std::ranges::count_if(f.sides, [](const AllianceSide &side) { return side.role.isUs; }) == 1);
        RC_ASSERT(std::ranges::none_of(f.safeguards, [&](const Safeguard &s) {
            return s.unlocksLevel <= f.alliance.shareLevel && s.state == SafeguardState::Open;
        }));
    }

    std::vector<int> m_draws;
    std::size_t m_next = 0;
    std::map<int, QString> m_sealed;
};

} // namespace

TEST(LifeOfAnAllianceProperty, WhateverIsTriedOnWhateverDayItsStepsAreLawfulAndItsSealedTextsStand)
{
    std::set<State> seen;
    const auto draws = evenDraws(101);
    int lives = 0;
    holds("LifeOfAnAlliance", 15, [&] {
        ALife life(*draws);
        life.comeAsFarAs(lives++ % 5);
        life.live();
        seen.merge(life.seen);
    });
    // The lives come far enough to say something about the later states too.
    for (const State state : {State::Proposed, State::Agreed, State::Active, State::Ending})
        EXPECT_TRUE(seen.contains(state)) << static_cast<int>(state);
}

} // namespace concord
