// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "quality/document.h"
#include "quality/schemafile.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace revier {

/// A folder with data files and, in its folder "schema", a schema for each of them. Reads each file once,
/// when it is asked for; so it belongs to one thread at a time.
class DataSet
{
public:
    /// Without files and schemas.
    DataSet() = default;
    /// Reads the schemas. Fails if there are none; those that are broken become findings.
    [[nodiscard]] static Result<DataSet> open(const QString &folder);
    /// The data set that \a path lies in: the nearest folder above it with schemas.
    [[nodiscard]] static Result<DataSet> openAround(const QString &path);

    [[nodiscard]] const QString &folder() const { return m_folder; } ///< absolute
    [[nodiscard]] const std::vector<SchemaFile> &schemas() const { return m_schemas; }
    [[nodiscard]] const std::vector<Finding> &schemaFaults() const { return m_faults; }
    /// The schema for the records of a file; null if there is none.
    [[nodiscard]] const SchemaFile *recordsSchema(const QString &file) const;
    /// Relative paths of the files that need a schema, sorted.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    /// Null if the data set has no such file, or no schema for it. Lives as long as the data set.
    [[nodiscard]] const Document *document(const QString &file);
    /// All documents that fit one of the patterns of relative paths.
    [[nodiscard]] std::vector<const Document *> documents(const QStringList &patterns);

private:
    QString m_folder;
    QStringList m_files;
    std::vector<SchemaFile> m_schemas;
    std::vector<Finding> m_faults;
    std::map<QString, std::unique_ptr<const Document>> m_documents;
};

} // namespace revier
