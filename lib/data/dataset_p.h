// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/gdalscope_p.h"
#include "data/problemlog.h"
#include "data/reader.h"
#include "data/shapesource_p.h"

#include <gdal_priv.h>

#include <memory>
#include <optional>

namespace revier {

/// An open file with what is known about it beside GDAL. Private to this module.
struct OpenDataset
{
    std::unique_ptr<MemoryFolder> folder; ///< before the dataset: it must outlive it
    GDALDatasetUniquePtr dataset;
    std::optional<ShapeSource> shape;
    QString encoding; ///< for FeatureTable::encoding
};

/// Opens \a gdalPath with a driver of the allow-list: first with the one that its suffix promises, then with
/// any.
/// \a fileName is what messages call it.
[[nodiscard]] Result<OpenDataset> openDataset(const QString &gdalPath, const QString &fileName,
                                              const ReadOptions &options, GdalScope &scope, ProblemLog &log);

/// Says in \a log what GDAL said while it read \a gdalPath. Warnings about its own affairs help nobody and
/// stay few.
void addMessages(const std::vector<GdalScope::Message> &messages, const QString &gdalPath, ProblemLog &log);

/// \a message of GDAL without the folder of \a gdalPath: what to read is the name and the cause.
[[nodiscard]] QString withoutFolder(QString message, const QString &gdalPath);

/// The files worth opening in \a path as GDAL takes them: itself, what is packed in it, or the .shp beside
/// it.
[[nodiscard]] Result<QStringList> gdalPaths(const QString &path);

} // namespace revier
