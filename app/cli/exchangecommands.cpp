// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/reports/writing.h"
#include "core/workspace/exchange/exports.h"
#include "core/workspace/exchange/imports.h"
#include "ui/wording/checkinwords.h"
#include "ui/wording/importwords.h"

#include <QFileInfo>

#include <algorithm>

namespace concord::cli {

namespace {

/// The format that `--format` names, or that the file's name ends with.
QString formatOf(const Call &call)
{
    const QString option = QStringLiteral("format");
    const QString named = call.options.isSet(option) ? call.options.value(option)
                                                     : QFileInfo(call.arguments.first()).suffix();
    const QString format = named.toLower();
    return format == QLatin1String("vcard") ? QStringLiteral("vcf") : format;
}

QString codeOf(SameBecause because)
{
    switch (because) {
    case SameBecause::Uid: return QStringLiteral("uid");
    case SameBecause::Email: return QStringLiteral("email");
    case SameBecause::Phone: return QStringLiteral("phone");
    case SameBecause::NameAndOrganisation: break;
    }
    return QStringLiteral("name_and_organisation");
}

/// The changes one after another; what is offered alone is not made here.
QString changesOf(const PlannedContact &contact)
{
    QStringList lines = wording::changesOf(contact).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (!contact.changes[static_cast<std::size_t>(at)].isTaken)
            lines[at] += QStringLiteral(" (offered, not taken)");
    }
    return lines.join(QStringLiteral("; "));
}

QJsonObject asJson(const PlannedContact &contact)
{
    QJsonArray changes;
    for (const FieldChange &change : contact.changes) {
        changes << QJsonObject{{QStringLiteral("field"), change.field},
                               {QStringLiteral("before"), change.before},
                               {QStringLiteral("after"), change.after},
                               {QStringLiteral("taken"), change.isTaken}};
    }
    return {{QStringLiteral("line"), contact.card.line},
            {QStringLiteral("name"), contact.card.name},
            {QStringLiteral("is_new"), contact.isNew()},
            {QStringLiteral("same_as"), contact.isNew() ? QJsonValue() : QJsonValue(contact.partyName)},
            {QStringLiteral("same_because"), contact.isNew() ? QJsonValue() : QJsonValue(codeOf(contact.because))},
            {QStringLiteral("deleted_by"), contact.isDeleted() ? QJsonValue(qint64{contact.deletedBy}) : QJsonValue()},
            {QStringLiteral("changes"), changes}};
}

/// What there is to say about a plan; gathered before it is carried out, since it is given up then.
class Report {
public:
    Report(Call &call, const ContactPlan &plan)
        : m_call(call), m_refused(plan.refused), m_refusedMore(plan.refusedMore), m_mediaLeftOut(plan.mediaLeftOut), m_others(plan.others),
          m_isOfWholeWorkspace(plan.isOfWholeWorkspace), m_contacts(plan.contacts.size()), m_guessed(plan.guessedEncoding)
    {
        for (const PlannedContact &contact : plan.contacts) {
            if (call.json())
                m_json << asJson(contact);
            else if (m_rows.size() < mostShown)
                m_rows << QStringList{contact.card.name, wording::outcomeOf(contact), wording::sameAs(contact),
                                      changesOf(contact)};
        }
    }

    void print(const ImportedContacts &done) const
    {
        if (m_call.json())
            printJson(done);
        else
            printLines(done);
    }

private:
    static constexpr qsizetype mostShown = 200;

    void printRefused() const
    {
        for (const RefusedLine &line : m_refused)
            m_call.out.error(wording::refusal(line));
        if (m_refusedMore > 0)
            m_call.out.error(wording::refusedMore(m_refusedMore));
        if (m_guessed)
            m_call.out.error(wording::guessed(*m_guessed));
        if (m_mediaLeftOut > 0)
            m_call.out.error(wording::mediaLeftOut(m_mediaLeftOut));
        if (m_others > 0)
            m_call.out.error(m_isOfWholeWorkspace ? wording::othersAlong(m_others) : wording::othersLeftOut(m_others));
        if (m_contacts == 0)
            m_call.out.error(QStringLiteral("there is no contact in the file that could be imported"));
    }

