// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"
#include "sketch/sketch.h"
#include "style/style.h"

namespace revier {

/// Columns of sketchTable() that others ask for.
inline constexpr QStringView kSketchIdField(u"sketch");
inline constexpr QStringView kSketchNameField(u"name");
inline constexpr QStringView kSketchKindField(u"kind");
inline constexpr QStringView kSketchLengthField(u"length_m");
inline constexpr QStringView kSketchAreaField(u"area_m2");
inline constexpr QStringView kSketchRadiusField(u"radius_m");

/// A drawing as an ordinary table in WGS 84, for the map and everything that is made of it. A drawn feature
/// may have several rows: an arrow its line and its head, rings a circle each and their middle. Lengths and
/// areas are ellipsoidal (GRS 80): metres and square metres.
[[nodiscard]] FeatureTablePtr sketchTable(const Sketch &sketch);
/// How that table is drawn: a category for each look, in the order in which they were first used.
[[nodiscard]] Style sketchStyle(const Sketch &sketch);
/// A drawing for other programs: arrows are lines from start to tip, rings are areas.
[[nodiscard]] FeatureTablePtr sketchExportTable(const Sketch &sketch);

} // namespace revier
