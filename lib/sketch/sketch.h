// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "geometry/box.h"

#include <QColor>
#include <QJsonObject>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace revier {

/// Something that the user drew on the map. A value; editing makes a new one.
struct SketchFeature
{
    enum class Kind : std::uint8_t { Point, Line, Polygon, Arrow, Text, Rings };
    QString id; ///< unique in its sketch
    Kind kind = Kind::Point;
    QString name; ///< written beside it on the map; the words of a text; may be empty for all others
    QColor color {0xc2, 0x18, 0x5b};
    double width = 2; ///< of lines and outlines, px of 1/96 inch
    /// Longitude, latitude in degrees (WGS 84). Point, text, rings: one; arrow: from where to where; polygon:
    /// its corners, each once.
    std::vector<Point> positions;
    std::vector<double> radii; ///< metres on the ground, ascending: of rings, or around a line or an area
    bool operator==(const SketchFeature &) const = default;
};

/// A drawing: its features in the order in which they were drawn, the last one on top. Immutable once shared.
struct Sketch
{
    std::vector<SketchFeature> features;
    [[nodiscard]] const SketchFeature *feature(QStringView id) const; ///< null if there is none
    [[nodiscard]] QString unusedId() const;
    bool operator==(const Sketch &) const = default;
};

using SketchPtr = std::shared_ptr<const Sketch>;

/// Lines and outlines are between these widths, px.
inline constexpr double kLeastSketchWidth = 0.5;
inline constexpr double kMostSketchWidth = 20;
/// Rings around a place: at most so many, and this large in metres.
inline constexpr std::size_t kMostSketchRings = 20;
inline constexpr double kMostSketchRadius = 1'000'000;

/// How many positions a feature of this kind must have; polygons and lines may have more.
[[nodiscard]] std::size_t leastPositions(SketchFeature::Kind kind);
/// Whether more positions than the least are allowed.
[[nodiscard]] bool hasManyPositions(SketchFeature::Kind kind);
/// Rings must have radii; lines and areas may have them, as distances around them.
[[nodiscard]] bool canHaveRadii(SketchFeature::Kind kind);
/// "point", "line", …: in project files.
[[nodiscard]] QString kindCode(SketchFeature::Kind kind);
/// "Linie", "Line": what the kind is called where the feature has no name.
[[nodiscard]] LocalizedText kindName(SketchFeature::Kind kind);
/// The name, or what the kind is called.
[[nodiscard]] LocalizedText titleOf(const SketchFeature &feature);
/// What is wrong with a feature; nothing, if it may be drawn.
[[nodiscard]] Result<void> checkFeature(const SketchFeature &feature);

/// The form of drawings in project files: {"features": [{"id", "kind", "name", "color", "width",
/// "coordinates", "radii"}]}, positions as in GeoJSON.
[[nodiscard]] QJsonObject toJson(const Sketch &sketch);
/// Fails for the first feature that may not be drawn, naming it by its number or id.
[[nodiscard]] Result<Sketch> sketchFromJson(const QJsonObject &object);

} // namespace revier
