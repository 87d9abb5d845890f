// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablecache_p.h"

#include "core/fileidentity.h"
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
constexpr int kReaderVersion = 4;
constexpr qint64 kSmallest = 4'194'304; ///< bytes of all files: read again in the time of 100 ms

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QByteArray described(const FeatureTable &table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << table.name << table.path << table.driver << table.encoding << table.crs.definition()
           << quint8(table.crsOrigin) << table.declaredCrs.definition() << table.prj
           << quint64(table.featureCount()) << quint32(table.fields.size()) << quint32(table.problems.size());
    for (const auto &field : table.fields) {
        stream << field.name << qint32(field.type);
    }
    for (const auto &problem : table.problems) {
        stream << qint32(problem.severity) << qint32(problem.topic) << problem.message;
    }
    return bytes;
}

bool restoreDescription(FeatureTable &table, const QByteArray &bytes)
{
    QDataStream stream(bytes);
    QString crs;
    QString declared;
    quint8 origin = 0;
    quint64 features = 0;
    quint32 fields = 0;
    quint32 problems = 0;
    stream >> table.name >> table.path >> table.driver >> table.encoding >> crs >> origin >> declared
        >> table.prj >> features >> fields >> problems;
    table.crsOrigin = CrsOrigin(origin);
    table.declaredCrs = declared.isEmpty() ? Crs() : Crs::fromText(declared).value_or(Crs());
    for (quint32 i = 0; i < fields && stream.status() == QDataStream::Ok; ++i) {
        Field field;
        qint32 type = 0;
        stream >> field.name >> type;
        field.type = Field::Type(type);
        table.fields.push_back(field);
    }
    for (quint32 i = 0; i < problems && stream.status() == QDataStream::Ok; ++i) {
        Problem problem;
        qint32 severity = 0;
        qint32 topic = 0;
        stream >> severity >> topic >> problem.message;
        problem.severity = Problem::Severity(severity);
        problem.topic = Problem::Topic(topic);
        table.problems.push_back(problem);
    }
    table.crs = crs.isEmpty() ? Crs() : Crs::fromText(crs).value_or(Crs());
    return stream.status() == QDataStream::Ok && stream.atEnd() && features == table.featureCount()
        && table.crs.isValid() == !crs.isEmpty();
}

/// The next table of an entry.
std::shared_ptr<FeatureTable> restored(CacheEntry &entry)
{
    auto table = std::make_shared<FeatureTable>();
    const auto description = entry.takeBytes();
    if (!table->geometry.restore(entry) || !restoreDescription(*table, description)) {
        return nullptr;
    }
    table->columns.reserve(table->fields.size());
    for (const auto &field : table->fields) {
        if (!table->columns.emplace_back(field.type).restore(table->featureCount(), entry)) {
            return nullptr;
        }
    }
    return table;
}

std::vector<FeatureTablePtr> restoredTables(const CacheKey &key, CacheEntry entry)
{
    std::vector<FeatureTablePtr> tables;
    while (!entry.atEnd()) {
        auto table = restored(entry);
        if (!table) {
            return {};
        }
        table->cacheKey = {.name = u"%1-%2"_s.arg(key.name).arg(tables.size()), .state = key.state};
        tables.push_back(std::move(table));
    }
    return tables;
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
    qint64 size = 0;
    auto identities = state.toUtf8();
    for (const auto paths = filesReadWith(file.filePath()); const auto &each : paths) {
        const auto identity = fileIdentity(each);
        if (!identity || !identity->isSettled()) {
            return {};
        }
        size += identity->size;
        identities += identity->text;
    }
    return size < kSmallest ? CacheKey() : CacheKey {.name = QString::fromLatin1(name), .state = identities};
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
        for (const auto &column : table->columns) {
            column.keep(content);
        }
    }
    if (!std::ranges::all_of(tables, canKeep)) {
        return tables;
    }
    auto entry = DiskCache::ofProgram()->write(key, content);
    auto kept = entry ? restoredTables(key, *std::move(entry)) : std::vector<FeatureTablePtr>();
    return kept.empty() ? std::move(tables) : std::move(kept);
}

} // namespace revier
