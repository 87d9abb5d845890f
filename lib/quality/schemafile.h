// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/jsonschema.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace revier {

/// A schema of a data set with what it says about itself under "x-revieratlas": which files it describes and
/// which rules hold for them beyond JSON Schema. data/README.md lists the rules.
class SchemaFile
{
public:
    /// What of a file the schema describes.
    enum class Role {
        Records, ///< its features, rows or entries; each file of a data set needs one such schema
        Head, ///< a whole GeoJSON document of the data set
        Format ///< a whole GeoJSON document, wherever it comes from
    };

    [[nodiscard]] static Readable<SchemaFile> read(const QString &path);

    [[nodiscard]] const JsonSchema &schema() const { return m_schema; }
    [[nodiscard]] const QString &name() const { return m_schema.documents().name(); }
    [[nodiscard]] const QJsonObject &rules() const { return m_rules; }
    [[nodiscard]] Role role() const;
    /// Relative paths; patterns may hold *, and one without a folder fits in every folder.
    [[nodiscard]] const QStringList &files() const { return m_files; }
    [[nodiscard]] bool covers(const QString &file) const;
    /// Properties whose values together identify a record: "id".
    [[nodiscard]] QStringList key() const;
    /// Pointer of the list of records in a JSON document: "/projections".
    [[nodiscard]] QString items() const { return m_rules[u"items"].toString(); }

private:
    JsonSchema m_schema;
    QJsonObject m_rules;
    QStringList m_files;
};

/// Whether the relative path \a file fits one of the patterns.
[[nodiscard]] bool fitsPattern(const QString &file, const QStringList &patterns);
/// A JSON list of texts, or the one text.
[[nodiscard]] QStringList textList(const QJsonValue &value);

} // namespace revier
