// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablecache_p.h"

#include "data/sidefiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>

#include <gdal.h>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// To be raised whenever readFile() makes something else of a file than before.
constexpr int kReaderVersion = 5;
constexpr qint64 kSmallest = 4'194'304; ///< bytes of all files: read again in the time of 100 ms

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QDataStream &operator<<(QDataStream &stream, const std::vector<Problem> &problems)
{
    stream << quint32(problems.size());
    for (const auto &problem : problems) {
        stream << qint32(problem.severity) << qint32(problem.topic) << problem.message;
    }
    return stream;
}

QDataStream &operator>>(QDataStream &stream, std::vector<Problem> &problems)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        Problem problem;
        qint32 severity = 0;
        qint32 topic = 0;
        stream >> severity >> topic >> problem.message;
        problem.severity = Problem::Severity(severity);
        problem.topic = Problem::Topic(topic);
        problems.push_back(problem);
    }
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const AttributeSource &source)
{
    const auto &plan = source.file.plan;
    return stream << source.file.gdalPath << source.file.encoding << quint8(plan.jump) << qint32(plan.layer)
                  << qint64(plan.first) << qint64(plan.last) << source.state << source.features;
}

QDataStream &operator>>(QDataStream &stream, AttributeSource &source)
{
    quint8 jump = 0;
    qint32 layer = 0;
    qint64 first = 0;
    qint64 last = 0;
    stream >> source.file.gdalPath >> source.file.encoding >> jump >> layer >> first >> last >> source.state
        >> source.features;
    source.file.plan = {.jump = Jump(jump), .layer = layer, .first = first, .last = last};
    return stream;
}

QByteArray described(const FeatureTable &table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << table.name << table.path << table.driver << table.encoding << table.crs.definition()
           << quint8(table.crsOrigin) << table.declaredCrs.definition() << table.prj
           << quint64(table.featureCount()) << quint32(table.fields.size());
    for (const auto &field : table.fields) {
        stream << field.name << qint32(field.type);
    }
    stream << table.problems << bool(table.late);
    if (table.late) {
        stream << table.late->source();
    }
    return bytes;
}

/// \a source is set if the columns are to come from there.
bool restoreDescription(FeatureTable &table, std::optional<AttributeSource> &source, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    QString crs;
    QString declared;
    quint8 origin = 0;
    quint64 features = 0;
    quint32 fields = 0;
    stream >> table.name >> table.path >> table.driver >> table.encoding >> crs >> origin >> declared
        >> table.prj >> features >> fields;
    table.crsOrigin = CrsOrigin(origin);
    table.declaredCrs = declared.isEmpty() ? Crs() : Crs::fromText(declared).value_or(Crs());
    for (quint32 i = 0; i < fields && stream.status() == QDataStream::Ok; ++i) {
        Field field;
        qint32 type = 0;
        stream >> field.name >> type;
        field.type = Field::Type(type);
        table.fields.push_back(field);
    }
    bool isLate = false;
    stream >> table.problems >> isLate;
    if (isLate) {
        stream >> source.emplace();
    }
    table.crs = crs.isEmpty() ? Crs() : Crs::fromText(crs).value_or(Crs());
    return stream.status() == QDataStream::Ok && stream.atEnd() && features == table.featureCount()
        && table.crs.isValid() == !crs.isEmpty();
}

/// The next columns of an entry; empty if it has others.
std::vector<Column> restoredColumns(const std::vector<Field> &fields, std::size_t rows, CacheEntry &entry)
{
    std::vector<Column> columns;
    columns.reserve(fields.size());
    for (const auto &field : fields) {
        if (!columns.emplace_back(field.type).restore(rows, entry)) {
            return {};
        }
    }
    return columns;
}

/// The next table of an entry. \a key names what is made of it.
std::shared_ptr<FeatureTable> restored(CacheEntry &entry, CacheKey key)
{
    auto table = std::make_shared<FeatureTable>();
    std::optional<AttributeSource> source;
    const auto description = entry.takeBytes();
    if (!table->geometry.restore(entry) || !restoreDescription(*table, source, description)) {
        return nullptr;
    }
    if (source) {
        addLateColumns(*table, *source, {.name = key.name + "-attributes"_L1, .state = key.state});
    } else {
        table->columns = restoredColumns(table->fields, table->featureCount(), entry);
    }
    table->cacheKey = std::move(key);
    return table->columns.size() == table->fields.size() ? table : nullptr;
}

