// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/flatarray.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

namespace revier {

/// What an entry of the cache is called, and what it was made from.
struct CacheKey
{
    QString name; ///< a part of a file name, the same for all states of a source; empty: not kept
    QByteArray state; ///< everything that the entry depends on: an entry with another state is stale

    [[nodiscard]] bool isValid() const { return !name.isEmpty(); }
    bool operator==(const CacheKey &) const = default;
};

/// Arrays of plain values, and texts, on their way into the cache. Refers to the arrays.
class CacheContent
{
public:
    template<typename T> void add(std::span<const T> values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_pieces.push_back(std::as_bytes(values));
    }
    template<typename T> void add(const FlatArray<T> &values) { add(values.view()); }
    void add(const QByteArray &bytes);

    [[nodiscard]] const std::vector<std::span<const std::byte>> &pieces() const { return m_pieces; }
    [[nodiscard]] qint64 size() const;

private:
    std::vector<std::span<const std::byte>> m_pieces;
    std::vector<QByteArray> m_bytes; ///< what pieces refer to
};

/// The arrays of an entry, in the order in which they were added; they stay mapped as long as one is in use.
class CacheEntry
{
public:
    CacheEntry(std::vector<std::span<const std::byte>> pieces, std::shared_ptr<const void> mapping);

    /// False if there is no further array, or if it cannot be one of these values.
    template<typename T> [[nodiscard]] bool take(FlatArray<T> &values)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        if (m_next == m_pieces.size() || m_pieces[m_next].size() % sizeof(T) != 0) {
            return false;
        }
        const auto piece = m_pieces[m_next++];
        values =
            FlatArray<T>({reinterpret_cast<const T *>(piece.data()), piece.size() / sizeof(T)}, m_mapping);
        return true;
    }
    /// A copy; empty if there is no further array.
    [[nodiscard]] QByteArray takeBytes();
    [[nodiscard]] bool atEnd() const { return m_next == m_pieces.size(); }

private:
    std::vector<std::span<const std::byte>> m_pieces;
    std::shared_ptr<const void> m_mapping;
    std::size_t m_next = 0;
};

/// Things on disk that can be made anew at any time, but not quickly. An entry is one file, written under
/// another name and then renamed: several programs may use one folder, and all of it may be deleted at any
/// time. What is damaged or stale is thrown away. Nothing here is an error: without a folder, or with one
/// that cannot be written to, nothing is found and nothing is kept. Safe to use from several threads.
class DiskCache
{
public:
    static constexpr qint64 kDefaultLimit = qint64(2) << 30U; ///< bytes

    /// \a limit in bytes: beyond it the entries go whose last use is the longest ago.
    explicit DiskCache(QString folder, qint64 limit = kDefaultLimit);

    /// The cache of this program. Null, as at the beginning: none.
    [[nodiscard]] static const DiskCache *ofProgram();
    /// Before the first job starts, or in a test.
    static void setOfProgram(std::unique_ptr<const DiskCache> cache);
    /// The cache in the user's folder for such things, unless the environment variable
    /// REVIERATLAS_CACHE is "off" or the folder lies on another computer: a mapped file must not vanish.
    static void useDefault();

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// The entry, if there is one in this state and it is whole; all of it is checked.
    [[nodiscard]] std::optional<CacheEntry> read(const CacheKey &key) const;
    /// Keeps \a content and hands it back as an entry; nothing if that is not possible. Blocking.
    [[nodiscard]] std::optional<CacheEntry> write(const CacheKey &key, const CacheContent &content) const;

private:
    [[nodiscard]] QString pathOf(const CacheKey &key) const;
    void trim(const QString &newest) const;

    QString m_folder;
    qint64 m_limit;
};

} // namespace revier
