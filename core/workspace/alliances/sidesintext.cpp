// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/alliances/sidesintext.h"

#include "core/reports/markdown.h"

#include <algorithm>

namespace concord {

namespace {

/// The sides stand in the first section of the text, so that the rest of a long one need not be read.
QList<SharedAgreement::Side> sidesInBody(const QString &body)
{
    const QString section = QStringLiteral("\n## ");
    const qsizetype first = body.indexOf(section);
    const qsizetype second = first < 0 ? -1 : body.indexOf(section, first + section.size());
    return sidesIn(fromMarkdown(body.left(second < 0 ? body.size() : second + 1)));
}

bool haveAllAccepted(const AllianceFacts &facts, const AgreementVersion &version)
{
    return std::ranges::all_of(facts.sides, [&](const AllianceSide &side) {
        return std::ranges::any_of(facts.acceptances, [&](const Acceptance &yes) {
            return yes.versionId == version.id && yes.alliancePartyId == side.role.id;
        });
    });
}

} // namespace

QHash<AlliancePartyId, QString> namesInText(const QList<AllianceSide> &sides, const QList<SharedAgreement::Side> &inText)
{
    QHash<AlliancePartyId, QString> names;
    QList<qsizetype> left;
    for (qsizetype place = 0; place < inText.size(); ++place) {
        const auto same = std::ranges::find_if(sides, [&](const AllianceSide &side) {
            return side.party.name == inText[place].name && !names.contains(side.role.id);
        });
        if (same != sides.end())
            names.insert(same->role.id, inText[place].name);
        else
            left << place;
    }
    // A side that a text names stays where it stands, and one that joins comes last: a name that is left belongs to nobody else.
    for (const qsizetype place : left) {
        if (place < sides.size() && !names.contains(sides[place].role.id))
            names.insert(sides[place].role.id, inText[place].name);
    }
    return names;
}

void seeWhoJoinedLater(AllianceFacts &facts)
{
    for (const AgreementVersion &version : facts.versions) {
        if (version.state == VersionState::Draft || haveAllAccepted(facts, version))
            continue;
        const QList<SharedAgreement::Side> inText = sidesInBody(version.body);
        if (inText.isEmpty())
            continue;
        const QHash<AlliancePartyId, QString> named = namesInText(facts.sides, inText);
        for (const AllianceSide &side : facts.sides) {
            if (!named.contains(side.role.id))
                facts.joinedLater[version.id] << side.role.id;
        }
    }
}

} // namespace concord
