// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace revier {

/// A coordinate reference system, as PROJ understands it. A value: cheap to copy, comparable, usable in any
/// thread. Positions are always easting/longitude first, whatever the axis order of the authority says.
class Crs
{
public:
    /// No CRS known. Transforms from it fail with a message.
    Crs() = default;
    /// From "EPSG:25832", "OGC:CRS84", WKT (also ESRI's) or a PROJ string; fails if PROJ does not know it.
    [[nodiscard]] static Result<Crs> fromText(const QString &definition);
    [[nodiscard]] static Crs wgs84(); ///< longitude, latitude in degrees
    [[nodiscard]] static Crs webMercator(); ///< EPSG:3857: the plane of the map window
    [[nodiscard]] static Crs utm32(); ///< EPSG:25832: the official CRS in NRW

    [[nodiscard]] bool isValid() const { return !m_definition.isEmpty(); }
    [[nodiscard]] bool isGeographic() const { return m_geographic; }
    /// What was given or found: an authority code where there is one (WKT is identified by PROJ), else the
    /// definition.
    [[nodiscard]] const QString &definition() const { return m_definition; }
    /// "EPSG:25832", or empty where no authority code is known.
    [[nodiscard]] const QString &code() const { return m_code; }
    /// "ETRS89 / UTM zone 32N".
    [[nodiscard]] const QString &name() const { return m_name; }
    /// As WKT 1 in the spelling of ESRI, which .prj files and many programs have; empty if PROJ cannot say
    /// it.
    [[nodiscard]] QString esriWkt() const;
    bool operator==(const Crs &) const = default;

private:
    QString m_definition;
    QString m_code;
    QString m_name;
    bool m_geographic = false;
};

} // namespace revier
