// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

namespace concord {
namespace {

/// A folder and what its files may include, besides the folder itself.
struct Layer {
    const char *folder;
    QList<const char *> below;
};

// The first folder that holds a file is its layer.
const QList<Layer> &layers()
{
    static const QList<Layer> list{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/storage", {"core/base", "core/model"}},
        {"core/exchange", {"core/base", "core/model", "core/storage"}},
        {"core/reports", {"core/base", "core/model", "core/storage"}},
        {"core/workspace", {"core"}},
        {"ui/wording", {"core"}},
        {"ui/theme", {"core"}},
        {"ui/widgets", {"core", "ui/wording", "ui/theme"}},
        {"ui/shell", {"core", "ui"}},
        {"ui", {"core", "ui/wording", "ui/theme", "ui/widgets"}},
        {"app", {"core", "ui"}},
    };
    return list;
}

/// The subject of a page: "ui/partners/partnerspage.h" is in "ui/partners".
QString ownFolder(const SourceFile &file, const Layer &layer)
{
    const QString folder = QLatin1String(layer.folder);
    return folder == QStringLiteral("ui") ? file.path.section(u'/', 0, 1) : folder;
}

QStringList wrongIncludes(const SourceFile &file)
{
    const auto layer =
        std::ranges::find_if(layers(), [&](const Layer &l) { return file.isIn(QLatin1String(l.folder)); });
    if (layer == layers().end())
        return {file.path + QStringLiteral(" is in no layer")};
    QStringList wrong;
    for (const QString &include : file.ownIncludes()) {
        const bool allowed = include.startsWith(ownFolder(file, *layer) + u'/') ||
                             std::ranges::any_of(layer->below, [&](const char *folder) {
                                 return include.startsWith(QLatin1String(folder) + u'/');
                             });
        if (!allowed)
            wrong.append(file.path + QStringLiteral(" includes ") + include);
    }
    return wrong;
}

/// What a file includes of a module of Qt, as the installed headers tell.
QStringList includesOfModule(const SourceFile &file, const char *module)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::HeadersPath) + u'/' + QLatin1String(module) + u'/';
    QStringList found;
    for (const QString &include : file.systemIncludes()) {
        if (include.startsWith(QLatin1String(module)) || QFileInfo::exists(folder + include))
            found.append(file.path + QStringLiteral(" includes ") + include);
    }
    return found;
}

QStringList databaseIncludes(const SourceFile &file)
{
    QStringList found = includesOfModule(file, "QtSql");
    if (file.systemIncludes().contains(QStringLiteral("sqlite3.h")))
        found.append(file.path + QStringLiteral(" includes sqlite3.h"));
    return found;
}

/// String literals that read as SQL: keywords in capitals, as every statement of ours is written.
QStringList sqlLiterals(const SourceFile &file)
{
    static const QRegularExpression sql(QStringLiteral(
        R"re(^\s*(SELECT|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)|WHERE|ORDER BY|(LEFT )?JOIN|PRAGMA|BEGIN IMMEDIATE)\b)re"));
    QStringList found;
    for (const QString &literal : file.literals()) {
        if (sql.match(literal).hasMatch())
            found.append(file.path + QStringLiteral(": ") + literal);
    }
    return found;
}

template <class Rule>
void expectNone(const QStringList &folders, Rule broken)
{
    const QList<SourceFile> files = sourcesIn(folders);
    EXPECT_FALSE(files.isEmpty());
    for (const SourceFile &file : files) {
        for (const QString &complaint : broken(file))
            ADD_FAILURE() << complaint.toStdString();
    }
}

const QStringList everywhere{QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};

SourceFile planted(const char *path, const char *text)
{
    return {QLatin1String(path), QString::fromUtf8(text)};
}

TEST(Layers, IncludeOnlyWhatLiesBelow)
{
    expectNone(everywhere, wrongIncludes);
}

