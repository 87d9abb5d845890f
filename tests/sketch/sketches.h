// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sketch/sketch.h"

/// One drawn feature of each kind, around Rommerskirchen.
namespace sketches {

using Kind = revier::SketchFeature::Kind;

inline revier::SketchFeature point()
{
    return {.id = QStringLiteral("point"),
            .kind = Kind::Point,
            .name = QStringLiteral("Messpunkt"),
            .positions = {{6.70, 51.04}},
            .radii = {}};
}

inline revier::SketchFeature line()
{
    return {.id = QStringLiteral("line"),
            .kind = Kind::Line,
            .name = QStringLiteral("Trasse"),
            .color = QColor(0x1f, 0x77, 0xb4),
            .width = 3.5,
            .positions = {{6.7005, 51.0396}, {6.7093, 51.0412}, {6.72, 51.05}},
            .radii = {}};
}

inline revier::SketchFeature polygon()
{
    return {.id = QStringLiteral("polygon"),
            .kind = Kind::Polygon,
            .name = {},
            .positions = {{6.70, 51.04}, {6.71, 51.04}, {6.71, 51.05}, {6.70, 51.05}},
            .radii = {}};
}

inline revier::SketchFeature arrow()
{
    return {.id = QStringLiteral("arrow"),
            .kind = Kind::Arrow,
            .name = {},
            .positions = {{6.70, 51.04}, {6.75, 51.06}},
            .radii = {}};
}

inline revier::SketchFeature text()
{
    return {.id = QStringLiteral("text"),
            .kind = Kind::Text,
            .name = QStringLiteral("Hier planen"),
            .positions = {{6.73, 51.04}},
            .radii = {}};
}

inline revier::SketchFeature rings()
{
    return {.id = QStringLiteral("rings"),
            .kind = Kind::Rings,
            .name = QStringLiteral("Umkreis"),
            .positions = {{6.72, 51.03}},
            .radii = {1000, 2500}};
}

inline revier::Sketch all()
{
    return {{point(), line(), polygon(), arrow(), text(), rings()}};
}

} // namespace sketches
