// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include "data/columnbuilder_p.h"
#include "data/dataset_p.h"
#include "data/featurerun_p.h"
#include "data/formattraits_p.h"
#include "data/geojsonscan_p.h"
#include "data/kmlfields_p.h"
#include "data/lateattributes_p.h"
#include "data/layercrs_p.h"
#include "data/packedfile_p.h"
#include "data/rastertable_p.h"
#include "data/samplecheck_p.h"
#include "data/tablecache_p.h"
#include "data/tablepositions_p.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Q_LOGGING_CATEGORY(lcData, "revier.data", QtWarningMsg)

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

Error canceledError(const QString &fileName)
{
    return {Error::Code::Canceled, Text::tr("Reading “%1” was cancelled.").arg(fileName)};
}

/// What can be said about a path before GDAL sees it.
std::optional<Error> checkPath(const QFileInfo &info)
{
    if (!info.exists()) {
        return Error {Error::Code::NotFound,
                      Text::tr("“%1” does not exist. Was it moved or renamed?").arg(info.filePath())};
    }
    if (!info.isFile()) {
        return Error {Error::Code::Unsupported,
                      Text::tr("“%1” is not a file. Open the files in it.").arg(info.fileName())};
    }
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {Error::Code::Unreadable,
                      Text::tr("“%1” cannot be opened: %2. Ask its owner for access.")
                          .arg(info.fileName(), file.errorString())};
    }
    if (file.size() == 0) {
        return Error {
            Error::Code::Corrupt,
            Text::tr("“%1” is empty. Get the file once more from its source.").arg(info.fileName())};
    }
    return std::nullopt;
}

/// The layer's own name, also where the file was copied or unpacked to be read.
QString layerName(OGRLayer &layer, const QString &gdalPath)
{
    auto name = fieldName(layer.GetName());
    if (name == "copy"_L1) {
        return gdalPath.section(u'/', -1).section(u'.', 0, -2);
    }
    for (const auto suffix : {".geojson"_L1, ".json"_L1}) {
        if (name.endsWith(suffix, Qt::CaseInsensitive)) {
            name.chop(suffix.size());
        }
    }
    return name;
}

class FileReader
{
public:
    FileReader(const QFileInfo &info, ReadOptions options, Crs crs)
        : m_info(info)
        , m_options(std::move(options))
        , m_crs(std::move(crs))
    {
    }

    /// The layers of \a gdalPath, which is the file or one packed in it.
    [[nodiscard]] Result<std::vector<FeatureTablePtr>> read(const QString &gdalPath,
                                                            const JobControl &control);

private:
    [[nodiscard]] Result<std::vector<FeatureTablePtr>> readPacked(const QString &path,
                                                                  const JobControl &control);
    [[nodiscard]] Result<std::vector<FeatureTablePtr>> readWithGdal(const QString &gdalPath, ProblemLog log,
                                                                    const JobControl &control);
    /// A GeoJSON file by our own reader; null if it must be left to GDAL.
    [[nodiscard]] FeatureTablePtr readGeoJson(const GeoJsonSource &source, ProblemLog log,
                                              const JobControl &control);
    [[nodiscard]] FeatureTablePtr complete(std::shared_ptr<FeatureTable> table, OGRLayer &layer,
                                           const OpenDataset &open, const QString &gdalPath, ProblemLog log);
    [[nodiscard]] bool readFeatures(OGRLayer &layer, const OpenDataset &open, const RunFile &file,
                                    FeatureTable &table, ProblemLog &log, const JobControl &control);
    [[nodiscard]] Result<FeatureTablePtr> readLayer(OGRLayer &layer, const OpenDataset &open,
                                                    const QString &gdalPath, ProblemLog log,
                                                    const JobControl &control);

    QFileInfo m_info;
    ReadOptions m_options;
    Crs m_crs; ///< chosen by the user, or invalid
    GdalScope m_scope;
    GdalOption m_noSidecars {"GDAL_PAM_ENABLED", "NO"};
};

/// What is known beside features and columns: names, CRS, problems.
FeatureTablePtr FileReader::complete(std::shared_ptr<FeatureTable> table, OGRLayer &layer,
                                     const OpenDataset &open, const QString &gdalPath, ProblemLog log)
{
    table->name = layerName(layer, gdalPath);
    table->path = m_info.absoluteFilePath();
    table->driver = QString::fromUtf8(open.dataset->GetDriverName());
    table->encoding = open.encoding;
    dropKmlDefaults(*table);
    // Of a shapefile the .prj itself is judged: GDAL goes by names where parameters differ.
    const DeclaredCrs declared {
        open.shape ? open.shape->prj : std::nullopt, open.shape ? nullptr : layer.GetSpatialRef(),
        isDegreesByFormat(table->driver) || (isTableFormat(table->driver) && hasLongitudes(table->fields))};
    auto found = m_crs.isValid() ? LayerCrs {.crs = m_crs, .origin = CrsOrigin::Chosen, .declared = {}}
                                 : findLayerCrs(declared, table->geometry, log);
    table->crs = std::move(found.crs);
    table->crsOrigin = found.origin;
    table->declaredCrs = std::move(found.declared);
    table->prj = declared.prj.value_or(QString());
    if (table->crs.isGeographic()) {
        table->geometry = withoutImpossibleDegrees(std::move(table->geometry), log);
    }
    if (table->featureCount() == 0) {
        log.add(Problem::Severity::Warning, Text::tr("There are no features in it."));
    }
    if (log.count(ProblemLog::Kind::BadText) > 0) {
        table->encoding = Text::tr("%1, partly windows-1252").arg(table->encoding);
    }
    table->problems = log.problems();
    return table;
}

