// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentcache.h"

#include "render/pixelgrid.h"
#include "render/scene.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>

#include <cstdint>
#include <unordered_set>
#include <vector>

namespace revier {

/// Paints tiles of layers as pictures in background jobs, with the QPainter back end, and keeps the ones used
/// last. GUI thread.
class PictureStore : public QObject
{
    Q_OBJECT
public:
    struct Request
    {
        std::uint64_t sheet = 0; ///< pictures of one look of one layer at one scale
        TileId tile;
        SceneLayer layer; ///< opacity and range of scales do not matter
        PixelGrid grid;
        double reach = 0; ///< px that a feature may be seen beyond its box
    };
    static constexpr std::size_t kBudget = 96ULL << 20U; ///< bytes of pictures that are not on the screen

    explicit PictureStore(QObject *parent = nullptr);
    ~PictureStore() override;

    /// The picture, null if there is none yet; counts as a use. A null image: nothing is in the tile. Valid
    /// until the event loop runs.
    [[nodiscard]] const QImage *find(std::uint64_t sheet, TileId tile);
    /// What is missing now, most urgent first.
    void setWanted(std::vector<Request> wanted);
    /// Bytes to keep, instead of kBudget.
    void setBudget(std::size_t bytes) { m_pictures.setBudget(bytes); }
    [[nodiscard]] std::size_t byteCount() const { return m_pictures.byteCount(); }

Q_SIGNALS:
    void pictureReady();

private:
    void startJobs();
    void start(const Request &request);

    std::vector<Request> m_wanted;
    RecentCache<TileKey, QImage, TileKeyHash> m_pictures;
    std::unordered_set<TileKey, TileKeyHash> m_jobs;
    QThreadPool m_pool;
};

} // namespace revier
