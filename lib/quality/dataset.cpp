// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/dataset.h"

#include "quality/documentreader.h"
#include "quality/texts_p.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const auto kSchemaFolder = u"schema"_s;
const auto kSchemaPattern = u"*.schema.json"_s;

QStringList schemaNames(const QString &folder)
{
    return QDir(folder + u'/' + kSchemaFolder).entryList({kSchemaPattern}, QDir::Files, QDir::Name);
}

QStringList dataFiles(const QString &folder)
{
    QStringList files;
    const QDir root(folder);
    QDirIterator it(folder, {u"*.geojson"_s, u"*.json"_s, u"*.csv"_s, u"*.shp"_s, u"*.revier"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        if (const auto file = root.relativeFilePath(it.next()); !file.startsWith(kSchemaFolder + u'/')) {
            files.append(file);
        }
    }
    files.sort();
    return files;
}

} // namespace

Result<DataSet> DataSet::open(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.isDir()) {
        return failure(Error::Code::NotFound, QualityText::tr("%1: There is no such folder.").arg(folder));
    }
    const auto names = schemaNames(folder);
    if (names.isEmpty()) {
        return failure(
            Error::Code::Unsupported,
            QualityText::tr("%1: The folder has no schemas (schema/*.schema.json), so nothing in it can be "
                            "checked. To check a single file, name its schema with --schema.")
                .arg(folder));
    }
    DataSet set;
    set.m_folder = info.absoluteFilePath();
    set.m_files = dataFiles(set.m_folder);
    for (const auto &name : names) {
        auto schema = SchemaFile::read(set.m_folder + u'/' + kSchemaFolder + u'/' + name);
        if (schema) {
            set.m_schemas.push_back(*std::move(schema));
        } else {
            set.m_faults.push_back(
                fileFinding(kSchemaFolder + u'/' + name, schema.error().message, schema.error().line));
        }
    }
    return set;
}

Result<DataSet> DataSet::openAround(const QString &path)
{
    QDir folder(QFileInfo(path).absolutePath());
    do {
        if (!schemaNames(folder.absolutePath()).isEmpty()) {
            return open(folder.absolutePath());
        }
    } while (folder.cdUp());
    return failure(
        Error::Code::NotFound,
        QualityText::tr("%1: No folder above this file has schemas (schema/*.schema.json). Please name the "
                        "schema with --schema.")
            .arg(path));
}

const SchemaFile *DataSet::recordsSchema(const QString &file) const
{
    const auto found = std::ranges::find_if(m_schemas, [&file](const SchemaFile &schema) {
        return schema.role() == SchemaFile::Role::Records && schema.covers(file);
    });
    return found == m_schemas.end() ? nullptr : &*found;
}

const Document *DataSet::document(const QString &file)
{
    if (const auto known = m_documents.find(file); known != m_documents.end()) {
        return known->second.get();
    }
    const auto *schema = recordsSchema(file);
    const auto path = m_folder + u'/' + file;
    if (schema == nullptr || !QFileInfo::exists(path)) {
        return nullptr;
    }
    auto document = std::make_unique<const Document>(readDocument(path, file, *schema));
    return m_documents.emplace(file, std::move(document)).first->second.get();
}

std::vector<const Document *> DataSet::documents(const QStringList &patterns)
{
    std::vector<const Document *> found;
    for (const auto &file : std::as_const(m_files)) {
        if (!fitsPattern(file, patterns)) {
            continue;
        }
        if (const auto *fitting = document(file)) {
            found.push_back(fitting);
        }
    }
    return found;
}

} // namespace revier
