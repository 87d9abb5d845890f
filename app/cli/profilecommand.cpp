// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecommand.h"

#include "core/format.h"
#include "inputs.h"
#include "profile/siteprofile.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Says what lies around a site: the nearest feature of each layer of points, what is within 1, 5 and "
        "10 km,\n"
        "and an estimate of the people within 5, 10 and 20 km. Distances are geodesic, between the positions "
        "in the data.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli profile digitalpark-frimmersdorf\n"
        "  revieratlas-cli profile \"Innovation Park Bergheim\" --json\n"
        "  revieratlas-cli profile Depot plan.revier depots.geojson\n"
        "\n"
        "Returns 0 if all is well, 1 if the site or a file is missing, 2 if the call was wrong.");
}

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

QJsonObject profileToJson(const SiteProfile &profile)
{
    QJsonArray people;
    for (const auto &entry : profile.people) {
        people.append(QJsonObject {{u"radius"_s, entry.radius},
                                   {u"people"_s, std::round(entry.people)},
                                   {u"coverage"_s, std::round(entry.coverage * 1000) / 1000},
                                   {u"estimate"_s, true}});
    }
    return {{u"title"_s, profile.title},
            {u"layerTitle"_s, profile.layerTitle},
            {u"longitude"_s, profile.lonLat.x},
            {u"latitude"_s, profile.lonLat.y},
            {u"uncertainty"_s, profile.uncertainty},
            {u"precision"_s, profile.precision},
            {u"source"_s, profile.source},
            {u"municipality"_s, profile.municipality},
            {u"nearest"_s, neighboursToJson(profile.nearest)},
            {u"around"_s, neighboursToJson(profile.around)},
            {u"people"_s, people}};
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
        text += u"  %1: %2, %3 %4"_s.arg(neighbour.layerTitle, neighbour.title,
                                         formatLength(neighbour.metres, locale),
                                         compassDirection(neighbour.azimuth));
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
            if (neighbour.metres > inner && neighbour.metres <= radius) {
                any = true;
                text += u"  %1 (%2), %3 %4\n"_s.arg(neighbour.title, neighbour.layerTitle,
                                                    formatLength(neighbour.metres, locale),
                                                    compassDirection(neighbour.azimuth));
            }
        }
        text += any ? QString() : Text::tr("  nothing\n");
        inner = radius;
    }
    return text;
}

QString peopleText(const SiteProfile &profile, const QLocale &locale)
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

} // namespace

ExitCode runProfile(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const QCommandLineOption json(u"json"_s, Text::tr("For programs: one JSON object."));
    parser.addOptions({json, {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"site"_s, Text::tr("Id, name or part of the name of a feature."),
                                 u"SITE"_s);
    parser.addPositionalArgument(u"files"_s,
                                 Text::tr("Geodata and projects (.revier); default: the shipped project."),
                                 u"[FILE...]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"profile"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"profile"_s));
        return Good;
    }
    auto files = parser.positionalArguments();
    if (files.isEmpty() || files.front().trimmed().isEmpty()) {
        return wrongUsage(Text::tr("Which site?"), u"profile"_s);
    }
    const auto name = files.takeFirst();
    auto inputs = readInputs(files, interruptibleControl());
    for (const auto &error : std::as_const(inputs.errors)) {
        printError(error);
    }
    const auto state = std::make_shared<const MapState>(std::move(inputs.state));
    const auto site = findSite(state, name, language);
    const auto profile =
        site ? siteProfile(*state, *site, language) : Result<SiteProfile>(std::unexpected(site.error()));
    if (!profile) {
        printError(profile.error().message);
        return Failed;
    }
    const auto locale = localeOf(language);
    print(parser.isSet(json) ? QString::fromUtf8(QJsonDocument(profileToJson(*profile)).toJson())
                             : headText(*profile, locale) + nearestText(*profile, locale)
                  + aroundText(*profile, locale) + peopleText(*profile, locale));
    return inputs.errors.isEmpty() ? Good : Failed;
}

} // namespace revier::cli
