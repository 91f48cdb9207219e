// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samples.h"

#include "core/exchange/json/jsonimport.h"
#include "core/exchange/samples/sampledocument.h"
#include "core/model/alliances/alliancerules.h"
#include "core/workspace/alliances/agreements.h"

namespace concord {

namespace {

/// A version of a sample has the text that its alliance says, so that the two never drift apart.
void writeVersions(Store &store)
{
    for (AgreementVersion &version : store.select<AgreementVersion>()) {
        version.body = assembledText(store, version.allianceId);
        version.bodyHash = hashOf(version.body);
        store.update(version);
    }
}

} // namespace

Outcome<std::unique_ptr<Workspace>> createSample(const QString &path, SampleKind kind, Clock clock)
{
    Act act{QStringLiteral("sample.load"), QString(word(kind))};
    act.final = true;
    return Workspace::create(path, {}, clock, act, [&](Store &store) {
        importJson(store, sampleDocument(kind, clock.today()));
        writeVersions(store);
    });
}

} // namespace concord
