// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/projectoradvice.h"

#include "style/colordifference.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace revier {
namespace {

/// CIE Y of a CIE L*.
double luminanceOf(double lightness)
{
    constexpr double kLinearBelow = 8;
    constexpr double kKappa = 24389.0 / 27;
    const auto root = (lightness + 16) / 116;
    return lightness > kLinearBelow ? root * root * root : lightness / kKappa;
}

/// How much lighter than black a grey of \a lightness is with light over both, in CIE L*.
double stepOnWall(double lightness, double ambient)
{
    const auto y = luminanceOf(lightness);
    const auto seen = [ambient](double value) { return labOf(projected({value, value, value}, ambient)).l; };
    return seen(y) - seen(0);
}

/// The light with which a patch is just seen.
double drowningLight(double lightness)
{
    constexpr int kHalvings = 50;
    double seen = 0;
    double drowned = 10;
    for (int i = 0; i < kHalvings; ++i) {
        const auto middle = (seen + drowned) / 2;
        (stepOnWall(lightness, middle) >= kSeenStep ? seen : drowned) = middle;
    }
    return seen;
}

/// The last of \a sizes that was seen; \a beyond if none was.
double lastSeen(std::span<const double> sizes, int seen, double beyond)
{
    return seen < 1 ? beyond : sizes[std::min(std::size_t(seen), sizes.size()) - 1];
}

/// Up to the next twentieth, in the range of ProjectorProfile.
double scaleOf(double factor)
{
    constexpr double kSteps = 20;
    constexpr double kRounding = 1e-9;
    return std::clamp(std::ceil(factor * kSteps - kRounding) / kSteps, ProjectorProfile::kLeastScale,
                      ProjectorProfile::kMostScale);
}

ProjectorProfile::Palette paletteFor(bool alikeForSome, double ambient)
{
    if (alikeForSome) {
        return ProjectorProfile::Palette::Safe;
    }
    return ambient >= kStrongFrom ? ProjectorProfile::Palette::Strong : ProjectorProfile::Palette::Usual;
}

} // namespace

QColor patchColor(double lightness)
{
    const auto y = luminanceOf(lightness);
    return fromLinear({y, y, y});
}

double ambientLight(int patches)
{
    const auto seen = std::size_t(std::clamp(patches, 0, int(kPatchSteps.size())));
    if (seen == kPatchSteps.size()) {
        return 0;
    }
    const auto least = drowningLight(kPatchSteps.at(seen));
    return seen == 0 ? least : std::sqrt(least * drowningLight(kPatchSteps.at(seen - 1)));
}

ProjectorProfile advisedProfile(const ChartAnswers &answers)
{
    constexpr double kThinnestLine = 1; // px
    constexpr double kUsualText = 12; // px
    constexpr double kFadingSteps = 10;
    constexpr double kMost = 1000;
    const auto ambient = ambientLight(answers.patches);
    const auto fading = std::round(2 * ambient * kFadingSteps) / kFadingSteps;
    return {.dark = answers.darkRoom && ambient < kVeil,
            .palette = paletteFor(answers.alikeForSome, ambient),
            .lines = scaleOf(lastSeen(kLineWidths, answers.lines, kMost) / kThinnestLine),
            .texts = scaleOf(lastSeen(kTextSizes, answers.texts, kMost) / kUsualText),
            .fading = std::min(fading, kMostAdvisedFading)};
}

} // namespace revier
