// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layercrs_p.h"

#include "data/crsguess.h"

#include <QCoreApplication>

#include <cpl_conv.h>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

Crs fromReference(const OGRSpatialReference &reference)
{
    const auto *authority = reference.GetAuthorityName(nullptr);
    const auto *code = reference.GetAuthorityCode(nullptr);
    if (authority && code) {
        const auto name = QString::fromUtf8(authority) + u':' + QString::fromUtf8(code);
        if (const auto crs = Crs::fromText(name)) {
            return *crs;
        }
    }
    const auto *name = reference.GetName();
    if (name == nullptr || QString::fromUtf8(name).startsWith("Undefined"_L1)) {
        return {}; // how a GeoPackage says that it does not know
    }
    char *wkt = nullptr;
    reference.exportToWkt(&wkt);
    const std::unique_ptr<char, decltype(&VSIFree)> owner(wkt, &VSIFree);
    return wkt ? Crs::fromText(QString::fromUtf8(wkt)).value_or(Crs()) : Crs();
}

Crs declaredCrs(const DeclaredCrs &declared, ProblemLog &log)
{
    if (declared.prj) {
        const auto crs = Crs::fromText(*declared.prj);
        if (!crs) {
            log.add(Problem::Severity::Warning,
                    Text::tr("The .prj names no coordinate reference system that is known."),
                    Problem::Topic::Crs);
        }
        return crs.value_or(Crs());
    }
    return declared.reference ? fromReference(*declared.reference) : Crs();
}

Crs guessed(const GeometryBuffer &geometry)
{
    const auto code = guessCrs(geometry);
    return code.isEmpty() ? Crs() : Crs::fromText(code).value_or(Crs());
}

QString described(const Crs &crs)
{
    return crs.code().isEmpty() ? crs.name() : u"%1, %2"_s.arg(crs.code(), crs.name());
}

/// The file says nothing: a guess, and word of it.
Crs assumedCrs(const GeometryBuffer &geometry, ProblemLog &log)
{
    auto crs = guessed(geometry);
    if (crs.isValid()) {
        log.add(Problem::Severity::Warning,
                Text::tr("The file does not say its coordinate reference system. %1 was assumed, because the "
                         "coordinates then lie in Germany.")
                    .arg(described(crs)),
                Problem::Topic::Crs);
    } else {
        log.add(
            Problem::Severity::Warning,
            Text::tr(
                "The file does not say its coordinate reference system, and the coordinates do not betray "
                "it. Choose one."),
            Problem::Topic::Crs);
    }
    return crs;
}

/// The file says something that its coordinates cannot be.
Crs correctedCrs(const Crs &declared, const GeometryBuffer &geometry, ProblemLog &log)
{
    auto crs = guessed(geometry);
    if (crs.isValid()) {
        log.add(
            Problem::Severity::Warning,
            Text::tr("The coordinates are not those of %1, as the file or its format says. %2 was assumed, "
                     "because they then lie in Germany.")
                .arg(described(declared), described(crs)),
            Problem::Topic::Crs);
    } else {
        log.add(
            Problem::Severity::Warning,
            Text::tr("The coordinates are not those of %1, as the file or its format says. Choose the right "
                     "coordinate reference system.")
                .arg(described(declared)),
            Problem::Topic::Crs);
    }
    return crs;
}

} // namespace

LayerCrs findLayerCrs(const DeclaredCrs &declared, const GeometryBuffer &geometry, ProblemLog &log)
{
    LayerCrs found {.crs = declaredCrs(declared, log), .origin = CrsOrigin::Declared, .declared = {}};
    found.declared = found.crs;
    if (geometry.partCount() == 0) {
        if (!found.crs.isValid()) {
            found.origin = declared.degreesByFormat ? CrsOrigin::Format : CrsOrigin::Unknown;
            found.crs = declared.degreesByFormat ? Crs::wgs84() : Crs();
            found.declared = found.crs;
        }
        return found;
    }
    // The other way round, metres that look like degrees in Germany would lie in the Atlantic at 0° N.
    const auto contradicts = [&geometry](const Crs &said) {
        return said.isGeographic() ? !looksLikeDegrees(geometry) : guessCrs(geometry) == Crs::wgs84().code();
    };
    if (!found.crs.isValid() && declared.degreesByFormat && looksLikeDegrees(geometry)) {
        found = {.crs = Crs::wgs84(), .origin = CrsOrigin::Format, .declared = Crs::wgs84()};
    } else if (!found.crs.isValid()) {
        found.crs = assumedCrs(geometry, log);
        found.origin = found.crs.isValid() ? CrsOrigin::Assumed : CrsOrigin::Unknown;
    } else if (contradicts(found.crs)) {
        found.crs = correctedCrs(found.crs, geometry, log);
        found.origin = CrsOrigin::Corrected;
        return found;
    }
    if (found.crs.isGeographic() && looksLikeSwappedDegrees(geometry)) {
        log.add(
            Problem::Severity::Warning,
            Text::tr(
                "Latitude and longitude seem to be exchanged: the positions lie off Africa, and would lie in "
                "Germany the other way round."),
            Problem::Topic::Crs);
    }
    return found;
}

GeometryBuffer withoutImpossibleDegrees(GeometryBuffer geometry, ProblemLog &log)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kRoundingError = 1e-6;
    const auto isImpossible = [](Point p) {
        return std::abs(p.x) > 360 + kRoundingError || std::abs(p.y) > 90 + kRoundingError;
    };
    bool any = false;
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        const auto &box = geometry.box(feature);
        if (!box.isEmpty() && (isImpossible({box.minX, box.minY}) || isImpossible({box.maxX, box.maxY}))) {
            log.addFeature(ProblemLog::Kind::BadPosition, feature);
            any = true;
        }
    }
    if (!any) {
        return geometry;
    }
    LargeVector<Point> positions(geometry.positions().begin(), geometry.positions().end());
    for (auto &p : positions) {
        p = isImpossible(p) ? Point {kNaN, kNaN} : p;
    }
    return geometry.withPositions(std::move(positions));
}

} // namespace revier
