// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"
#include "crs/crs.h"
#include "geometry/box.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// One quantity of a raster, a number for each cell.
struct RasterBand
{
    QString name; ///< unique in the raster; its description in the file, or "Band 1"
    QString unit; ///< as the file says; often empty
    std::vector<float> sample; ///< numbers of cells spread over the raster, ascending; empty: it has none
    float low = 0; ///< 2 % of the sample lie below
    float high = 0; ///< 2 % of the sample lie above
};

/// A part of a raster, resampled onto a grid of another frame.
struct RasterWindow
{
    Box extent; ///< in the CRS that is asked for
    int width = 0; ///< cells; rows from north to south
    int height = 0;
};

/// A raster file, of which parts are read when they are drawn: only what a picture needs is ever in memory.
/// Immutable; all calls are safe from any thread and block. Never touches the network; writes nothing.
class Raster
{
public:
    enum class Kind {
        Numbers, ///< measured or computed: heights, noise, yields
        Colors ///< a picture: an aerial photo, a scanned map
    };
    /// What is known after opening.
    struct Facts
    {
        Kind kind = Kind::Numbers;
        int width = 0; ///< cells
        int height = 0;
        QString valueType; ///< "Float32"
        std::vector<RasterBand> bands; ///< those that are drawn
        bool hasOverviews = false;
    };

    ~Raster();
    Q_DISABLE_COPY_MOVE(Raster)

    [[nodiscard]] const Facts &facts() const;
    /// Null for an unknown band.
    [[nodiscard]] const RasterBand *band(const QString &name) const;

    /// The picture of a raster of colours whose cells lie in \a from, in the frame \a to: 0xAARRGGBB, not
    /// premultiplied, transparent where there is nothing.
    [[nodiscard]] Result<std::vector<std::uint32_t>>
    colors(const Crs &from, const Crs &to, const RasterWindow &window, const JobControl &control) const;
    /// The numbers of a band; NaN where there are none. Smaller windows get means of cells.
    [[nodiscard]] Result<std::vector<float>> numbers(const QString &band, const Crs &from, const Crs &to,
                                                     const RasterWindow &window,
                                                     const JobControl &control) const;
    /// What the cell at \a position (in the raster's CRS) holds, one number for each of facts().bands;
    /// none for a band without. Empty beside the raster.
    [[nodiscard]] std::vector<std::optional<double>> valuesAt(Point position) const;

    class Source;
    explicit Raster(std::unique_ptr<Source> source);

private:
    std::unique_ptr<Source> d;
};

using RasterPtr = std::shared_ptr<const Raster>;

} // namespace revier
