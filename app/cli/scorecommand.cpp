// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scorecommand.h"

#include "inputs.h"
#include "map/jsonfile.h"
#include "scorereport.h"
#include "siteoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Ranks sites by a weighted sum of criteria (utility analysis), and says how far the ranking depends "
        "on "
        "the\n"
        "weights. Weights are assumptions of whoever compares. Without --sites: the sites of "
        "--criteria,\n"
        "or else all that the job projections name. Sites of which something is not known have no score.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli score\n"
        "  revieratlas-cli score --sites digitalpark-frimmersdorf,innovation-park-bergheim --weights "
        "jobs=3,area=0\n"
        "  revieratlas-cli score --scenario upper --year 2038 --csv\n"
        "  revieratlas-cli score plan.revier --criteria criteria.json --json\n"
        "\n"
        "Returns 0 if all is well, 1 if a site or a file is missing, 2 if the call was wrong.");
}

/// The options of the command, as the parser knows them.
struct Declared
{
    QCommandLineOption sites {u"sites"_s,
                              Text::tr("Ids or names of the sites, separated by commas; may be repeated."),
                              u"site,site"_s};
    QCommandLineOption weights {
        u"weights"_s,
        Text::tr("Weights of criteria by their ids; 0 leaves one out. Those not named keep theirs."),
        u"id=number,id=number"_s};
    QCommandLineOption criteria {
        u"criteria"_s,
        Text::tr("Criteria of your own, and sites: a JSON file, as the window saves it; see data/README.md."),
        u"file"_s};
    QCommandLineOption scenario {u"scenario"_s, Text::tr("Scenario of the jobs; default: the project's."),
                                 u"id"_s};
    QCommandLineOption year {u"year"_s, Text::tr("Year of the jobs; default: the project's."), u"year"_s};
    QCommandLineOption json {u"json"_s, Text::tr("For programs: one JSON object.")};
    QCommandLineOption csv {u"csv"_s, Text::tr("For spreadsheets: a row for each criterion.")};
};

/// What a call of "score" wants.
struct ScoreCall
{
    enum class Format { Text, Json, Csv };
    Format format = Format::Text;
    QStringList sites;
    QStringList files;
    std::vector<std::pair<QString, double>> weights;
    QString criteria;
    QString scenario;
    int year = 0;
};

std::expected<std::vector<std::pair<QString, double>>, QString> weightsOption(const QString &text)
{
    std::vector<std::pair<QString, double>> weights;
    for (const auto &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto name = part.section(u'=', 0, 0).trimmed();
        bool good = false;
        const auto weight = part.section(u'=', 1).toDouble(&good);
        if (name.isEmpty() || !good || !std::isfinite(weight) || weight < 0) {
            return std::unexpected(
                Text::tr("--weights needs \"criterion=number\" with numbers from 0 on, not \"%1\".")
                    .arg(part));
        }
        weights.emplace_back(name, weight);
    }
    return weights;
}

/// Or what is wrong with the call.
std::expected<ScoreCall, QString> callOf(const QCommandLineParser &parser, const Declared &declared)
{
    ScoreCall call;
    call.files = parser.positionalArguments();
    for (const auto values = parser.values(declared.sites); const auto &value : values) {
        for (const auto &name : value.split(u',', Qt::SkipEmptyParts)) {
            call.sites.append(name.trimmed());
        }
    }
    auto weights = weightsOption(parser.value(declared.weights));
    if (!weights) {
        return std::unexpected(weights.error());
    }
    call.weights = *std::move(weights);
    call.criteria = parser.value(declared.criteria);
    call.scenario = parser.value(declared.scenario);
    if (parser.isSet(declared.year)) {
        const auto years = yearsOption(parser.value(declared.year));
        if (!years || years->size() != 1) {
            return std::unexpected(Text::tr("--year needs one year from %1 to %2, not \"%3\".")
                                       .arg(kFirstYear)
                                       .arg(kLastYear)
                                       .arg(parser.value(declared.year)));
        }
        call.year = years->front();
    }
    if (parser.isSet(declared.json) && parser.isSet(declared.csv)) {
        return std::unexpected(Text::tr("Either --json or --csv."));
    }
    if (parser.isSet(declared.json)) {
        call.format = ScoreCall::Format::Json;
    } else if (parser.isSet(declared.csv)) {
        call.format = ScoreCall::Format::Csv;
    }
    return call;
}

