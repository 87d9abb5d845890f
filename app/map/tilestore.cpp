// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tilestore.h"

#include "stepback.h"

#include <QFuture>
#include <QThread>
#include <QtConcurrent/qtconcurrenttask.h>

#include <algorithm>
#include <unordered_set>

namespace revier {
namespace {

/// How layers are cut is large, and the same for all stores that show them. GUI thread.
class SharedSources
{
public:
    /// Null if no store has it.
    [[nodiscard]] TileSourcePtr find(const PreparedLayer *layer) const
    {
        const auto found = m_sources.find(layer);
        return found == m_sources.end() ? nullptr : found->second.lock();
    }
    /// Returns the one to use: another store may have been faster.
    TileSourcePtr share(const TileSourcePtr &source)
    {
        std::erase_if(m_sources, [](const auto &item) { return item.second.expired(); });
        auto &shared = m_sources[source->prepared.get()];
        auto first = shared.lock();
        if (!first) {
            first = source;
            shared = source;
        }
        return first;
    }

private:
    std::unordered_map<const PreparedLayer *, std::weak_ptr<const TileSource>> m_sources;
};

SharedSources &sharedSources()
{
    static SharedSources sources;
    return sources;
}

} // namespace

TileStore::TileStore(QObject *parent)
    : QObject(parent)
    , m_tiles(kBudget, [](const TileMeshPtr &mesh) { return mesh.use_count() > 1; })
{
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileStore::~TileStore()
{
    for (const auto &[key, flag] : m_jobs) {
        flag->store(true);
    }
}

TileMeshPtr TileStore::find(std::uint64_t key, TileId tile)
{
    const auto *found = m_tiles.find({key, tile});
    return found != nullptr ? *found : nullptr;
}

bool TileStore::contains(std::uint64_t key, TileId tile) const
{
    return m_tiles.contains({key, tile});
}

void TileStore::setWanted(std::vector<Request> wanted)
{
    m_wanted = std::move(wanted);
    std::unordered_set<TileKey, TileKeyHash> keys;
    for (const auto &request : m_wanted) {
        keys.insert({request.origin.key, request.tile});
    }
    for (const auto &[key, flag] : m_jobs) {
        if (!keys.contains(key)) {
            flag->store(true);
        }
    }
    startJobs();
}

void TileStore::startJobs()
{
    // The queue is m_wanted, not the pool's, so that the newest view comes first. Many more jobs than threads
    // wait in the pool: most are short, their results arrive between two frames, and a slow frame must not
    // leave the threads idle. Stale ones end as soon as they begin.
    const auto atOnce = 32 * std::max(1, QThread::idealThreadCount());
    for (const auto &request : m_wanted) {
        if (m_running >= atOnce) {
            return;
        }
        const TileKey key {request.origin.key, request.tile};
        if (m_tiles.contains(key) || m_jobs.contains(key)) {
            continue;
        }
        if (!m_sources.contains(request.origin.prepared.get())) {
            startSource(request.origin.prepared);
        }
        if (m_sources.at(request.origin.prepared.get())) {
            startTile(request);
        }
    }
}

void TileStore::startSource(const PreparedLayerPtr &prepared)
{
    if (auto shared = sharedSources().find(prepared.get())) {
        m_sources.emplace(prepared.get(), std::move(shared));
        return;
    }
    m_sources.emplace(prepared.get(), nullptr);
    ++m_running;
    QtConcurrent::task([prepared] { return makeTileSource(prepared, {}); })
        .onThreadPool(m_pool)
        .spawn()
        .then(this, [this, prepared](const TileSourcePtr &source) {
            --m_running;
            m_sources[prepared.get()] = source ? sharedSources().share(source) : nullptr;
            startJobs();
        });
}

void TileStore::startTile(const Request &request)
{
    const TileKey key {request.origin.key, request.tile};
    const auto canceled = std::make_shared<std::atomic_bool>(false);
    m_jobs.emplace(key, canceled);
    ++m_running;
    auto work = [origin = request.origin, tile = request.tile, canceled,
                 source = m_sources.at(request.origin.prepared.get())]() -> TileMeshPtr {
        stepBack();
        const JobControl control([canceled] { return canceled->load(); }, {});
        if (control.isCanceled()) {
            return nullptr;
        }
        const auto geometry = buildTile(*source, *origin.symbols, tile, origin.only, control);
        return geometry ? makeTileMesh(*geometry) : nullptr;
    };
    QtConcurrent::task(std::move(work))
        .onThreadPool(m_pool)
        .spawn()
        .then(this, [this, key](const TileMeshPtr &mesh) {
            --m_running;
            m_jobs.erase(key);
            if (mesh) {
                m_tiles.insert(key, mesh, mesh->byteCount);
                Q_EMIT tileReady();
            }
            startJobs();
        });
}

void TileStore::makeNow(const TileOrigin &origin, TileId tile)
{
    auto &source = m_sources[origin.prepared.get()];
    if (!source) {
        source = sharedSources().find(origin.prepared.get());
    }
    if (!source) {
        source = makeTileSource(origin.prepared, {});
        source = source ? sharedSources().share(source) : nullptr;
    }
    const auto geometry = source ? buildTile(*source, *origin.symbols, tile, origin.only, {}) : nullptr;
    if (geometry) {
        const auto mesh = makeTileMesh(*geometry);
        m_tiles.insert({origin.key, tile}, mesh, mesh->byteCount);
    }
}

void TileStore::insertEmpty(std::uint64_t key, TileId tile)
{
    constexpr std::size_t kBytes = 256; // of the entry and its place in the index, about
    m_tiles.insert({key, tile}, std::make_shared<TileMesh>(), kBytes);
}

void TileStore::keepSources(const std::unordered_set<const PreparedLayer *> &used)
{
    std::erase_if(m_sources, [&used](const auto &item) { return item.second && !used.contains(item.first); });
}

} // namespace revier
