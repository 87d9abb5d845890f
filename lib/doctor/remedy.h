// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "data/featuretable.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace revier::doctor {

/// What can be done about a finding: small enough for a project file, so that a layer is mended again each
/// time it is read. The file itself is never touched.
struct Remedy
{
    enum class Kind {
        AssignCrs, ///< the positions are in crs
        SwapAxes, ///< x and y change places; then the positions are in crs, if that is not empty
        Redecode, ///< texts were read as readAs, but are in encoding
        RepairRings, ///< areas that are not valid are made so
        MarkDuplicates, ///< a column more says which rows share their id in field
        ParseNumbers ///< field has numbers with decimal commas
    };
    Kind kind = Kind::AssignCrs;
    QString crs {}; ///< "EPSG:25832" or WKT NOLINT(readability-redundant-member-init)
    QString readAs {}; ///< "windows-1252" NOLINT(readability-redundant-member-init)
    QString encoding {}; ///< "UTF-8" NOLINT(readability-redundant-member-init)
    QString field {}; ///< name of a field NOLINT(readability-redundant-member-init)
    bool operator==(const Remedy &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// None if there is no such kind.
    [[nodiscard]] static std::optional<Remedy> fromJson(const QJsonObject &object);
};

/// A table to which \a remedy was applied; \a table stays as it is. Rows keep their number and order. Fails,
/// with a message, if the table is not what the remedy was made for: a field is missing, a value is no
/// number.
[[nodiscard]] Result<FeatureTablePtr> apply(const FeatureTable &table, const Remedy &remedy);
/// One after the other. A remedy that fails is left out, and said in FeatureTable::problems.
[[nodiscard]] FeatureTablePtr applyAll(const FeatureTablePtr &table, std::span<const Remedy> remedies);

/// The number that a text with a decimal comma stands for ("1.234,5", "-0,75", "12"), if it is one.
[[nodiscard]] std::optional<double> commaNumber(QStringView text);

} // namespace revier::doctor