/// The features of \a layer into \a table, the attributes late if that is possible and pays.
bool FileReader::readFeatures(OGRLayer &layer, const OpenDataset &open, const RunFile &file,
                              FeatureTable &table, ProblemLog &log, const JobControl &control)
{
    const bool isTable = isTableFormat(QString::fromUtf8(open.dataset->GetDriverName()));
    const TablePositions positions(layer, isTable);
    auto source = layer.GetLayerDefn()->GetFieldCount() > 0 ? attributeSource(file) : std::nullopt;
    std::vector<FeatureRun> runs;
    if (file.plan.runs() > 1) {
        runs = readRuns(file, source ? RunContent::Geometry : RunContent::Everything, control);
    }
    if (source && !(takeCounts(runs, *source) && isUnchanged(*source))) {
        source.reset(); // what is left in it could belong to other features
        runs = readRuns(file, RunContent::Everything, control);
    }
    if (runs.empty() && !control.isCanceled()) {
        source.reset();
        runs = readWhole(layer, positions, control);
    }
    if (runs.empty()) {
        return false;
    }
    joinLogs(runs, log);
    auto messages = m_scope.takeMessages();
    std::ranges::copy(joinedMessages(runs), std::back_inserter(messages));
    std::erase_if(messages, [&](const auto &message) { return positions.isAbout(message.text); });
    addMessages(messages, file.gdalPath, log);
    table.fields = runs.front().fields;
    table.geometry = joinedGeometry(runs);
    if (source) {
        addLateColumns(table, *source, {});
    } else {
        table.columns = joinedColumns(runs);
    }
    return true;
}

Result<FeatureTablePtr> FileReader::readLayer(OGRLayer &layer, const OpenDataset &open,
                                              const QString &gdalPath, ProblemLog log,
                                              const JobControl &control)
{
    auto table = std::make_shared<FeatureTable>();
    if (isTableFormat(QString::fromUtf8(open.dataset->GetDriverName()))) {
        log.countRows();
    }
    const RunFile file {.gdalPath = gdalPath,
                        .encoding = open.shape ? open.shape->encoding.name : QString(),
                        .plan = planRuns(layer, open, gdalPath)};
    if (!readFeatures(layer, open, file, *table, log, control)) {
        return std::unexpected(canceledError(m_info.fileName()));
    }
    return complete(std::move(table), layer, open, gdalPath, std::move(log));
}

FeatureTablePtr FileReader::readGeoJson(const GeoJsonSource &source, ProblemLog log,
                                        const JobControl &control)
{
    constexpr qsizetype kLargestSample = 33'554'432;
    auto scan = GeoJsonScan::read(source, control);
    const auto json = scan ? scan->sample() : QByteArray();
    if (!scan || json.size() > kLargestSample) {
        return nullptr;
    }
    const MemoryFile file(QFileInfo(source.path).fileName(), json);
    const auto open = openDataset(file.path(), m_info.fileName(), {}, m_scope, log);
    if (!open || open->dataset->GetLayerCount() != 1) {
        return nullptr;
    }
    auto &layer = *open->dataset->GetLayer(0);
    const TablePositions noTable(layer, false);
    FeatureTable sample;
    std::array runs {readRun(
        layer, noTable, {}, RunContent::Everything, [&layer] { return layer.GetNextFeature(); },
        [](std::size_t /*count*/) { return true; })};
    sample.fields = runs.front().fields;
    sample.columns = joinedColumns(runs);
    sample.geometry = joinedGeometry(runs);
    addMessages(m_scope.takeMessages(), file.path(), log);
    auto table = std::make_shared<FeatureTable>();
    table->fields = sample.fields;
    if (!scan->fill(*table, *layer.GetLayerDefn(), log) || !isSampleOf(sample, *table, scan->sampleRows())) {
        return nullptr;
    }
    if (layer.GetGeomType() == wkbNone) {
        log.clear(ProblemLog::Kind::NoGeometry); // it is a table
    }
    return complete(std::move(table), layer, *open, file.path(), std::move(log));
}

