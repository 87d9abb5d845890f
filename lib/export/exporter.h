// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "render/scene.h"

#include <QDate>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

enum class PaperSize { A4, A3 };

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
    QString path; ///< .png or .pdf; the suffix decides
    std::optional<QSize> pixels; ///< size of a PNG at 96 dpi; else paper
    PaperSize paper = PaperSize::A4;
    bool portrait = false;
    int dpi = 150; ///< of a PNG on paper and of what a PDF must rasterise
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
    std::optional<FocusFeature> focus = std::nullopt; ///< what the sheet is about; its layer need not be shown
    QString documentTitle = {}; ///< in the properties of the file; empty: the title of the sheet
};

/// The map with exactly the layers that the request names. Fails, with the layers that there are, if one is
/// missing.
[[nodiscard]] Result<MapState> shownMap(MapState state, const ExportRequest &request);
/// The bytes of the file. \a prepared may hold projections of tables, for several sheets of one map; what is
/// missing is projected. Any thread; blocking. Fails with a message naming the file.
[[nodiscard]] Result<QByteArray> renderMap(const MapState &state, const ExportRequest &request,
                                           const PreparedTables &prepared, const JobControl &control);
/// Renders and writes the file: beside the target first, then renamed, so that a failure leaves an older file
/// as it was. Blocking; GUI thread or a job. Fails with a message naming the file.
[[nodiscard]] Result<void> exportMap(const MapState &state, const ExportRequest &request,
                                     const JobControl &control);

} // namespace revier
