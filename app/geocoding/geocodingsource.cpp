// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocodingsource.h"

#include <vector>

namespace revier {
namespace {

/// Those that live, the newest last.
std::vector<GeocodingSource *> &sources()
{
    static std::vector<GeocodingSource *> all;
    return all;
}

} // namespace

GeocodingSource::GeocodingSource(QObject *parent)
    : QObject(parent)
{
    sources().push_back(this);
}

GeocodingSource::~GeocodingSource()
{
    std::erase(sources(), this);
}

GeocodingSource *GeocodingSource::current()
{
    return sources().empty() ? nullptr : sources().back();
}

void GeocodingSource::setSearch(SearchController *search)
{
    if (m_search == search) {
        return;
    }
    if (m_search) {
        m_search->disconnect(this);
    }
    m_search = search;
    if (search != nullptr) {
        connect(search, &SearchController::resultsChanged, this, &GeocodingSource::changed);
    }
    Q_EMIT searchChanged();
    Q_EMIT changed();
}

void GeocodingSource::prepare()
{
    if (m_search) {
        m_search->prepare();
    }
}

std::optional<GeocodingMap> GeocodingSource::map() const
{
    const auto index = m_search ? m_search->searchIndex() : SearchIndexPtr();
    if (!index) {
        return std::nullopt;
    }
    return GeocodingMap {
        .state = m_search->indexedMap(), .index = index, .language = m_search->indexLanguage()};
}

} // namespace revier
