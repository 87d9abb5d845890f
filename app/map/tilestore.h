// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tilemesh.h"

#include <QObject>

#include <atomic>
#include <cstdint>
#include <list>
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
    /// For a tile that is known to have nothing in it.
    void insertEmpty(std::uint64_t key, TileId tile);
    /// What is missing now, most urgent first. Jobs that nobody wants any more are cancelled.
    void setWanted(std::vector<Request> wanted);
    /// Forgets how to cut the layers that are not in \a used.
    void keepSources(const std::unordered_set<const PreparedLayer *> &used);
    [[nodiscard]] std::size_t byteCount() const { return m_bytes; }

Q_SIGNALS:
    void tileReady();

private:
    struct Key
    {
        std::uint64_t layer = 0;
        TileId tile;
        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const
        {
            return std::hash<TileId>()(key.tile) ^ (key.layer * 0x9e3779b97f4a7c15ULL);
        }
    };
    struct Entry
    {
        Key key;
        TileMeshPtr mesh;
    };
    using Flag = std::shared_ptr<std::atomic_bool>;

    void startJobs();
    void startTile(const Request &request);
    void startSource(const PreparedLayerPtr &prepared);
    void insert(const Key &key, const TileMeshPtr &mesh);

    std::vector<Request> m_wanted;
    std::list<Entry> m_entries; ///< used last in front
    std::unordered_map<Key, std::list<Entry>::iterator, KeyHash> m_index;
    std::unordered_map<Key, Flag, KeyHash> m_jobs;
    std::unordered_map<const PreparedLayer *, TileSourcePtr> m_sources; ///< null while a job makes it
    std::size_t m_bytes = 0;
    int m_running = 0;
};

} // namespace revier
