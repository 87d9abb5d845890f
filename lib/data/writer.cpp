// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/writer.h"

#include "core/savefile.h"
#include "crs/transform.h"
#include "data/gdalscope_p.h"
#include "data/geometrywriter_p.h"
#include "data/ogrfields_p.h"
#include "data/shapesource_p.h"
#include "data/vectorformat_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <ranges>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

std::unexpected<Error> gdalError(const QString &path, GdalScope &scope)
{
    const auto messages = scope.takeMessages();
    return failure(Error::Code::WriteFailed,
                   Text::tr("%1: The file cannot be made: %2")
                       .arg(QDir::toNativeSeparators(path),
                            messages.empty() ? Text::tr("no reason is known") : messages.front().text));
}

bool createField(OGRLayer &layer, const Field &field, const QString &name)
{
    const auto definition = ogrField(field, name);
    return layer.CreateField(definition.get()) == OGRERR_NONE;
}

/// Positions as the file shall have them; fails if the CRS is not known.
Result<GeometryBuffer> inWgs84(const FeatureTable &table)
{
    if (table.geometry.positionCount() == 0 || table.crs == Crs::wgs84()) {
        return table.geometry;
    }
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    if (!transform) {
        return std::unexpected(transform.error());
    }
    LargeVector<Point> positions(table.geometry.positions().begin(), table.geometry.positions().end());
    std::ignore = transform->forward(std::span(positions));
    return table.geometry.withPositions(std::move(positions));
}

/// A shapefile takes several lines or areas as one of them, but not several points.
OGRwkbGeometryType geometryType(const VectorFormat &format, const GeometryBuffer &geometry)
{
    const auto type = layerType(geometry);
    if (format.kind != VectorFormat::Kind::Shapefile || type == wkbNone) {
        return type;
    }
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        switch (geometry.type(feature)) {
        case GeometryType::Point:
            return type == wkbPoint ? wkbPoint : wkbMultiPoint;
        case GeometryType::Line:
            return wkbLineString;
        case GeometryType::Polygon:
            return wkbPolygon;
        case GeometryType::None:
            break;
        }
    }
    return type;
}

/// One layer, feature by feature.
class LayerWriter
{
public:
    LayerWriter(GDALDataset &dataset, const VectorFormat &format, const WriteOptions &options)
        : m_dataset(dataset)
        , m_format(format)
        , m_options(options)
    {
    }

    /// False if GDAL cannot; it said why.
    [[nodiscard]] bool write(const FeatureTable &table, const GeometryBuffer &geometry, const QString &name,
                             const QStringList &names)
    {
        const auto type = geometryType(m_format, geometry);
        const bool placed = std::ranges::none_of(geometry.boxes(), &Box::isEmpty);
        auto *layer = create(table, type, name, names, placed);
        if (!layer) {
            return false;
        }
        for (std::size_t i = 0; i < table.fields.size(); ++i) {
            if (!createField(*layer, table.fields[i], names[qsizetype(i)])) {
                return false;
            }
        }
        for (std::size_t row = 0; row < table.featureCount(); ++row) {
            OGRFeature feature(layer->GetLayerDefn());
            auto shape = toOgr(geometry, row);
            if (shape && type == wkbMultiPoint) {
                shape.reset(OGRGeometryFactory::forceToMultiPoint(shape.release()));
            }
            feature.SetGeometryDirectly(shape.release()); // takes it
            for (std::size_t i = 0; i < table.fields.size(); ++i) {
                setOgrValue(feature, int(i), table.fields[i].type, table.columns[i], row);
            }
            if (layer->CreateFeature(&feature) != OGRERR_NONE) {
                return false;
            }
        }
        return true;
    }

private:
    OGRLayer *create(const FeatureTable &table, OGRwkbGeometryType type, const QString &name,
                     const QStringList &names, bool placed)
    {
        std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> reference(
            nullptr, [](OGRSpatialReference *r) { r->Release(); });
        const auto crs = m_format.onlyWgs84 ? Crs::wgs84() : table.crs;
        if (crs.isValid()) {
            reference.reset(new OGRSpatialReference); // NOLINT(cppcoreguidelines-owning-memory): counted
            reference->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
            if (reference->SetFromUserInput(crs.definition().toUtf8().constData()) != OGRERR_NONE) {
                return nullptr;
            }
        }
        return m_dataset.CreateLayer(name.toUtf8().constData(), reference.get(), type,
                                     layerOptions(m_format, names, placed, m_options).List());
    }

    GDALDataset &m_dataset;
    const VectorFormat &m_format;
    const WriteOptions &m_options;
};

/// "parks", or "parks-2" if a layer before is called so.
QString layerName(const FeatureTable &table, QStringList &names)
{
    const auto base = table.name.isEmpty() ? QFileInfo(table.path).completeBaseName() : table.name;
    auto name = base;
    for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
        name = u"%1-%2"_s.arg(base).arg(number);
    }
    names.append(name);
    return name;
}

/// Rows and positions as the format takes them.
struct Content
{
    FeatureTablePtr table;
    GeometryBuffer geometry;
};

