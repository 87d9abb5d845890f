// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset_p.h"

#include "data/csvheader_p.h"
#include "data/tablepositions_p.h"
#include "data/textrepair.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <cpl_conv.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

/// Nothing here reaches for the network or for another file than those named.
constexpr std::array kAllowedDrivers {"GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRI Shapefile",
                                      "GPKG",    "FlatGeobuf", "LIBKML",   "KML",
                                      "GPX",     "CSV",        "XLSX",     "DXF"};

QString suffixOf(const QString &path)
{
    return path.section(u'.', -1).toLower();
}

GDALDatasetUniquePtr openWith(const QString &gdalPath, const CPLStringList &drivers,
                              const CPLStringList &options)
{
    constexpr unsigned kFlags = GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR;
    return GDALDatasetUniquePtr(
        GDALDataset::Open(gdalPath.toUtf8().constData(), kFlags, drivers.List(), options.List(), nullptr));
}

CPLStringList allowedDrivers()
{
    CPLStringList drivers;
    for (const auto *name : kAllowedDrivers) {
        drivers.AddString(name);
    }
    return drivers;
}

CPLStringList csvOptions(const QString &gdalPath, bool textCells)
{
    constexpr qsizetype kLongestHeader = 65'536;
    CPLStringList options;
    if (namesYears(readHead(gdalPath, kLongestHeader))) {
        options.SetNameValue("HEADERS", "YES");
    }
    options.SetNameValue("AUTODETECT_TYPE", textCells ? "NO" : "YES");
    TablePositions::addOptions(options);
    return options;
}

/// The first row has the names, also where all columns are texts, which GDAL would not take for names.
CPLStringList workbookOptions()
{
    CPLStringList options;
    options.SetNameValue("HEADERS", "FORCE");
    return options;
}

bool isWorkbook(const QString &suffix)
{
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1;
}

/// A text file in UTF-16, as office programs write it, once more as UTF-8 in memory; empty if it is none.
QString utf8Copy(const QString &gdalPath, const MemoryFolder &folder)
{
    constexpr qsizetype kLargest = 268'435'456;
    const auto mark = readHead(gdalPath, 2);
    if (mark != "\xFF\xFE"_ba && mark != "\xFE\xFF"_ba) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(readHead(gdalPath, kLargest));
    const auto utf8 = text.toUtf8();
    const auto path = folder.filePath(u"copy."_s + suffixOf(gdalPath)).toUtf8();
    auto *file = VSIFOpenL(path.constData(), "wb");
    if (!file) {
        return {};
    }
    const bool written =
        VSIFWriteL(utf8.constData(), 1, std::size_t(utf8.size()), file) == std::size_t(utf8.size());
    return VSIFCloseL(file) == 0 && written ? QString::fromUtf8(path) : QString();
}

GDALDatasetUniquePtr openShape(const ShapeSource &source, OpenDataset &open, ProblemLog &log)
{
    CPLStringList drivers;
    drivers.AddString("ESRI Shapefile");
    CPLStringList options;
    options.SetNameValue("ENCODING", source.encoding.name.toUtf8().constData());
    GDALDatasetUniquePtr dataset;
    if (!source.shx.isEmpty()) {
        dataset = openWith(source.shp, drivers, options);
    }
    for (const bool withTable : {true, false}) {
        if (dataset || (!withTable && source.dbf.isEmpty())) {
            break;
        }
        const GdalOption restore("SHAPE_RESTORE_SHX", "YES");
        open.folder = std::make_unique<MemoryFolder>();
        const auto copy = copyShape(source, *open.folder, withTable);
        dataset = copy.isEmpty() ? nullptr : openWith(copy, drivers, options);
        if (dataset && !withTable) {
            log.add(Problem::Severity::Warning, Text::tr("The .dbf is damaged: all attributes are missing."));
        } else if (dataset && !source.shx.isEmpty()) {
            log.add(Problem::Severity::Warning,
                    Text::tr("The .shx is damaged: the index was made anew, in memory."));
        }
    }
    return dataset;
}

GDALDatasetUniquePtr openGeoPackage(const QString &gdalPath)
{
    // SQLite would write beside the file; a journal that is not empty must be seen, though.
    VSIStatBufL stat;
    const auto journal = (gdalPath + "-wal"_L1).toUtf8();
    const bool journaled = VSIStatL(journal.constData(), &stat) == 0 && stat.st_size > 0;
    CPLStringList drivers;
    drivers.AddString("GPKG");
    CPLStringList options;
    options.SetNameValue("IMMUTABLE", journaled ? "NO" : "YES");
    return openWith(gdalPath, drivers, options);
}

/// With the driver that the suffix promises and the options that only it knows.
GDALDatasetUniquePtr openBySuffix(const QString &gdalPath, const ReadOptions &read, OpenDataset &open,
                                  ProblemLog &log)
{
    const auto &encoding = read.encoding;
    const auto suffix = suffixOf(gdalPath);
    CPLStringList drivers;
    CPLStringList options;
    if (suffix == "shp"_L1) {
        open.shape = findShapeSource(gdalPath, encoding, log);
        open.encoding = open.shape->encoding.description();
        return openShape(*open.shape, open, log);
    }
    if (suffix == "dbf"_L1) { // without a .shp beside it: a table
        const auto source = findTableSource(gdalPath, encoding, log);
        open.encoding = source.description();
        drivers.AddString("ESRI Shapefile");
        options.SetNameValue("ENCODING", source.name.toUtf8().constData());
        return openWith(gdalPath, drivers, options);
    }
    if (suffix == "gpkg"_L1) {
        return openGeoPackage(gdalPath);
    }
    if (isWorkbook(suffix)) {
        drivers.AddString("XLSX");
        return openWith(gdalPath, drivers, workbookOptions());
    }
    open.folder = std::make_unique<MemoryFolder>();
    const auto copy = utf8Copy(gdalPath, *open.folder);
    if (copy.isEmpty()) {
        open.folder.reset(); // the file itself is read
    } else {
        open.encoding = u"UTF-16"_s;
    }
    const bool csv = suffix == "csv"_L1 || suffix == "tsv"_L1 || suffix == "psv"_L1;
    if (csv) {
        drivers.AddString("CSV");
    }
    const auto path = copy.isEmpty() ? gdalPath : copy;
    return openWith(path, csv ? drivers : allowedDrivers(),
                    csv ? csvOptions(path, read.textCells) : CPLStringList());
}

