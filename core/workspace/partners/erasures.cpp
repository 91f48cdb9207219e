// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/partners/erasures.h"

#include "core/model/alliances/agreement.h"
#include "core/model/records.h"
#include "core/storage/attachedcontent.h"
#include "core/storage/backup.h"
#include "core/workspace/changelog.h"
#include "core/workspace/details.h"
#include "core/workspace/foldedtext.h"
#include "core/workspace/partners/copiesofaparty.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QUuid>

#include <ranges>

namespace concord {

namespace {

/// Where a folded text has one of the names, as words of their own; -1 when it does not.
qsizetype placeOf(const QSet<QString> &names, const QString &plain)
{
    for (const QString &name : names) {
        if (const qsizetype at = wordAt(plain, name, 0, WordEnd::AtItsEnd); at >= 0)
            return at;
    }
    return -1;
}

/// The words around one of the names in a text.
QString around(const QString &text, const QSet<QString> &names)
{
    const FoldedText plain = fold(text);
    return excerpt(text, plain.origin.value(placeOf(names, plain.text)));
}

/// The text of an agreement as it is read: without the signs of its headings and tables, and without the escapes.
QString withoutSigns(QString body)
{
    static const QRegularExpression signs(QStringLiteral("^#+ +|^[|: -]+$|(?<!\\\\)\\||(?<!\\\\)<br>|\\\\$"), QRegularExpression::MultilineOption);
    static const QRegularExpression escapes(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    return body.replace(signs, QStringLiteral(" ")).replace(escapes, QStringLiteral("\\1")).simplified();
}

/// Those of the ways to reach somebody that a text has, as it writes them, in its order.
QStringList waysIn(const QString &text, const QSet<QString> &ways)
{
    const FoldedText plain = fold(text);
    QMap<qsizetype, QString> found;
    for (const QString &way : ways) {
        const qsizetype at = wordAt(plain.text, way, 0, WordEnd::AtItsEnd);
        if (at < 0)
            continue;
        const qsizetype from = plain.origin[at];
        QString &written = found[from];
        const qsizetype end = plain.origin.value(at + way.size(), text.size());
        if (written.size() < end - from)
            written = text.sliced(from, end - from);
    }
    return found.values();
}

/// The first, the last and each other name of a person; of anybody who is called so, too. What is written small belongs to
/// a name without being one ("van der").
QSet<QString> partsOf(const Party &person, const QSet<QString> &names)
{
    constexpr qsizetype shortest = 3;
    QSet<QString> small;
    for (const QString &part : person.name.split(u' ', Qt::SkipEmptyParts)) {
        if (part.front().isLower())
            small << fold(part).text;
    }
    QSet<QString> parts;
    for (const QString &name : names) {
        for (const QString &part : name.split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= shortest && !small.contains(part))
                parts << part;
        }
    }
    return parts;
}

/// By what a text can name somebody for sure: what they were ever called, their e-mails and phones.
QSet<QString> sureNames(const Store &store, PartyId id, const Traces &traces)
{
    QSet<QString> names = traces.names();
    for (Statement rows = store.query("SELECT value FROM contact_point WHERE party_id = ? AND kind IN ('email', 'phone')", {id.value()});
         rows.next();)
        names << fold(rows.text(0).simplified()).text;
    names.remove(QString());
    return names;
}

/// Deletes what is there of the rows, children first, the parties aside.
void deleteRows(const Store &store, const TouchedRows &rows)
{
    for (const RecordType &type : recordTypes() | std::views::reverse) {
        if (qstrcmp(type.table, "party") == 0)
            continue;
        const QByteArray sql = QByteArray("DELETE FROM ") + type.table + " WHERE id = ?";
        for (const std::int64_t id : rows.value(QLatin1String(type.table)))
            store.query(sql, {id}).run();
    }
}

/// What is left of a party that others have an alliance with: that there was one, and of which kind.
Party emptied(const Party &party, const QString &placeholder)
{
    Party empty;
    empty.id = party.id;
    empty.uid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    empty.kind = party.kind;
    empty.isPartner = false;
    empty.name = placeholder + u' ' + QString::number(party.id.value());
    empty.stage = party.stage == Stage::Archived || party.stage == Stage::NotNow ? Stage::Listed : party.stage;
    empty.source = Source::Other;
    return empty;
}

int rowsThere(const Store &store, const TouchedRows &rows)
{
    int count = 0;
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        const QByteArray sql = "SELECT 1 FROM " + table.key().toLatin1() + " WHERE id = ?";
        for (const std::int64_t id : *table)
            count += store.query(sql, {id}).next() ? 1 : 0;
    }
    return count;
}

/// What an erasure leaves, most binding first.
class Remains {
public:
    Remains(const Store &store, PartyId id, const Traces &traces)
        : m_store(store), m_id(id), m_traces(traces), m_names(sureNames(store, id, traces))
    {
        if (const Party party = store.get(id); party.kind == PartyKind::Person)
            m_parts = partsOf(party, traces.names());
    }

