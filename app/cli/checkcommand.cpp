// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcommand.h"

#include "map/project.h"
#include "quality/datasetcheck.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

const auto kCommand = u"check"_s;

QString description()
{
    return Text::tr("Checks data files: against their JSON Schema, and for ids, dates, links, geometry, sums "
                    "and references.\n"
                    "A folder needs a folder \"schema\" in it; without an argument the shipped data are "
                    "checked.\n"
                    "\n"
                    "Examples:\n"
                    "  revieratlas-cli check\n"
                    "  revieratlas-cli check data/sites/data_centres.geojson\n"
                    "  revieratlas-cli check --schema data/schema/education_offers.schema.json offers.csv\n"
                    "\n"
                    "Returns 0 if there is no error, 1 if there is one, 2 if the call was wrong.");
}

bool isWarning(const Finding &finding)
{
    return finding.severity == Finding::Severity::Warning;
}

/// "sites/data_centres.geojson:7: microsoft-bergheim: area_min_ha: …", as compilers do it, so that editors
/// find the place.
QString findingText(const Finding &finding)
{
    auto text = finding.file;
    if (finding.line > 0) {
        text += u':' + QString::number(finding.line);
    }
    for (const auto &part : {finding.feature, finding.property}) {
        if (!part.isEmpty()) {
            text += u": "_s + part;
        }
    }
    return text + u": "_s
        + (isWarning(finding) ? Text::tr("warning: %1").arg(finding.message) : finding.message) + u'\n';
}

QJsonObject findingJson(const Finding &finding)
{
    return {{u"severity"_s, isWarning(finding) ? u"warning"_s : u"error"_s},
            {u"file"_s, finding.file},
            {u"line"_s, finding.line > 0 ? QJsonValue(finding.line) : QJsonValue()},
            {u"feature"_s, finding.feature},
            {u"property"_s, finding.property},
            {u"message"_s, finding.message}};
}

QString summaryText(const CheckReport &report)
{
    if (report.files == 0) {
        return Text::tr("No file was checked.") + u'\n';
    }
    const auto checked = Text::tr("%1 in %2 checked: ")
                             .arg(Text::tr("%Ln feature(s) and row(s)", nullptr, report.features),
                                  Text::tr("%Ln file(s)", nullptr, report.files));
    if (report.findings.empty()) {
        return checked + Text::tr("nothing to object to.") + u'\n';
    }
    return checked
        + Text::tr("%1, %2.").arg(Text::tr("%Ln error(s)", nullptr, report.errors()),
                                  Text::tr("%Ln warning(s)", nullptr, report.warnings()))
        + u'\n';
}

Result<CheckReport> checkPath(const QString &path, const QString &schema, const JobControl &control)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(Error::Code::NotFound, Text::tr("%1: There is no such file or folder.").arg(path));
    }
    if (!info.isDir()) {
        return checkFile(path, schema, control);
    }
    if (!schema.isEmpty()) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: --schema is for files; a folder has its own schemas.").arg(path));
    }
    return checkFolder(path, control);
}

void add(const CheckReport &report, CheckReport &total)
{
    total.findings.insert(total.findings.end(), report.findings.begin(), report.findings.end());
    total.files += report.files;
    total.features += report.features;
}

void printReport(const CheckReport &report, bool json)
{
    if (!json) {
        for (const auto &finding : report.findings) {
            print(findingText(finding));
        }
        return print(summaryText(report));
    }
    QJsonArray findings;
    for (const auto &finding : report.findings) {
        findings.append(findingJson(finding));
    }
    print(QString::fromUtf8(QJsonDocument(findings).toJson()));
}

} // namespace

ExitCode runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const QCommandLineOption json(u"json"_s,
                                  Text::tr("For programs: one JSON array with an object per finding."));
    const QCommandLineOption schema(
        u"schema"_s, Text::tr("Check files from anywhere against this schema, such as a filled-in template."),
        u"FILE"_s);
    parser.addOptions({json, schema, {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"paths"_s, Text::tr("Folders with data and schemas, or files."),
                                 u"[FOLDER|FILE...]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), kCommand);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, kCommand));
        return Good;
    }
    auto paths = parser.positionalArguments();
    if (paths.isEmpty() && parser.isSet(schema)) {
        return wrongUsage(Text::tr("Which file? --schema needs at least one."), kCommand);
    }
    if (paths.isEmpty()) {
        paths.append(QFileInfo(shippedProjectPath()).absolutePath());
    }
    const auto control = interruptibleControl();
    CheckReport total;
    bool good = true;
    for (const auto &path : std::as_const(paths)) {
        const auto report = checkPath(path, parser.value(schema), control);
        if (report) {
            add(*report, total);
        } else {
            printError(report.error().message);
            good = false;
        }
    }
    printReport(total, parser.isSet(json));
    return good && total.errors() == 0 ? Good : Failed;
}

} // namespace revier::cli