TEST(Layers, NoticeAnIncludeThatPointsUp)
{
    const auto isWrong = [](const char *path, const char *include) {
        return !wrongIncludes({QLatin1String(path), QStringLiteral("#include \"%1\"\n").arg(QLatin1String(include))})
                    .isEmpty();
    };
    EXPECT_TRUE(isWrong("core/base/id.h", "core/model/ids.h"));
    EXPECT_TRUE(isWrong("core/model/teams/team.h", "core/storage/store.h"));
    EXPECT_TRUE(isWrong("core/storage/store.h", "core/workspace/workspace.h"));
    EXPECT_TRUE(isWrong("core/reports/pages.h", "core/workspace/workspace.h"));
    EXPECT_TRUE(isWrong("core/reports/pages.h", "core/exchange/json/jsonexport.h"));
    EXPECT_TRUE(isWrong("core/workspace/workspace.h", "ui/wording/wording.h"));
    EXPECT_TRUE(isWrong("ui/wording/acts.cpp", "ui/widgets/page.h"));
    EXPECT_TRUE(isWrong("ui/widgets/page.h", "ui/teams/teamspage.h"));
    EXPECT_TRUE(isWrong("ui/partners/partnerspage.cpp", "ui/teams/teamspage.h"));
    EXPECT_TRUE(isWrong("ui/partners/partnerspage.cpp", "ui/shell/mainwindow.h"));
    EXPECT_TRUE(isWrong("ui/partners/partnerspage.cpp", "app/cli/session.h"));
    EXPECT_TRUE(isWrong("ui/partners/partnerspage.cpp", "partnerspage.h")); // not from the root
    EXPECT_FALSE(isWrong("ui/partners/partnerspage.cpp", "ui/partners/partnerspage.h"));
    EXPECT_FALSE(isWrong("ui/shell/mainwindow.cpp", "ui/partners/partnerspage.h"));
    EXPECT_FALSE(isWrong("core/workspace/samples.cpp", "core/exchange/json/jsonimport.h"));
    EXPECT_TRUE(isWrong("lib/other.cpp", "core/base/id.h"));
}

TEST(Layers, CoreKnowsNoWidgets)
{
    expectNone({QStringLiteral("core")}, [](const SourceFile &file) { return includesOfModule(file, "QtWidgets"); });
}

TEST(Layers, NoticeAWidgetInCore)
{
    EXPECT_EQ(includesOfModule(planted("core/a.cpp", "#include <QLabel>\n#include <QString>\n"), "QtWidgets").size(),
              1);
    EXPECT_EQ(includesOfModule(planted("core/a.cpp", "#include <QtWidgets/QLabel>\n"), "QtWidgets").size(), 1);
}

TEST(Layers, OnlyCoreKnowsTheDatabase)
{
    expectNone({QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("core/base"), QStringLiteral("core/model"),
                QStringLiteral("core/reports")},
               databaseIncludes);
}

TEST(Layers, NoticeTheDatabaseElsewhere)
{
    EXPECT_EQ(databaseIncludes(planted("ui/a.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n")).size(), 2);
}

TEST(Layers, OnlyCoreSpeaksSql)
{
    expectNone({QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("core/base"), QStringLiteral("core/model"),
                QStringLiteral("core/reports")},
               sqlLiterals);
}

TEST(Layers, NoticeSqlElsewhere)
{
    EXPECT_EQ(sqlLiterals(planted("ui/a.cpp", "store.select<Party>(\"WHERE name = ?\"); // \"SELECT 1\"")).size(), 1);
    EXPECT_EQ(sqlLiterals(planted("ui/a.cpp", "q(\"SELECT name \" \"FROM party\");")).size(), 1);
    EXPECT_EQ(sqlLiterals(planted("ui/a.cpp", "q(R\"(DELETE FROM party)\");")).size(), 1);
    EXPECT_TRUE(sqlLiterals(planted("ui/a.cpp", "tr(\"Where it must\"); tr(\"Select a partner\");")).isEmpty());
}

} // namespace
} // namespace concord
