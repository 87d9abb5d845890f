// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/series.h"
#include "map/provenance.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <mutex>

namespace revier {

/// What a map is made of, as a number: what its project says of layers, title and extent, the bytes of its
/// files (of those above 64 MB only size and time) and the version of the program. Reads the files that are
/// not in \a sums; blocking. Means nothing once \a control says so.
[[nodiscard]] QByteArray mapFingerprint(const MapState &state, InputSums &sums, const JobControl &control);
/// The same for a sheet of a map, without its path.
[[nodiscard]] QByteArray sheetFingerprint(const QByteArray &map, const SeriesSheet &sheet);

/// The file beside a series that says from what each of its files was made. Safe in several threads.
class SeriesState
{
public:
    /// What \a path says; nothing if it cannot be read. Empty: nothing is kept. Names in it are relative to
    /// its folder.
    explicit SeriesState(QString path);
    /// Whether \a file is there, whole, with its companions, and was made from this input.
    [[nodiscard]] bool isCurrent(const QString &file, const QByteArray &input) const;
    /// Remembers what the first of \a files, with the others as its companions, was made from, and writes the
    /// state: without it a file is only made again.
    void record(const QByteArray &input, const std::vector<FileToSave> &files);

private:
    [[nodiscard]] QString nameOf(const QString &file) const;
    QString m_path;
    QJsonObject m_files;
    mutable std::mutex m_mutex;
};

/// Where the state of a series lies.
[[nodiscard]] QString statePath(const SeriesRequest &request);

} // namespace revier
