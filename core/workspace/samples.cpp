// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/samples.h"

#include "core/exchange/json/jsonimport.h"
#include "core/exchange/samples/sampledocument.h"
#include "core/model/alliances/alliancerules.h"
#include "core/workspace/alliances/agreements.h"

#include <QFile>

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
    auto workspace = Workspace::create(path, {}, clock);
    if (!workspace)
        return workspace;
    Act act{QStringLiteral("sample.load"), QString(word(kind))};
    act.final = true;
    const auto loaded = (*workspace)->perform(act, [&](Store &store) {
        importJson(store, sampleDocument(kind, clock.today()));
        writeVersions(store);
    });
    if (!loaded) {
        workspace->reset();
        QFile::remove(path);
        return tl::make_unexpected(loaded.error());
    }
    return workspace;
}

} // namespace concord
