// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatarray.h"
#include "core/largevector.h"
#include "geometry/box.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace revier {

class CacheContent;
class CacheEntry;

enum class GeometryType : std::uint8_t { None, Point, Line, Polygon };

/// The geometries of many features in flat buffers. A feature is a run of parts, a part is a run of
/// positions: points of a multipoint are parts of one position, lines are one part each, a polygon is its
/// outer ring followed by its holes (rings are closed: last position = first). All positions are in one
/// frame, which the owner states. Built once with the begin/add calls, then only read; reading is safe from
/// many threads.
class GeometryBuffer
{
public:
    struct Part
    {
        std::span<const Point> positions;
        bool hole = false; ///< only for polygons: this ring is a hole of the outer ring before it
    };

    [[nodiscard]] std::size_t featureCount() const { return m_types.size(); }
    [[nodiscard]] std::size_t positionCount() const { return m_positions.size(); }
    [[nodiscard]] std::size_t partCount() const { return m_holes.size(); }
    [[nodiscard]] GeometryType type(std::size_t feature) const { return m_types[feature]; }
    [[nodiscard]] const Box &box(std::size_t feature) const { return m_boxes[feature]; }
    [[nodiscard]] const Box &bounds() const { return m_bounds; }
    /// Parts of \a feature are [firstPart(feature), firstPart(feature + 1)).
    [[nodiscard]] std::size_t firstPart(std::size_t feature) const { return m_featureParts[feature]; }
    [[nodiscard]] Part part(std::size_t index) const;
    [[nodiscard]] std::span<const Point> positions() const { return m_positions.view(); }
    /// One box per feature; empty boxes for features without geometry.
    [[nodiscard]] std::span<const Box> boxes() const { return m_boxes.view(); }

    /// Makes room; \a parts is at least the number of features if it is not given.
    void reserve(std::size_t features, std::size_t positions, std::size_t parts = 0);
    /// All features of \a pieces, which have the same frame, one behind the other; on all cores. Gives the
    /// memory of the pieces back as it goes.
    [[nodiscard]] static GeometryBuffer joined(std::span<GeometryBuffer *const> pieces);
    /// Starts the next feature; its parts follow. A feature without parts is a feature without geometry.
    void beginFeature(GeometryType type);
    /// Starts the next part of the current feature; its positions follow.
    void beginPart(bool hole = false);
    void addPosition(Point p);
    void addPositions(std::span<const Point> positions);

    /// The same features with all positions replaced by \a positions, which has the same length and order:
    /// the result of a transform. Parts keep their place; boxes are made anew. Positions that are not finite
    /// are dropped with their part, so that one bad position costs one part and never the picture; a feature
    /// of which nothing is left has no type either. What is the same stays in the memory of \a owner, which
    /// this buffer belongs to; null: it is copied.
    [[nodiscard]] GeometryBuffer withPositions(LargeVector<Point> positions,
                                               const std::shared_ptr<const void> &owner = {}) const &;
    /// That, and this buffer is spent.
    [[nodiscard]] GeometryBuffer withPositions(LargeVector<Point> positions) &&;
    /// The positions, to be changed; those of this buffer are gone until withPositions() brings them back.
    [[nodiscard]] LargeVector<Point> takePositions();
    /// The same features in the memory of \a owner, which this buffer belongs to.
    [[nodiscard]] GeometryBuffer lent(const std::shared_ptr<const void> &owner) const;

    /// Everything, for the cache on disk.
    void keep(CacheContent &content) const;
    /// What keep() has kept; false if \a entry holds something else.
    [[nodiscard]] bool restore(CacheEntry &entry);
    /// The positions and boxes alone, of a buffer with the same features as another one.
    void keepPositions(CacheContent &content) const;
    /// The features of \a other with the positions that keepPositions() has kept.
    [[nodiscard]] bool restorePositions(const GeometryBuffer &other, CacheEntry &entry);

private:
    /// Where a piece of a larger buffer begins in it.
    struct Begin
    {
        std::size_t features = 0;
        std::size_t parts = 0;
        std::size_t positions = 0;
    };

    void setPositions(LargeVector<Point> positions);
    [[nodiscard]] GeometryBuffer withFinite(std::span<const Point> positions) const;
    void resize(const Begin &end);
    void copyTo(GeometryBuffer &whole, const Begin &begin) const;

    [[nodiscard]] bool restoreMoved(CacheEntry &entry);
    [[nodiscard]] bool isConsistent() const;

    FlatArray<Point> m_positions;
    FlatArray<std::uint32_t> m_partPositions {0}; ///< part -> first position; one more at the end
    FlatArray<std::uint32_t> m_featureParts {0}; ///< feature -> first part; one more at the end
    FlatArray<std::uint8_t> m_holes; ///< per part
    FlatArray<GeometryType> m_types; ///< per feature
    FlatArray<Box> m_boxes; ///< per feature
    Box m_bounds;
};

} // namespace revier
