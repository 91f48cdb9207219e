// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <gtest/gtest.h>

namespace concord {
namespace {

QStringList broken(const SourceFile &file)
{
    QStringList complaints;
    if (!file.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        complaints.append(file.path + QStringLiteral(" does not begin with its licence"));
    if (file.path.endsWith(u".h") && !file.text.contains(u"\n#pragma once\n"))
        complaints.append(file.path + QStringLiteral(" has no include guard"));
    if (file.path.startsWith(u"ui/shell/mainwindow.") && file.text.count(u'\n') >= 300)
        complaints.append(file.path + QStringLiteral(" is a stack of pages and stays under 300 lines"));
    return complaints;
}

TEST(Files, CarryTheirLicenceAndGuardAndTheMainWindowStaysSmall)
{
    for (const SourceFile &file :
         sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")})) {
        for (const QString &complaint : broken(file))
            ADD_FAILURE() << complaint.toStdString();
    }
}

TEST(Files, NoticeWhatIsMissing)
{
    const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    EXPECT_EQ(broken({QStringLiteral("core/a.cpp"), QStringLiteral("int a;\n")}).size(), 1);
    EXPECT_EQ(broken({QStringLiteral("core/a.h"), licence + QStringLiteral("int a;\n")}).size(), 1);
    EXPECT_EQ(broken({QStringLiteral("ui/shell/mainwindow.cpp"), licence + QString(300, u'\n')}).size(), 1);
    EXPECT_TRUE(broken({QStringLiteral("core/a.h"), licence + QStringLiteral("#pragma once\n")}).isEmpty());
}

} // namespace
} // namespace concord
