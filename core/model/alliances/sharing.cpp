// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/alliances/sharing.h"

#include "core/model/rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace concord {

namespace {

// clang-format off
constexpr std::array lines{
    SafeguardLine{"G1", 2, true, QT_TRANSLATE_NOOP("Safeguards", "I know what they will do with what I show them.")},
    SafeguardLine{"G2", 2, true, QT_TRANSLATE_NOOP("Safeguards", "They know what I will do with theirs.")},
    SafeguardLine{"G3", 2, true, QT_TRANSLATE_NOOP("Safeguards", "We have written what stays between us and until when.")},
    SafeguardLine{"G4", 3, true, QT_TRANSLATE_NOOP("Safeguards", "Personal details: we know whose, why, where kept, who deletes.")},
    SafeguardLine{"G5", 3, false, QT_TRANSLATE_NOOP("Safeguards", "People who will meet children or vulnerable adults are checked.")},
    SafeguardLine{"G6", 3, true, QT_TRANSLATE_NOOP("Safeguards", "What I owned before stays mine, in writing.")},
    SafeguardLine{"G7", 3, true, QT_TRANSLATE_NOOP("Safeguards", "I can get my material back or have it deleted.")},
    SafeguardLine{"G8", 4, false, QT_TRANSLATE_NOOP("Safeguards", "Someone other than me knows where the agreement is.")},
    SafeguardLine{"G9", 4, true, QT_TRANSLATE_NOOP("Safeguards", "I can name who decides on their side, and have met them.")},
    SafeguardLine{"G10", 2, false, QT_TRANSLATE_NOOP("Safeguards", "There is a small first step that fails cheaply.")},
    SafeguardLine{"G11", 4, true, QT_TRANSLATE_NOOP("Safeguards", "I can leave without losing what my priority depends on.")},
    SafeguardLine{"G12", 4, true, QT_TRANSLATE_NOOP("Safeguards", "I have said my worst worry out loud to them.")},
};

constexpr std::array levelNames{
    QT_TRANSLATE_NOOP("Sharing", "Nothing yet"),
    QT_TRANSLATE_NOOP("Sharing", "Headlines"),
    QT_TRANSLATE_NOOP("Sharing", "Working details"),
    QT_TRANSLATE_NOOP("Sharing", "Sensitive"),
    QT_TRANSLATE_NOOP("Sharing", "Open book"),
};
// clang-format on

} // namespace

std::span<const SafeguardLine> safeguardLines()
{
    return lines;
}

const SafeguardLine *safeguardLine(QAnyStringView key)
{
    const auto line =
        std::ranges::find_if(lines, [key](const SafeguardLine &l) { return key == QLatin1String(l.key); });
    return line == lines.end() ? nullptr : &*line;
}

const char *shareLevelName(int level)
{
    return levelNames.at(static_cast<std::size_t>(level));
}

QList<Violation> lockedBy(const QList<Safeguard> &safeguards, int level)
{
    Rules rules;
    for (int step = 1; step <= level; ++step) {
        for (const SafeguardLine &line : lines) {
            const bool listed = std::ranges::any_of(
                safeguards, [&line](const Safeguard &s) { return s.key == QLatin1String(line.key); });
            rules.require(!line.onLadder || line.unlocksLevel != step || listed, QStringLiteral("safeguard_open"),
                          QLatin1String(line.key), QLatin1String(line.text));
        }
        for (const Safeguard &safeguard : safeguards) {
            rules.require(safeguard.unlocksLevel != step || safeguard.state != SafeguardState::Open,
                          QStringLiteral("safeguard_open"),
                          safeguard.key.isEmpty() ? QStringLiteral("safeguard") : safeguard.key, safeguard.statement);
        }
    }
    return rules.broken();
}

int highestUnlocked(const QList<Safeguard> &safeguards)
{
    int level = 0;
    while (level < topShareLevel && lockedBy(safeguards, level + 1).isEmpty())
        ++level;
    return level;
}

} // namespace concord
