// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/checkins/actions.h"
#include "core/workspace/partners/partners.h"
#include "tests/support/printing.h"
#include "tests/trust/rig/content.h"
#include "tests/trust/rig/ground.h"
#include "tests/trust/rig/tier.h"

#include <QFile>

#include <gtest/gtest.h>
#include <unistd.h>

#include <deque>
#include <map>
#include <random>

namespace concord {
namespace {

/// What a workspace should hold, kept the simplest way there is.
struct Model {
    struct Partner {
        QString name;
        QString note;
        std::map<std::int64_t, QString> strengths;
        friend bool operator==(const Partner &, const Partner &) = default;
    };
    struct Deed {
        QString title;
        ActionState state = ActionState::Open;
        friend bool operator==(const Deed &, const Deed &) = default;
    };
    std::map<std::int64_t, Partner> partners;
    std::map<std::int64_t, Deed> deeds;
    friend bool operator==(const Model &, const Model &) = default;
};

Model modelOf(const Store &store)
{
    Model model;
    for (const Party &party : store.select<Party>("WHERE is_partner"))
        model.partners[party.id.value()] = {party.name, party.note, {}};
    for (const Strength &strength : store.select<Strength>())
        model.partners[strength.partyId.value()].strengths[strength.id.value()] = strength.what;
    for (const Action &action : store.select<Action>())
        model.deeds[action.id.value()] = {action.title, action.state};
    return model;
}

std::size_t residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<std::size_t>(file.readAll().split(' ').value(1).toLongLong()) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

/// Does the same to a workspace and to the model, by chance.
class Soak {
public:
    Soak() { m_workspace = must(Workspace::create(m_path, {}, Ground::clock())); }

    /// One act, refused ones included.
    void act()
    {
        const Model before = m_model;
        const int draw = below(100);
        if (draw < 15)
            add(before);
        else if (draw < 35)
            edit(before);
        else if (draw < 50)
            strengthen(before);
        else if (draw < 55)
            remove(before);
        else if (draw < 75)
            workOn(before);
        else if (draw < 87)
            undo();
        else if (draw < 95)
            redo();
        else if (draw < 99)
            EXPECT_FALSE(Partners(*m_workspace).add(QStringLiteral("  "), PartyKind::Person));
        else
            m_workspace = openAgain();
    }

    void expectAlike() const { EXPECT_TRUE(modelOf(m_workspace->store()) == m_model); }
    void expectSound() const { EXPECT_TRUE(faultsOf(m_path).isEmpty()) << faultsOf(m_path).join(u'\n').toStdString(); }

private:
    static constexpr std::size_t mostPartners = 60;
    static constexpr std::size_t mostSteps = 40;

    std::unique_ptr<Workspace> openAgain()
    {
        m_workspace.reset();
        return must(Workspace::open(m_path, Ground::clock()));
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    QString text() { return QStringLiteral("Text %1 Ø").arg(below(100000)); }
    template <class Map>
    typename Map::iterator any(Map &map)
    {
        return std::next(map.begin(), map.empty() ? 0 : below(static_cast<int>(map.size())));
    }

    /// The model after an act: undo leads back to `before`.
    void done(const Model &before)
    {
        m_undo.push_back(before);
        if (m_undo.size() > mostSteps)
            m_undo.pop_front();
        m_redo.clear();
    }

    void add(const Model &before)
    {
        if (m_model.partners.size() >= mostPartners)
            return remove(before);
        const QString name = text();
        const PartyId id = must(Partners(*m_workspace).add(name, PartyKind::Organisation));
        m_model.partners[id.value()] = {name, {}, {}};
        done(before);
    }

    void edit(const Model &before)
    {
        const auto partner = any(m_model.partners);
        if (partner == m_model.partners.end())
            return add(before);
        const QString note = text() + QString(below(400), u'n');
        must(Partners(*m_workspace).edit(PartyId(partner->first), [&](Party &party) { party.note = note; }));
        partner->second.note = note;
        done(before);
    }

    void strengthen(const Model &before)
    {
        const auto partner = any(m_model.partners);
        if (partner == m_model.partners.end())
            return add(before);
        const auto strength = any(partner->second.strengths);
        if (strength != partner->second.strengths.end() && partner->second.strengths.size() > 3) {
            must(Partners(*m_workspace).removeStrength(StrengthId(strength->first)));
            partner->second.strengths.erase(strength);
        } else {
            const QString what = text();
            const StrengthId id = must(Partners(*m_workspace).addStrength(PartyId(partner->first), what));
            partner->second.strengths[id.value()] = what;
        }
        done(before);
    }

    void remove(const Model &before)
    {
        const auto partner = any(m_model.partners);
        if (partner == m_model.partners.end())
            return add(before);
        must(Partners(*m_workspace).remove(PartyId(partner->first)));
        m_model.partners.erase(partner);
        done(before);
    }

    void workOn(const Model &before)
    {
        Actions actions(*m_workspace);
        const auto deed = any(m_model.deeds);
        if (deed == m_model.deeds.end() || m_model.deeds.size() < mostPartners) {
            Action action;
            action.title = text();
            const ActionId id = must(actions.add(action));
            m_model.deeds[id.value()] = {action.title, ActionState::Open};
        } else if (deed->second.state == ActionState::Open) {
            must(actions.done(ActionId(deed->first)));
            deed->second.state = ActionState::Done;
        } else {
            must(actions.reopen(ActionId(deed->first)));
            deed->second.state = ActionState::Open;
        }
        done(before);
    }

    void undo()
    {
        if (m_undo.empty())
            return;
        must(m_workspace->undo());
        m_redo.push_back(std::exchange(m_model, m_undo.back()));
        m_undo.pop_back();
    }

    void redo()
    {
        if (m_redo.empty()) {
            EXPECT_FALSE(m_workspace->redo());
            return;
        }
        must(m_workspace->redo());
        m_undo.push_back(std::exchange(m_model, m_redo.back()));
        m_redo.pop_back();
    }

    Folder m_folder;
    QString m_path = m_folder.file(QStringLiteral("a.concord"));
    std::unique_ptr<Workspace> m_workspace;
    Model m_model;
    std::deque<Model> m_undo;
    std::vector<Model> m_redo;
    std::mt19937 m_random{20261123};
};

} // namespace

TEST(Soak, RandomActsAgreeWithAModelAndMemoryStaysFlat)
{
    constexpr std::size_t someMegabytes = 24U << 20; // of which SQLite's cache may take 16
    const int acts = inTier(10000, 1000000);
    Soak soak;
    std::size_t atTheStart = 0;
    for (int i = 0; i < acts; ++i) {
        soak.act();
        if (i % 50 == 0)
            soak.expectAlike();
        if (i == acts / 10)
            atTheStart = residentBytes();
        if (::testing::Test::HasFailure())
            FAIL() << "after act " << i;
    }
    soak.expectAlike();
    soak.expectSound();
    EXPECT_LT(residentBytes(), atTheStart + someMegabytes);
    RecordProperty("grown_kilobytes", static_cast<int>((residentBytes() - atTheStart) / 1024));
}

} // namespace concord
