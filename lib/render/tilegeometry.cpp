// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/tilegeometry.h"

#include "crs/geodesy.h"
#include "render/clip.h"
#include "render/triangulator.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace revier {
namespace {

constexpr Box kTile {0, 0, kTileSize, kTileSize};
/// Positions beyond this are cut first: floats stay exact, and a long line costs no more than what is seen.
constexpr double kSmallest = 1; ///< tile units: a feature that fits in here is drawn as one pixel
constexpr std::size_t kCrowd = 2000; ///< from so many points in a tile on, equal ones are drawn once
constexpr double kDistanceWrap = 65536; ///< tile units; keeps the fractions of distances in a float

/// Squares of a fraction of a tile unit that are taken, per symbol.
class Cells
{
public:
    explicit Cells(double perUnit)
        : m_perUnit(perUnit)
        , m_side(std::size_t(kTileSize * perUnit))
    {
    }
    /// True the first time; false for positions outside the tile.
    bool take(std::uint16_t symbol, Point p)
    {
        if (p.x < 0 || p.y < 0 || p.x >= kTileSize || p.y >= kTileSize) {
            return false;
        }
        auto &taken = m_taken[symbol];
        taken.resize(m_side * m_side);
        const auto cell = std::size_t(p.y * m_perUnit) * m_side + std::size_t(p.x * m_perUnit);
        if (taken[cell]) {
            return false;
        }
        taken[cell] = true;
        return true;
    }

private:
    double m_perUnit;
    std::size_t m_side;
    std::map<std::uint16_t, std::vector<bool>> m_taken;
};

/// Twice the binary logarithm of the size: classes of a factor 1.4.
std::uint8_t sizeClass(double px)
{
    return std::uint8_t(std::clamp(2 * std::log2(std::max(px, 1.0)), 0.0, 30.0));
}

/// Appends the square around a marker.
void appendSquare(TileBatch<MarkerVertex> &batch, Point center, double size)
{
    const auto first = std::uint32_t(batch.vertices.size());
    const auto x = float(center.x);
    const auto y = float(center.y);
    const auto s = float(size);
    batch.vertices.insert(batch.vertices.end(),
                          {{x, y, -1, -1, s}, {x, y, 1, -1, s}, {x, y, 1, 1, s}, {x, y, -1, 1, s}});
    batch.indices.insert(batch.indices.end(), {first, first + 1, first + 2, first, first + 2, first + 3});
}

void appendCell(TileBatch<FillVertex> &batch, Point corner)
{
    const auto first = std::uint32_t(batch.vertices.size());
    const auto x = float(corner.x);
    const auto y = float(corner.y);
    batch.vertices.insert(batch.vertices.end(), {{x, y}, {x + 1, y}, {x + 1, y + 1}, {x, y + 1}});
    batch.indices.insert(batch.indices.end(), {first, first + 1, first + 2, first, first + 2, first + 3});
}

double widest(const std::vector<float> &values)
{
    return values.empty() ? 0 : double(std::ranges::max(values));
}

class TileBuilder
{
public:
    TileBuilder(const TileSource &source, const FeatureSymbols &symbols, TileId tile,
                std::optional<std::size_t> only)
        : m_geometry(source.prepared->geometry)
        , m_levels(source.levels)
        , m_symbols(symbols)
        , m_only(only)
        , m_frame(tile)
    {
        m_result.tile = tile;
        auto reach = kLineMargin * unitsPerPixelAt(tile.z);
        if (!only && !symbols.uncertainty.empty()) {
            const auto latitude = geographicFromWebMercator(tileBox(tile).center()).y;
            reach = std::max(reach, 1.1 * widest(symbols.uncertainty) * webMercatorScaleFactor(latitude));
        }
        const auto around = tileBox(tile).expanded(reach);
        m_features = only ? std::vector<std::size_t> {*only} : featuresIn(*source.prepared, around);
    }

    TileGeometryPtr build(const JobControl &control)
    {
        for (std::size_t i = 0; i < m_features.size(); ++i) {
            if (i % 64 == 0 && control.isCanceled()) {
                return nullptr;
            }
            addFeature(m_features[i]);
        }
        takeBatches(m_fills, m_result.fills);
        takeBatches(m_lines, m_result.lines);
        takeBatches(m_circles, m_result.circles);
        addMarkers();
        return std::make_shared<const TileGeometry>(std::move(m_result));
    }

private:
    struct Marker
    {
        Point center;
        std::uint16_t symbol;
        float size; ///< 0: the symbol's
    };