Error openError(const QString &gdalPath, const QString &fileName,
                const std::vector<GdalScope::Message> &messages)
{
    const auto unrecognized = [](const GdalScope::Message &message) {
        return message.text.contains("not recognized as"_L1);
    };
    const auto cause = std::ranges::find_if(messages, [&](const GdalScope::Message &message) {
        return message.failure && !unrecognized(message);
    });
    if (cause == messages.end()) {
        return {Error::Code::Unsupported,
                Text::tr("“%1” is in no format that can be opened here. What can be opened: %2.")
                    .arg(fileName, readableSuffixes().join(u", "_s))};
    }
    return {Error::Code::Corrupt,
            Text::tr("“%1” is damaged and cannot be read (%2). Get the file once more from "
                     "its source.")
                .arg(fileName, withoutFolder(cause->text, gdalPath).left(300))};
}

bool isInside(const QString &name)
{
    static const QStringList kInside {u"shp"_s, u"geojson"_s, u"json"_s, u"gpkg"_s,     u"fgb"_s,
                                      u"kml"_s, u"gpx"_s,     u"csv"_s,  u"topojson"_s, u"dxf"_s,
                                      u"tif"_s, u"tiff"_s,    u"jp2"_s,  u"asc"_s};
    return kInside.contains(suffixOf(name)) && !name.startsWith("__MACOSX/"_L1);
}

Result<QStringList> insideZip(const QString &path, const QString &fileName)
{
    constexpr int kMost = 100;
    const auto folder = u"/vsizip/{%1}"_s.arg(path);
    const CPLStringList names(VSIReadDirRecursive(folder.toUtf8().constData()));
    QStringList paths;
    for (int i = 0; i < names.size() && paths.size() < kMost; ++i) {
        if (const auto name = QString::fromUtf8(names[i]); isInside(name)) {
            paths.append(folder + u'/' + name);
        }
    }
    if (names.empty()) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("“%1” is a damaged archive. Get the file once more from its source.").arg(fileName));
    }
    if (paths.isEmpty()) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("There is nothing in the archive “%1” that can be opened here.").arg(fileName));
    }
    paths.sort();
    return paths;
}

} // namespace

Result<OpenDataset> openDataset(const QString &gdalPath, const QString &fileName, const ReadOptions &options,
                                GdalScope &scope, ProblemLog &log)
{
    OpenDataset open;
    ProblemLog own;
    open.encoding = u"UTF-8"_s;
    open.dataset = openBySuffix(gdalPath, options, open, own);
    auto messages = scope.takeMessages();
    if (!open.dataset) {
        auto other = openWith(gdalPath, allowedDrivers(), {});
        const auto more = scope.takeMessages();
        if (!other) {
            messages.insert(messages.end(), more.begin(), more.end());
            return std::unexpected(openError(gdalPath, fileName, messages));
        }
        log.add(Problem::Severity::Note,
                Text::tr("The suffix of the file promises another format: it is %1.")
                    .arg(QString::fromUtf8(other->GetDriverName())));
        open = {nullptr, std::move(other), std::nullopt, u"UTF-8"_s};
        return open;
    }
    for (const auto &problem : own.problems()) {
        log.add(problem.severity, problem.message, problem.topic);
    }
    return open;
}

void addMessages(const std::vector<GdalScope::Message> &messages, const QString &gdalPath, ProblemLog &log)
{
    constexpr int kMost = 5;
    int count = 0;
    for (const auto &message : messages) {
        const bool harmless = message.text.startsWith("Several features with id"_L1); // ids play no part here
        if (!harmless && ++count <= kMost) {
            log.add(message.failure ? Problem::Severity::Warning : Problem::Severity::Note,
                    Text::tr("While reading: %1").arg(withoutFolder(message.text, gdalPath)));
        }
    }
}

QString withoutFolder(QString message, const QString &gdalPath)
{
    const auto folder = gdalPath.left(gdalPath.lastIndexOf(u'/') + 1);
    return message.remove(folder);
}

Result<QStringList> gdalPaths(const QString &path)
{
    const QFileInfo info(path);
    const auto head = readHead(path, 4);
    const auto suffix = suffixOf(path);
    if (head.startsWith("PK\x03\x04") && suffix != "kmz"_L1 && !isWorkbook(suffix)) {
        return insideZip(path, info.fileName());
    }
    if (head.startsWith("\x1F\x8B")) {
        return QStringList {u"/vsigzip/"_s + path};
    }
    static const QStringList kBeside {u"dbf"_s, u"shx"_s, u"prj"_s, u"cpg"_s, u"sbn"_s, u"sbx"_s, u"qix"_s};
    if (kBeside.contains(suffix)) {
        const auto base = info.path() + u'/' + info.completeBaseName();
        for (const auto &shp : {base + ".shp"_L1, base + ".SHP"_L1}) {
            if (QFileInfo::exists(shp)) {
                return QStringList {shp};
            }
        }
    }
    return QStringList {path};
}

} // namespace revier
