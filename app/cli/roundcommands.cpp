// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/rules.h"
#include "core/model/teams/quickrow.h"
#include "core/model/teams/teamscore.h"
#include "core/workspace/teams/questionnaires.h"
#include "core/workspace/teams/rounds.h"
#include "core/workspace/teams/teamdetail.h"
#include "ui/wording/wording.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <vector>

namespace concord::cli {

namespace {

/// One rater's line: "432 223 …", or with the name before it, "Lena: 432 223 …".
struct Line {
    int number = 1;
    QString rater;
    QString row;
};

constexpr qint64 mostBytes = 1'000'000; // a thousand raters do not write that much
constexpr qsizetype mostReasons = 10;

/// Blank lines and those that begin with # are for the eye.
Outcome<QList<Line>> linesOf(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        throw UsageError{QStringLiteral("%1 is a folder; PATH is a text file with one rater a line").arg(path)};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return tl::unexpected(Failure{file.exists() ? FailureKind::NoPermission : FailureKind::NoFile, {}, path});
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes || bytes.contains('\0'))
        throw UsageError{QStringLiteral("%1 is no list of answers; PATH is a text file with one rater a line").arg(path)};
    QList<Line> lines;
    int number = 0;
    for (const QString &text : QString::fromUtf8(bytes).split(u'\n')) {
        ++number;
        const QString line = text.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype colon = line.lastIndexOf(u':');
        lines << Line{number, line.left(std::max<qsizetype>(colon, 0)).trimmed(), line.mid(colon + 1).trimmed()};
    }
    return lines;
}

/// What the import meets: the team, and its open round if there is one.
struct Meeting {
    TeamDetail team;
    QList<QuestionnaireItem> items; ///< of the open round, or of the whole questionnaire
};

Outcome<Meeting> meetingOf(const Call &call)
{
    const QString name = call.arguments.at(1);
    auto read = call.workspace.read([&](const Store &store) {
        const auto id = teamNamed(store, name);
        if (!id)
            refuse(QStringLiteral("no_such_team"), name);
        return Meeting{teamDetail(store, *id, call.workspace.today()).value(), pullingTogetherItems()};
    });
    if (!read || !read->team.openRound)
        return read;
    return Rounds(call.workspace).items(read->team.openRound->round.id).map([&](const QList<QuestionnaireItem> &items) {
        return Meeting{read->team, items};
    });
}

/// A row with as many answers as the short form has questions is one of the short form.
RoundForm formOf(const QList<Line> &lines, const QList<QuestionnaireItem> &items)
{
    const auto asked = askedItems(RoundForm::Short, items).size();
    const bool isShort = !lines.isEmpty() && readQuickRow(lines.first().row, static_cast<int>(asked)).violations.isEmpty();
    return isShort ? RoundForm::Short : RoundForm::Full;
}

/// Those whom a name before a row may mean: one, unless members are called alike.
std::vector<MemberRow> membersNamed(const TeamDetail &team, const QString &name)
{
    std::vector<MemberRow> meant;
    std::ranges::copy_if(team.members, std::back_inserter(meant), [&name](const MemberRow &row) {
        return row.member.partyId && row.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return meant;
}

/// The sheets, or why the lines can't be read, each reason with its line.
struct Sheets {
    QList<SheetEntry> entries;
    QStringList wrong;
};

/// How a row looks: digits in groups of three, as the questionnaire groups its questions.
QString example(qsizetype questions)
{
    QString row;
    for (qsizetype i = 0; i < questions; ++i)
        row += (i > 0 && i % 3 == 0 ? QStringLiteral(" ") : QString()) + QString::number(3 + i % 2);
    return row;
}

QString namesOf(const std::vector<MemberRow> &members)
{
    QStringList names;
    for (const MemberRow &member : members) {
        if (member.member.partyId)
            names << member.name;
    }
    return names.join(QStringLiteral(", "));
}

/// Why a row is none, in a sentence that can be acted on.
QString whyNoRow(const Line &line, const Violation &violation, const QString &asked)
{
    constexpr qsizetype most = 40;
    const QString row = line.row.size() > most ? line.row.left(most) + u'…' : line.row;
    const bool isLength = violation.code == QLatin1String("quick_row_length");
    return QStringLiteral("in “%1” %2").arg(row, isLength ? QStringLiteral("are %1 answers, and %2").arg(violation.subject, asked)
                                                          : wording::sentence(violation));
}

/// `asked` says how many questions there are and why, for a row that has more or fewer answers.
Sheets sheetsOf(const QList<Line> &lines, const TeamDetail &team, const QList<QuestionnaireItem> &items, Privacy privacy,
                const QString &asked)
{
    Sheets sheets;
    QList<PartyId> known;
    bool anyRowWrong = lines.isEmpty();
    for (const Line &line : lines) {
        const auto wrong = [&](const QString &sentence) {
            sheets.wrong << QStringLiteral("line %1: %2").arg(line.number).arg(sentence);
        };
        const QuickRow row = readQuickRow(line.row, static_cast<int>(items.size()));
        for (const Violation &violation : row.violations)
            wrong(whyNoRow(line, violation, asked));
        anyRowWrong = anyRowWrong || !row.violations.isEmpty();
        SheetEntry entry;
        if (privacy == Privacy::TotalsOnly && !line.rater.isEmpty()) {
            wrong(QStringLiteral("“%1” stands before the row, and a round with totals only takes no names").arg(line.rater));
        } else if (privacy != Privacy::TotalsOnly) {
            const std::vector<MemberRow> meant = membersNamed(team, line.rater);
            if (meant.size() == 1)
                entry.rater = meant.front().member.partyId;
            if (line.rater.isEmpty())
                wrong(QStringLiteral("write whose answers these are before the row, as in “Lena: %1”").arg(example(items.size())));
            else if (meant.size() > 1)
                wrong(QStringLiteral("“%1” may be any of the members %2; give them names that tell them apart").arg(line.rater, namesOf(meant)));
            else if (!entry.rater)
                wrong(QStringLiteral("“%1” is no member of the team; its members are %2").arg(line.rater, namesOf(team.members)));
            else if (known.contains(*entry.rater))
                wrong(QStringLiteral("“%1” has a line already").arg(line.rater));
            else
                known << *entry.rater;
        }
        if (row.violations.isEmpty()) {
            for (qsizetype i = 0; i < items.size(); ++i)
                entry.scores.insert(items[i].code, row.scores[static_cast<std::size_t>(i)]);
            sheets.entries << entry;
        }
    }
    if (lines.isEmpty())
        sheets.wrong << QStringLiteral("the file has no row of answers");
    if (sheets.wrong.size() > mostReasons) {
        const qsizetype more = sheets.wrong.size() - mostReasons;
        sheets.wrong.resize(mostReasons);
        sheets.wrong << QStringLiteral("and %1 more").arg(more);
    }
    if (anyRowWrong)
        sheets.wrong << QStringLiteral("expected one rater a line, one digit a question, as in “%1”; nothing was taken").arg(example(items.size()));
    return sheets;
}

/// What `--privacy` says; without it a file with names is a named round, and one without names shows totals only.
Privacy privacyOf(const Call &call, const QList<Line> &lines)
{
    if (!call.options.isSet(QStringLiteral("privacy"))) {
        const bool named = std::ranges::any_of(lines, [](const Line &line) { return !line.rater.isEmpty(); });
        return named ? Privacy::Named : Privacy::TotalsOnly;
    }
    const QString given = call.options.value(QStringLiteral("privacy"));
    for (const Privacy each : everyValue<Privacy>()) {
        if (given == QString(word(each)))
            return each;
    }
    throw UsageError{QStringLiteral("--privacy is named, names_hidden or totals_only")};
}

int refused(Call &call, const QStringList &reasons)
{
    for (const QString &reason : reasons)
        call.out.error(reason);
    return Refused;
}

/// Into the round that is open, which stays open.
int intoOpenRound(Call &call, const Meeting &meeting, const QList<Line> &lines)
{
    const RoundRow &open = *meeting.team.openRound;
    if (call.options.isSet(QStringLiteral("privacy")) || call.options.isSet(QStringLiteral("invited")))
        throw UsageError{QStringLiteral("--privacy and --invited are for a new round; the team has an open one")};
    const Sheets sheets = sheetsOf(lines, meeting.team, meeting.items, open.round.privacy,
                                   QStringLiteral("the open round asks %1").arg(meeting.items.size()));
    if (!sheets.wrong.isEmpty())
        return refused(call, sheets.wrong);
    if (const auto recorded = Rounds(call.workspace).recordAll(open.round.id, sheets.entries); !recorded)
        return call.fail(recorded.error());
    call.out.line(QStringLiteral("Took %1 rows into the open round of %2.").arg(sheets.entries.size()).arg(meeting.team.team.name));
    return Done;
}

int asNewRound(Call &call, const Meeting &meeting, const QList<Line> &lines)
{
    RoundPlan plan;
    plan.form = formOf(lines, meeting.items);
    plan.privacy = privacyOf(call, lines);
    const auto most = std::max<qsizetype>(std::ssize(meeting.team.members), lines.size());
    plan.invitedN = call.number(QStringLiteral("invited"), static_cast<int>(most), 1);
    if (plan.invitedN < lines.size())
        throw UsageError{QStringLiteral("--invited says %1, and the file has the answers of %2").arg(plan.invitedN).arg(lines.size())};
    const auto asked = askedItems(plan.form, meeting.items);
    const QString why = plan.form == RoundForm::Short
        ? QStringLiteral("the short form, which the first row has, asks %1").arg(asked.size())
        : QStringLiteral("the full form asks %1, the short one %2").arg(asked.size()).arg(askedItems(RoundForm::Short, meeting.items).size());
    const Sheets sheets = sheetsOf(lines, meeting.team, asked, plan.privacy, why);
    if (!sheets.wrong.isEmpty())
        return refused(call, sheets.wrong);
    if (const auto brought = Rounds(call.workspace).bring(meeting.team.team.id, plan, sheets.entries); !brought)
        return call.fail(brought.error());
    call.out.line(QStringLiteral("Round %1 of %2: %3 of %4 answered.")
                      .arg(QString::number(meeting.team.rounds.size() + 1), meeting.team.team.name,
                           QString::number(sheets.entries.size()), QString::number(plan.invitedN)));
    return Done;
}

int round(Call &call)
{
    if (call.arguments.first() != QLatin1String("import"))
        throw UsageError{QStringLiteral("round knows import, not “%1”").arg(call.arguments.first())};
    const auto lines = linesOf(call.arguments.at(2));
    if (!lines)
        return call.fail(lines.error());
    const auto meeting = meetingOf(call);
    if (!meeting)
        return call.fail(meeting.error());
    return meeting->team.openRound ? intoOpenRound(call, *meeting, *lines) : asNewRound(call, *meeting, *lines);
}

} // namespace

QList<Command> roundCommands()
{
    return {
        {QStringLiteral("round"), QStringLiteral("import TEAM PATH [--privacy named|names_hidden|totals_only] [--invited N]"),
         QStringLiteral("a round that was held on paper: one rater a line, “432 223 …” or “NAME: 432 223 …”"), 3, 3,
         {{QStringLiteral("privacy"), QStringLiteral("who sees what; without it, named if the lines have names, else totals_only"),
           QStringLiteral("privacy")},
          {QStringLiteral("invited"), QStringLiteral("how many were asked; without it, the members, or the lines if they are more"),
           QStringLiteral("N")}},
         round},
    };
}

} // namespace concord::cli