/// The settings of the file or the proposed ones, with what the call says.
Result<ScoreSettings> settingsFor(const MapState &state, const ScoreCall &call, const JobResultsPtr &jobs)
{
    QJsonObject object;
    if (!call.criteria.isEmpty()) {
        const auto file = readJsonFile(call.criteria);
        if (!file) {
            return std::unexpected(file.error());
        }
        object = *file;
    }
    auto settings = ScoreSettings::fromJson(object);
    if (!settings) {
        return failure(settings.error().code, u"%1: %2"_s.arg(call.criteria, settings.error().message));
    }
    settings->scenario = call.scenario.isEmpty() ? settings->scenario : call.scenario;
    settings->year = call.year == 0 ? settings->year : call.year;
    auto whole = withDefaults(*std::move(settings), state, jobs);
    for (const auto &[name, weight] : call.weights) {
        const auto found = std::ranges::find(whole.criteria, name, &Criterion::id);
        if (found == whole.criteria.end()) {
            QStringList ids;
            std::ranges::transform(whole.criteria, std::back_inserter(ids), &Criterion::id);
            return failure(
                Error::Code::NotFound,
                Text::tr("There is no criterion \"%1\"; there are %2.").arg(name, ids.join(u", ")));
        }
        found->weight = weight;
    }
    return whole;
}

/// The sites that the job projections name, in their order.
std::vector<SiteRef> projectedSites(const MapState &state, const JobResultsPtr &jobs)
{
    std::vector<SiteRef> sites;
    QStringList seen;
    for (const auto &layer : state.layers) {
        for (std::size_t i = 0; jobs && isNeighbourLayer(layer) && i < layer.table->featureCount(); ++i) {
            const auto id = layer.table->value(i, u"id").toString();
            const bool named = std::ranges::any_of(jobs->model().sources(), [&id](const JobSource &source) {
                return source.effect == JobEffect::Gain && source.siteId == id;
            });
            if (named && !id.isEmpty() && !seen.contains(id)) {
                seen.append(id);
                sites.push_back({layer.id, i});
            }
        }
    }
    return sites;
}

Result<std::vector<SiteRef>> sitesFor(const MapStatePtr &state, const ScoreCall &call,
                                      const ScoreSettings &settings, const JobResultsPtr &jobs,
                                      Language language)
{
    if (!call.sites.isEmpty()) {
        return findSites(state, call.sites, language);
    }
    std::vector<SiteRef> sites;
    for (const auto &key : settings.sites) {
        const auto site = siteOf(*state, key);
        if (!site) {
            return failure(Error::Code::NotFound,
                           Text::tr("A site that is to be compared is not in the layer \"%1\": %2.")
                               .arg(key.layerId, key.featureId));
        }
        sites.push_back(*site);
    }
    sites = sites.empty() ? projectedSites(*state, jobs) : sites;
    if (sites.empty()) {
        return failure(Error::Code::NotFound,
                       Text::tr("There are no sites to compare. Please name some: --sites A,B"));
    }
    return sites;
}

Result<SiteScore> scoreFor(const MapStatePtr &state, const ScoreCall &call, Language language)
{
    const auto jobs = readJobResults(*state);
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    const auto settings = settingsFor(*state, call, *jobs);
    if (!settings) {
        return std::unexpected(settings.error());
    }
    const auto sites = sitesFor(state, call, *settings, *jobs, language);
    if (!sites) {
        return std::unexpected(sites.error());
    }
    return measureSites(*state, *sites, *settings, *jobs, language, interruptibleControl())
        .transform(&scoreOf);
}

QString output(const SiteScore &score, ScoreCall::Format format, Language language)
{
    switch (format) {
    case ScoreCall::Format::Json:
        return QString::fromUtf8(scoreToJson(score));
    case ScoreCall::Format::Csv:
        return QString::fromUtf8(scoreToCsv(score, language));
    case ScoreCall::Format::Text:
        break;
    }
    return scoreText(score, language);
}

} // namespace

ExitCode runScore(const QStringList &arguments, Language language)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const Declared declared;
    parser.addOptions({declared.sites,
                       declared.weights,
                       declared.criteria,
                       declared.scenario,
                       declared.year,
                       declared.json,
                       declared.csv,
                       {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s}});
    parser.addPositionalArgument(u"files"_s,
                                 Text::tr("Geodata and projects (.revier); default: the shipped project."),
                                 u"[FILE...]"_s);
    if (!parser.parse(arguments)) {
        return wrongUsage(parser.errorText(), u"score"_s);
    }
    if (parser.isSet(help)) {
        print(commandHelp(parser, u"score"_s));
        return Good;
    }
    const auto call = callOf(parser, declared);
    if (!call) {
        return wrongUsage(call.error(), u"score"_s);
    }
    auto inputs = readInputs(call->files, interruptibleControl());
    std::ranges::for_each(std::as_const(inputs.errors), printError);
    const auto score = scoreFor(std::make_shared<const MapState>(std::move(inputs.state)), *call, language);
    if (!score) {
        printError(score.error().message);
        return Failed;
    }
    print(output(*score, call->format, language));
    return inputs.errors.isEmpty() ? Good : Failed;
}

} // namespace revier::cli
