// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/raster.h"

#include "data/dataset_p.h"
#include "data/rastersource_p.h"

#include <QCoreApplication>

#include <cpl_string.h>
#include <gdal_utils.h>

#include <algorithm>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Raster)
};

struct FreeOptions
{
    void operator()(GDALWarpAppOptions *options) const { GDALWarpAppOptionsFree(options); }
};
using WarpOptions = std::unique_ptr<GDALWarpAppOptions, FreeOptions>;

int goOn(double fraction, const char * /*message*/, void *control)
{
    const auto &job = *static_cast<const JobControl *>(control);
    job.report(fraction);
    return job.isCanceled() ? 0 : 1;
}

CPLStringList frameArguments(const Crs &from, const Crs &to, const RasterWindow &window)
{
    const auto number = [](double x) { return QByteArray::number(x, 'g', 17); };
    CPLStringList arguments;
    const auto add = [&arguments](const QByteArray &text) { arguments.AddString(text.constData()); };
    for (const auto *text : {"-of", "MEM", "-s_srs"}) {
        arguments.AddString(text);
    }
    add(from.definition().toUtf8());
    add("-t_srs");
    add(to.definition().toUtf8());
    add("-te");
    for (const auto x : {window.extent.minX, window.extent.minY, window.extent.maxX, window.extent.maxY}) {
        add(number(x));
    }
    add("-ts");
    add(QByteArray::number(window.width));
    add(QByteArray::number(window.height));
    return arguments;
}

/// The window as a dataset in memory.
Result<GDALDatasetUniquePtr> warped(GDALDataset *dataset, CPLStringList arguments, const QString &fileName,
                                    GdalScope &scope, const JobControl &control)
{
    GDALDatasetUniquePtr result;
    if (dataset != nullptr) {
        const WarpOptions options(GDALWarpAppOptionsNew(arguments.List(), nullptr));
        if (options) {
            auto job = control;
            GDALWarpAppOptionsSetProgress(options.get(), &goOn, &job);
            auto *source = GDALDataset::ToHandle(dataset);
            int misused = 0;
            result.reset(GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &source, options.get(), &misused)));
        }
    }
    const auto messages = scope.takeMessages();
    const bool failed = std::ranges::any_of(messages, &GdalScope::Message::failure);
    if (control.isCanceled()) {
        return failure(Error::Code::Canceled, Text::tr("Reading “%1” was cancelled.").arg(fileName));
    }
    if (!result || failed) {
        const auto cause = messages.empty() ? QString() : messages.front().text.left(300);
        return failure(Error::Code::Corrupt,
                       Text::tr("A part of “%1” cannot be read (%2). Get the file once more from its source.")
                           .arg(fileName, cause));
    }
    return result;
}

template<typename T>
std::vector<T> cellsOf(GDALDataset &dataset, int band, const RasterWindow &window, GDALDataType type)
{
    std::vector<T> cells(std::size_t(window.width) * std::size_t(window.height));
    if (dataset.GetRasterBand(band)->RasterIO(GF_Read, 0, 0, window.width, window.height, cells.data(),
                                              window.width, window.height, type, 0, 0, nullptr)
        != CE_None) {
        cells.clear();
    }
    return cells;
}

/// A band as bytes: bytes as they are, others between what is dark and what is bright in the sample.
std::vector<std::uint8_t> brightnessOf(GDALDataset &dataset, int number, const RasterBand &band,
                                       const RasterWindow &window)
{
    if (dataset.GetRasterBand(number)->GetRasterDataType() == GDT_Byte) {
        return cellsOf<std::uint8_t>(dataset, number, window, GDT_Byte);
    }
    const auto cells = cellsOf<float>(dataset, number, window, GDT_Float32);
    const auto range = std::max(band.high - band.low, 1e-30F);
    std::vector<std::uint8_t> bytes(cells.size());
    std::ranges::transform(cells, bytes.begin(), [&](float x) {
        return std::isfinite(x) ? std::uint8_t(std::clamp((x - band.low) / range, 0.0F, 1.0F) * 255)
                                : std::uint8_t(0);
    });
    return bytes;
}

std::vector<std::uint32_t> fromPalette(GDALDataset &dataset, std::span<const std::uint32_t> palette,
                                       const RasterWindow &window)
{
    const auto cells = cellsOf<std::uint16_t>(dataset, 1, window, GDT_UInt16);
    const auto alpha = cellsOf<std::uint8_t>(dataset, dataset.GetRasterCount(), window, GDT_Byte);
    std::vector<std::uint32_t> colors(cells.size());
    for (std::size_t i = 0; i < std::min(cells.size(), alpha.size()); ++i) {
        colors[i] = alpha[i] != 0 && cells[i] < palette.size() ? palette[cells[i]] : 0;
    }
    return colors;
}

