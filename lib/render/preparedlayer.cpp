// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/preparedlayer.h"

#include "core/diskcache.h"
#include "core/largevector.h"
#include "core/memory.h"
#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "crs/geodesy.h"
#include "crs/transform.h"
#include "crs/transformfit.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <mutex>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(revier::PreparedLayer)
};

/// The square world of the plane ends here; positions beyond, up to the poles, are drawn on its edge.
constexpr double kMaxLatitude = 85.05112877980659;
constexpr double kTolerance = 1e-4; ///< m in the plane
/// Positions between two questions whether to go on: some milliseconds of PROJ.
constexpr std::size_t kChunk = 16384;

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
bool isLikeWgs84(const Crs &crs)
{
    return crs.code() == u"EPSG:4326" || crs.code() == u"OGC:CRS84" || crs.code() == u"EPSG:4258";
}

/// Moves positions of one table into the plane, on all cores.
class Projection
{
public:
    Projection(const FeatureTable &table, const MapPlane &plane, const JobControl &control)
        : m_table(table)
        , m_plane(plane)
        , m_control(control, table.geometry.positionCount())
        , m_source(table.geometry.positions())
        , m_positions(m_source.size())
    {
    }
    /// Of positions that were taken from the table.
    Projection(const FeatureTable &table, LargeVector<Point> positions, const MapPlane &plane,
               const JobControl &control)
        : m_table(table)
        , m_plane(plane)
        , m_control(control, positions.size())
        , m_positions(std::move(positions))
    {
    }

    Result<LargeVector<Point>> run()
    {
        m_fit = fitOfMany();
        // One chunk at least, though an empty one: whether there is a transform is asked in any case.
        inParallel(
            m_positions.size() / kChunk + 1, [] { return TransformOfThread(); },
            [this](TransformOfThread &transform, std::size_t number) {
                const auto first = number * kChunk;
                const auto count = std::min(kChunk, m_positions.size() - first);
                if (m_control.advance(count)) {
                    copyChunk(first, count);
                    moveChunk(std::span(m_positions).subspan(first, count), transform);
                }
            });
        if (m_control.isCanceled()) {
            return failure(Error::Code::Canceled, Texts::tr("%1: cancelled.").arg(m_table.name));
        }
        if (m_error) {
            return std::unexpected(*m_error);
        }
        return std::move(m_positions);
    }

    [[nodiscard]] std::size_t dropped() const { return m_dropped; }

private:
    using TransformOfThread = std::optional<Result<Transform>>; ///< made when it is needed

    /// Where PROJ would take its time. A tenth of a millimetre is no dot on any sheet.
    [[nodiscard]] std::optional<TransformFit> fitOfMany() const
    {
        constexpr std::size_t kMany = 20'000; // positions: fewer take PROJ less than making it
        if (m_positions.size() < kMany || isByFormula()) {
            return std::nullopt;
        }
        const auto exact = Transform::create(m_table.crs, m_plane.crs());
        return exact ? TransformFit::make(*exact, m_table.geometry.bounds(), kTolerance) : std::nullopt;
    }

    [[nodiscard]] bool isByFormula() const { return m_plane.isWebMercator() && isLikeWgs84(m_table.crs); }

    void copyChunk(std::size_t first, std::size_t count)
    {
        const auto chunk = std::span(m_positions).subspan(first, count);
        if (!m_source.empty()) {
            std::ranges::copy(m_source.subspan(first, count), chunk.begin());
        }
        if (m_table.crs.isGeographic() && m_plane.isWebMercator()) {
            pullInPoles(chunk);
        }
    }

    void moveChunk(std::span<Point> chunk, TransformOfThread &transform)
    {
        constexpr auto kInWorld = [](Point p) { return std::abs(p.x) <= 180 && std::abs(p.y) <= 90; };
        if (m_fit) {
            m_fit->forward(chunk);
            return;
        }
        if (isByFormula() && std::ranges::all_of(chunk, kInWorld)) {
            std::ranges::transform(chunk, chunk.begin(), webMercatorFromGeographic);
            return;
        }
        if (!transform) {
            transform = Transform::create(m_table.crs, m_plane.crs());
        }
        if (*transform) {
            m_dropped += (*transform)->forward(chunk);
            return;
        }
        const std::scoped_lock lock(m_errorMutex);
        m_error = transform->error();
    }

    const FeatureTable &m_table;
    const MapPlane &m_plane;
    SharedControl m_control;
    std::span<const Point> m_source; ///< empty: the positions are there already
    LargeVector<Point> m_positions;
    std::optional<TransformFit> m_fit;
    std::atomic<std::size_t> m_dropped = 0;
    std::mutex m_errorMutex;
    std::optional<Error> m_error;
};

constexpr int kPlaneVersion = 3; ///< to be raised whenever positions or index are made in another way

/// An entry for each plane that has a code, the window's and those of sheets, unless the table lies in it.
CacheKey planeKey(const FeatureTable &table, const MapPlane &plane)
{
    const auto code = plane.crs().code();
    if (code.isEmpty() || !table.cacheKey.isValid() || DiskCache::ofProgram() == nullptr
        || table.crs == plane.crs()) {
        return {};
    }
    return {.name = table.cacheKey.name + u"-plane-"_s + QString(code).replace(u':', u'-'),
            .state = table.cacheKey.state + QByteArray::number(kPlaneVersion)};
}

