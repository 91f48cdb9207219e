// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/teams/questionnaires.h"

#include "tests/core/workspace/teams/ateam.h"

#include <QCryptographicHash>
#include <QFile>

namespace concord {

/// Fails when a questionnaire that people have answered is edited: other words are another version, in a file of its own. A
/// new version, once released, gets a line by
/// `cd resources/questionnaires && sha256sum *.json > ../../tests/core/workspace/teams/released.sha256`.
TEST(ReleasedQuestionnaires, AreNeverEdited)
{
    QFile released(QStringLiteral(CONCORD_SOURCE_DIR "/tests/core/workspace/teams/released.sha256"));
    ASSERT_TRUE(released.open(QIODevice::ReadOnly));
    int read = 0;
    for (const QByteArray &line : released.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() != 2)
            continue;
        ++read;
        QFile text(QStringLiteral(":/concord/questionnaires/") + QString::fromLatin1(parts[1])); // as it is in the program
        ASSERT_TRUE(text.open(QIODevice::ReadOnly)) << parts[1].toStdString() << " is missing";
        EXPECT_EQ(QCryptographicHash::hash(text.readAll(), QCryptographicHash::Sha256).toHex(), parts[0]) << parts[1].toStdString();
    }
    EXPECT_GE(read, 1);
}

class AQuestionnaire : public ATeam {};

TEST_F(AQuestionnaire, IsWrittenIntoTheFileOnceAndStaysAsItWasThere)
{
    ASSERT_TRUE(rounds().close(openRound(Privacy::Named, 1)));
    ASSERT_TRUE(rounds().close(openRound(Privacy::Named, 1)));
    const auto written = workspace->store().select<QuestionnaireItem>("ORDER BY position");
    ASSERT_EQ(workspace->store().select<Questionnaire>().size(), 1);
    const QList<QuestionnaireItem> here = pullingTogetherItems();
    ASSERT_EQ(written.size(), here.size());
    for (std::size_t i = 0; i < written.size(); ++i)
        EXPECT_EQ(written[i].text, here[static_cast<qsizetype>(i)].text);
}

TEST_F(AQuestionnaire, WithOtherWordsUnderAKnownVersionTakesNoRound)
{
    ASSERT_TRUE(rounds().close(openRound(Privacy::Named, 1)));
    ASSERT_TRUE(workspace->perform({QStringLiteral("import.json"), {}}, [](Store &store) {
        QuestionnaireItem item = store.select<QuestionnaireItem>("WHERE code = 'B1'").front();
        item.text = QStringLiteral("Something easier.");
        store.update(item);
    }));
    EXPECT_EQ(violation(rounds().open(team, {RoundForm::Full, Privacy::Named, 2, 3})), QStringLiteral("questionnaire_changed"));
    // Another version is another questionnaire, and may say what it likes.
    ASSERT_TRUE(workspace->perform({QStringLiteral("import.json"), {}}, [](Store &store) {
        Questionnaire other = store.select<Questionnaire>().front();
        other.version = 99;
        store.update(other);
    }));
    EXPECT_TRUE(rounds().open(team, {RoundForm::Full, Privacy::Named, 2, 3}));
}

} // namespace concord
