// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobfile.h"

#include "console.h"
#include "export/sheettemplate.h"
#include "map/jsonfile.h"
#include "map/project.h"
#include "quality/jsonpositions.h"
#include "quality/jsonschema.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

/// "placeScale" -> "place-scale": members are named like options.
QString optionOf(const QString &member)
{
    QString option;
    for (const auto c : member) {
        if (c.isUpper()) {
            option += u'-';
        }
        option += c.toLower();
    }
    return option;
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList texts;
        for (const auto items = value.toArray(); const auto &item : items) {
            texts.append(textOf(item));
        }
        return texts.join(u',');
    }
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

/// A switch that is off says nothing; "index" and "worldFile" are on unless they are switched off.
void addOption(const QString &member, const QJsonValue &value, QStringList &arguments)
{
    if (member == u"index" || member == u"worldFile") {
        if (!value.toBool()) {
            arguments.append(u"--no-"_s + optionOf(member));
        }
    } else if (value.isBool()) {
        if (value.toBool()) {
            arguments.append(u"--"_s + optionOf(member));
        }
    } else {
        arguments.append(u"--%1=%2"_s.arg(optionOf(member), textOf(value)));
    }
}

/// One of the program's own templates stays as it is, and so does one of the project; a file lies relative to
/// the job.
QString templateOf(const QString &name, const QDir &folder)
{
    const bool isOwn = std::ranges::any_of(ownSheetTemplates(), [&name](const SheetTemplate &own) {
        return own.id.compare(name, Qt::CaseInsensitive) == 0;
    });
    const auto path = QDir::cleanPath(folder.absoluteFilePath(name));
    return isOwn || isKeptSheetName(path) ? name : path;
}

QStringList argumentsOf(const QJsonObject &sheet, const QDir &folder)
{
    QStringList arguments {u"export"_s};
    for (auto member = sheet.begin(); member != sheet.end(); ++member) {
        if (member.key() == u"output") {
            const auto path = QDir::cleanPath(folder.absoluteFilePath(member->toString()));
            arguments.append(u"--output="_s + path);
        } else if (member.key() == u"template") {
            arguments.append(u"--template="_s + templateOf(member->toString(), folder));
        } else if (member.key() != u"files") {
            addOption(member.key(), *member, arguments);
        }
    }
    arguments.append(u"--"_s);
    for (const auto files = sheet[u"files"].toArray(); const auto &file : files) {
        arguments.append(projectFilePath(file.toString(), folder));
    }
    return arguments;
}

QString placeOf(const QString &path, int line)
{
    return line > 0 ? Text::tr("%1, line %2").arg(path).arg(line) : path;
}

Result<JsonPositions> positionsOf(const QString &path)
{
    const auto bytes = readUtf8(path);
    if (!bytes) {
        return failure(Error::Code::Unreadable, u"%1: %2"_s.arg(path, bytes.error().message));
    }
    auto positions = JsonPositions::scan(*bytes);
    if (!positions) {
        const auto &fault = positions.error();
        return failure(Error::Code::Corrupt, u"%1: %2"_s.arg(placeOf(path, fault.line), fault.message));
    }
    return *std::move(positions);
}

/// All that breaks the schema, a line for each.
Result<void> check(const QJsonObject &job, const QString &path, const JsonPositions &positions)
{
    const auto schema = JsonSchema::read(shippedDataFolder() + u"/schema/job.schema.json"_s);
    if (!schema) {
        return failure(Error::Code::Unreadable, schema.error().message);
    }
    QStringList messages;
    for (const auto &duplicate : positions.duplicates()) {
        messages.append(u"%1: %2: %3"_s.arg(placeOf(path, duplicate.line), duplicate.pointer,
                                            Text::tr("This key stands twice.")));
    }
    for (const auto &violation : schema->validate(job)) {
        messages.append(u"%1: %2: %3"_s.arg(placeOf(path, positions.line(violation.pointer)),
                                            violation.pointer, violation.message));
    }
    return messages.isEmpty() ? Result<void>() : failure(Error::Code::InvalidArgument, messages.join(u'\n'));
}

} // namespace

Result<std::vector<JobSheet>> readJobFile(const QString &path)
{
    const auto job = readJsonFile(path);
    if (!job) {
        return std::unexpected(job.error());
    }
    const auto positions = positionsOf(path);
    if (!positions) {
        return std::unexpected(positions.error());
    }
    if (const auto good = check(*job, path, *positions); !good) {
        return std::unexpected(good.error());
    }
    const QDir folder = QFileInfo(path).absoluteDir();
    auto common = (*job)[u"defaults"].toObject();
    if (job->contains(u"files")) {
        common[u"files"_s] = (*job)[u"files"];
    }
    std::vector<JobSheet> sheets;
    for (const auto entries = (*job)[u"sheets"].toArray(); const auto &entry : entries) {
        auto sheet = common;
        const auto own = entry.toObject();
        for (auto member = own.begin(); member != own.end(); ++member) {
            sheet[member.key()] = *member;
        }
        const auto line = positions->line(u"/sheets/%1"_s.arg(sheets.size()));
        sheets.push_back({.arguments = argumentsOf(sheet, folder), .place = placeOf(path, line)});
    }
    return sheets;
}

} // namespace revier::cli
