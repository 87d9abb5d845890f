// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QColor>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace revier {

/// What the order of the colours says.
enum class RampKind {
    Sequential, ///< from little to much: light to dark
    Diverging, ///< to both sides of a middle: dark, light, dark
    Qualitative ///< nothing: kinds that differ
};

/// A family of colours. All are computed here, from a few stops in OKLCH between which lightness, chroma and
/// hue change evenly; none is taken from elsewhere. Qualitative colours were found by a search through the
/// gamut for the set whose least difference (CIEDE2000, all kinds of vision, projector) is largest.
///
/// tests/style/tst_colorramps.cpp proves up to mostClasses: kLeastDifference between all colours for every
/// Vision and on a projector, kLeastGroundContrast to the grounds of the light and the dark map, and of
/// sequential ramps kLeastStepContrast between neighbours.
struct ColorRamp
{
    const char *id = ""; ///< in projects and commands; never translated
    const char *title = ""; ///< English; see rampTitle()
    RampKind kind = RampKind::Sequential;
    std::size_t mostClasses = 0;

    struct Stop
    {
        double lightness = 0; ///< OKLCH, 0 to 1
        double chroma = 0;
        double hue = 0; ///< degrees; may be beyond 360, so that hues change the short way
    };
    std::array<Stop, 8> stops {}; ///< the first stopCount
    std::size_t stopCount = 0;
};

inline constexpr double kLeastDifference = 5; ///< CIEDE2000; below it two classes of a map look alike
inline constexpr double kLeastGroundContrast = 1.15; ///< see projectedContrast()
inline constexpr double kLeastStepContrast = 1.2;

[[nodiscard]] std::span<const ColorRamp> colorRamps();
/// Null for an unknown id.
[[nodiscard]] const ColorRamp *colorRamp(QStringView id);
[[nodiscard]] QString rampTitle(const ColorRamp &ramp, Language language);
/// More colours than mostClasses lie closer together; qualitative ones begin again.
[[nodiscard]] std::vector<QColor> rampColors(const ColorRamp &ramp, std::size_t count, bool reversed = false);

/// The ramp that gives exactly these colours.
struct FoundRamp
{
    const ColorRamp *ramp = nullptr;
    bool reversed = false;
};
[[nodiscard]] std::optional<FoundRamp> rampOf(std::span<const QColor> colors);

} // namespace revier
