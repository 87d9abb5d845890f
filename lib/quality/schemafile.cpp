// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/schemafile.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

Readable<SchemaFile> SchemaFile::read(const QString &path)
{
    auto schema = JsonSchema::read(path);
    if (!schema) {
        return std::unexpected(schema.error());
    }
    SchemaFile file;
    file.m_rules = schema->documents().root()[u"x-revieratlas"].toObject();
    file.m_files = textList(file.m_rules[u"file"]);
    file.m_schema = *std::move(schema);
    return file;
}

SchemaFile::Role SchemaFile::role() const
{
    const auto role = m_rules[u"role"].toString();
    if (role == u"head") {
        return Role::Head;
    }
    return role == u"format" ? Role::Format : Role::Records;
}

bool SchemaFile::covers(const QString &file) const
{
    return fitsPattern(file, m_files);
}

QStringList SchemaFile::key() const
{
    const auto key = textList(m_rules[u"key"]);
    return key.isEmpty() ? QStringList {u"id"_s} : key;
}

bool fitsPattern(const QString &file, const QStringList &patterns)
{
    return std::ranges::any_of(patterns, [&file](const QString &pattern) {
        const auto &name = pattern.contains(u'/') ? file : file.section(u'/', -1);
        return QRegularExpression::fromWildcard(pattern, Qt::CaseSensitive).match(name).hasMatch();
    });
}

QStringList textList(const QJsonValue &value)
{
    if (value.isString()) {
        return {value.toString()};
    }
    QStringList texts;
    for (const auto list = value.toArray(); const auto &item : list) {
        texts.append(item.toString());
    }
    return texts;
}

} // namespace revier
