// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

#include "core/model/records.h"
#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace concord {
namespace {

const QStringList speakingFolders{QStringLiteral("core"), QStringLiteral("app")};

/// "party.name" names a column, not an act.
bool isColumn(const QString &code)
{
    for (const RecordType &type : recordTypes()) {
        for (const Column &column : type.columns()) {
            if (code == QLatin1String(type.table) + u'.' + QLatin1String(column.name))
                return true;
        }
    }
    return false;
}

/// The codes of the acts that a file performs: written out ("team.add"), or put together of a subject and a verb.
QStringList actCodes(const SourceFile &file)
{
    // Shorter names are aliases in SQL.
    static const QRegularExpression code(QStringLiteral("^[a-z_]{3,}\\.[a-z_]{3,}$"));
    static const QStringList fileEndings{QStringLiteral("concord"), QStringLiteral("json"), QStringLiteral("pdf"),
                                         QStringLiteral("vcf"),     QStringLiteral("html"), QStringLiteral("md"), QStringLiteral("odt"), QStringLiteral("xml")};
    QStringList codes;
    for (const QString &literal : file.literals()) {
        const bool isFile = fileEndings.contains(literal.section(u'.', 1)) && !literal.startsWith(u"import.");
        if (code.match(literal).hasMatch() && !isColumn(literal) && !isFile && !literal.startsWith(u"qt."))
            codes.append(literal);
    }
    const QString text = file.code();
    for (const QString &subject : captures(text, QStringLiteral(R"re(const char \*subject = "(\w+)")re"))) {
        for (const QStringList &arguments : callsOf(text, QStringLiteral("actOf"))) {
            for (const QString &verb : captures(arguments.first(), QStringLiteral(R"re(^"(\w+)"$)re")))
                codes.append(subject + u'.' + verb);
        }
    }
    return codes;
}

QStringList codesIn(const QString &argument)
{
    return captures(argument, QStringLiteral(R"re(QStringLiteral\("([a-z_]+)"\))re"));
}

/// The codes of the rules that a file can find broken.
QStringList violationCodes(const SourceFile &file)
{
    QStringList codes;
    const QString text = file.code();
    for (const QStringList &arguments : callsOf(text, QStringLiteral("refuse")))
        codes += codesIn(arguments.first());
    for (const QStringList &arguments : callsOf(text, QStringLiteral("Violation")))
        codes += codesIn(arguments.first());
    for (const QStringList &arguments : callsOf(text, QStringLiteral("require")))
        codes += codesIn(arguments.value(1));
    for (const QStringList &arguments : callsOf(text, QStringLiteral("report")))
        codes += captures(arguments.first(), QStringLiteral(R"re(^"([a-z_]+)"$)re"));
    return codes;
}

/// The codes of the acts that a file marks as final: `{QStringLiteral("round.close"), …, true}`, or `act.final = true`.
QStringList finalCodes(const SourceFile &file)
{
    static const QString ofAnAct = QStringLiteral(R"re(\{\s*QStringLiteral\("([a-z_]+\.[a-z_]+)"\),)re");
    const QString text = file.code();
    return captures(text, ofAnAct + QStringLiteral(R"re([^;]*?,\s*true\}[;,])re"))
        + captures(text, ofAnAct + QStringLiteral(R"re([^;]*;\s*\w+\.final = true;)re"));
}

template <class CodesOf>
QStringList unknown(const QList<SourceFile> &files, const QStringList &known, CodesOf codesOf)
{
    QStringList missing;
    for (const SourceFile &file : files) {
        for (const QString &code : codesOf(file)) {
            if (!known.contains(code))
                missing.append(file.path + QStringLiteral(": ") + code);
        }
    }
    return missing;
}

std::string listed(const QStringList &lines)
{
    return lines.join(u'\n').toStdString();
}

SourceFile planted(const char *text)
{
    return {QStringLiteral("core/workspace/a.cpp"), QString::fromUtf8(text)};
}

TEST(Wording, HasAPhraseForEveryAct)
{
    const QStringList missing = unknown(sourcesIn(speakingFolders), wording::knownActs(), actCodes);
    EXPECT_TRUE(missing.isEmpty()) << listed(missing);
}

TEST(Wording, NoticesAnActWithoutAPhrase)
{
    EXPECT_EQ(actCodes(planted("perform({QStringLiteral(\"team.paint\"), name}, f); // \"team.sand\"")),
              QStringList{QStringLiteral("team.paint")});
    EXPECT_EQ(actCodes(planted("constexpr const char *subject = \"idea\"; perform(actOf(\"paint\", record), f);")),
              QStringList{QStringLiteral("idea.paint")});
    EXPECT_TRUE(actCodes(planted("refuse(code, QStringLiteral(\"party.name\")); open(\"copy.json\");")).isEmpty());
}

TEST(Wording, HasASentenceForEveryBrokenRule)
{
    const QStringList missing = unknown(sourcesIn(speakingFolders), wording::knownViolations(), violationCodes);
    EXPECT_TRUE(missing.isEmpty()) << listed(missing);
}

TEST(Wording, NoticesABrokenRuleWithoutASentence)
{
    EXPECT_EQ(violationCodes(planted("refuse(late ? QStringLiteral(\"too_late\") : QStringLiteral(\"too_early\"), "
                                     "QStringLiteral(\"team\"));")),
              (QStringList{QStringLiteral("too_late"), QStringLiteral("too_early")}));
    EXPECT_EQ(
        violationCodes(planted("broken << Violation{QStringLiteral(\"too_blue\"), QStringLiteral(\"sky\"), {}};")),
        QStringList{QStringLiteral("too_blue")});
    EXPECT_EQ(violationCodes(
                  planted("rules.require(f(a, b) || c(QStringLiteral(\"x\")),\n QStringLiteral(\"too_hot\"), s);")),
              QStringList{QStringLiteral("too_hot")});
    EXPECT_EQ(violationCodes(planted("report(\"wrong_type\", where);")), QStringList{QStringLiteral("wrong_type")});
}

TEST(Wording, HasAWayBackForEveryFinalAct)
{
    const QStringList beginnings{QStringLiteral("workspace.create"), QStringLiteral("sample.load")};
    QStringList finals{QStringLiteral("alliance.propose")}; // told from the other steps while the program runs
    for (const SourceFile &file : sourcesIn({QStringLiteral("core")}))
        finals += finalCodes(file);
    EXPECT_GE(finals.size(), 6);
    for (const QString &code : finals) {
        const QString text = wording::sentence(
            Violation{QStringLiteral("final_act"), code, QStringLiteral("Breakfast by Bike")});
        if (beginnings.contains(code)) {
            EXPECT_EQ(text, QStringLiteral("There is nothing to undo."));
            continue;
        }
        const QString phrase = wording::phrase({code, QStringLiteral("Breakfast by Bike")});
        const QString bare = QStringLiteral("\"%1\" is final and can't be undone. ").arg(phrase);
        EXPECT_FALSE(phrase.contains(code)) << code.toStdString();
        EXPECT_TRUE(text.startsWith(bare) && text.size() > bare.size()) << text.toStdString();
    }
}

TEST(Wording, NoticesAFinalAct)
{
    EXPECT_EQ(finalCodes(planted("const Act act{QStringLiteral(\"round.close\"), about(id, {}), true};")),
              QStringList{QStringLiteral("round.close")});
    EXPECT_EQ(finalCodes(planted("Act act{QStringLiteral(\"sample.load\"), word};\n    act.final = true;")),
              QStringList{QStringLiteral("sample.load")});
    EXPECT_TRUE(finalCodes(planted("perform({QStringLiteral(\"team.add\"), name}, f); use(a, true);")).isEmpty());
}

TEST(Wording, HasNoSentenceThatNothingSays)
{
    QSet<QString> said;
    for (const SourceFile &file : sourcesIn(speakingFolders)) {
        for (const QString &literal : file.literals())
            said.insert(literal);
    }
    QStringList silent;
    for (const QString &code : wording::knownViolations()) {
        if (!said.contains(code))
            silent.append(code);
    }
    for (const QString &code : wording::knownActs()) {
        const bool together = said.contains(code);
        const bool inParts = said.contains(code.section(u'.', 0, 0)) && said.contains(code.section(u'.', 1));
        if (!together && !inParts)
            silent.append(code);
    }
    EXPECT_TRUE(silent.isEmpty()) << listed(silent);
}

} // namespace
} // namespace concord
