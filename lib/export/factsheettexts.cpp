// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/factsheettexts_p.h"

#include "core/format.h"
#include "profile/comparison.h"
#include "profile/sitefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactSheet)
};

/// The sign of what a number is; jobsTable() explains those that it uses.
QString signOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Assumption:
        return u"*"_s;
    case ValueKind::PublishedBound:
        return u"†"_s;
    case ValueKind::Announcement:
        return u"‡"_s;
    case ValueKind::Observed:
    case ValueKind::None:
        break;
    }
    return {};
}

/// "1.226*"; a dash if there is no number.
QString signedText(const SiteJobs &entry, const QLocale &locale)
{
    return entry.jobs ? formatNumber(std::round(*entry.jobs), 0, locale) + signOf(entry.kind) : u"–"_s;
}

/// "* assumption; † published upper bound", of the kinds that there are; a dash is explained too.
QString signsText(const SiteProfile &profile)
{
    QStringList texts;
    for (const auto &entry : profile.jobs) {
        const auto text = entry.jobs ? u"%1 %2"_s.arg(signOf(entry.kind), kindText(entry.kind))
                                     : Text::tr("– not counted in this scenario");
        if (!texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts.join(u"; "_s);
}

/// The rows of a measure: scenario, then the number of each year.
void addJobs(const SiteProfile &profile, const std::vector<int> &years, Measure measure,
             const QLocale &locale, FactTable &table)
{
    std::vector<std::pair<QString, QString>> scenarios; // id, title
    for (const auto &entry : profile.jobs) {
        const std::pair scenario {entry.scenarioId, entry.scenarioTitle};
        if (entry.measure == measure && !std::ranges::contains(scenarios, scenario)) {
            scenarios.push_back(scenario);
        }
    }
    for (const auto &[id, title] : scenarios) {
        QStringList row {measure == Measure::Gains ? title : u"%1: %2"_s.arg(measureText(measure), title)};
        for (const auto year : years) {
            const auto found = std::ranges::find_if(profile.jobs, [&](const SiteJobs &entry) {
                return entry.scenarioId == id && entry.year == year && entry.measure == measure;
            });
            row.append(found == profile.jobs.end() ? u"–"_s : signedText(*found, locale));
        }
        table.rows.push_back(row);
    }
}

/// The sources of what the tables say, each once.
QStringList sourcesOf(const SiteProfile &profile)
{
    QStringList sources {profile.source};
    for (const auto &neighbour : profile.nearest) {
        sources.append(neighbour.source);
    }
    for (const auto &entry : profile.jobs) {
        sources.append(entry.source.split(u"; "_s));
    }
    sources.removeAll(QString());
    sources.removeDuplicates();
    return sources;
}

QString peopleSource(const MapState &state, Language language)
{
    const auto *layer = municipalityLayer(state);
    if (layer == nullptr) {
        return {};
    }
    const auto date = localizedValue(*layer->table, 0, u"population_date"_s, language).toString();
    return date.isEmpty() ? layer->title.in(language)
                          : Text::tr("%1, population of %2")
                                .arg(layer->title.in(language), formatIsoDate(date, localeOf(language)));
}

} // namespace

QString factSheetSubtitle(const MapState &state, const SiteRef &site, const SiteProfile &profile,
                          Language language)
{
    const auto &layer = state.layers[std::size_t(state.layerIndex(site.layerId))];
    QStringList parts {profile.layerTitle, profile.municipality};
    parts.append(positionText(*layer.table, site.feature, localeOf(language)).split(u'\n'));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

FactTable factTable(const Layer &layer, std::size_t feature, Language language)
{
    constexpr double kLabels = 0.28;
    const auto facts = siteFacts(layer, feature, language);
    FactTable table {.heading = Text::tr("Facts"),
                     .note = {},
                     .columns = {},
                     .rows = {},
                     .widths = {kLabels, 1 - kLabels}};
    for (const auto &[label, value] : facts.facts) {
        table.rows.push_back({label, value});
    }
    QStringList evidence;
    if (!facts.source.isEmpty()) {
        evidence.append(Text::tr("Source: %1").arg(facts.source));
    }
    evidence.append(facts.quality);
    table.note = evidence.join(u". "_s);
    return table;
}

FactTable nearestTable(const SiteProfile &profile, Language language)
{
    const auto locale = localeOf(language);
    FactTable table {.heading = Text::tr("The nearest of each layer"),
                     .note = Text::tr("Along the ellipsoid, between the positions in the data"),
                     .columns = {Text::tr("Layer"), Text::tr("Distance"), Text::tr("Name")},
                     .rows = {},
                     .widths = {0.36, 0.2, 0.44}};
    for (const auto &neighbour : profile.nearest) {
        table.rows.push_back({neighbour.layerTitle, distanceText(neighbour, locale), neighbour.title});
    }
    return table;
}

FactTable peopleTable(const SiteProfile &profile, Language language)
{
    const auto locale = localeOf(language);
    FactTable table {.heading = Text::tr("People around"),
                     .note = Text::tr("Estimate: of each municipality the share of its area in the circle"),
                     .columns = {},
                     .rows = {},
                     .widths = {0.3, 0.3, 0.4}};
    for (const auto &entry : profile.people) {
        table.rows.push_back({Text::tr("within %1").arg(formatLength(entry.radius, locale)),
                              peopleText(entry.people, locale),
                              Text::tr("%1 % of the circle known")
                                  .arg(formatNumber(std::round(entry.coverage * 100), 0, locale))});
    }
    if (table.rows.empty()) {
        table.note = Text::tr("The map has no municipalities with their population.");
    }
    return table;
}

FactTable jobsTable(const SiteProfile &profile, const std::vector<int> &years, Language language)
{
    FactTable table {
        .heading = measureText(Measure::Gains),
        .note = Text::tr("Nobody has published a year: every course over the years is an assumption."),
        .columns = {Text::tr("Scenario")},
        .rows = {},
        .widths = {}};
    constexpr double kScenario = 0.34;
    table.widths.push_back(kScenario);
    for (const auto year : years) {
        table.columns.append(QString::number(year));
        table.widths.push_back((1 - kScenario) / double(years.size()));
    }
    addJobs(profile, years, Measure::Gains, localeOf(language), table);
    addJobs(profile, years, Measure::Construction, localeOf(language), table);
    if (table.rows.empty()) {
        table.columns.clear();
        table.note = Text::tr("The job projections do not name this site.");
    } else {
        table.note += u' ' + signsText(profile);
    }
    return table;
}

QStringList factSheetFooter(const Layer &layer, const SiteProfile &profile,
                            const std::vector<DrawnLayer> &drawn, const MapState &state, Language language)
{
    QStringList lines;
    if (profile.uncertainty > 0) {
        lines.append(Text::tr("The position is uncertain by up to %1, and so are the distances.")
                         .arg(formatLength(profile.uncertainty, localeOf(language))));
    }
    lines.append(precisionNote(drawn, language));
    auto sources = sourcesOf(profile);
    if (!profile.people.empty()) {
        sources.append(peopleSource(state, language));
    }
    if (!sources.isEmpty()) {
        lines.append(Text::tr("Sources of the tables: %1").arg(sources.join(u"; "_s)));
    }
    auto map = drawn;
    if (std::ranges::none_of(map, [&layer](const DrawnLayer &d) { return d.layer->id == layer.id; })) {
        map.push_back({.layer = &layer, .features = {}});
    }
    lines.append(sourcesText(map, language));
    lines.removeAll(QString());
    return lines;
}

} // namespace revier
