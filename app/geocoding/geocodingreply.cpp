// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocodingreply.h"

#include <utility>

namespace revier {

GeocodingReply::GeocodingReply(Find find, const QGeoShape &viewport, QObject *parent)
    : QGeoCodeReply(parent)
    , m_find(std::move(find))
    , m_job(this)
{
    setViewport(viewport);
}

GeocodingReply::GeocodingReply(Error error, QString text, QObject *parent)
    : QGeoCodeReply(parent)
    , m_error(error)
    , m_errorText(std::move(text))
    , m_job(this)
{
}

void GeocodingReply::setRange(int limit, int offset)
{
    setLimit(limit);
    setOffset(offset);
}

void GeocodingReply::start()
{
    QMetaObject::invokeMethod(this, &GeocodingReply::begin, Qt::QueuedConnection);
}

void GeocodingReply::begin()
{
    if (m_aborted) {
        return;
    }
    if (m_error != NoError) {
        setError(m_error, m_errorText);
        return;
    }
    m_source = GeocodingSource::current();
    if (!m_source || m_source->search() == nullptr) {
        setError(CommunicationError, tr("There is no map to search on. Please open one first."));
        return;
    }
    connect(m_source, &GeocodingSource::changed, this, &GeocodingReply::ask);
    connect(m_source, &QObject::destroyed, this,
            [this] { setError(CommunicationError, tr("The map was closed before the answer was found.")); });
    m_source->prepare();
    ask();
}

void GeocodingReply::ask()
{
    const auto map = m_source ? m_source->map() : std::nullopt;
    if (!map) {
        return; // changed() comes again
    }
    m_source->disconnect(this);
    m_job.start([find = m_find, map = *map](const JobControl &) { return find(map); },
                [this](const QList<QGeoLocation> &locations) {
                    setLocations(locations);
                    setFinished(true);
                });
}

void GeocodingReply::abort()
{
    if (isFinished() || m_aborted) {
        return;
    }
    m_aborted = true;
    m_job.cancel();
    if (m_source) {
        m_source->disconnect(this);
    }
    QGeoCodeReply::abort();
}

} // namespace revier
