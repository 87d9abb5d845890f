// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/writer.h"

#include "core/savefile.h"
#include "crs/transform.h"
#include "data/gdalscope_p.h"
#include "data/geometrywriter_p.h"
#include "data/ogrfields_p.h"
#include "data/shapesource_p.h"

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

bool isGeoJson(const QString &path)
{
    return path.endsWith(".geojson"_L1, Qt::CaseInsensitive);
}

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

/// Names as a database takes them: upper and lower case are the same there.
QStringList uniqueNames(const std::vector<Field> &fields)
{
    QStringList names;
    for (const auto &field : fields) {
        auto name = field.name;
        for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
            name = u"%1_%2"_s.arg(field.name).arg(number);
        }
        names.append(name);
    }
    return names;
}

QString unusedName(const QStringList &names, const QString &wanted)
{
    auto name = wanted;
    while (names.contains(name, Qt::CaseInsensitive)) {
        name.prepend(u'_');
    }
    return name;
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

/// One layer, feature by feature.
class LayerWriter
{
public:
    LayerWriter(GDALDataset &dataset, bool geoJson)
        : m_dataset(dataset)
        , m_geoJson(geoJson)
    {
    }

    /// False if GDAL cannot; it said why.
    [[nodiscard]] bool write(const FeatureTable &table, const GeometryBuffer &geometry, const QString &name)
    {
        const auto names = m_geoJson ? namesOf(table) : uniqueNames(table.fields);
        auto *layer = create(table, geometry, name, names);
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
            feature.SetGeometryDirectly(toOgr(geometry, row).release()); // takes it
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
    static QStringList namesOf(const FeatureTable &table)
    {
        QStringList names;
        std::ranges::transform(table.fields, std::back_inserter(names), &Field::name);
        return names;
    }

    OGRLayer *create(const FeatureTable &table, const GeometryBuffer &geometry, const QString &name,
                     const QStringList &names)
    {
        std::unique_ptr<OGRSpatialReference, void (*)(OGRSpatialReference *)> reference(
            nullptr, [](OGRSpatialReference *r) { r->Release(); });
        const auto crs = m_geoJson ? Crs::wgs84() : table.crs;
        if (crs.isValid()) {
            reference.reset(new OGRSpatialReference); // NOLINT(cppcoreguidelines-owning-memory): counted
            reference->SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
            if (reference->SetFromUserInput(crs.definition().toUtf8().constData()) != OGRERR_NONE) {
                return nullptr;
            }
        }
        CPLStringList options;
        if (m_geoJson) {
            options.SetNameValue("RFC7946", "YES");
        } else {
            options.SetNameValue("FID", unusedName(names, u"fid"_s).toUtf8().constData());
            options.SetNameValue("GEOMETRY_NAME", unusedName(names, u"geom"_s).toUtf8().constData());
        }
        return m_dataset.CreateLayer(name.toUtf8().constData(), reference.get(), layerType(geometry),
                                     options.List());
    }

    GDALDataset &m_dataset;
    bool m_geoJson;
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

Result<void> writeInMemory(std::span<const FeatureTablePtr> tables, const QString &path,
                           const QString &memoryPath, GdalScope &scope)
{
    const bool geoJson = isGeoJson(path);
    auto *driver = GetGDALDriverManager()->GetDriverByName(geoJson ? "GeoJSON" : "GPKG");
    GDALDatasetUniquePtr dataset(
        driver ? driver->Create(memoryPath.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr);
    if (!dataset) {
        return gdalError(path, scope);
    }
    dataset->StartTransaction(); // GeoPackage only; a commit per row would take hours
    LayerWriter writer(*dataset, geoJson);
    QStringList names;
    for (const auto &table : tables) {
        const auto geometry = geoJson ? inWgs84(*table) : Result<GeometryBuffer>(table->geometry);
        if (!geometry) {
            return failure(geometry.error().code,
                           Text::tr("%1: %2").arg(QDir::toNativeSeparators(path), geometry.error().message));
        }
        if (!writer.write(*table, *geometry, layerName(*table, names))) {
            return gdalError(path, scope);
        }
    }
    dataset->CommitTransaction();
    std::ignore = scope.takeMessages(); // GeoJSON has no transactions
    return dataset->Close() == CE_None ? Result<void>() : gdalError(path, scope);
}

bool isSource(const QString &path, const FeatureTable &table)
{
    const QFileInfo target(path);
    const QFileInfo source(table.path);
    return target.absoluteFilePath() == source.absoluteFilePath()
        || (target.exists() && target.canonicalFilePath() == source.canonicalFilePath());
}

} // namespace

Result<void> checkVectorTarget(std::span<const FeatureTablePtr> tables, const QString &path)
{
    const auto name = QDir::toNativeSeparators(path);
    if (!isGeoJson(path) && !path.endsWith(".gpkg"_L1, Qt::CaseInsensitive)) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("%1: The suffix decides on the format; it must be .geojson or .gpkg.").arg(name));
    }
    if (std::ranges::any_of(tables, [&path](const auto &table) { return isSource(path, *table); })) {
        return failure(
            Error::Code::InvalidArgument,
            Text::tr("%1: This is the file that was read. It stays as it is; please choose another name.")
                .arg(name));
    }
    if (isGeoJson(path) && tables.size() != 1) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: A GeoJSON file holds one layer, and there are %n. Please choose a name "
                                "that ends in .gpkg.",
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

Result<void> writeTables(std::span<const FeatureTablePtr> tables, const QString &path)
{
    if (auto good = checkVectorTarget(tables, path); !good) {
        return good;
    }
    GdalScope scope;
    const GdalOption noSidecars("GDAL_PAM_ENABLED", "NO");
    const MemoryFolder folder;
    const auto memoryPath = folder.filePath(isGeoJson(path) ? u"mended.geojson"_s : u"mended.gpkg"_s);
    if (auto written = writeInMemory(tables, path, memoryPath, scope); !written) {
        return written;
    }
    vsi_l_offset size = 0;
    const auto *bytes = VSIGetMemFileBuffer(memoryPath.toUtf8().constData(), &size, FALSE);
    return saveFile(
        path,
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), // GDAL's bytes are unsigned
                                qsizetype(size)));
}

} // namespace revier
