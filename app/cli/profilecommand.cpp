// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilecommand.h"

#include "export/factsheet.h"
#include "inputs.h"
#include "profilereport.h"
#include "siteoptions.h"

#include <QCommandLineParser>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Says what lies around a site: the nearest feature of each layer of points, what is within 1, 5 and "
        "10 km,\n"
        "an estimate of the people within 5, 10 and 20 km, and its jobs in every scenario. Distances are "
        "geodesic,\n"
        "between the positions in the data. Writes a fact sheet of one page, or puts sites side by side.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli profile digitalpark-frimmersdorf\n"
        "  revieratlas-cli profile \"Innovation Park Bergheim\" --json\n"
        "  revieratlas-cli profile digitalpark-frimmersdorf --years 2030,2040 --pdf sheet.pdf\n"
        "  revieratlas-cli profile digitalpark-frimmersdorf --compare innovation-park-bergheim\n"
        "  revieratlas-cli profile Depot plan.revier depots.geojson\n"
        "\n"
        "Returns 0 if all is well, 1 if the site or a file is missing, 2 if the call was wrong.");
}

/// What a call of "profile" wants.
struct ProfileCall
{
    QStringList sites; ///< the first is the one of the profile
    QStringList files;
    std::vector<int> years = profileYears();
    QString pdf;
    bool json = false;
};

/// The options of the command, as the parser knows them.
struct Declared
{
    QCommandLineOption json {u"json"_s, Text::tr("For programs: one JSON object.")};
    QCommandLineOption years {u"years"_s, Text::tr("Years of the jobs; default: 2030,2038,2045."),
                              u"year,year"_s};
    QCommandLineOption compare {
        u"compare"_s, Text::tr("Put this site beside it; may be repeated, up to three times."), u"site"_s};
    QCommandLineOption pdf {u"pdf"_s, Text::tr("Write a fact sheet of one page (.pdf or .png) to this file."),
                            u"file"_s};
};

/// Or what is wrong with the call.
std::expected<ProfileCall, QString> callOf(const QCommandLineParser &parser, const Declared &declared)
{
    ProfileCall call;
    call.files = parser.positionalArguments();
    if (call.files.isEmpty() || call.files.front().trimmed().isEmpty()) {
        return std::unexpected(Text::tr("Which site?"));
    }
    call.sites = QStringList {call.files.takeFirst()} + parser.values(declared.compare);
    if (call.sites.size() > qsizetype(ScoreSettings::kMostSites)) {
        return std::unexpected(
            Text::tr("At most %1 sites stand side by side.").arg(ScoreSettings::kMostSites));
    }
    call.pdf = parser.value(declared.pdf);
    call.json = parser.isSet(declared.json);
    if (call.sites.size() > 1 && !call.pdf.isEmpty()) {
        return std::unexpected(Text::tr("A fact sheet is about one site: either --pdf or --compare."));
    }
    if (parser.isSet(declared.years)) {
        auto years = yearsOption(parser.value(declared.years));
        if (!years) {
            return std::unexpected(years.error());
        }
        call.years = *std::move(years);
    }
    return call;
}

Result<void> writeSheet(const MapState &state, const SiteRef &site, const ProfileCall &call,
                        const JobResultsPtr &jobs, Language language)
{
    const FactSheetRequest request {
        .path = call.pdf, .site = site, .language = language, .date = sheetDate(), .years = call.years};
    return exportFactSheet(state, request, jobs, interruptibleControl());
}

/// What the command prints.
Result<QString> answer(const MapStatePtr &state, const ProfileCall &call, Language language)
{
    const auto jobs = readJobResults(*state);
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    const auto sites = findSites(state, call.sites, language);
    if (!sites) {
        return std::unexpected(sites.error());
    }
    if (!call.pdf.isEmpty()) {
        return writeSheet(*state, sites->front(), call, *jobs, language).transform([&call] {
            return QString(call.pdf + u'\n');
        });
    }
    std::vector<SiteProfile> profiles;
    for (const auto &site : *sites) {
        auto profile = siteProfile(*state, site, language, {.jobs = *jobs, .years = call.years});
        if (!profile) {
            return std::unexpected(profile.error());
        }
        profiles.push_back(*std::move(profile));
    }
    if (call.json) {
        const auto json =
            profiles.size() == 1 ? profileJson(profiles.front()) : comparisonJson(profiles, language);
        return QString::fromUtf8(QJsonDocument(json).toJson());
    }
    return profiles.size() == 1 ? profileText(profiles.front(), localeOf(language))
                                : comparisonText(profiles, language);
}

} // namespace

ExitCode runProfile(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const Declared declared;
    parser.addOptions({declared.json,
                       declared.years,
                       declared.compare,
                       declared.pdf,
                       {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
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
    const auto call = callOf(parser, declared);
    if (!call) {
        return wrongUsage(call.error(), u"profile"_s);
    }
    auto inputs = readInputs(call->files, interruptibleControl());
    std::ranges::for_each(std::as_const(inputs.errors), printError);
    const auto text = answer(std::make_shared<const MapState>(std::move(inputs.state)), *call, language);
    if (!text) {
        printError(text.error().message);
        return Failed;
    }
    print(*text);
    return inputs.errors.isEmpty() ? Good : Failed;
}

} // namespace revier::cli