    [[nodiscard]] std::uint16_t symbolOf(std::size_t feature) const
    {
        return m_only ? std::uint16_t(0) : m_symbols.symbolOf[feature];
    }

    void addFeature(std::size_t feature)
    {
        m_symbol = symbolOf(feature);
        if (m_symbol == FeatureSymbols::kNone) {
            return;
        }
        switch (m_geometry.type(feature)) {
        case GeometryType::Point:
            addPoints(feature);
            break;
        case GeometryType::Line:
            addLines(feature);
            break;
        case GeometryType::Polygon:
            addPolygon(feature);
            break;
        case GeometryType::None:
            break;
        }
    }

    void addPoints(std::size_t feature)
    {
        const auto size = m_only || m_symbols.size.empty() ? 0.0 : double(m_symbols.size[feature]);
        for (auto p = m_geometry.firstPart(feature); p < m_geometry.firstPart(feature + 1); ++p) {
            for (const auto plane : m_geometry.part(p).positions) {
                addPoint(feature, plane, size);
            }
        }
    }

    void addPoint(std::size_t feature, Point plane, double size)
    {
        const auto center = m_frame.toTile(plane);
        if (!m_only && !m_symbols.uncertainty.empty() && m_symbols.uncertainty[feature] > 0) {
            const auto factor = webMercatorScaleFactor(geographicFromWebMercator(plane).y);
            const auto radius = m_symbols.uncertainty[feature] * factor * m_frame.pixelsPerUnit();
            if (Box {center.x, center.y, center.x, center.y}.expanded(radius).intersects(kTile)) {
                appendSquare(m_circles[m_symbol], center, 2 * radius);
            }
        }
        const bool inTile = tileAt(plane, m_result.tile.z) == m_result.tile;
        const bool crowded = m_features.size() > kCrowd && m_symbols.size.empty();
        if (inTile && (!crowded || m_pointCells.take(m_symbol, center))) {
            m_markers.push_back({center, m_symbol, float(size)});
        }
    }

    void addLines(std::size_t feature)
    {
        if (addAsPixel(feature)) {
            return;
        }
        for (auto p = m_geometry.firstPart(feature); p < m_geometry.firstPart(feature + 1); ++p) {
            addStroke(kept(m_geometry.part(p).positions, 2, false));
        }
    }

    void addPolygon(std::size_t feature)
    {
        if (addAsPixel(feature)) {
            return;
        }
        bool any = false;
        for (auto p = m_geometry.firstPart(feature); p < m_geometry.firstPart(feature + 1); ++p) {
            const auto ring = kept(m_geometry.part(p).positions, 4, true);
            if (ring.empty()) {
                continue;
            }
            addStroke(ring);
            const auto clipped = clipRing(ring, kTile);
            any = any || !clipped.empty();
            m_triangulator.addRing(clipped);
        }
        if (any) {
            appendTriangles();
        }
    }

    void appendTriangles()
    {
        auto &batch = m_fills[m_symbol];
        m_corners.clear();
        m_triangles.clear();
        m_triangulator.appendTo(m_corners, m_triangles);
        const auto first = std::uint32_t(batch.vertices.size());
        for (const auto p : m_corners) {
            batch.vertices.push_back({float(p.x), float(p.y)});
        }
        for (const auto index : m_triangles) {
            batch.indices.push_back(first + index);
        }
    }

    /// The positions that this level shows, in tile units; empty if they are fewer than \a least or all
    /// outside.
    std::span<const Point> kept(std::span<const Point> positions, std::size_t least, bool closed)
    {
        m_kept.clear();
        const auto first = std::size_t(positions.data() - m_geometry.positions().data());
        Box box;
        for (std::size_t i = 0; i < positions.size(); ++i) {
            if (m_levels.isKept(first + i, m_result.tile.z)) {
                m_kept.push_back(m_frame.toTile(positions[i]));
                box.add(m_kept.back());
            }
        }
        if (closed && !m_kept.empty() && m_kept.front() != m_kept.back()) {
            m_kept.push_back(m_kept.front()); // where the ring begins in the file need not be a corner here
        }
        if (m_kept.size() < least || !box.intersects(kTile.expanded(kLineMargin))) {
            m_kept.clear();
        }
        return m_kept;
    }

