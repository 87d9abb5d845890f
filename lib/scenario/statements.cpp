// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/statements.h"

#include "scenario/jobtexts_p.h"
#include "scenario/jsonsource_p.h"

#include "quality/jsonpointer.h"

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Statement statementFromJson(const QJsonValue &value, const QString &pointer, JobFaults &faults)
{
    JsonEntry entry(value, pointer, faults);
    return {.id = entry.text(u"id"_s),
            .subject = entry.texts(u"subject"_s),
            .kind = entry.text(u"kind"_s),
            .kreisAgs = entry.optionalText(u"kreis_ags"_s),
            .siteId = entry.optionalText(u"site_id"_s),
            .jobsMin = entry.optionalNumber(u"jobs_min"_s),
            .jobsMax = entry.optionalNumber(u"jobs_max"_s),
            .year = entry.optionalWhole(u"year"_s),
            .direction = entry.text(u"direction"_s),
            .wording = entry.texts(u"wording"_s),
            .source = entry.text(u"source"_s),
            .sourceDate = entry.text(u"source_date"_s),
            .grade = entry.text(u"grade"_s)};
}

} // namespace

Result<std::vector<Statement>> parseStatements(const QByteArray &json, const QString &file)
{
    const auto source = JsonSource::parse(json, file);
    if (!source) {
        return std::unexpected(source.error());
    }
    JobFaults faults;
    JsonEntry root(source->root, {}, faults);
    if (!root.has(u"projections"_s)) {
        root.complain(u"projections"_s, JobText::tr("The list \"projections\" is missing. Please add it."));
    }
    std::vector<Statement> statements;
    const auto list = root.list(u"projections"_s);
    statements.reserve(std::size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        statements.push_back(statementFromJson(list[i], pointerChild(u"/projections"_s, i), faults));
    }
    if (!faults.empty()) {
        return source->fail(faults);
    }
    return statements;
}

Result<std::vector<Statement>> readStatements(const QString &path)
{
    return readTextFile(path).and_then(
        [&path](const QByteArray &json) { return parseStatements(json, path); });
}

} // namespace revier