Result<std::vector<FeatureTablePtr>> FileReader::readPacked(const QString &path, const JobControl &control)
{
    constexpr double kUnpacked = 0.4; // share of the work
    const auto unpacked = unpackFile(path, control.part(0, kUnpacked));
    if (!unpacked) {
        return std::unexpected(unpacked.error());
    }
    ProblemLog log;
    if (unpacked->damaged) {
        log.add(Problem::Severity::Warning,
                Text::tr("The compressed file is damaged: features are missing. Get it once more from its "
                         "source."));
    }
    const auto part = control.part(kUnpacked, 1);
    if (isGeoJsonName(unpacked->name)) {
        if (auto table = readGeoJson({.path = unpacked->name, .content = unpacked->content}, log, part)) {
            return std::vector {std::move(table)};
        }
        qCDebug(lcData) << path << "is left to GDAL";
    }
    const MemoryFile file(unpacked->name, unpacked->content);
    auto tables = readWithGdal(file.path(), log, part);
    if (!tables && unpacked->damaged && tables.error().code == Error::Code::Corrupt) {
        return failure(Error::Code::Corrupt,
                       Text::tr("“%1” is a damaged archive. Get the file once more from its source.")
                           .arg(m_info.fileName()));
    }
    return tables;
}

Result<std::vector<FeatureTablePtr>> FileReader::read(const QString &gdalPath, const JobControl &control)
{
    constexpr auto kGzip = "/vsigzip/"_L1;
    if (gdalPath.startsWith(kGzip)) {
        return readPacked(gdalPath.sliced(kGzip.size()), control);
    }
    if (!gdalPath.startsWith("/vsi"_L1) && isGeoJsonName(gdalPath)) {
        if (auto table = readGeoJson({.path = gdalPath, .content = {}}, {}, control)) {
            return std::vector {std::move(table)};
        }
        if (control.isCanceled()) {
            return std::unexpected(canceledError(m_info.fileName()));
        }
        qCDebug(lcData) << gdalPath << "is left to GDAL";
    }
    if (isRasterName(gdalPath)) {
        return readRaster(m_info.filePath(), gdalPath, m_crs, m_scope);
    }
    return readWithGdal(gdalPath, {}, control);
}

Result<std::vector<FeatureTablePtr>> FileReader::readWithGdal(const QString &gdalPath, ProblemLog log,
                                                              const JobControl &control)
{
    auto open = openDataset(gdalPath, m_info.fileName(), m_options, m_scope, log);
    if (!open) {
        return std::unexpected(open.error());
    }
    std::vector<FeatureTablePtr> tables;
    std::vector<FeatureTablePtr> empty;
    const auto count = open->dataset->GetLayerCount();
    for (int i = 0; i < count; ++i) {
        auto &layer = *open->dataset->GetLayer(i);
        if (isRepetition(QString::fromUtf8(open->dataset->GetDriverName()), fieldName(layer.GetName()))) {
            continue;
        }
        const auto part = control.part(double(i) / count, double(i + 1) / count);
        auto table = readLayer(layer, *open, gdalPath, log, part);
        if (!table) {
            return std::unexpected(table.error());
        }
        ((*table)->featureCount() > 0 ? tables : empty).push_back(std::move(*table));
    }
    // Empty layers beside others are a matter of the format (GPX has all its layers always).
    return tables.empty() ? empty : tables;
}

/// The layers of a file and of all that is packed in it.
Result<std::vector<FeatureTablePtr>> readAll(const QFileInfo &info, const ReadOptions &options,
                                             const Crs &crs, const JobControl &control)
{
    FileReader reader(info, options, crs);
    const auto paths = gdalPaths(info.absoluteFilePath());
    if (!paths) {
        return std::unexpected(paths.error());
    }
    std::vector<FeatureTablePtr> tables;
    std::optional<Error> firstError;
    for (qsizetype i = 0; i < paths->size(); ++i) {
        const auto count = double(paths->size());
        const auto part = control.part(double(i) / count, double(i + 1) / count);
        const auto found = reader.read(paths->at(i), part);
        if (found) {
            tables.insert(tables.end(), found->begin(), found->end());
        } else if (found.error().code == Error::Code::Canceled) {
            return std::unexpected(found.error());
        } else if (!firstError) {
            firstError = found.error();
        }
    }
    if (!tables.empty()) {
        return tables;
    }
    return std::unexpected(firstError.value_or(
        Error {Error::Code::Corrupt, Text::tr("There are no layers in “%1”.").arg(info.fileName())}));
}

} // namespace

Result<std::vector<FeatureTablePtr>> readFile(const QString &path, const ReadOptions &options,
                                              const JobControl &control)
{
    const QFileInfo info(QFileInfo(path).absoluteFilePath());
    if (auto error = checkPath(info)) {
        return std::unexpected(std::move(*error));
    }
    const auto crs = options.crs.isEmpty() ? Result<Crs>(Crs()) : Crs::fromText(options.crs);
    if (!crs) {
        return std::unexpected(crs.error());
    }
    const auto key = tableKey(info.filePath(), options);
    if (auto kept = key.isValid() ? keptTables(key) : std::vector<FeatureTablePtr>(); !kept.empty()) {
        control.report(1);
        return kept;
    }
    auto tables = readAll(info, options, *crs, control);
    if (tables && key.isValid()
        && key == tableKey(info.filePath(), options)) { // the same as at the beginning
        tables = keepTables(key, *std::move(tables));
    }
    if (tables) {
        control.report(1);
    }
    return tables;
}

} // namespace revier
