// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/preparedlayer.h"

#include "core/largevector.h"
#include "core/parallel.h"
#include "crs/geodesy.h"
#include "crs/transform.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <mutex>
#include <optional>
#include <span>

namespace revier {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(revier::PreparedLayer)
};

/// The square world of the plane ends here; positions beyond, up to the poles, are drawn on its edge.
constexpr double kMaxLatitude = 85.05112877980659;
/// Positions between two questions whether to go on: some milliseconds of PROJ.
constexpr std::size_t kChunk = 16384;
/// Chunks that one core takes at once; making a Transform costs about as much as moving one of them.
constexpr std::size_t kChunksAtOnce = 16;

/// The poles are infinitely far away in the plane: without this a world map would lose Antarctica.
void pullInPoles(std::span<Point> positions)
{
    for (auto &p : positions) {
        if (std::abs(p.y) <= 90) {
            p.y = std::clamp(p.y, -kMaxLatitude, kMaxLatitude);
        }
    }
}

/// EPSG:3857 takes latitude and longitude of WGS 84 as if they were on a sphere, and PROJ lets ETRS89 pass as
/// WGS 84: the formula gives the same as PROJ within 1e-9 degrees, several times as fast.
bool isByFormula(const Crs &crs)
{
    return crs.code() == u"EPSG:4326" || crs.code() == u"OGC:CRS84" || crs.code() == u"EPSG:4258";
}

/// Moves positions of one table into the plane, on all cores.
class Projection
{
public:
    Projection(const FeatureTable &table, const JobControl &control)
        : m_table(table)
        , m_control(control)
        , m_source(table.geometry.positions())
        , m_positions(m_source.size())
    {
    }

    Result<LargeVector<Point>> run()
    {
        constexpr auto kRun = kChunk * kChunksAtOnce;
        if (const auto transform = Transform::create(m_table.crs, Crs::webMercator()); !transform) {
            return std::unexpected(transform.error());
        }
        inParallel((m_source.size() + kRun - 1) / kRun, [this](std::size_t run) {
            const auto end = std::min((run + 1) * kRun, m_source.size());
            moveRun(run * kRun, end);
        });
        if (m_canceled) {
            return failure(Error::Code::Canceled, Texts::tr("%1: cancelled.").arg(m_table.name));
        }
        return std::move(m_positions);
    }

    [[nodiscard]] std::size_t dropped() const { return m_dropped; }

private:
    /// Copies the next chunk; empty at the end and after a cancellation.
    std::span<Point> take(std::size_t &first, std::size_t end)
    {
        const std::scoped_lock lock(m_controlled); // a JobControl is for one thread at a time
        m_canceled = m_canceled || m_control.isCanceled();
        if (m_canceled) {
            return {};
        }
        const auto count = std::min(kChunk, end - first);
        m_done += count;
        m_control.report(double(m_done) / double(m_source.size()));
        first += count;
        return std::span(m_positions).subspan(first - count, count);
    }

    void copy(std::span<Point> chunk) const
    {
        const auto from = std::size_t(chunk.data() - m_positions.data());
        std::ranges::copy(m_source.subspan(from, chunk.size()), chunk.begin());
        if (m_table.crs.isGeographic()) {
            pullInPoles(chunk);
        }
    }

    void moveRun(std::size_t first, std::size_t end)
    {
        constexpr auto kInWorld = [](Point p) { return std::abs(p.x) <= 180 && std::abs(p.y) <= 90; };
        const bool formula = isByFormula(m_table.crs);
        std::optional<Result<Transform>> transform; // one for each run: it belongs to one thread
        for (auto chunk = take(first, end); !chunk.empty(); chunk = take(first, end)) {
            copy(chunk);
            if (formula && std::ranges::all_of(chunk, kInWorld)) {
                std::ranges::transform(chunk, chunk.begin(), webMercatorFromGeographic);
                continue;
            }
            if (!transform) {
                transform = Transform::create(m_table.crs, Crs::webMercator());
            }
            m_dropped += *transform ? (*transform)->forward(chunk) : spoil(chunk);
        }
    }

    /// For what could be made a moment ago and cannot be made now: out of memory.
    static std::size_t spoil(std::span<Point> chunk)
    {
        constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();
        std::ranges::fill(chunk, Point {kNaN, kNaN});
        return chunk.size();
    }

    const FeatureTable &m_table;
    const JobControl &m_control;
    std::span<const Point> m_source;
    LargeVector<Point> m_positions;
    std::mutex m_controlled;
    bool m_canceled = false;
    std::size_t m_done = 0;
    std::atomic<std::size_t> m_dropped = 0;
};

} // namespace

PackedRTree indexOf(const GeometryBuffer &geometry)
{
    return PackedRTree(geometry.boxes());
}

Result<PreparedLayerPtr> prepareLayer(const FeatureTablePtr &table, const JobControl &control)
{
    if (!table->crs.isValid()) {
        return failure(
            Error::Code::InvalidArgument,
            Texts::tr(
                "%1: the coordinate reference system is unknown, so the layer cannot be placed on the map.")
                .arg(table->name));
    }
    Projection projection(*table, control);
    auto positions = projection.run();
    if (!positions) {
        return std::unexpected(positions.error());
    }
    auto layer = std::make_shared<PreparedLayer>();
    layer->table = table;
    layer->droppedPositions = projection.dropped();
    layer->geometry = table->geometry.withPositions(*std::move(positions));
    layer->index = indexOf(layer->geometry);
    control.report(1);
    return layer;
}

} // namespace revier
