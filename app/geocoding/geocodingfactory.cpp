// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geocodingfactory.h"

#include "geocodingengine.h"

namespace revier {

QGeoCodingManagerEngine *GeocodingFactory::createGeocodingManagerEngine(const QVariantMap &parameters,
                                                                        QGeoServiceProvider::Error *error,
                                                                        QString *errorString) const
{
    *error = QGeoServiceProvider::NoError;
    errorString->clear();
    return new GeocodingEngine(parameters); // Qt's provider owns it
}

} // namespace revier
