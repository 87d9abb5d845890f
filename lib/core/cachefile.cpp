// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cachefile_p.h"

#include "core/parallel.h"

#include <QDateTime>
#include <QFile>
#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <mutex>

namespace revier {
namespace {

// Head, arrays, tail. The tail holds the state, where the arrays lie, and a checksum of each chunk of them.
// Numbers are those of this computer, as the arrays are: entries stay where they were made.

constexpr std::array<char, 8> kMagic {'R', 'e', 'v', 'C', 'a', 'c', 'h', 'e'};
constexpr quint32 kVersion = 1;
constexpr qint64 kAlignment = 64; ///< of arrays: a line of the processor's cache
constexpr qint64 kChunk = 8'388'608; ///< a piece of work for one core, a few milliseconds

struct Head
{
    std::array<char, 8> magic = kMagic;
    quint32 version = kVersion;
    quint32 arrays = 0;
    qint64 stateSize = 0;
    qint64 tail = 0; ///< where it begins
    qint64 size = 0; ///< of the file
    quint64 tailHash = 0;
    std::array<qint64, 2> unused {};
};
static_assert(sizeof(Head) == kAlignment);

struct Place
{
    qint64 begin = 0;
    qint64 size = 0;
};

/// Qt's without its seed, which is another one in each process.
quint64 hashOf(const void *bytes, std::size_t size)
{
    return qHashBits(bytes, size, 0);
}

qint64 aligned(qint64 size)
{
    return (size + kAlignment - 1) / kAlignment * kAlignment;
}

qint64 chunkCount(qint64 tail)
{
    return (tail - qint64(sizeof(Head)) + kChunk - 1) / kChunk;
}

/// The checksums of the arrays in chunks; empty if the file cannot be read. Chunk by chunk, so that they do
/// not fill the memory of the process.
std::vector<quint64> chunkHashes(QFileDevice &file, qint64 tail)
{
    std::vector<quint64> hashes(std::size_t(chunkCount(tail)));
    std::mutex mutex; // a file maps for one thread at a time
    std::atomic<bool> failed = false;
    inParallel(hashes.size(), [&](std::size_t i) {
        const auto begin = qint64(sizeof(Head)) + qint64(i) * kChunk;
        const auto size = std::min(kChunk, tail - begin);
        uchar *bytes = nullptr;
        {
            const std::scoped_lock lock(mutex);
            bytes = file.map(begin, size);
        }
        if (bytes == nullptr) {
            failed = true;
            return;
        }
        hashes[i] = hashOf(bytes, std::size_t(size));
        const std::scoped_lock lock(mutex);
        file.unmap(bytes);
    });
    return failed ? std::vector<quint64>() : hashes;
}

template<typename T> QByteArray bytesOf(const std::vector<T> &values)
{
    return {reinterpret_cast<const char *>(values.data()), qsizetype(values.size() * sizeof(T))};
}

bool writeAll(QFileDevice &file, const void *bytes, qint64 size)
{
    return file.write(static_cast<const char *>(bytes), size) == size;
}

/// Where the arrays will lie, one behind the other.
std::vector<Place> placesOf(const CacheContent &content)
{
    std::vector<Place> places;
    auto begin = qint64(sizeof(Head));
    for (const auto piece : content.pieces()) {
        places.push_back({.begin = begin, .size = qint64(piece.size())});
        begin = aligned(begin + qint64(piece.size()));
    }
    return places;
}

/// The head, if it is one and speaks of a file of this size.
std::optional<Head> readHead(QFile &file)
{
    Head head;
    const auto size = file.size();
    if (file.read(reinterpret_cast<char *>(&head), sizeof head) != sizeof head || head.magic != kMagic
        || head.version != kVersion || head.size != size || head.tail < qint64(sizeof head)
        || head.tail > size || head.stateSize < 0 || head.stateSize > size - head.tail) {
        return std::nullopt;
    }
    const auto places = size - head.tail - head.stateSize - chunkCount(head.tail) * qint64(sizeof(quint64));
    return places == qint64(head.arrays) * qint64(sizeof(Place)) ? std::optional(head) : std::nullopt;
}

struct Mapping
{
    QFile file;
    const uchar *bytes = nullptr;
};

} // namespace

bool writeCacheFile(QFileDevice &file, const QByteArray &state, const CacheContent &content)
{
    constexpr std::array<char, kAlignment> kPadding {};
    const auto places = placesOf(content);
    Head head;
    if (!writeAll(file, &head, sizeof head)) {
        return false;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto size = places[i].size;
        if (!writeAll(file, content.pieces()[i].data(), size)
            || !writeAll(file, kPadding.data(), aligned(size) - size)) {
            return false;
        }
    }
    head.tail = file.pos();
    if (!file.flush()) {
        return false;
    }
    const auto hashes = chunkHashes(file, head.tail);
    const auto tail = state + bytesOf(places) + bytesOf(hashes);
    head.arrays = quint32(places.size());
    head.stateSize = state.size();
    head.size = head.tail + tail.size();
    head.tailHash = hashOf(tail.constData(), std::size_t(tail.size()));
    return qint64(hashes.size()) == chunkCount(head.tail) && writeAll(file, tail.constData(), tail.size())
        && file.seek(0) && writeAll(file, &head, sizeof head) && file.flush();
}

std::optional<CacheEntry> mapCacheFile(const QString &path, const QByteArray &state, CacheCheck check)
{
    const auto mapping = std::make_shared<Mapping>();
    auto &file = mapping->file;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return std::nullopt;
    }
    const auto head = readHead(file);
    if (!head || !file.seek(head->tail)) {
        return std::nullopt;
    }
    const auto tail = file.read(head->size - head->tail);
    const auto placeBytes = qsizetype(head->arrays) * qsizetype(sizeof(Place));
    if (tail.size() != head->size - head->tail
        || hashOf(tail.constData(), std::size_t(tail.size())) != head->tailHash
        || tail.first(head->stateSize) != state) {
        return std::nullopt;
    }
    const auto hashes = tail.sliced(head->stateSize + placeBytes);
    if (check == CacheCheck::Whole && bytesOf(chunkHashes(file, head->tail)) != hashes) {
        return std::nullopt;
    }
    mapping->bytes = file.map(0, head->tail);
    if (mapping->bytes == nullptr) {
        return std::nullopt;
    }
    std::vector<Place> places(head->arrays);
    std::memcpy(places.data(), tail.constData() + head->stateSize, std::size_t(placeBytes));
    std::vector<std::span<const std::byte>> pieces;
    pieces.reserve(places.size());
    for (const auto &[begin, size] : places) {
        pieces.push_back(std::as_bytes(std::span(mapping->bytes + begin, std::size_t(size))));
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime); // of its last use
    file.close(); // what is mapped stays so
    return CacheEntry(std::move(pieces), mapping);
}

} // namespace revier