std::vector<std::uint32_t> fromBands(GDALDataset &dataset, const std::vector<RasterBand> &bands,
                                     const RasterWindow &window)
{
    const auto red = brightnessOf(dataset, 1, bands[0], window);
    const auto green = brightnessOf(dataset, 2, bands[1], window);
    const auto blue = brightnessOf(dataset, 3, bands[2], window);
    const auto alpha = cellsOf<std::uint8_t>(dataset, dataset.GetRasterCount(), window, GDT_Byte);
    std::vector<std::uint32_t> colors(std::size_t(window.width) * std::size_t(window.height));
    for (std::size_t i = 0;
         i < std::min({colors.size(), red.size(), green.size(), blue.size(), alpha.size()}); ++i) {
        colors[i] = std::uint32_t(alpha[i]) << 24U | std::uint32_t(red[i]) << 16U
            | std::uint32_t(green[i]) << 8U | std::uint32_t(blue[i]);
    }
    return colors;
}

} // namespace

Raster::Raster(std::unique_ptr<Source> source)
    : d(std::move(source))
{
}

Raster::~Raster() = default;

const Raster::Facts &Raster::facts() const
{
    return d->facts;
}

const RasterBand *Raster::band(const QString &name) const
{
    const auto found = std::ranges::find(d->facts.bands, name, &RasterBand::name);
    return found == d->facts.bands.end() ? nullptr : &*found;
}

Result<std::vector<std::uint32_t>> Raster::colors(const Crs &from, const Crs &to, const RasterWindow &window,
                                                  const JobControl &control) const
{
    GdalScope scope;
    auto arguments = frameArguments(from, to, window);
    // A table of colours has no colours between two of its entries.
    for (const auto *text : {"-r", d->hasPalette ? "near" : "bilinear", "-dstalpha"}) {
        arguments.AddString(text);
    }
    arguments.AddString(d->alphaBand > 0 && !d->hasPalette ? "-srcalpha" : "-nosrcalpha");
    auto bands = d->bandNumbers;
    if (d->alphaBand > 0 && !d->hasPalette) {
        bands.push_back(d->alphaBand);
    }
    for (const auto band : bands) {
        arguments.AddString("-b");
        arguments.AddString(QByteArray::number(band).constData());
    }
    const auto lease = d->lease();
    const auto picture = warped(lease.get(), arguments, d->fileName, scope, control);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    return d->hasPalette ? fromPalette(**picture, d->palette, window)
                         : fromBands(**picture, d->facts.bands, window);
}

Result<std::vector<float>> Raster::numbers(const QString &band, const Crs &from, const Crs &to,
                                           const RasterWindow &window, const JobControl &control) const
{
    const auto found = std::ranges::find(d->facts.bands, band, &RasterBand::name);
    if (found == d->facts.bands.end()) {
        return failure(Error::Code::NotFound, Text::tr("“%1” has no band “%2”.").arg(d->fileName, band));
    }
    GdalScope scope;
    auto arguments = frameArguments(from, to, window);
    const auto number = d->bandNumbers[std::size_t(found - d->facts.bands.begin())];
    for (const auto *text : {"-r", "average", "-ot", "Float32", "-dstnodata", "nan", "-nosrcalpha", "-b"}) {
        arguments.AddString(text);
    }
    arguments.AddString(QByteArray::number(number).constData());
    const auto lease = d->lease();
    const auto picture = warped(lease.get(), arguments, d->fileName, scope, control);
    if (!picture) {
        return std::unexpected(picture.error());
    }
    return cellsOf<float>(**picture, 1, window, GDT_Float32);
}

std::vector<std::optional<double>> Raster::valuesAt(Point position) const
{
    std::array<double, 6> inverse {};
    if (!GDALInvGeoTransform(d->frame.data(), inverse.data())) {
        return {};
    }
    const auto x = std::floor(inverse[0] + inverse[1] * position.x + inverse[2] * position.y);
    const auto y = std::floor(inverse[3] + inverse[4] * position.x + inverse[5] * position.y);
    const auto &facts = d->facts;
    const bool inside = x >= 0 && y >= 0 && x < facts.width && y < facts.height; // false for NaN
    if (!inside) {
        return {};
    }
    const GdalScope scope;
    const auto lease = d->lease();
    std::vector<std::optional<double>> values(facts.bands.size());
    for (std::size_t i = 0; i < values.size() && lease.get() != nullptr; ++i) {
        auto &band = *lease.get()->GetRasterBand(d->bandNumbers[i]);
        int hasNoData = 0;
        const auto noData = band.GetNoDataValue(&hasNoData);
        double value = 0;
        const bool read =
            band.RasterIO(GF_Read, int(x), int(y), 1, 1, &value, 1, 1, GDT_Float64, 0, 0, nullptr) == CE_None;
        const bool isData = std::isfinite(value) && (hasNoData == 0 || value != noData);
        if (read && isData) {
            values[i] = value;
        }
    }
    return values;
}

} // namespace revier
