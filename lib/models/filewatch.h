// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace revier {

/// Tells when files change, vanish or come back. Asks for their times and sizes every few seconds, in a job:
/// network drives tell nobody, and may take their time to answer. GUI thread.
class FileWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr int kEveryMs = 2000;

    explicit FileWatch(QObject *parent = nullptr);

    /// Watches these and no others; what they are like now is taken as known.
    void setPaths(const QStringList &paths);
    /// For tests, which do not wait as long.
    void setInterval(int ms) { m_timer.setInterval(ms); }

Q_SIGNALS:
    /// The file is another one since it was known, and nobody writes to it at the moment.
    void changed(const QString &path);
    void vanished(const QString &path);

private:
    /// Times and sizes of a file and of those that belong to it; empty if it is not there.
    using Fingerprint = QByteArray;
    using Fingerprints = QHash<QString, Fingerprint>;
    [[nodiscard]] static Fingerprint fingerprintOf(const QString &path);
    void ask();
    void compare(const Fingerprints &now);

    Fingerprints m_known;
    Fingerprints m_last; ///< at the last look, where it was not as known
    QTimer m_timer;
    LatestJob<Fingerprints> m_job;
};

} // namespace revier
