// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

const QStringList windowFolders{QStringLiteral("ui"), QStringLiteral("app")};

/// A pattern that no file of the window may hold, but for the one place that answers for it.
struct Ban {
    const char *pattern;
    const char *allowedIn; ///< a file's path without its ending
};

// Names are not markup, and a test must be able to answer what the program asks.
constexpr Ban dialogStatics{R"re(\b(Q(?:MessageBox|InputDialog|FileDialog|ColorDialog|FontDialog)::\w+\())re",
                            "ui/widgets/prompts"};
constexpr Ban messageBoxes{R"re(\b(Q(?:MessageBox|InputDialog)\b[^;:]*[({]))re", "ui/widgets/prompts"};
constexpr Ban bareLabels{R"re((\bnew QLabel\b|\bQLabel \w+[;({]|\bmake_unique<QLabel>))re", "ui/widgets/labels"};
constexpr Ban bareToolTips{R"re((\bsetToolTip\(|\bQToolTip::showText\((?![^;]*plainToolTip)))re", "ui/widgets/labels"};
constexpr Ban richText{R"re((\bQt::(?:RichText|AutoText|MarkdownText)\b))re", ""};

QStringList broken(const SourceFile &file, const Ban &ban)
{
    if (*ban.allowedIn != '\0' && file.path.startsWith(QLatin1String(ban.allowedIn) + u'.'))
        return {};
    QStringList complaints;
    for (const QString &found : captures(file.code(), QString::fromLatin1(ban.pattern)))
        complaints.append(file.path + QStringLiteral(": ") + found);
    return complaints;
}

void expectNone(const Ban &ban)
{
    for (const SourceFile &file : sourcesIn(windowFolders)) {
        for (const QString &complaint : broken(file, ban))
            ADD_FAILURE() << complaint.toStdString();
    }
}

bool notices(const Ban &ban, const char *code, const char *path = "ui/teams/teamspage.cpp")
{
    return !broken({QLatin1String(path), QString::fromUtf8(code)}, ban).isEmpty();
}

TEST(Widgets, AskThroughPrompts)
{
    expectNone(dialogStatics);
    expectNone(messageBoxes);
    EXPECT_TRUE(notices(dialogStatics, "QMessageBox::question(this, title, text);"));
    EXPECT_TRUE(notices(dialogStatics, "const QString f = QFileDialog::getOpenFileName(this);"));
    EXPECT_TRUE(notices(messageBoxes, "QMessageBox box(this);"));
    EXPECT_FALSE(notices(dialogStatics, "// QMessageBox::question() would not do"));
    EXPECT_FALSE(notices(dialogStatics, "QFileDialog::getOpenFileName(w);", "ui/widgets/prompts.cpp"));
}

TEST(Widgets, MakeLabelsInTheFactory)
{
    expectNone(bareLabels);
    EXPECT_TRUE(notices(bareLabels, "auto *label = new QLabel(name, this);"));
    EXPECT_TRUE(notices(bareLabels, "QLabel m_name;"));
    EXPECT_FALSE(notices(bareLabels, "QLabel *m_name = nullptr; m_name = plainLabel(name);"));
}

TEST(Widgets, KeepToolTipsPlain)
{
    expectNone(bareToolTips);
    EXPECT_TRUE(notices(bareToolTips, "button->setToolTip(name);"));
    EXPECT_TRUE(notices(bareToolTips, "QToolTip::showText(at, name, this);"));
    EXPECT_FALSE(
        notices(bareToolTips, "setPlainToolTip(button, name); QToolTip::showText(at, plainToolTip(name), this);"));
}

TEST(Widgets, ShowNoMarkup)
{
    expectNone(richText);
    EXPECT_TRUE(notices(richText, "label->setTextFormat(Qt::RichText);"));
}

} // namespace
} // namespace concord
