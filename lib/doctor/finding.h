// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/remedy.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace revier::doctor {

/// How far positions move on the ground when a remedy is applied; metres on the ellipsoid.
struct Move
{
    double median = 0;
    double most = 0;
};

/// Something about a file that its supplier should mend, with what speaks for it. Texts are translated.
struct Finding
{
    enum class Kind {
        ContradictedCrs, ///< the coordinates cannot be those of the CRS that the file says
        MissingCrs,
        CrsNameConflict, ///< name and parameters of a .prj belong to different systems
        MisplacedNames, ///< places lie where others are
        SwappedAxes,
        OutsideArea, ///< far from where the CRS is used, and no other one fits
        WrongEncoding,
        LostCharacters,
        InvalidGeometry,
        RingDirection,
        DuplicateIds,
        NoGeometry,
        DecimalComma,
        ReadProblem ///< something that the reader noticed and went on
    };
    enum class Severity { Note, Warning, Error }; ///< Error: what the map shows is wrong without the remedy
    enum class Certainty { Possible, Likely, Certain };

    Kind kind = Kind::ReadProblem;
    Severity severity = Severity::Warning;
    Certainty certainty = Certainty::Certain;
    QString title; ///< "UTM coordinates in a file that says WGS 84"
    QString explanation; ///< what is wrong, in sentences
    QStringList evidence; ///< numbers and values that speak for it
    QString wayOut; ///< what to deliver instead
    std::size_t count = 0; ///< of features or values concerned; 0: the whole file
    std::vector<std::size_t> features {}; ///< from 0, some NOLINT(readability-redundant-member-init)
    QString field {}; ///< the column concerned; empty: none NOLINT(readability-redundant-member-init)
    std::optional<Remedy> remedy {}; // NOLINT(readability-redundant-member-init)
    std::optional<Move> move {}; ///< by the remedy NOLINT(readability-redundant-member-init)
    bool inForce = false; ///< the reader has done what the remedy says: the map is right, the file is not
};

/// "assignCrs" of a remedy and "contradictedCrs" of a finding: for programs and tests.
[[nodiscard]] QString kindName(Finding::Kind kind);
[[nodiscard]] QString severityName(Finding::Severity severity);
[[nodiscard]] QString certaintyName(Finding::Certainty certainty);
/// "certain", "likely", "possible" in the user's language.
[[nodiscard]] QString certaintyText(Finding::Certainty certainty);
/// What the remedy does, as a button says it: "Take as EPSG:25832".
[[nodiscard]] QString remedyText(const Remedy &remedy);
/// How far positions move: "moves by 142 km (at most 145 km)"; in the default locale.
[[nodiscard]] QString moveText(const Move &move);

} // namespace revier::doctor
