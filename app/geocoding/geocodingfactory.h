// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoServiceProviderFactory>

namespace revier {

/// The plugin "revieratlas" of Qt Location: finds places on the map of this program, and what lies at a
/// position. It needs no network, and a GeocodingSource.
class GeocodingFactory : public QObject, public QGeoServiceProviderFactory
{
    Q_OBJECT
    Q_INTERFACES(QGeoServiceProviderFactory)
    Q_PLUGIN_METADATA(IID "org.qt-project.qt.geoservice.serviceproviderfactory/6.0" FILE "geocoding.json")
public:
    [[nodiscard]] QGeoCodingManagerEngine *createGeocodingManagerEngine(const QVariantMap &parameters,
                                                                        QGeoServiceProvider::Error *error,
                                                                        QString *errorString) const override;
};

} // namespace revier
