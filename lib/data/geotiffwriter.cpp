// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geotiffwriter.h"

#include "data/gdalscope_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

#include <algorithm>
#include <vector>

#include <cpl_string.h>
#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GeoTiffWriter)
};

constexpr int kTile = 512;

/// A folder in GDAL's memory for as long as it lives.
class MemoryPlace
{
public:
    MemoryPlace()
        : m_path(u"/vsimem/revieratlas-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    {
    }
    ~MemoryPlace() { VSIRmdirRecursive(m_path.toUtf8().constData()); }
    Q_DISABLE_COPY_MOVE(MemoryPlace)

    [[nodiscard]] QByteArray file(const QString &name) const { return (m_path + u'/' + name).toUtf8(); }

private:
    QString m_path;
};

std::unexpected<Error> notMade(const GeoTiff &picture, GdalScope &scope)
{
    const auto messages = scope.takeMessages();
    const auto reason = messages.empty() ? Text::tr("there is not enough memory") : messages.front().text;
    return failure(
        Error::Code::WriteFailed,
        Text::tr("%1: The picture cannot be made: %2").arg(QDir::toNativeSeparators(picture.name), reason));
}

void describe(GDALDataset &dataset, const GeoTiff &picture)
{
    const auto set = [&dataset](const char *name, const QString &value) {
        dataset.SetMetadataItem(name, value.toUtf8().constData());
    };
    const auto resolution = QString::number(picture.dotsPerInch, 'g', 9);
    set("TIFFTAG_XRESOLUTION", resolution);
    set("TIFFTAG_YRESOLUTION", resolution);
    set("TIFFTAG_RESOLUTIONUNIT", u"2"_s); // per inch
    set("TIFFTAG_SOFTWARE", picture.program);
    set("TIFFTAG_DATETIME", picture.dateTime);
    set("TIFFTAG_IMAGEDESCRIPTION", picture.title);
    if (!picture.xmp.isEmpty()) {
        CPLStringList xmp;
        xmp.AddString(picture.xmp.constData());
        dataset.SetMetadata(xmp.List(), "xml:XMP");
    }
    if (picture.place) {
        auto affine = picture.place->affine;
        dataset.SetGeoTransform(affine.data());
        OGRSpatialReference crs;
        crs.SetFromUserInput(picture.place->crs.definition().toUtf8().constData());
        dataset.SetSpatialRef(&crs);
    }
}

/// The cells and what is said about them, as a tiled file in memory.
Result<void> writeCells(const GeoTiff &picture, const RowFiller &fill, const QByteArray &file,
                        GdalScope &scope)
{
    constexpr int kBands = 3;
    CPLStringList options;
    options.SetNameValue("TILED", "YES");
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("ZLEVEL", "1"); // it is read once
    options.SetNameValue("PHOTOMETRIC", "RGB");
    options.SetNameValue("BIGTIFF", "IF_SAFER");
    auto *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const GDALDatasetUniquePtr dataset(
        driver->Create(file.constData(), picture.width, picture.height, kBands, GDT_Byte, options.List()));
    if (!dataset) {
        return notMade(picture, scope);
    }
    describe(*dataset, picture);
    const auto rowBytes = GSpacing(picture.width) * kBands;
    std::vector<std::uint8_t> rows;
    for (int top = 0; top < picture.height; top += kTile) {
        const auto height = std::min(kTile, picture.height - top);
        rows.resize(std::size_t(rowBytes) * std::size_t(height));
        if (!fill(top, rows)) {
            return failure(Error::Code::Canceled,
                           Text::tr("%1: The export was canceled; nothing was written.")
                               .arg(QDir::toNativeSeparators(picture.name)));
        }
        if (dataset->RasterIO(GF_Write, 0, top, picture.width, height, rows.data(), picture.width, height,
                              GDT_Byte, kBands, nullptr, kBands, rowBytes, 1, nullptr)
            != CE_None) {
            return notMade(picture, scope);
        }
    }
    return {};
}

} // namespace

Result<QByteArray> geoTiffBytes(const GeoTiff &picture, const RowFiller &fill)
{
    GdalScope scope;
    const MemoryPlace place;
    const auto cells = place.file(u"cells.tif"_s);
    const auto result = place.file(u"picture.tif"_s);
    if (const auto written = writeCells(picture, fill, cells, scope); !written) {
        return std::unexpected(written.error());
    }
    const GDALDatasetUniquePtr source(GDALDataset::Open(cells.constData(), GDAL_OF_RASTER));
    CPLStringList options;
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("BLOCKSIZE", QByteArray::number(kTile).constData());
    options.SetNameValue("RESAMPLING", "AVERAGE");
    options.SetNameValue("NUM_THREADS", "ALL_CPUS");
    auto *driver = GetGDALDriverManager()->GetDriverByName("COG");
    const GDALDatasetUniquePtr copy(
        source ? driver->CreateCopy(result.constData(), source.get(), FALSE, options.List(), nullptr, nullptr)
               : nullptr);
    if (!copy) {
        return notMade(picture, scope);
    }
    vsi_l_offset size = 0;
    const auto *bytes = VSIGetMemFileBuffer(result.constData(), &size, FALSE);
    return QByteArray(reinterpret_cast<const char *>(bytes), qsizetype(size));
}

} // namespace revier