    std::vector<Remaining> list()
    {
        addVersions();
        addAcceptances();
        addPlaces();
        addMentions();
        return m_list;
    }

private:
    /// A text that is stored once more in another spelling, to be sorted or found by, is told once.
    void add(RemainsAs as, const QString &where, const RecordName &of = {})
    {
        const bool isTold = std::ranges::any_of(m_list, [&](const Remaining &one) {
            return one.as == as && one.of == of && fold(one.where).text == fold(where).text;
        });
        if (!isTold)
            m_list.push_back({.as = as, .where = where, .of = of});
    }
    void addVersions()
    {
        Statement rows = m_store.query("SELECT a.code || ' ' || a.title || ', ' || v.number, v.body, v.state FROM agreement_version v"
                                       " JOIN alliance a ON a.id = v.alliance_id ORDER BY a.code, v.number");
        while (rows.next()) {
            const QString body = withoutSigns(rows.text(1));
            const QString plain = fold(body).text;
            const RecordName version{QLatin1String(tableOf<AgreementVersion>), rows.text(0), {}};
            const bool isNamed = placeOf(m_names, plain) >= 0;
            if (isNamed && rows.text(2) != QLatin1String("draft"))
                m_list.push_back({RemainsAs::SealedText, version.title, {}, placeOf(m_traces.names(), plain) >= 0, waysIn(body, m_traces.ways())});
            else if (isNamed)
                add(RemainsAs::Mention, around(body, m_names), version);
            else if (placeOf(m_parts, plain) >= 0)
                add(RemainsAs::MayMean, around(body, m_parts), version);
        }
    }
    void addAcceptances()
    {
        addAll(RemainsAs::Acceptance, "SELECT al.code || ' ' || al.title || ', ' || v.number FROM acceptance a"
                                      " JOIN agreement_version v ON v.id = a.version_id JOIN alliance al ON al.id = v.alliance_id"
                                      " LEFT JOIN alliance_party ap ON ap.id = a.alliance_party_id"
                                      " WHERE ?1 IN (a.by_person_id, ap.party_id) ORDER BY al.code, v.number");
    }
    void addPlaces()
    {
        for (const QString &place : placesInAlliances()) {
            const QByteArray table = place.section(u'.', 0, 0).toLatin1();
            if (table == "acceptance")
                continue;
            const QByteArray alliance = table == "responsibility_person"
                ? "(SELECT r.alliance_id FROM responsibility r WHERE r.id = x.responsibility_id)"
                : table == "check_in_mood" ? "(SELECT c.alliance_id FROM check_in c WHERE c.id = x.check_in_id)" : "x.alliance_id";
            addAll(RemainsAs::Place, "SELECT DISTINCT a.code || ' ' || a.title FROM " + table + " x JOIN alliance a ON a.id = " + alliance
                       + " WHERE x." + place.section(u'.', 1).toLatin1() + " = ?1 ORDER BY a.code");
        }
    }
    /// What is about somebody else and names the party, in any text of any record.
    void addMentions()
    {
        for (const RecordType &type : recordTypes()) {
            const bool isVersion = qstrcmp(type.table, tableOf<AgreementVersion>) == 0;
            QByteArrayList texts;
            for (const Column &column : type.columns()) {
                const bool wasLookedAt = isVersion && qstrcmp(column.name, "body") == 0;
                if (column.kind == CellKind::Text && qstrcmp(column.name, "uid") != 0 && !wasLookedAt)
                    texts << QByteArray("\"") + column.name + '"';
            }
            if (!texts.isEmpty())
                addMentionsIn(type.table, texts);
        }
    }
    void addMentionsIn(const char *table, const QByteArrayList &texts)
    {
        const QSet<std::int64_t> own = m_traces.rows().value(QLatin1String(table));
        // Others are called so, too: the same name may be the same person's, a part of it tells nothing.
        const bool isOfNames = qstrcmp(table, tableOf<Party>) == 0;
        const QByteArray sql = "SELECT id, " + texts.join(", ") + " FROM \"" + table + '"';
        for (Statement rows = m_store.query(sql); rows.next();) {
            if (own.contains(rows.integer(0)))
                continue;
            for (int i = 0; i < texts.size(); ++i) {
                const QString text = rows.text(i + 1);
                if (text.isEmpty())
                    continue;
                const QString plain = fold(text).text;
                const auto whose = [&] { return nameOfOwner(m_store, QLatin1String(table), rows.integer(0)); };
                const bool isName = isOfNames && texts[i].endsWith("name\"");
                if (isName && m_names.contains(plain))
                    add(RemainsAs::MayMean, text, whose());
                else if (placeOf(m_names, plain) >= 0)
                    add(RemainsAs::Mention, around(text, m_names), whose());
                else if (!isName && placeOf(m_parts, plain) >= 0)
                    add(RemainsAs::MayMean, around(text, m_parts), whose());
            }
        }
    }
    void addAll(RemainsAs as, const QByteArray &sql)
    {
        for (Statement rows = m_store.query(sql, {m_id.value()}); rows.next();)
            add(as, rows.text(0));
    }

