// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/projector.h"

#include "style/legend.h"
#include "style/projectorstyle.h"

#include <utility>

namespace revier {
namespace {

ProjectorLook::Palette paletteOf(ProjectorProfile::Palette palette)
{
    switch (palette) {
    case ProjectorProfile::Palette::Strong:
        return ProjectorLook::Palette::Strong;
    case ProjectorProfile::Palette::Safe:
        return ProjectorLook::Palette::Safe;
    case ProjectorProfile::Palette::Usual:
        break;
    }
    return ProjectorLook::Palette::Usual;
}

} // namespace

void applyProjector(MapState &state, const ProjectorProfile &profile)
{
    const ProjectorLook look {.palette = paletteOf(profile.palette),
                              .dark = profile.dark,
                              .lines = profile.lines,
                              .texts = profile.texts};
    for (auto &layer : state.layers) {
        const bool meant = layer.selectable && layer.table && !layer.table->raster && !layer.sketch;
        auto own = look;
        own.palette = meant ? look.palette : ProjectorLook::Palette::Usual;
        const auto type = layer.table ? dominantType(*layer.table) : GeometryType::None;
        layer.style = projectorStyle(std::move(layer.style), type, own);
    }
}

} // namespace revier
