// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentcache.h"
#include "tilemesh.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace revier {

/// Where the tiles of one layer come from. A new key means other tiles; a new colour keeps the key.
struct TileOrigin
{
    std::uint64_t key = 0;
    PreparedLayerPtr prepared;
    FeatureSymbolsPtr symbols;
    std::optional<std::size_t> only; ///< the feature of a highlight
};

/// Makes tiles in background jobs and keeps the ones used last. GUI thread.
class TileStore : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        TileOrigin origin;
        TileId tile;
    };
    static constexpr std::size_t kBudget = 96ULL
        << 20U; ///< bytes of tiles; those on the screen are kept anyway

    explicit TileStore(QObject *parent = nullptr);
    ~TileStore() override;

    /// The tile if it is there; counts as a use.
    [[nodiscard]] TileMeshPtr find(std::uint64_t key, TileId tile);
    [[nodiscard]] bool contains(std::uint64_t key, TileId tile) const;
    /// Makes a tile at once, for a layer so small that this takes less than handing it to a job.
    void makeNow(const TileOrigin &origin, TileId tile);
    /// For a tile that is known to have nothing in it.
    void insertEmpty(std::uint64_t key, TileId tile);
    /// What is missing now, most urgent first. Jobs that nobody wants any more are cancelled.
    void setWanted(std::vector<Request> wanted);
    /// Forgets how to cut the layers that are not in \a used.
    void keepSources(const std::unordered_set<const PreparedLayer *> &used);
    /// Bytes to keep, instead of kBudget.
    void setBudget(std::size_t bytes) { m_tiles.setBudget(bytes); }
    [[nodiscard]] std::size_t byteCount() const { return m_tiles.byteCount(); }

Q_SIGNALS:
    void tileReady();

private:
    using Flag = std::shared_ptr<std::atomic_bool>;

    void startJobs();
    void startTile(const Request &request);
    void startSource(const PreparedLayerPtr &prepared);

    std::vector<Request> m_wanted;
    RecentCache<TileKey, TileMeshPtr, TileKeyHash> m_tiles;
    std::unordered_map<TileKey, Flag, TileKeyHash> m_jobs;
    std::unordered_map<const PreparedLayer *, TileSourcePtr> m_sources; ///< null while a job makes it
    int m_running = 0;
    QThreadPool m_pool; ///< reading files is not to keep somebody waiting who looks at a gap
};

} // namespace revier
