// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rastersource_p.h"

#include "data/rasterdrivers_p.h"

#include <QCoreApplication>

#include <cpl_string.h>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Raster)
};

std::uint32_t packed(const GDALColorEntry &color)
{
    const auto part = [](short value) { return std::uint32_t(std::clamp<int>(value, 0, 255)); };
    return part(color.c4) << 24U | part(color.c1) << 16U | part(color.c2) << 8U | part(color.c3);
}

std::vector<std::uint32_t> paletteOf(GDALRasterBand &band)
{
    std::vector<std::uint32_t> colors;
    const auto *table = band.GetColorTable();
    int hasNoData = 0;
    const auto noData = band.GetNoDataValue(&hasNoData);
    for (int i = 0; table != nullptr && i < table->GetColorEntryCount(); ++i) {
        GDALColorEntry color {};
        table->GetColorEntryAsRGB(i, &color);
        colors.push_back(hasNoData != 0 && noData == i ? 0 : packed(color));
    }
    return colors;
}

/// Red, green and blue by what the file says of its bands, else the first three if each holds bytes.
std::vector<int> colorBands(GDALDataset &dataset)
{
    std::array<int, 3> said {};
    for (int i = 1; i <= dataset.GetRasterCount(); ++i) {
        const auto meaning = dataset.GetRasterBand(i)->GetColorInterpretation();
        if (meaning >= GCI_RedBand && meaning <= GCI_BlueBand) {
            said[std::size_t(meaning - GCI_RedBand)] = i;
        }
    }
    if (std::ranges::all_of(said, [](int band) { return band > 0; })) {
        return {said.begin(), said.end()};
    }
    constexpr int kColors = 3;
    if (dataset.GetRasterCount() < kColors) {
        return {};
    }
    for (int i = 1; i <= kColors; ++i) {
        if (dataset.GetRasterBand(i)->GetRasterDataType() != GDT_Byte) {
            return {};
        }
    }
    return {1, 2, 3};
}

int alphaOf(GDALDataset &dataset)
{
    for (int i = 1; i <= dataset.GetRasterCount(); ++i) {
        if (dataset.GetRasterBand(i)->GetColorInterpretation() == GCI_AlphaBand) {
            return i;
        }
    }
    return 0;
}

RasterBand described(GDALRasterBand &band, int number)
{
    RasterBand result;
    const auto description = QString::fromUtf8(band.GetDescription()).simplified();
    result.name = description.isEmpty() ? u"Band %1"_s.arg(number) : description;
    result.unit = QString::fromUtf8(band.GetUnitType()).simplified();
    result.sample = sampleOf(band);
    if (!result.sample.empty()) {
        constexpr double kTail = 0.02;
        const auto last = result.sample.size() - 1;
        const auto tail = std::size_t(kTail * double(last));
        result.low = result.sample[tail];
        result.high = result.sample[last - tail];
    }
    return result;
}

} // namespace

GDALDatasetUniquePtr Raster::Source::open(const QString &gdalPath)
{
    constexpr unsigned kFlags = GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    const GdalOption noSidecars("GDAL_PAM_ENABLED", "NO");
    CPLStringList drivers;
    for (const auto *name : kRasterDrivers) {
        drivers.AddString(name);
    }
    return GDALDatasetUniquePtr(
        GDALDataset::Open(gdalPath.toUtf8().constData(), kFlags, drivers.List(), nullptr, nullptr));
}

Result<std::unique_ptr<Raster::Source>>
Raster::Source::create(GDALDatasetUniquePtr dataset, const QString &gdalPath, const QString &fileName)
{
    auto source = std::make_unique<Source>();
    source->m_gdalPath = gdalPath;
    source->fileName = fileName;
    source->facts.width = dataset->GetRasterXSize();
    source->facts.height = dataset->GetRasterYSize();
    if (dataset->GetRasterCount() == 0) {
        return failure(Error::Code::Unsupported,
                       Text::tr("“%1” has no bands: there is nothing to draw.").arg(fileName));
    }
    if (!source->findFrame(*dataset)) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("“%1” does not say where on the earth it lies. Ask its source for a GeoTIFF, or put "
                     "the world file (.tfw, .jgw, .pgw, .j2w) beside it.")
                .arg(fileName));
    }
    auto &first = *dataset->GetRasterBand(1);
    if (GDALDataTypeIsComplex(first.GetRasterDataType()) != 0) {
        return failure(Error::Code::Unsupported,
                       Text::tr("“%1” holds complex numbers, which cannot be drawn.").arg(fileName));
    }
    source->findBands(*dataset);
    source->m_idle.push_back(std::move(dataset));
    return source;
}

