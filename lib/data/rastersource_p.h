// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/gdalscope_p.h"
#include "data/raster.h"

#include <gdal_priv.h>

#include <array>
#include <mutex>

namespace revier {

/// The open file behind a Raster. A GDAL dataset serves one thread at a time: each that reads at the same
/// moment has its own, and they are kept for the next. Private to this module.
class Raster::Source
{
public:
    /// Takes an open dataset of \a gdalPath and finds out what is in it; \a fileName is what messages call
    /// it. Fails for complex numbers and for rasters without a north-up or rotated frame.
    [[nodiscard]] static Result<std::unique_ptr<Source>>
    create(GDALDatasetUniquePtr dataset, const QString &gdalPath, const QString &fileName);

    /// A dataset for one thread, which gives itself back.
    class Lease
    {
    public:
        Lease(Source &source, GDALDatasetUniquePtr dataset);
        ~Lease();
        Q_DISABLE_COPY_MOVE(Lease)
        [[nodiscard]] GDALDataset *get() const { return m_dataset.get(); } ///< null: it cannot be opened

    private:
        Source &m_source;
        GDALDatasetUniquePtr m_dataset;
    };
    [[nodiscard]] Lease lease();

    /// Opens a file with the raster drivers of the allow-list; null with a message of GDAL's.
    [[nodiscard]] static GDALDatasetUniquePtr open(const QString &gdalPath);

    QString fileName;
    Facts facts;
    std::array<double, 6> frame {}; ///< from cells to the raster's CRS, as GDAL's geotransform
    std::vector<int> bandNumbers; ///< of facts.bands, from 1
    int alphaBand = 0; ///< from 1; 0: none
    bool hasPalette = false;
    std::vector<std::uint32_t> palette; ///< 0xAARRGGBB

private:
    [[nodiscard]] bool findFrame(GDALDataset &dataset);
    void findBands(GDALDataset &dataset);

    QString m_gdalPath;
    std::mutex m_mutex;
    std::vector<GDALDatasetUniquePtr> m_idle;
};

/// Numbers of cells spread over a band, without those that stand for no data. Reads about 64 blocks at most.
[[nodiscard]] std::vector<float> sampleOf(GDALRasterBand &band);

} // namespace revier
