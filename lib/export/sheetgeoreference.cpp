// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheetgeoreference.h"

namespace revier {
namespace {

MapGeoreference georeference(const Sheet &sheet, const QRectF &frame)
{
    const auto corner = sheet.view.toPlane(-frame.topLeft());
    return {.crs = sheet.view.plane.crs(),
            .frame = frame,
            .origin = corner,
            .unitsPerPixel = sheet.view.unitsPerPixel};
}

} // namespace

Point MapGeoreference::toPlane(QPointF sheet) const
{
    return {origin.x + sheet.x() * unitsPerPixel, origin.y - sheet.y() * unitsPerPixel};
}

std::array<double, 6> MapGeoreference::affine(double zoom) const
{
    const auto cell = unitsPerPixel / zoom;
    return {origin.x, cell, 0, origin.y, 0, -cell};
}

std::vector<MapGeoreference> georeferencesOf(const Sheet &sheet)
{
    std::vector<MapGeoreference> result;
    result.reserve(sheet.panels.size() + 1);
    for (const auto &panel : sheet.panels) {
        result.push_back(georeference(sheet, panel.frame));
    }
    if (result.empty()) {
        result.push_back(georeference(sheet, sheet.mapFrame));
    }
    return result;
}

std::optional<MapGeoreference> georeferenceOf(const Sheet &sheet)
{
    return sheet.panels.empty() ? std::optional(georeference(sheet, sheet.mapFrame)) : std::nullopt;
}

} // namespace revier