bool Raster::Source::findFrame(GDALDataset &dataset)
{
    if (dataset.GetGeoTransform(frame.data()) != CE_None) {
        return false;
    }
    const auto area = frame[1] * frame[5] - frame[2] * frame[4];
    return std::ranges::all_of(frame, [](double x) { return std::isfinite(x); }) && area != 0
        && std::isfinite(area);
}

void Raster::Source::findBands(GDALDataset &dataset)
{
    auto &first = *dataset.GetRasterBand(1);
    facts.valueType = QString::fromLatin1(GDALGetDataTypeName(first.GetRasterDataType()));
    facts.hasOverviews = first.GetOverviewCount() > 0;
    alphaBand = alphaOf(dataset);
    palette = paletteOf(first);
    hasPalette = !palette.empty() && first.GetColorInterpretation() == GCI_PaletteIndex;
    bandNumbers = hasPalette ? std::vector {1} : colorBands(dataset);
    facts.kind = bandNumbers.empty() ? Kind::Numbers : Kind::Colors;
    for (int i = 1; facts.kind == Kind::Numbers && i <= dataset.GetRasterCount(); ++i) {
        if (i != alphaBand) {
            bandNumbers.push_back(i);
        }
    }
    for (const auto number : bandNumbers) {
        auto band = described(*dataset.GetRasterBand(number), number);
        if (std::ranges::contains(facts.bands, band.name, &RasterBand::name)) {
            band.name = u"%1 (%2)"_s.arg(band.name).arg(number);
        }
        facts.bands.push_back(std::move(band));
    }
}

Raster::Source::Lease::Lease(Source &source, GDALDatasetUniquePtr dataset)
    : m_source(source)
    , m_dataset(std::move(dataset))
{
}

Raster::Source::Lease::~Lease()
{
    if (m_dataset) {
        const std::scoped_lock lock(m_source.m_mutex);
        if (m_source.m_idle.size() < std::max(1U, std::thread::hardware_concurrency())) {
            m_source.m_idle.push_back(std::move(m_dataset));
        }
    }
}

Raster::Source::Lease Raster::Source::lease()
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_idle.empty()) {
            auto dataset = std::move(m_idle.back());
            m_idle.pop_back();
            return {*this, std::move(dataset)};
        }
    }
    return {*this, open(m_gdalPath)};
}

std::vector<float> sampleOf(GDALRasterBand &band)
{
    constexpr int kBlocks = 64;
    constexpr int kSide = 32; // cells that are taken from a block, each way
    int width = 0;
    int height = 0;
    band.GetBlockSize(&width, &height);
    const int columns = (band.GetXSize() + width - 1) / width;
    const int rows = (band.GetYSize() + height - 1) / height;
    const auto count = std::int64_t(columns) * rows;
    const auto taken = std::min<std::int64_t>(count, kBlocks);
    // Small rasters of few blocks give more cells of each, so that there are about as many in the end.
    const auto side =
        int(kSide * std::max(1.0, std::sqrt(double(kBlocks) / double(std::max<std::int64_t>(1, taken)))));
    std::vector<float> sample;
    for (std::int64_t i = 0; i < taken; ++i) {
        const auto block = i * count / taken;
        const auto x = int(block % columns) * width;
        const auto y = int(block / columns) * height;
        const auto w = std::min(width, band.GetXSize() - x);
        const auto h = std::min(height, band.GetYSize() - y);
        std::vector<float> cells(std::size_t(std::min(w, side)) * std::size_t(std::min(h, side)));
        if (band.RasterIO(GF_Read, x, y, w, h, cells.data(), std::min(w, side), std::min(h, side),
                          GDT_Float32, 0, 0, nullptr)
            == CE_None) {
            sample.insert(sample.end(), cells.begin(), cells.end());
        }
    }
    int hasNoData = 0;
    const auto noData = float(band.GetNoDataValue(&hasNoData));
    std::erase_if(sample, [&](float x) { return !std::isfinite(x) || (hasNoData != 0 && x == noData); });
    std::ranges::sort(sample);
    return sample;
}

} // namespace revier