    void printJson(const ImportedContacts &done) const
    {
        if (m_contacts == 0)
            printRefused();
        QJsonArray refused;
        for (const RefusedLine &line : m_refused) {
            refused << QJsonObject{{QStringLiteral("line"), line.line},
                                   {QStringLiteral("same_as"), line.sameAs > 0 ? QJsonValue(line.sameAs) : QJsonValue()},
                                   {QStringLiteral("code"), line.code},
                                   {QStringLiteral("text"), line.text}};
        }
        m_call.out.json(QJsonObject{{QStringLiteral("added"), done.added},
                                    {QStringLiteral("updated"), done.updated},
                                    {QStringLiteral("unchanged"), done.unchanged},
                                    {QStringLiteral("brought_back"), done.broughtBack},
                                    {QStringLiteral("still_deleted"), done.stillDeleted},
                                    {QStringLiteral("organisations_along"), done.organisations},
                                    {QStringLiteral("media_left_out"), m_mediaLeftOut},
                                    {QStringLiteral("guessed_encoding"), m_guessed ? QJsonValue(QString(word(*m_guessed))) : QJsonValue()},
                                    {QStringLiteral("others_left_out"), m_isOfWholeWorkspace ? 0 : m_others},
                                    {QStringLiteral("others_along"), m_isOfWholeWorkspace ? m_others : 0},
                                    {QStringLiteral("contacts"), m_json},
                                    {QStringLiteral("refused"), refused},
                                    {QStringLiteral("refused_more"), m_refusedMore}});
    }

    void printLines(const ImportedContacts &done) const
    {
        if (!m_rows.isEmpty())
            m_call.out.table({QStringLiteral("name"), QStringLiteral("what"), QStringLiteral("same as"),
                              QStringLiteral("changes")}, m_rows);
        if (m_contacts > static_cast<std::size_t>(mostShown))
            m_call.out.line(QStringLiteral("… and %1 more").arg(m_contacts - static_cast<std::size_t>(mostShown)));
        printRefused();
        if (m_contacts > 0)
            m_call.out.line(wording::counts(done));
        if (done.stillDeleted > 0)
            m_call.out.line(QStringLiteral("Deleted earlier and left so: %1. With --bring-back they come back.").arg(done.stillDeleted));
    }

