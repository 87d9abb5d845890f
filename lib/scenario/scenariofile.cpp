// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenariofile_p.h"

#include "quality/jsonpointer.h"
#include "scenario/jobtexts_p.h"

using namespace Qt::StringLiterals;

namespace revier {
namespace {

Area areaFromJson(const QJsonValue &value, const QString &pointer, JobFaults &faults)
{
    JsonEntry entry(value, pointer, faults);
    entry.onlyKeys({u"ags"_s, u"name"_s});
    return {.ags = entry.text(u"ags"_s), .name = entry.text(u"name"_s)};
}

JobSource sourceFromJson(const QJsonValue &value, const QString &pointer, JobFaults &faults)
{
    JsonEntry entry(value, pointer, faults);
    entry.onlyKeys({u"id"_s, u"title_de"_s, u"title_en"_s, u"category"_s, u"effect"_s, u"site_id"_s,
                    u"projection_id"_s, u"kreis_ags"_s, u"municipality_ags"_s, u"jobs_min"_s, u"jobs_max"_s,
                    u"bound"_s, u"confirmed"_s, u"note_de"_s, u"note_en"_s, u"source"_s, u"source_date"_s,
                    u"grade"_s});
    return {.id = entry.text(u"id"_s),
            .title = entry.texts(u"title"_s),
            .category = entry.word(u"category"_s, jobCategoryFromCode),
            .effect = entry.word(u"effect"_s, jobEffectFromCode),
            .siteId = entry.optionalText(u"site_id"_s),
            .projectionId = entry.optionalText(u"projection_id"_s),
            .kreisAgs = entry.optionalText(u"kreis_ags"_s),
            .municipalityAgs = entry.optionalText(u"municipality_ags"_s),
            .jobsMin = entry.optionalNumber(u"jobs_min"_s),
            .jobsMax = entry.number(u"jobs_max"_s),
            .bound = entry.word(u"bound"_s, boundKindFromCode),
            .confirmed = entry.flag(u"confirmed"_s, true),
            .note = entry.texts(u"note"_s),
            .source = entry.text(u"source"_s),
            .sourceDate = entry.text(u"source_date"_s),
            .grade = entry.text(u"grade"_s)};
}

std::vector<Step> stepsFromJson(JsonEntry &assumption, JobFaults &faults)
{
    std::vector<Step> steps;
    const auto list = assumption.list(u"steps"_s);
    steps.reserve(std::size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        JsonEntry entry(list[i], pointerChild(assumption.pointer(u"steps"_s), i), faults);
        entry.onlyKeys({u"year"_s, u"share"_s});
        steps.push_back({.year = entry.whole(u"year"_s), .share = entry.number(u"share"_s)});
    }
    return steps;
}

std::optional<ValueRange> rangeFromJson(JsonEntry &assumption, const QString &key, JobFaults &faults)
{
    if (!assumption.has(key)) {
        return {};
    }
    const auto list = assumption.list(key);
    if (list.size() != 2 || !list[0].isDouble() || !list[1].isDouble()) {
        faults.push_back({assumption.pointer(key),
                          JobText::tr("A range is a list of two numbers, lowest and highest: [0.2, 0.8].")});
        return {};
    }
    return ValueRange {.lowest = list[0].toDouble(), .highest = list[1].toDouble()};
}

QStringList publishedFromJson(JsonEntry &assumption)
{
    QStringList keys;
    for (const auto list = assumption.list(u"published"_s); const auto &key : list) {
        keys.append(key.toString());
    }
    return keys;
}

Assumption assumptionFromJson(const QJsonValue &value, const QString &pointer, JobFaults &faults)
{
    JsonEntry entry(value, pointer, faults);
    entry.onlyKeys({u"source_id"_s, u"enabled"_s, u"shape"_s, u"start_year"_s, u"full_year"_s, u"last_year"_s,
                    u"steps"_s, u"share"_s, u"delay"_s, u"share_range"_s, u"delay_range"_s,
                    u"full_year_range"_s, u"published"_s, u"note_de"_s, u"note_en"_s});
    Assumption assumption {.sourceId = entry.text(u"source_id"_s),
                           .enabled = entry.flag(u"enabled"_s, true),
                           .shape = entry.word(u"shape"_s, shapeFromCode),
                           .startYear = entry.whole(u"start_year"_s),
                           .fullYear = entry.whole(u"full_year"_s),
                           .lastYear = entry.optionalWhole(u"last_year"_s),
                           .steps = stepsFromJson(entry, faults),
                           .share = entry.number(u"share"_s),
                           .delay = entry.optionalNumber(u"delay"_s).value_or(0),
                           .shareRange = rangeFromJson(entry, u"share_range"_s, faults),
                           .delayRange = rangeFromJson(entry, u"delay_range"_s, faults),
                           .fullYearRange = rangeFromJson(entry, u"full_year_range"_s, faults),
                           .published = publishedFromJson(entry),
                           .note = entry.texts(u"note"_s)};
    return assumption;
}

Scenario scenarioFromJson(const QJsonValue &value, const QString &pointer, JobFaults &faults)
{
    JsonEntry entry(value, pointer, faults);
    entry.onlyKeys({u"id"_s, u"title_de"_s, u"title_en"_s, u"note_de"_s, u"note_en"_s, u"assumptions"_s});
    Scenario scenario {.id = entry.text(u"id"_s),
                       .title = entry.texts(u"title"_s),
                       .note = entry.optionalTexts(u"note"_s),
                       .assumptions = {}};
    const auto list = entry.list(u"assumptions"_s);
    scenario.assumptions.reserve(std::size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        scenario.assumptions.push_back(
            assumptionFromJson(list[i], pointerChild(entry.pointer(u"assumptions"_s), i), faults));
    }
    return scenario;
}

template<typename T, typename Read>
std::vector<T> listFromJson(JsonEntry &root, const QString &key, Read read, JobFaults &faults)
{
    std::vector<T> items;
    const auto list = root.list(key);
    items.reserve(std::size_t(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        items.push_back(read(list[i], pointerChild(root.pointer(key), i), faults));
    }
    return items;
}

/// Whether this is a file that this version of the program understands.
bool isReadable(JsonEntry &entry)
{
    if (entry.optionalText(u"format"_s) != u"revieratlas-jobs") {
        entry.complain(u"format"_s,
                       JobText::tr("This is no file of job scenarios: \"format\": \"revieratlas-jobs\" is "
                                   "missing."));
        return false;
    }
    const auto version = entry.whole(u"version"_s);
    if (version > kScenarioFormat) {
        entry.complain(u"version"_s,
                       JobText::tr("The file has version %1; this program knows versions up to %2. Please "
                                   "open it with a newer version of the program.")
                           .arg(version)
                           .arg(kScenarioFormat));
    } else if (version < 1) {
        entry.complain(u"version"_s, JobText::tr("The version is a whole number from 1 on."));
    }
    return version == kScenarioFormat;
}

} // namespace

ScenarioFile scenarioFileFromJson(const QJsonObject &root, JobFaults &faults)
{
    JsonEntry entry(root, {}, faults);
    ScenarioFile file;
    if (!isReadable(entry)) {
        return file;
    }
    entry.onlyKeys({u"format"_s, u"version"_s, u"title_de"_s, u"title_en"_s, u"licence"_s, u"attribution"_s,
                    u"source"_s, u"source_date"_s, u"note_de"_s, u"note_en"_s, u"areas"_s, u"sources"_s,
                    u"scenarios"_s});
    file.head = {.title = entry.optionalTexts(u"title"_s),
                 .note = entry.optionalTexts(u"note"_s),
                 .licence = entry.optionalText(u"licence"_s),
                 .attribution = entry.optionalText(u"attribution"_s),
                 .source = entry.optionalText(u"source"_s),
                 .sourceDate = entry.optionalText(u"source_date"_s)};
    file.standsAlone = entry.has(u"sources"_s);
    file.areas = listFromJson<Area>(entry, u"areas"_s, areaFromJson, faults);
    file.sources = listFromJson<JobSource>(entry, u"sources"_s, sourceFromJson, faults);
    file.scenarios = listFromJson<Scenario>(entry, u"scenarios"_s, scenarioFromJson, faults);
    if (!entry.has(u"scenarios"_s)) {
        entry.complain(u"scenarios"_s, JobText::tr("The list \"scenarios\" is missing. Please add it."));
    }
    return file;
}

} // namespace revier