/// Whether some positions of \a geometry are where they would be put today: transforms change with the grids
/// that are installed.
bool isUpToDate(const GeometryBuffer &geometry, const FeatureTable &table, const MapPlane &plane)
{
    constexpr std::size_t kSample = 4; // each takes a page of up to 2 MB into memory
    const auto from = table.geometry.positions();
    const auto to = geometry.positions();
    if (from.size() != to.size()) {
        return false;
    }
    LargeVector<Point> kept;
    FeatureTable sample;
    sample.crs = table.crs;
    sample.geometry.beginFeature(GeometryType::Point);
    for (std::size_t i = 0; i < from.size(); i += from.size() / kSample + 1) {
        sample.geometry.beginPart();
        sample.geometry.addPosition(from[i]);
        kept.push_back(to[i]);
    }
    const JobControl control;
    const auto now = Projection(sample, plane, control).run();
    return now && std::ranges::equal(*now, kept, [](Point p, Point q) {
               return std::abs(p.x - q.x) <= kTolerance && std::abs(p.y - q.y) <= kTolerance;
           });
}

PreparedLayerPtr restored(const FeatureTablePtr &table, const MapPlane &plane, CacheEntry entry)
{
    auto layer = std::make_shared<PreparedLayer>();
    layer->table = table;
    layer->plane = plane;
    const bool good = layer->geometry.restorePositions(table->geometry, entry)
        && layer->index.restore(table->featureCount(), entry) && isUpToDate(layer->geometry, *table, plane);
    return good ? layer : nullptr;
}

/// The layer as the cache has it; null if it does not.
PreparedLayerPtr keptLayer(const FeatureTablePtr &table, const MapPlane &plane)
{
    const auto key = planeKey(*table, plane);
    auto entry = key.isValid() ? DiskCache::ofProgram()->read(key) : std::nullopt;
    return entry ? restored(table, plane, *std::move(entry)) : nullptr;
}

/// Keeps \a layer and hands it back in the memory of the cache; or as it is if that is not possible.
PreparedLayerPtr keepLayer(PreparedLayerPtr layer)
{
    const auto key = planeKey(*layer->table, layer->plane);
    if (!key.isValid() || layer->geometry.positionCount() != layer->table->geometry.positionCount()) {
        return layer; // parts are missing
    }
    CacheContent content;
    layer->geometry.keepPositions(content);
    layer->index.keep(content);
    auto entry = DiskCache::ofProgram()->write(key, content);
    auto kept = entry ? restored(layer->table, layer->plane, *std::move(entry)) : nullptr;
    return kept ? kept : layer;
}

/// A table in the CRS of the plane need not be projected.
Result<void> project(PreparedLayer &layer, const JobControl &control)
{
    const auto &table = layer.table;
    if (table->crs == layer.plane.crs()) {
        layer.geometry = table->geometry.lent(table);
        return {};
    }
    Projection projection(*table, layer.plane, control);
    auto positions = projection.run();
    if (!positions) {
        return std::unexpected(positions.error());
    }
    layer.droppedPositions = projection.dropped();
    layer.geometry = table->geometry.withPositions(*std::move(positions), table);
    return {};
}

} // namespace

PackedRTree indexOf(const GeometryBuffer &geometry)
{
    return PackedRTree(geometry.boxes());
}

std::vector<std::size_t> featuresIn(const PreparedLayer &layer, const Box &box)
{
    if (!layer.index.isEmpty() && !box.covers(layer.index.bounds())) {
        return layer.index.find(box); // looking at all of them is quicker where all are wanted
    }
    std::vector<std::size_t> features;
    for (std::size_t feature = 0; const auto &each : layer.geometry.boxes()) {
        if (!each.isEmpty() && each.intersects(box)) {
            features.push_back(feature);
        }
        ++feature;
    }
    return features;
}

Result<PreparedLayerPtr> prepareLayer(const FeatureTablePtr &table, const JobControl &control,
                                      const MapPlane &plane, Indexing indexing)
{
    if (!table->crs.isValid()) {
        return failure(
            Error::Code::InvalidArgument,
            Texts::tr(
                "%1: the coordinate reference system is unknown, so the layer cannot be placed on the map.")
                .arg(table->name));
    }
    if (auto kept = keptLayer(table, plane)) {
        control.report(1);
        return kept;
    }
    auto layer = std::make_shared<PreparedLayer>();
    layer->table = table;
    layer->plane = plane;
    if (const auto projected = project(*layer, control); !projected) {
        return std::unexpected(projected.error());
    }
    if (indexing == Indexing::Always || planeKey(*table, plane).isValid()) {
        layer->index = indexOf(layer->geometry);
    }
    auto kept = keepLayer(std::move(layer));
    control.report(1);
    return kept;
}

Result<FeatureTablePtr> tableInPlane(FeatureTablePtr table, const JobControl &control, const MapPlane &plane)
{
    constexpr std::size_t kMany = 100'000; // positions: of fewer the memory is not worth a word
    if (table.use_count() > 1 || table->raster || table->cacheKey.isValid() || !table->crs.isValid()
        || table->geometry.positionCount() < kMany || table->crs == plane.crs()) {
        return table;
    }
    giveBackMemory(); // that reading took: what follows is other work
    const auto moved = std::const_pointer_cast<FeatureTable>(table); // nobody else sees it
    Projection projection(*moved, moved->geometry.takePositions(), plane, control);
    auto positions = projection.run();
    if (!positions) {
        return std::unexpected(positions.error());
    }
    moved->geometry = std::move(moved->geometry).withPositions(*std::move(positions));
    moved->crs = plane.crs();
    return table;
}

} // namespace revier