    void addStroke(std::span<const Point> line)
    {
        if (line.size() < 2) {
            return;
        }
        auto &mesh = m_lines[m_symbol];
        for (const auto &piece : clipLine(line, kTile.expanded(kLineMargin))) {
            appendStroke(mesh, piece.positions,
                         {std::fmod(piece.start, kDistanceWrap), piece.beginsInside, piece.endsInside});
        }
    }

    /// Draws a line or area below the size of a pixel as that pixel; false if it is larger.
    bool addAsPixel(std::size_t feature)
    {
        const auto &box = m_geometry.box(feature);
        const auto size = std::max(box.width(), box.height()) * m_frame.pixelsPerUnit();
        if (size >= kSmallest || box.isEmpty()) {
            return box.isEmpty();
        }
        const auto center = m_frame.toTile(box.center());
        if (!m_pixelCells.take(m_symbol, center)) {
            return true;
        }
        // The whole cell: many small areas side by side must not look thinner than one large one.
        const Point corner {std::floor(center.x), std::floor(center.y)};
        if (m_geometry.type(feature) == GeometryType::Line) {
            appendStroke(m_lines[m_symbol],
                         std::vector<Point> {{corner.x, corner.y + 0.5}, {corner.x + 1, corner.y + 0.5}}, {});
        } else {
            appendCell(m_fills[m_symbol], corner);
        }
        return true;
    }

    template<typename Mesh, typename Batch>
    void takeBatches(std::map<std::uint16_t, Mesh> &meshes, std::vector<Batch> &batches)
    {
        for (auto &[symbol, mesh] : meshes) {
            if (!mesh.indices.empty()) {
                batches.push_back({symbol, 0, std::move(mesh.vertices), std::move(mesh.indices)});
            }
        }
    }

    void addMarkers()
    {
        std::ranges::stable_sort(m_markers, std::ranges::greater(), &Marker::size);
        std::map<std::pair<int, std::uint16_t>, TileBatch<MarkerVertex>> batches;
        for (const auto &marker : m_markers) {
            const auto group = m_symbols.size.empty() ? 0 : sizeClass(marker.size);
            auto &batch = batches[{-int(group), marker.symbol}];
            batch.symbol = marker.symbol;
            batch.sizeClass = std::uint8_t(group);
            appendSquare(batch, marker.center, marker.size);
        }
        for (auto &[key, batch] : batches) {
            m_result.markers.push_back(std::move(batch));
        }
    }

    const GeometryBuffer &m_geometry;
    const DetailLevels &m_levels;
    const FeatureSymbols &m_symbols;
    std::optional<std::size_t> m_only;
    TileFrame m_frame;
    TileGeometry m_result;
    std::vector<std::size_t> m_features;
    std::uint16_t m_symbol = 0; ///< of the feature at work
    std::map<std::uint16_t, TileBatch<FillVertex>> m_fills;
    std::map<std::uint16_t, LineMesh> m_lines;
    std::map<std::uint16_t, TileBatch<MarkerVertex>> m_circles;
    std::vector<Marker> m_markers;
    Cells m_pointCells {4};
    Cells m_pixelCells {1};
    Triangulator m_triangulator;
    std::vector<Point> m_kept;
    std::vector<Point> m_corners;
    std::vector<std::uint32_t> m_triangles;
};

template<typename Vertex> std::size_t bytesOf(const std::vector<TileBatch<Vertex>> &batches)
{
    std::size_t bytes = 0;
    for (const auto &batch : batches) {
        bytes += batch.vertices.size() * sizeof(Vertex) + batch.indices.size() * sizeof(std::uint32_t);
    }
    return bytes;
}

} // namespace

std::size_t TileGeometry::byteCount() const
{
    return bytesOf(fills) + bytesOf(lines) + bytesOf(circles) + bytesOf(markers);
}

TileSourcePtr makeTileSource(const PreparedLayerPtr &prepared, const JobControl &control)
{
    DetailLevels levels(prepared->geometry, control);
    if (control.isCanceled()) {
        return nullptr;
    }
    return std::make_shared<const TileSource>(TileSource {prepared, std::move(levels)});
}

TileGeometryPtr buildTile(const TileSource &source, const FeatureSymbols &symbols, TileId tile,
                          std::optional<std::size_t> only, const JobControl &control)
{
    return TileBuilder(source, symbols, tile, only).build(control);
}

} // namespace revier