Result<Content> contentFor(const VectorFormat &format, const FeatureTablePtr &table,
                           const WriteOptions &options, QStringList &notes)
{
    if (!format.positions) {
        auto plain = plainTable(*table, options, notes);
        return plain ? Result<Content>(Content {*plain, (*plain)->geometry}) : std::unexpected(plain.error());
    }
    auto geometry = format.onlyWgs84 ? inWgs84(*table) : Result<GeometryBuffer>(table->geometry);
    return geometry ? Result<Content>(Content {table, *std::move(geometry)})
                    : std::unexpected(geometry.error());
}

/// Makes the files in memory; returns what the format could not hold.
Result<QStringList> writeInMemory(std::span<const FeatureTablePtr> tables, const QString &path,
                                  const QString &memoryPath, const WriteOptions &options, GdalScope &scope)
{
    const auto &format = *vectorFormat(path);
    auto *driver = GetGDALDriverManager()->GetDriverByName(format.driver);
    GDALDatasetUniquePtr dataset(
        driver ? driver->Create(memoryPath.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset) {
        return gdalError(path, scope);
    }
    dataset->StartTransaction(); // GeoPackage only; a commit per row would take hours
    LayerWriter writer(*dataset, format, options);
    QStringList notes;
    QStringList names;
    for (const auto &table : tables) {
        if (const auto good = checkContent(format, *table, path, notes); !good) {
            return std::unexpected(good.error());
        }
        const auto content = contentFor(format, table, options, notes);
        if (!content) {
            return failure(content.error().code,
                           Text::tr("%1: %2").arg(QDir::toNativeSeparators(path), content.error().message));
        }
        if (table->raster) {
            notes.append(Text::tr("“%1” is a raster: its outline is saved, not its cells.").arg(table->name));
        }
        const auto fields = fieldNames(format, *content->table, notes);
        if (!writer.write(*content->table, content->geometry, layerName(*table, names), fields)) {
            return gdalError(path, scope);
        }
    }
    dataset->CommitTransaction();
    std::ignore = scope.takeMessages(); // most have no transactions
    return dataset->Close() == CE_None ? Result<QStringList>(notes) : gdalError(path, scope);
}

/// Copies the file that was made in memory, with those beside it, to where it belongs.
Result<void> saveFiles(const QString &memoryFolder, const QString &path)
{
    const QFileInfo target(path);
    const CPLStringList entries(VSIReadDir(memoryFolder.toUtf8().constData()));
    for (const auto *entry : entries) {
        const auto name = QString::fromUtf8(entry);
        if (name.startsWith(u'.')) {
            continue;
        }
        vsi_l_offset size = 0;
        const auto *bytes =
            VSIGetMemFileBuffer((memoryFolder + u'/' + name).toUtf8().constData(), &size, FALSE);
        const auto suffix = name.sliced(name.indexOf(u'.'));
        const auto beside = suffix == u'.' + target.suffix().toLower()
            ? path
            : target.absolutePath() + u'/' + target.completeBaseName() + suffix;
        const auto saved = saveFile(beside,
                                    QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), // unsigned
                                                            qsizetype(size)));
        if (!saved) {
            return saved;
        }
    }
    return {};
}

bool isSource(const QString &path, const FeatureTable &table)
{
    const QFileInfo target(path);
    const QFileInfo source(table.path);
    return target.absoluteFilePath() == source.absoluteFilePath()
        || (target.exists() && target.canonicalFilePath() == source.canonicalFilePath());
}

} // namespace

QStringList writableSuffixes()
{
    return vectorSuffixes().remove(u'.').split(u", "_s);
}

Result<void> checkVectorTarget(std::span<const FeatureTablePtr> tables, const QString &path)
{
    const auto name = QDir::toNativeSeparators(path);
    const auto *format = vectorFormat(path);
    if (format == nullptr) {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: The suffix decides on the format; it must be one of %2.")
                           .arg(name, vectorSuffixes()));
    }
    if (std::ranges::any_of(tables, [&path](const auto &table) { return isSource(path, *table); })) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is the file that was read. It stays as it is; please choose another name.")
                .arg(name));
    }
    if (!format->manyLayers && tables.size() != 1) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: A file of this kind holds one layer, and there are %Ln. Please choose a "
                                "name that ends in .gpkg.",
                                nullptr, int(tables.size()))
                           .arg(name));
    }
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("%1: There is no such folder. Please make it first or choose another one.").arg(name));
    }
    return {};
}

Result<QStringList> writeTables(std::span<const FeatureTablePtr> tables, const QString &path,
                                const WriteOptions &options)
{
    if (const auto good = checkVectorTarget(tables, path); !good) {
        return std::unexpected(good.error());
    }
    GdalScope scope;
    const GdalOption noSidecars("GDAL_PAM_ENABLED", "NO");
    const GdalOption nameOfPlaces("LIBKML_NAME_FIELD", "name");
    const MemoryFolder folder;
    const auto memoryPath = folder.filePath(u"written"_s + vectorFormat(path)->suffix);
    const auto written = writeInMemory(tables, path, memoryPath, options, scope);
    if (!written) {
        return written;
    }
    const auto saved = saveFiles(QFileInfo(memoryPath).path(), path);
    return saved ? written : Result<QStringList>(std::unexpected(saved.error()));
}

} // namespace revier
