// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobcontrol.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <future>
#include <mutex>
#include <thread>

namespace revier {

/// Sums of input files, each made once while this lives: for the records of several pictures of one map.
/// Those of large files are kept in the cache of the program for as long as the file stays the same. Safe in
/// several threads.
class InputSums
{
public:
    /// SHA-256 in hexadecimal digits. Blocking; waits for another thread that is at the same file. Fails if
    /// the file cannot be read, or with Canceled.
    [[nodiscard]] Result<QByteArray> sum(const QString &path, const JobControl &control);

    /// Sums these files one after the other in a thread of its own, which ends with this object: for callers
    /// that have other things to do before they ask. May be called once.
    void sumAhead(const QStringList &paths);

private:
    using Sum = std::shared_future<Result<QByteArray>>;

    std::mutex m_mutex;
    QHash<QString, Sum> m_sums;
    std::jthread m_ahead; // ends before the others do
};

} // namespace revier
