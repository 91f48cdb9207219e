// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searcher.h"

#include "core/workspace/workspace.h"

namespace concord {

namespace {

constexpr int mostHits = 30;

} // namespace

Searcher::Searcher(const Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_thread.setMaxThreadCount(1);
}

Searcher::~Searcher()
{
    m_thread.clear();
    m_thread.waitForDone();
}

std::vector<SearchHit> Searcher::quick(const QString &text) const
{
    return m_workspace.read([&](const Store &store) { return search(store, text, mostHits); }).value_or(std::vector<SearchHit>());
}

void Searcher::rank(const QString &text)
{
    m_thread.clear();
    m_thread.start([this, text, path = m_workspace.path(), clock = m_workspace.clock()] {
        const auto own = Workspace::open(path, clock, OpenMode::ReadOnly);
        if (!own)
            return; // what the keys have found stands
        const auto hits = (*own)->read([&](const Store &store) { return rankedSearch(store, text, mostHits); });
        if (hits)
            QMetaObject::invokeMethod(this, [this, text, found = *hits] { emit ranked(text, found); }, Qt::QueuedConnection);
    });
}

} // namespace concord