    Call &m_call;
    std::vector<RefusedLine> m_refused;
    int m_refusedMore;
    int m_mediaLeftOut;
    int m_others;
    bool m_isOfWholeWorkspace;
    std::size_t m_contacts;
    std::optional<TextEncoding> m_guessed;
    QJsonArray m_json;
    QList<QStringList> m_rows;
};

ImportedContacts expected(const ContactPlan &plan, bool bringBack)
{
    ImportedContacts counts;
    counts.organisations = OrganisationsAlong(plan, bringBack).count();
    for (const PlannedContact &contact : plan.contacts) {
        if (contact.isDeleted())
            ++(bringBack ? counts.broughtBack : counts.stillDeleted);
        else
            ++(contact.isNew() ? counts.added : contact.changesNothing() ? counts.unchanged : counts.updated);
    }
    return counts;
}

int importContacts(Call &call, const QString &path, Outcome<ContactPlan> plan)
{
    if (!plan)
        return call.fail(plan.error());
    const bool bringBack = call.options.isSet(QStringLiteral("bring-back"));
    const Report report(call, *plan);
    const bool isNobody = plan->contacts.empty();
    if (isNobody || call.options.isSet(QStringLiteral("dry-run"))) {
        report.print(expected(*plan, bringBack));
        return isNobody ? Refused : Done;
    }
    const auto imported = Imports(call.workspace).importContacts(*std::move(plan), QFileInfo(path).fileName(), bringBack);
    if (!imported)
        return call.fail(imported.error());
    report.print(*imported);
    return Done;
}

QStringList fieldWords()
{
    QStringList names;
    for (const ContactField field : choosableFields()) {
        if (field != ContactField::Ignored)
            names << QString(word(field));
    }
    return names;
}

/// What `--map FIELD=COLUMN` says, put over what is known of the file; throws UsageError.
void map(CsvShape &shape, const QStringList &pairs)
{
    if (!pairs.isEmpty() && !shape.program)
        shape.columns.fill(CsvColumn());
    for (const QString &pair : pairs) {
        const auto field = fromWord<ContactField>(pair.section(u'=', 0, 0).trimmed().toLower());
        const QString column = pair.section(u'=', 1).trimmed();
        if (!field || !fieldWords().contains(QString(word(*field))))
            throw UsageError{QStringLiteral("--map takes FIELD=COLUMN; the fields are %1").arg(fieldWords().join(QStringLiteral(", ")))};
        bool isFound = false;
        for (qsizetype at = 0; at < shape.headers.size(); ++at) {
            if (shape.headers[at].compare(column, Qt::CaseInsensitive) != 0)
                continue;
            shape.columns[at] = {*field, {}, 0};
            isFound = true;
        }
        if (!isFound)
            throw UsageError{QStringLiteral("there is no column “%1”; the columns are %2").arg(column, shape.headers.join(QStringLiteral(", ")))};
    }
}

/// The encoding that `--encoding` names; throws UsageError.
std::optional<TextEncoding> chosenEncoding(const Call &call)
{
    const QString option = QStringLiteral("encoding");
    if (!call.options.isSet(option))
        return std::nullopt;
    const auto encoding = encodingNamed(call.options.value(option));
    if (encoding && std::ranges::find(readableEncodings(), *encoding) != readableEncodings().end())
        return encoding;
    QStringList names;
    for (const TextEncoding readable : readableEncodings())
        names << QString(word(readable));
    throw UsageError{QStringLiteral("--encoding takes one of %1").arg(names.join(QStringLiteral(", ")))};
}

int importTable(Call &call, const QString &path)
{
    auto shape = Imports::shapeOf(path, chosenEncoding(call));
    if (!shape)
        return call.fail(shape.error());
    const QStringList pairs = call.options.values(QStringLiteral("map"));
    if (pairs.isEmpty() && !shape->program && !shape->isPlain())
        throw UsageError{QStringLiteral("nothing says what the columns of this table are; name them with --map FIELD=COLUMN. The columns are %1")
                             .arg(shape->headers.join(QStringLiteral(", ")))};
    map(*shape, pairs);
    if (pairs.isEmpty() && !shape->program && !shape->leftOut().isEmpty())
        call.out.error(QStringLiteral("these columns are left out; name what they are with --map FIELD=COLUMN: %1").arg(shape->leftOut().join(QStringLiteral(", "))));
    return importContacts(call, path, Imports(call.workspace).planTable(path, *shape));
}

int importFile(Call &call)
{
    const QString path = call.arguments.first();
    const QString format = formatOf(call);
    if (call.options.isSet(QStringLiteral("map")) && format != QLatin1String("csv"))
        throw UsageError{QStringLiteral("--map works with csv files")};
    if (format == QLatin1String("vcf"))
        return importContacts(call, path, Imports(call.workspace).planContacts(path, {}, chosenEncoding(call)));
    if (format == QLatin1String("csv"))
        return importTable(call, path);
    if (const auto found = Imports::find(path); !found)
        return call.fail(found.error());
    if (format != QLatin1String("json"))
        throw UsageError{QStringLiteral("import reads vCards (vcf), tables of contacts (csv) and Concord's own exports (json); name one with --format")};
    if (call.options.isSet(QStringLiteral("encoding")))
        throw UsageError{QStringLiteral("--encoding works with contacts (vcf, csv)")};
    if (call.options.isSet(QStringLiteral("dry-run")) || !Imports(call.workspace).canReadEverything())
        return importContacts(call, path, Imports(call.workspace).planPartners(path));
    if (const auto imported = Imports(call.workspace).readEverything(path); !imported)
        return call.fail(imported.error());
    call.out.line(QStringLiteral("Imported %1.").arg(path));
    return Done;
}

int exportFile(Call &call)
{
    const QString path = call.arguments.first();
    const QString format = formatOf(call);
    const auto known = fromWord<ExportFormat>(format);
    const bool isCalendar = format == QLatin1String("ics");
    if (!known && !isCalendar)
        throw UsageError{QStringLiteral("export writes everything (json), the partners (csv, vcf) or the dates (ics); name one with --format or by the file's ending; with - instead of a file it is printed")};
    const auto content = isCalendar ? exportedCalendar(call.workspace, wording::calendarWords()) : exported(call.workspace, *known);
    if (!content)
        return call.fail(content.error());
    if (path == QLatin1String("-")) {
        call.out.bytes(*content);
        return Done;
    }
    if (const auto written = writeFile(path, *content); !written)
        return call.fail(written.error());
    call.out.line(QStringLiteral("Wrote %1.").arg(path));
    return Done;
}

} // namespace

QList<Command> exchangeCommands()
{
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("when the file's name does not say it"),
                                    QStringLiteral("NAME"));
    return {
        {QStringLiteral("import"), QStringLiteral("PATH [--format vcf|csv|json] [--map FIELD=COLUMN]... [--encoding NAME] [--bring-back] [--dry-run]"),
         QStringLiteral("contacts from vCards, a table or an export; into a new file, everything from an export"), 1, 1,
         {format,
          {QStringLiteral("map"), QStringLiteral("what a column of a table is"), QStringLiteral("FIELD=COLUMN")},
          {QStringLiteral("encoding"), QStringLiteral("how the file writes letters as bytes, when the guess is wrong"), QStringLiteral("NAME")},
          {QStringLiteral("bring-back"), QStringLiteral("bring back those that were deleted")},
          {QStringLiteral("dry-run"), QStringLiteral("say what would happen and write nothing")}}, importFile},
        {QStringLiteral("export"), QStringLiteral("PATH|- [--format json|csv|vcf|ics]"),
         QStringLiteral("everything, as one document; the partners as a table or as vCards; or the dates as a calendar"), 1, 1, {format}, exportFile},
    };
}

} // namespace concord::cli
