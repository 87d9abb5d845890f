// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "core/savefile.h"
#include "export/sheetdesign.h"
#include "map/layer.h"
#include "render/scene.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPagedPaintDevice;

namespace revier {

enum class PaperSize { A4, A3, A2, A1, A0 };

/// A feature that a sheet is about: an area is outlined and all around it toned down, a place is ringed.
struct FocusFeature
{
    QString layerId;
    std::size_t feature = 0;
    bool operator==(const FocusFeature &) const = default;
};

/// What to export. The same request on the same map gives the same bytes.
struct ExportRequest
{
    QString path; ///< .png .jpg .jpeg .webp .tif .tiff .svg .pdf; the suffix decides
    std::optional<QSize> pixels; ///< size of a picture at 96 dpi; else paper
    PaperSize paper = PaperSize::A4;
    bool portrait = false;
    int dpi = 150; ///< of a picture on paper
    std::optional<Box> extent; ///< longitude, latitude in degrees
    std::optional<Point> center; ///< longitude, latitude in degrees; with scale
    std::optional<double> scale; ///< denominator of the true scale at the centre
    QStringList layers; ///< ids or titles to show instead of the visible ones; empty: as the map says
    Language language = Language::German;
    QString title; ///< empty: the map's own
    bool bare = false; ///< only the map: no title, legend, scale bar, north arrow, sources, date
    QDate date; ///< of the sheet
    /// Small multiples: a map for each of these moments in place of the one of the map, row by row, all with
    /// the same centre and scale. Empty: one map.
    std::vector<Moment> multiples;
    int columns = 1; ///< of the multiples; their number is a multiple of it
    /// Projected CRS of the map in metres, such as "EPSG:25832". Empty: see usualPlane().
    QString crs;
    SheetDesign design;
    /// The file of the project on the map; empty if there is none. What the file says of its origin names
    /// other files relative to it.
    QString projectPath;
    /// Whether files beside a PNG, JPEG or WebP say where it lies: the world file, .prj and .aux.xml. Not
    /// for small multiples.
    bool worldFile = true;
    std::optional<FocusFeature> focus; ///< what the sheet is about; its layer need not be shown
    QString documentTitle; ///< in the properties of the file; empty: the title of the sheet
};

/// What became of a request.
struct RenderedSheet
{
    std::vector<FileToSave> files; ///< the file and its companions, ready to be saved
    QString warning; ///< about the sheet, in the language of messages; usually empty
};

/// The map with exactly the layers that the request names. Fails, with the layers that there are, if one is
/// missing.
[[nodiscard]] Result<MapState> shownMap(MapState state, const ExportRequest &request);
/// Draws the sheet. \a prepared may hold projections of tables, for several
/// sheets of one map; what is missing is projected. Any thread; blocking. Fails with a message naming the
/// file.
[[nodiscard]] Result<RenderedSheet> renderMap(const MapState &state, const ExportRequest &request,
                                              const PreparedTables &prepared, const JobControl &control);
/// Draws the sheet on a page of \a device, which takes its size, 1:1 from the corner of the paper: its scale
/// is true. Any thread; blocking. Fails if there is nothing to draw or the device has no such page.
[[nodiscard]] Result<void> printMap(const MapState &state, const ExportRequest &request,
                                    QPagedPaintDevice &device, const JobControl &control);
/// Saves what renderMap() made for \a path, and takes away companions of an older file there.
[[nodiscard]] Result<void> saveSheet(const QString &path, const std::vector<FileToSave> &files);
/// Renders and writes the file: beside the target first, then renamed, so that a failure leaves an older file
/// as it was. The file says what it was made from, see Provenance. Blocking; GUI thread or a job. Returns the
/// warning about the sheet. Fails with a message naming the file. A map that is moved here, with its tables,
/// takes less memory.
[[nodiscard]] Result<QString> exportMap(MapState state, const ExportRequest &request,
                                        const JobControl &control);

} // namespace revier
