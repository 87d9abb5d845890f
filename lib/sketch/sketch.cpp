// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketch.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;

constexpr double kMostLongitude = 180;
constexpr double kMostLatitude = 85; // where the map plane ends

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

bool isOnMap(Point p)
{
    return std::abs(p.x) <= kMostLongitude && std::abs(p.y) <= kMostLatitude; // false for NaN
}

Result<void> checkRadii(const SketchFeature &feature)
{
    const auto isRadius = [](double metres) { return metres > 0 && metres <= kMostSketchRadius; };
    const bool right = feature.radii.empty()
        ? feature.kind != Kind::Rings
        : canHaveRadii(feature.kind) && feature.radii.size() <= kMostSketchRings
            && std::ranges::all_of(feature.radii, isRadius) && std::ranges::is_sorted(feature.radii);
    if (!right) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("Rings have 1 to %1 radii between 0 and %2 m, the smallest first; lines and "
                                "areas may have distances around them alike.")
                           .arg(kMostSketchRings)
                           .arg(kMostSketchRadius, 0, 'f', 0));
    }
    return {};
}

} // namespace

const SketchFeature *Sketch::feature(QStringView id) const
{
    const auto found = std::ranges::find(features, id, &SketchFeature::id);
    return found == features.end() ? nullptr : &*found;
}

QString Sketch::unusedId() const
{
    for (auto number = features.size() + 1;; ++number) {
        if (auto id = QString::number(number); feature(id) == nullptr) {
            return id;
        }
    }
}

std::size_t leastPositions(SketchFeature::Kind kind)
{
    switch (kind) {
    case Kind::Line:
    case Kind::Arrow:
        return 2;
    case Kind::Polygon:
        return 3;
    case Kind::Point:
    case Kind::Text:
    case Kind::Rings:
        break;
    }
    return 1;
}

bool hasManyPositions(SketchFeature::Kind kind)
{
    return kind == Kind::Line || kind == Kind::Polygon;
}

bool canHaveRadii(SketchFeature::Kind kind)
{
    return kind == Kind::Rings || kind == Kind::Line || kind == Kind::Polygon;
}

LocalizedText kindName(SketchFeature::Kind kind)
{
    switch (kind) {
    case Kind::Line:
        return {u"Linie"_s, u"Line"_s};
    case Kind::Polygon:
        return {u"Fläche"_s, u"Area"_s};
    case Kind::Arrow:
        return {u"Pfeil"_s, u"Arrow"_s};
    case Kind::Text:
        return {u"Text"_s, u"Text"_s};
    case Kind::Rings:
        return {u"Abstandsringe"_s, u"Distance rings"_s};
    case Kind::Point:
        break;
    }
    return {u"Punkt"_s, u"Point"_s};
}

LocalizedText titleOf(const SketchFeature &feature)
{
    return feature.name.isEmpty() ? kindName(feature.kind) : LocalizedText(feature.name);
}

Result<void> checkFeature(const SketchFeature &feature)
{
    const auto least = leastPositions(feature.kind);
    const auto count = feature.positions.size();
    if (count < least || (count > least && !hasManyPositions(feature.kind))) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("A feature of the kind \"%1\" does not have %2 positions.")
                           .arg(kindCode(feature.kind))
                           .arg(count));
    }
    if (!std::ranges::all_of(feature.positions, isOnMap)) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("Positions are longitude (-180 to 180) and latitude (-85 to 85) in degrees."));
    }
    const bool drawable =
        feature.width >= kLeastSketchWidth && feature.width <= kMostSketchWidth; // and a number
    if (!drawable || !feature.color.isValid()) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("A feature needs a colour such as \"#c2185b\" and a width of %1 to %2 px.")
                           .arg(kLeastSketchWidth)
                           .arg(kMostSketchWidth));
    }
    if (feature.kind == Kind::Text && feature.name.trimmed().isEmpty()) {
        return failure(Error::Code::InvalidArgument, Text::tr("A text needs words, as its name."));
    }
    return checkRadii(feature);
}

} // namespace revier
