// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/workspace/search.h"

#include <QObject>
#include <QThreadPool>

namespace concord {

class Workspace;

/// Searches one workspace for the palette: at once for each key, and by rank on a thread of its own for a text that was
/// left to rest.
class Searcher : public QObject {
    Q_OBJECT
public:
    Searcher(const Workspace &workspace, QObject *parent);
    ~Searcher() override;

    [[nodiscard]] std::vector<SearchHit> quick(const QString &text) const;
    /// Answers by ranked(). Of several that wait, the last one is answered.
    void rank(const QString &text);

signals:
    void ranked(const QString &text, const std::vector<concord::SearchHit> &hits);

private:
    const Workspace &m_workspace;
    QThreadPool m_thread;
};

} // namespace concord
