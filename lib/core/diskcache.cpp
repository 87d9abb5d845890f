// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diskcache.h"

#include "core/cachefile_p.h"
#include "core/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <filesystem>
#include <numeric>
#include <system_error>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kSuffix = ".cache"_L1;
constexpr auto kPartSuffix = ".part"_L1; ///< what is being written

/// Null where there is no cache. Set once, before there is a second thread.
std::unique_ptr<const DiskCache> &programCache()
{
    static std::unique_ptr<const DiskCache> cache;
    return cache;
}

/// For the user only: entries hold what is in the user's files.
bool makeFolder(const QString &folder)
{
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    return QFileInfo(folder).isDir()
        || (QDir().mkpath(QFileInfo(folder).absolutePath())
            && (QDir().mkdir(folder, owner) || QFileInfo(folder).isDir()));
}

} // namespace

void CacheContent::add(const QByteArray &bytes)
{
    m_bytes.push_back(bytes);
    m_pieces.push_back(std::as_bytes(std::span(m_bytes.back().constData(), std::size_t(bytes.size()))));
}

qint64 CacheContent::size() const
{
    return std::accumulate(m_pieces.begin(), m_pieces.end(), qint64(0),
                           [](qint64 sum, const auto &piece) { return sum + qint64(piece.size()); });
}

CacheEntry::CacheEntry(std::vector<std::span<const std::byte>> pieces, std::shared_ptr<const void> mapping)
    : m_pieces(std::move(pieces))
    , m_mapping(std::move(mapping))
{
}

QByteArray CacheEntry::takeBytes()
{
    if (m_next == m_pieces.size()) {
        return {};
    }
    const auto piece = m_pieces[m_next++];
    return {reinterpret_cast<const char *>(piece.data()), qsizetype(piece.size())};
}

DiskCache::DiskCache(QString folder, qint64 limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
{
}

const DiskCache *DiskCache::ofProgram()
{
    return programCache().get();
}

void DiskCache::setOfProgram(std::unique_ptr<const DiskCache> cache)
{
    programCache() = std::move(cache);
}

void DiskCache::useDefault()
{
    const auto place = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    if (!place.isEmpty() && qEnvironmentVariable("REVIERATLAS_CACHE") != u"off" && isOnThisComputer(place)) {
        setOfProgram(std::make_unique<const DiskCache>(place + u"/revieratlas/layers"_s));
    }
}

QString DiskCache::pathOf(const CacheKey &key) const
{
    return m_folder + u'/' + key.name + kSuffix;
}

std::optional<CacheEntry> DiskCache::read(const CacheKey &key) const
{
    const auto path = pathOf(key);
    if (!QFileInfo::exists(path)) {
        return std::nullopt; // one that another program writes just now must stay
    }
    auto entry = mapCacheFile(path, key.state, CacheCheck::Whole);
    if (!entry) {
        QFile::remove(path); // stale or damaged
    }
    return entry;
}

std::optional<CacheEntry> DiskCache::write(const CacheKey &key, const CacheContent &content) const
{
    if (content.size() > m_limit || !makeFolder(m_folder)) {
        return std::nullopt;
    }
    const auto path = pathOf(key);
    QTemporaryFile file(m_folder + u'/' + key.name + ".XXXXXX"_L1 + kPartSuffix);
    if (!file.open() || !writeCacheFile(file, key.state, content)) {
        return std::nullopt;
    }
    const auto part = file.fileName();
    file.close();
    std::error_code error;
    std::filesystem::rename(QFile(part).filesystemFileName(), QFile(path).filesystemFileName(), error);
    if (error) {
        return std::nullopt;
    }
    file.setAutoRemove(false);
    trim(path);
    return mapCacheFile(path, key.state, CacheCheck::Quick);
}

/// Makes room, and clears away what programs that were killed left behind.
void DiskCache::trim(const QString &newest) const
{
    constexpr qint64 kLeftBehind = 3600; // seconds; nobody writes as long as that
    const QDir folder(m_folder);
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto parts = folder.entryInfoList({u'*' + kPartSuffix}, QDir::Files);
         const auto &part : parts) {
        if (part.lastModified().secsTo(now) > kLeftBehind) {
            QFile::remove(part.filePath());
        }
    }
    qint64 total = 0;
    const auto entries = folder.entryInfoList({u'*' + kSuffix}, QDir::Files, QDir::Time); // youngest first
    for (const auto &entry : entries) {
        total += entry.size();
        if (total > m_limit && entry.filePath() != newest) {
            QFile::remove(entry.filePath());
        }
    }
}

} // namespace revier
