// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/geometrybuffer.h"
#include "quality/finding.h"
#include "quality/jsonpositions.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// A feature, a row of a table or an entry of a list.
struct Record
{
    QString id;
    QJsonObject properties;
    QString pointer; ///< of the properties in Document::root
};

/// A data file in the form in which rules look at it, whatever its format: JSON as it is, tables as a list of
/// objects. Immutable once shared.
struct Document
{
    QString file; ///< as findings name it
    QString path; ///< absolute
    QJsonValue root = QJsonValue::Undefined; ///< undefined if the file could not be read
    JsonPositions positions; ///< empty for tables
    std::vector<int> lines; ///< per record, for tables
    bool whole = false; ///< whether its schema describes the root, and not each record
    QString list; ///< pointer of the list whose items are the records: "/features"
    std::vector<Record> records;
    GeometryBuffer geometry; ///< one feature per record, in the frame of the file; or empty
    QStringList geometryTypes; ///< per record as the file says it: "MultiPolygon"; or empty
    QString crs; ///< "EPSG:25832"; empty if the file does not say
    std::vector<Finding> faults; ///< what was wrong while it was read
    QStringList layout; ///< see layoutFaults()

    [[nodiscard]] bool isReadable() const { return !root.isUndefined(); }
    [[nodiscard]] bool hasGeometry() const
    {
        return geometry.featureCount() == records.size() && !records.empty();
    }
    /// Index of the record with this id.
    [[nodiscard]] std::optional<std::size_t> find(const QString &id) const;
    /// Index of the record that \a pointer leads into.
    [[nodiscard]] std::optional<std::size_t> recordAt(const QString &pointer) const;
    /// From 1; 0 if it is unknown.
    [[nodiscard]] int line(const QString &pointer) const;
    /// A finding for the value at \a pointer, with line, feature and property.
    [[nodiscard]] Finding finding(const QString &pointer, const QString &message,
                                  Finding::Severity severity = Finding::Severity::Error) const;
    /// A finding for a property of a record, or for the record if \a property is empty.
    [[nodiscard]] Finding finding(std::size_t record, const QString &property, const QString &message) const;
};

} // namespace revier
