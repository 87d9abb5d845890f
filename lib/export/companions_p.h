// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savefile.h"
#include "export/exporter.h"
#include "export/sheetgeoreference.h"

#include <QStringList>

#include <vector>

namespace revier {

/// Fails if a companion would take the place of a file that belongs to something else: the .prj of a
/// shapefile of the same name.
[[nodiscard]] Result<void> checkCompanions(const ExportRequest &request);
/// What says where a picture lies, for programs that do not find it in the picture: the coordinate reference
/// system as .prj; with the affine transform as .aux.xml for GDAL and QGIS; the transform alone as world
/// file. \a zoom: device px per px.
[[nodiscard]] std::vector<FileToSave> companions(const QString &path, const MapGeoreference &georeference,
                                                 double zoom);
/// Files that say something about an older picture of this name and are not among \a files: what would
/// mislead beside the new one.
[[nodiscard]] QStringList staleCompanions(const QString &path, const std::vector<FileToSave> &files);

} // namespace revier
