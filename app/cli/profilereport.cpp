// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilereport.h"

#include "console.h"
#include "core/format.h"
#include "scenario/jobtable.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QJsonObject neighbourToJson(const Neighbour &neighbour)
{
    return {{u"layer"_s, neighbour.layerId},
            {u"layerTitle"_s, neighbour.layerTitle},
            {u"feature"_s, qint64(neighbour.feature)},
            {u"title"_s, neighbour.title},
            {u"metres"_s, std::round(neighbour.metres)},
            {u"azimuth"_s, std::round(neighbour.azimuth)},
            {u"precision"_s, neighbour.precision},
            {u"source"_s, neighbour.source}};
}

QJsonArray neighboursToJson(const std::vector<Neighbour> &neighbours)
{
    QJsonArray array;
    for (const auto &neighbour : neighbours) {
        array.append(neighbourToJson(neighbour));
    }
    return array;
}

QJsonArray jobsToJson(const std::vector<SiteJobs> &jobs)
{
    QJsonArray array;
    for (const auto &entry : jobs) {
        array.append(QJsonObject {
            {u"scenario"_s, entry.scenarioId},
            {u"scenarioTitle"_s, entry.scenarioTitle},
            {u"year"_s, entry.year},
            {u"measure"_s, codeOf(entry.measure)},
            {u"jobs"_s, entry.jobs ? QJsonValue(shownValue(*entry.jobs, entry.measure)) : QJsonValue()},
            {u"kind"_s, codeOf(entry.kind)},
            {u"kindText"_s, kindText(entry.kind)},
            {u"grade"_s, entry.grade},
            {u"source"_s, entry.source}});
    }
    return array;
}

QJsonArray peopleToJson(const std::vector<PeopleWithin> &entries)
{
    QJsonArray people;
    for (const auto &entry : entries) {
        people.append(QJsonObject {{u"radius"_s, entry.radius},
                                   {u"people"_s, std::round(entry.people)},
                                   {u"coverage"_s, std::round(entry.coverage * 1000) / 1000},
                                   {u"estimate"_s, true}});
    }
    return people;
}

QJsonArray rowsToJson(const std::vector<ComparisonRow> &rows)
{
    QJsonArray array;
    for (const auto &row : rows) {
        QJsonArray cells;
        for (const auto &cell : row.cells) {
            cells.append(QJsonObject {{u"text"_s, cell.text},
                                      {u"number"_s, cell.number ? QJsonValue(*cell.number) : QJsonValue()},
                                      {u"best"_s, cell.best}});
        }
        array.append(QJsonObject {{u"label"_s, row.label}, {u"cells"_s, cells}});
    }
    return array;
}

QString headText(const SiteProfile &profile, const QLocale &locale)
{
    auto text = u"%1 – %2\n%3"_s.arg(profile.title, profile.layerTitle,
                                     formatGeographic(profile.lonLat.x, profile.lonLat.y, locale));
    if (profile.uncertainty > 0) {
        text += Text::tr(" (position uncertain by up to %1, and so are the distances)")
                    .arg(formatLength(profile.uncertainty, locale));
    }
    text += u'\n';
    if (!profile.municipality.isEmpty()) {
        text += Text::tr("In: %1\n").arg(profile.municipality);
    }
    return profile.source.isEmpty() ? text : text + Text::tr("Source: %1\n").arg(profile.source);
}

QString nearestText(const SiteProfile &profile, const QLocale &locale)
{
    auto text = u'\n' + Text::tr("Nearest:\n");
    for (const auto &neighbour : profile.nearest) {
        text += u"  %1: %2, %3"_s.arg(neighbour.layerTitle, neighbour.title, distanceText(neighbour, locale));
        text += neighbour.source.isEmpty() ? u"\n"_s : u" [%1]\n"_s.arg(neighbour.source);
    }
    return text;
}

