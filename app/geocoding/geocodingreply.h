// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "geocodingsource.h"

#include <QGeoCodeReply>
#include <QPointer>

#include <functional>

namespace revier {

/// Waits for the index of the map, then finds the answer in a job. Always finishes through the event loop, so
/// that whoever asked can connect first. GUI thread.
class GeocodingReply : public QGeoCodeReply
{
    Q_OBJECT
public:
    /// Called in the job.
    using Find = std::function<QList<QGeoLocation>(const GeocodingMap &)>;

    GeocodingReply(Find find, const QGeoShape &viewport, QObject *parent);
    /// One that fails.
    GeocodingReply(Error error, QString text, QObject *parent);

    void setRange(int limit, int offset);
    void start();
    void abort() override;

private:
    void begin();
    /// Starts the job if the index is ready.
    void ask();

    Find m_find;
    Error m_error = NoError;
    QString m_errorText;
    bool m_aborted = false;
    QPointer<GeocodingSource> m_source; ///< that is waited for
    LatestJob<QList<QGeoLocation>> m_job;
};

} // namespace revier
