// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savefile.h"
#include "export/filewriter_p.h"
#include "export/pdfwriter_p.h"
#include "export/sheettexts_p.h"
#include "map/provenance.h"

#include <vector>

namespace revier {

/// What is on a sheet. Refers to all of it.
struct SheetContent
{
    const MapState &state;
    const Scene &scene;
    const Sheet &sheet;
    const std::vector<SheetMap> &maps;
    const std::vector<DrawnLayer> &drawn; ///< what the map shows
    InputSums &sums;
};

/// The file that the request asks for and its companions, ready to be saved.
[[nodiscard]] Result<std::vector<FileToSave>>
sheetFiles(const SheetContent &content, const ExportRequest &request, const JobControl &control);

/// Fills in what a record says of the sheet.
void describeRecord(Provenance &record, const Sheet &sheet, const LayeredDrawing &drawing, const QDate &date);
/// The XMP packet of a record as a file of this kind takes it.
[[nodiscard]] XmpPacket packetFor(FileKind kind, const Provenance &record);
/// A picture of dots.
[[nodiscard]] Result<QByteArray> pictureBytes(FileKind kind, const Canvas &canvas,
                                              const std::optional<MapGeoreference> &georeference,
                                              const FileProperties &properties);

} // namespace revier
