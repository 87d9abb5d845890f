// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crs/crs.h"
#include "geometry/box.h"

#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// Where a CRS is meant to be used, as the authority says: longitude, latitude in degrees. Empty if it does
/// not say, or if the area lies across the antimeridian.
[[nodiscard]] Box areaOfUse(const Crs &crs);

/// A parameter of which a definition has another value than the authority has under the same name.
struct CrsParameterDifference
{
    QString name; ///< translated where it is a usual one
    double declared = 0; ///< degrees, metres or a ratio
    double official = 0;
};

/// A definition whose name (or code) and parameters belong to different systems.
struct CrsNameConflict
{
    Crs official; ///< what the name or the code stands for
    Crs asDeclared; ///< what the parameters say
    std::vector<CrsParameterDifference> differences;
};

/// Compares the parameters of \a definition, the WKT of a .prj, with those that the authority has under the
/// same code or name: a .prj is made by copying and changing others. None if they agree, or if the name is
/// nobody's.
[[nodiscard]] std::optional<CrsNameConflict> findNameConflict(const QString &definition);

} // namespace revier
