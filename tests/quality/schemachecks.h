// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/jsonschema.h"

#include "datafolder.h"

#include <QJsonArray>
#include <QJsonDocument>

/// Any JSON value, also a bare text or number.
inline QJsonValue json(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

/// What is wrong with \a value by the schema, which becomes a file of \a folder: "/pointer keyword: message"
/// each, or "refused: why".
inline QStringList schemaChecks(const DataFolder &folder, const QByteArray &schema, const QByteArray &value)
{
    const auto file = QStringLiteral("a.schema.json");
    folder.write(file, schema);
    const auto read = revier::JsonSchema::read(folder.path(file));
    if (!read) {
        return {QStringLiteral("refused: ") + read.error().message};
    }
    QStringList texts;
    for (const auto violations = read->validate(json(value)); const auto &violation : violations) {
        texts.append(violation.pointer + u' ' + violation.keyword + QStringLiteral(": ") + violation.message);
    }
    return texts;
}