/// Nothing if the entry is not one of keepAttributes().
std::optional<AttributeValues> restoredAttributes(const std::vector<Field> &fields, std::size_t rows,
                                                  CacheEntry entry)
{
    AttributeValues values;
    QDataStream stream(entry.takeBytes());
    stream >> values.problems >> values.hasOtherTexts;
    values.columns = restoredColumns(fields, rows, entry);
    const bool good = stream.status() == QDataStream::Ok && stream.atEnd() && entry.atEnd()
        && values.columns.size() == fields.size();
    return good ? std::optional(std::move(values)) : std::nullopt;
}

std::vector<FeatureTablePtr> restoredTables(const CacheKey &key, CacheEntry entry)
{
    std::vector<FeatureTablePtr> tables;
    while (!entry.atEnd()) {
        auto table =
            restored(entry, {.name = u"%1-%2"_s.arg(key.name).arg(tables.size()), .state = key.state});
        if (!table) {
            return {};
        }
        tables.push_back(std::move(table));
    }
    return tables;
}

void keepColumns(const std::vector<Column> &columns, CacheContent &content)
{
    for (const auto &column : columns) {
        column.keep(content);
    }
}

/// A system that would come back as another one must not be kept; a raster is read from its file.
bool canKeep(const FeatureTablePtr &table)
{
    const auto comesBack = [](const Crs &crs) {
        return !crs.isValid() || Crs::fromText(crs.definition()).value_or(Crs()) == crs;
    };
    return !table->raster && comesBack(table->crs) && comesBack(table->declaredCrs);
}

} // namespace

CacheKey tableKey(const QString &path, const ReadOptions &options)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (DiskCache::ofProgram() == nullptr || file.filePath().isEmpty()) {
        return {};
    }
    const auto state =
        u"%1|%2|%3|%4|%5|%6|%7\n"_s.arg(kReaderVersion)
            .arg(QCoreApplication::applicationVersion(), QString::fromUtf8(GDALVersionInfo("RELEASE_NAME")),
                 options.crs, options.encoding, options.textCells ? u"texts"_s : QString(),
                 Text::tr("There are no features in it."));
    const auto name =
        QCryptographicHash::hash((path + u'\n' + state).toUtf8(), QCryptographicHash::Sha256).toHex();
    const auto files = settledState(filesReadWith(file.filePath()));
    return !files || files->size < kSmallest
        ? CacheKey()
        : CacheKey {.name = QString::fromLatin1(name), .state = state.toUtf8() + files->identities};
}

std::vector<FeatureTablePtr> keptTables(const CacheKey &key)
{
    auto entry = DiskCache::ofProgram()->read(key);
    return entry ? restoredTables(key, *std::move(entry)) : std::vector<FeatureTablePtr>();
}

std::vector<FeatureTablePtr> keepTables(const CacheKey &key, std::vector<FeatureTablePtr> tables)
{
    CacheContent content;
    for (const auto &table : tables) {
        content.add(described(*table));
        table->geometry.keep(content);
        if (!table->late) {
            keepColumns(table->columns, content);
        }
    }
    if (!std::ranges::all_of(tables, canKeep)) {
        return tables;
    }
    auto entry = DiskCache::ofProgram()->write(key, content);
    auto kept = entry ? restoredTables(key, *std::move(entry)) : std::vector<FeatureTablePtr>();
    return kept.empty() ? std::move(tables) : std::move(kept);
}

std::optional<AttributeValues> keptAttributes(const CacheKey &key, const std::vector<Field> &fields,
                                              std::size_t rows)
{
    const auto *cache = DiskCache::ofProgram();
    auto entry = cache && key.isValid() ? cache->read(key) : std::nullopt;
    return entry ? restoredAttributes(fields, rows, *std::move(entry)) : std::nullopt;
}

AttributeValues keepAttributes(const CacheKey &key, AttributeValues values, const std::vector<Field> &fields,
                               std::size_t rows)
{
    const auto *cache = DiskCache::ofProgram();
    if (!cache || !key.isValid()) {
        return values;
    }
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << values.problems << values.hasOtherTexts;
    CacheContent content;
    content.add(bytes);
    keepColumns(values.columns, content);
    auto entry = cache->write(key, content);
    auto kept = entry ? restoredAttributes(fields, rows, *std::move(entry)) : std::nullopt;
    return kept ? *std::move(kept) : std::move(values);
}

} // namespace revier
