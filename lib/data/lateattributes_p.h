// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featurerun_p.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace revier {

/// Where the attributes of a layer are while nobody has asked for them: in its file.
struct AttributeSource
{
    RunFile file;
    QByteArray state; ///< identities of the files that the attributes are in, when the geometry was read
    QList<quint64> features; ///< of each run: the attributes must be those of as many
};

/// What comes out of it.
struct AttributeValues
{
    std::vector<Column> columns;
    std::vector<Problem> problems;
    bool hasOtherTexts = false; ///< texts that are not in the encoding of the file
};

/// The attributes of a table, read from its file, or from the cache on disk, when the first of them is
/// needed: a map of buildings is drawn without their names. If the file has changed by then they are all
/// null, and a problem says so: a value must not come to stand at another feature. Safe to use from several
/// threads, of which one reads while the others wait. Private to this module.
class LateAttributes
{
public:
    /// Of \a rows features with \a fields. What is read is kept under \a key, if that is valid.
    LateAttributes(AttributeSource source, std::vector<Field> fields, std::size_t rows, CacheKey key);

    [[nodiscard]] const AttributeSource &source() const { return m_source; }
    [[nodiscard]] bool areAtHand() const { return m_areAtHand.load(std::memory_order_acquire); }
    /// Blocking. False if cancelled: then the next who needs them reads them. Progress is not reported.
    [[nodiscard]] bool read(const JobControl &control) const;
    /// Reads all if they are not at hand. What is returned lives as long as this.
    [[nodiscard]] const AttributeValues &values() const;

private:
    [[nodiscard]] std::optional<AttributeValues> readFile(const JobControl &control) const;
    [[nodiscard]] AttributeValues missing(const QString &cause) const;

    AttributeSource m_source;
    std::vector<Field> m_fields;
    std::size_t m_rows;
    CacheKey m_key;
    mutable std::timed_mutex m_mutex; ///< of whoever reads
    mutable AttributeValues m_values; ///< written once, before m_areAtHand
    mutable std::atomic<bool> m_areAtHand = false;
};

/// What may stay in \a file for later; nothing if all must be read at once: the file is young, on another
/// computer, or none on the disk that several threads can read.
[[nodiscard]] std::optional<AttributeSource> attributeSource(RunFile file);

/// Whether the file is as it was when its geometry was read.
[[nodiscard]] bool isUnchanged(const AttributeSource &source);

/// Whether \a runs of the geometry are all that the file should have: of others it is not sure that a second
/// reading finds the same features. Takes their counts down.
[[nodiscard]] bool takeCounts(std::span<const FeatureRun> runs, AttributeSource &source);

/// Columns of \a table whose values are in \a source.
void addLateColumns(FeatureTable &table, const AttributeSource &source, const CacheKey &key);

} // namespace revier