QString aroundText(const SiteProfile &profile, const QLocale &locale)
{
    QString text;
    double inner = 0;
    for (const auto radius : neighbourRadii()) {
        text += u'\n'
            + (inner == 0 ? Text::tr("Within %1:\n").arg(formatLength(radius, locale))
                          : Text::tr("From %1 to %2:\n")
                                .arg(formatLength(inner, locale), formatLength(radius, locale)));
        bool any = false;
        for (const auto &neighbour : profile.around) {
            if ((inner == 0 || neighbour.metres > inner) && neighbour.metres <= radius) {
                any = true;
                text += u"  %1 (%2), %3\n"_s.arg(neighbour.title, neighbour.layerTitle,
                                                 distanceText(neighbour, locale));
            }
        }
        text += any ? QString() : Text::tr("  nothing\n");
        inner = radius;
    }
    return text;
}

QString peopleAroundText(const SiteProfile &profile, const QLocale &locale)
{
    if (profile.people.empty()) {
        return {};
    }
    auto text = u'\n'
        + Text::tr("People (estimate: of each municipality the share of its area in the circle; only "
                   "municipalities of "
                   "this map):\n");
    for (const auto &entry : profile.people) {
        constexpr double kHundreds = 100; // more digits would say more than an estimate knows
        text += Text::tr("  within %1: about %2; the map covers %3 % of the circle\n")
                    .arg(formatLength(entry.radius, locale),
                         formatNumber(std::round(entry.people / kHundreds) * kHundreds, 0, locale),
                         formatNumber(std::round(entry.coverage * 100), 0, locale));
    }
    return text;
}

QString jobsAroundText(const SiteProfile &profile, const QLocale &locale)
{
    if (profile.jobs.empty()) {
        return {};
    }
    auto text = u'\n' + Text::tr("Jobs (nobody has published a year: every course is an assumption):\n");
    QStringList sources;
    for (const auto &entry : profile.jobs) {
        text += u"  %1, %2, %3: %4\n"_s.arg(QString::number(entry.year), measureText(entry.measure),
                                            entry.scenarioTitle, jobsText(entry, locale));
        sources.append(entry.source.split(u"; "_s, Qt::SkipEmptyParts));
    }
    sources.removeDuplicates();
    return text + Text::tr("  Sources: %1\n").arg(sources.join(u"; "_s));
}

} // namespace

QJsonObject profileJson(const SiteProfile &profile)
{
    return {{u"title"_s, profile.title},
            {u"id"_s, profile.id},
            {u"layerTitle"_s, profile.layerTitle},
            {u"longitude"_s, profile.lonLat.x},
            {u"latitude"_s, profile.lonLat.y},
            {u"uncertainty"_s, profile.uncertainty},
            {u"precision"_s, profile.precision},
            {u"source"_s, profile.source},
            {u"grade"_s, profile.grade},
            {u"municipality"_s, profile.municipality},
            {u"nearest"_s, neighboursToJson(profile.nearest)},
            {u"around"_s, neighboursToJson(profile.around)},
            {u"people"_s, peopleToJson(profile.people)},
            {u"jobs"_s, jobsToJson(profile.jobs)}};
}

QString profileText(const SiteProfile &profile, const QLocale &locale)
{
    return headText(profile, locale) + nearestText(profile, locale) + aroundText(profile, locale)
        + peopleAroundText(profile, locale) + jobsAroundText(profile, locale);
}

QJsonObject comparisonJson(const std::vector<SiteProfile> &profiles, Language language)
{
    QJsonArray sites;
    for (const auto &profile : profiles) {
        sites.append(profileJson(profile));
    }
    return {{u"sites"_s, sites}, {u"rows"_s, rowsToJson(compareProfiles(profiles, language))}};
}

QString comparisonText(const std::vector<SiteProfile> &profiles, Language language)
{
    qsizetype widest = 0;
    for (const auto &profile : profiles) {
        widest = std::max(widest, profile.title.size());
    }
    auto text = Text::tr("* is the nearest or the most, where the sites differ.\n");
    for (const auto &row : compareProfiles(profiles, language)) {
        text += row.label + u'\n';
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            const auto &cell = row.cells[i];
            text += u"  %1 %2  %3\n"_s.arg(cell.best ? u"*"_s : u" "_s,
                                           profiles[i].title.leftJustified(widest), cell.text);
        }
    }
    return text;
}

} // namespace revier::cli
