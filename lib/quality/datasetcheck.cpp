// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datasetcheck.h"

#include "quality/documentreader.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Rule = void (*)(const RuleContext &);
constexpr std::array<Rule, 18> kRecordRules {
    checkKeys,      checkPairs,    checkTexts,    checkFormats,    checkCodes, checkOrder,
    checkWholes,    checkHighest,  checkSums,     checkShapefile,  checkMeta,  checkGeometryType,
    checkPositions, checkValidity, checkCoverage, checkReferences, checkParts, checkProject};
constexpr std::array<Rule, 3> kHeadRules {checkFormats, checkBox, checkLines};

std::span<const Rule> rulesFor(SchemaFile::Role role)
{
    switch (role) {
    case SchemaFile::Role::Records:
        return kRecordRules;
    case SchemaFile::Role::Head:
        return kHeadRules;
    case SchemaFile::Role::Format:
        break;
    }
    return {};
}

/// Whether a violation only repeats for each row what was said about the columns.
bool isAboutColumns(const RuleContext &context, const Violation &violation)
{
    if (context.document.lines.empty() || violation.pointer.count(u'/') != 1) {
        return false;
    }
    const auto required = textList(context.schema.schema().documents().root()[u"required"]);
    return violation.keyword == u"additionalProperties"
        || (violation.keyword == u"required" && required.contains(violation.pointer.sliced(1)));
}

void checkSchema(const RuleContext &context)
{
    const auto &schema = context.schema.schema();
    if (context.document.whole || context.schema.role() != SchemaFile::Role::Records) {
        for (const auto violations = schema.validate(context.document.root);
             const auto &violation : violations) {
            context.reportAt(violation.pointer, violation.message);
        }
        return;
    }
    for (const auto &record : context.document.records) {
        for (const auto violations = schema.validate(record.properties); const auto &violation : violations) {
            if (!isAboutColumns(context, violation)) {
                context.reportAt(record.pointer + violation.pointer, violation.message);
            }
        }
    }
}

void applySchema(const RuleContext &context)
{
    checkSchema(context);
    for (const auto rule : rulesFor(context.schema.role())) {
        rule(context);
    }
}

/// A file with a thousand equal mistakes needs no thousand lines.
void shorten(std::vector<Finding> &findings)
{
    constexpr std::size_t kMost = 200;
    if (findings.size() <= kMost) {
        return;
    }
    const auto rest = int(findings.size() - kMost);
    const auto file = findings.front().file;
    findings.resize(kMost);
    findings.push_back(
        fileFinding(file, QualityText::tr("There are %Ln more finding(s) in this file.", nullptr, rest)));
}

/// Adds what is wrong with a document to the report. \a foreign: it does not belong to the data set.
void checkDocument(DataSet &data, const Document &document, const SchemaFile &schema, bool foreign,
                   CheckReport &report)
{
    auto findings = document.faults;
    if (document.isReadable()) {
        applySchema({data, document, schema, findings, foreign});
        for (const auto &other : data.schemas()) {
            const auto wanted = other.role() == SchemaFile::Role::Format
                || (other.role() == SchemaFile::Role::Head && !foreign);
            if (wanted && document.list == u"/features" && other.covers(document.path.section(u'/', -1))) {
                applySchema({data, document, other, findings, foreign});
            }
        }
    }
    for (qsizetype i = 0; i < document.layout.size() && !foreign; ++i) {
        findings.push_back(fileFinding(document.file, document.layout[i], 0, Finding::Severity::Warning));
    }
    std::ranges::stable_sort(findings, {}, &Finding::line);
    shorten(findings);
    report.findings.insert(report.findings.end(), findings.begin(), findings.end());
    ++report.files;
    report.features += int(document.records.size());
}

/// Files that a schema names but that are not there.
void reportMissing(const DataSet &data, CheckReport &report)
{
    for (const auto &schema : data.schemas()) {
        for (const auto &file : schema.files()) {
            if (!file.contains(u'*') && !QFileInfo(data.folder() + u'/' + file).isFile()) {
                report.findings.push_back(fileFinding(
                    file,
                    QualityText::tr("The file is missing; schema/%1 describes it.").arg(schema.name())));
            }
        }
    }
}

void checkMember(DataSet &data, const QString &file, CheckReport &report)
{
    const auto *schema = data.recordsSchema(file);
    const auto *document = data.document(file);
    if (schema != nullptr && document != nullptr) {
        return checkDocument(data, *document, *schema, false, report);
    }
    if (schema != nullptr) {
        report.findings.push_back(fileFinding(file, QualityText::tr("The file does not exist.")));
    } else if (!file.endsWith(".revier"_L1)) {
        report.findings.push_back(fileFinding(
            file,
            QualityText::tr("No schema describes this file. Please add one to the folder schema, with the "
                            "name of the file under \"x-revieratlas\", or remove the file.")));
    }
}

void sortByFile(CheckReport &report)
{
    std::ranges::stable_sort(report.findings, {},
                             [](const Finding &finding) { return std::tuple(finding.file, finding.line); });
}

/// The data set that a schema belongs to, or an empty one.
DataSet dataSetOf(const QString &schema)
{
    auto folder = QFileInfo(schema).absoluteDir();
    if (folder.dirName() != u"schema" || !folder.cdUp()) {
        return {};
    }
    auto data = DataSet::open(folder.absolutePath());
    return data ? *std::move(data) : DataSet();
}

Result<CheckReport> checkForeign(const QString &file, const QString &schemaPath)
{
    const auto schema = SchemaFile::read(schemaPath);
    if (!schema) {
        return failure(
            Error::Code::InvalidArgument,
            schema.error().line > 0
                ? u"%1:%2: %3"_s.arg(schemaPath).arg(schema.error().line).arg(schema.error().message)
                : u"%1: %2"_s.arg(schemaPath, schema.error().message));
    }
    auto data = dataSetOf(schemaPath);
    CheckReport report;
    checkDocument(data, readDocument(file, file, *schema), *schema, true, report);
    return report;
}

} // namespace

Result<CheckReport> checkFolder(const QString &folder, const JobControl &control)
{
    auto data = DataSet::open(folder);
    if (!data) {
        return std::unexpected(data.error());
    }
    CheckReport report {.findings = data->schemaFaults()};
    reportMissing(*data, report);
    const auto files = data->files();
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (control.isCanceled()) {
            return failure(Error::Code::Canceled, QualityText::tr("The check was cancelled."));
        }
        checkMember(*data, files[i], report);
        control.report(double(i + 1) / double(files.size()));
    }
    sortByFile(report);
    return report;
}

Result<CheckReport> checkFile(const QString &file, const QString &schema, const JobControl &control)
{
    if (control.isCanceled()) {
        return failure(Error::Code::Canceled, QualityText::tr("The check was cancelled."));
    }
    if (!schema.isEmpty()) {
        return checkForeign(file, schema);
    }
    auto data = DataSet::openAround(file);
    if (!data) {
        return std::unexpected(data.error());
    }
    CheckReport report {.findings = data->schemaFaults()};
    checkMember(*data, QDir(data->folder()).relativeFilePath(QFileInfo(file).absoluteFilePath()), report);
    return report;
}

} // namespace revier
