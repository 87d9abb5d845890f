// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "export/exporter.h"

#include <QString>

#include <vector>

namespace revier {

/// A kind of sheet to be used again: size, CRS and what stands where. As a file (*.json):
/// \code
/// {"revieratlas-sheet": 1, "name": {"de": "Ratsvorlage", "en": "Council paper"},
///  "page": {"paper": "A3", "orientation": "portrait"},   or {"width": 1920, "height": 1080} in pixels
///  "crs": "EPSG:25832", "grid": "utm", "logo": "wappen.svg",
///  "elements": {"title": [10, 10, 180, 14], "legend": true, …}}
/// \endcode
/// An element is true where the layout finds its place, or has a box of x, y, width, height in mm from the
/// top left. The logo's path is relative to the file.
struct SheetTemplate
{
    QString id; ///< of the program's own: "A4-landscape"; empty for files
    LocalizedText name;
    std::optional<QSize> pixels; ///< else paper
    PaperSize paper = PaperSize::A4;
    bool portrait = false;
    QString crs; ///< empty: see usualPlane()
    SheetDesign design;
    bool operator==(const SheetTemplate &) const = default;
};

/// A4 to A0 in both orientations, a screen of 16:9 and a square.
[[nodiscard]] const std::vector<SheetTemplate> &ownSheetTemplates();
/// Fails with the file and the key for what is no template, for unknown keys and for boxes without a size.
[[nodiscard]] Result<SheetTemplate> readSheetTemplate(const QString &path);
/// Whole or not at all. The logo is named relative to the file.
[[nodiscard]] Result<void> writeSheetTemplate(const SheetTemplate &sheet, const QString &path);
/// The same for a project to keep.
[[nodiscard]] KeptSheet keptSheet(const SheetTemplate &sheet);
/// What a project keeps. Fails as readSheetTemplate(), without a file.
[[nodiscard]] Result<SheetTemplate> sheetTemplateOf(const KeptSheet &sheet);
/// One of the program's own by its id, in any case, else the file of that path.
[[nodiscard]] Result<SheetTemplate> findSheetTemplate(const QString &idOrPath);
/// Whether \a name can only be that of a sheet that a project keeps: it is none of the program's own and no
/// file that is there, nor does it end in ".json".
[[nodiscard]] bool isKeptSheetName(const QString &name);
/// The sheet of that name in one of the languages, in any case. NotFound says which templates there are.
[[nodiscard]] Result<SheetTemplate> findKeptSheet(const QString &name, const std::vector<KeptSheet> &kept,
                                                  Language language);
/// Makes a request for such a sheet; leaves what a template says nothing about.
void applyTemplate(const SheetTemplate &sheet, ExportRequest &request);

/// "A4" to "A0".
[[nodiscard]] QString paperName(PaperSize paper);
/// "none", "geographic" or "utm".
[[nodiscard]] std::optional<MapGrid> gridFromName(const QString &name);
/// In any case; empty for another text.
[[nodiscard]] std::optional<PaperSize> paperFromName(const QString &name);

} // namespace revier