    const Store &m_store;
    PartyId m_id;
    const Traces &m_traces;
    const QSet<QString> m_names; ///< and what else is theirs alone
    QSet<QString> m_parts;       ///< of the name of a person
    std::vector<Remaining> m_list;
};

} // namespace

void Erasures::require(const Store &store, PartyId id) const
{
    const Party party = store.get(id);
    if (party.isSelf)
        refuse(QStringLiteral("self_party"), party.name);
    if (id == infoOf(store).mePersonId)
        refuse(QStringLiteral("me_stays"), party.name);
}

Outcome<ErasurePlan> Erasures::plan(PartyId id) const
{
    return m_workspace.read([&](const Store &store) {
        require(store, id);
        const Traces traces(store, m_workspace.log(), id);
        const CopiesOfAParty copies(m_workspace.path(), traces);
        ErasurePlan plan;
        plan.name = store.get(id).name;
        plan.form = traces.form();
        plan.records = rowsThere(store, traces.rows());
        plan.remains = Remains(store, id, traces).list();
        plan.copies = copies.holding();
        plan.unreadable = copies.unreadable();
        return plan;
    });
}

Outcome<Erased> Erasures::erase(PartyId id, const QString &placeholder)
{
    finishErasures(m_workspace.path());
    std::optional<CopiesOfAParty> copies;
    const auto rewritten = m_workspace.erase({QStringLiteral("partner.erase"), {}, true}, [&](Store &store, ChangeLog &log) {
        require(store, id);
        const Traces traces(store, log, id);
        copies.emplace(m_workspace.path(), traces);
        deleteRows(store, traces.rows());
        if (traces.form() == ErasureForm::Whole)
            store.remove(id);
        else
            store.update(emptied(store.get(id), placeholder));
        for (const std::int64_t entry : log.recordedEntries())
            log.dropRows(entry, traces.rows());
        // What was detached may have been theirs, and nobody can look into it.
        AttachedContent(store).dropUnused();
        log.forgetAbout([&](const QString &about) { return placeOf(traces.names(), fold(about).text) >= 0; });
        return id.value();
    });
    if (!rewritten)
        return tl::make_unexpected(rewritten.error());
    Erased erased;
    erased.isRewritten = *rewritten;
    erased.leftCopies = copies->unreadable();
    const auto backup = backUpBeside(m_workspace.path(), QDateTime::currentDateTime());
    if (!backup) { // the older ones are all there is
        erased.leftCopies += copies->holding();
        return erased;
    }
    erased.backup = *backup;
    for (const QString &copy : copies->holding())
        (!QFile::exists(copy) || QFile::remove(copy) ? erased.deletedCopies : erased.leftCopies) << copy;
    return erased;
}

} // namespace concord
