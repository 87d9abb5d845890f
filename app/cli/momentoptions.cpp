// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentoptions.h"

#include "console.h"
#include "scenario/jobseries.h"
#include "style/featuresymbols.h"
#include "style/legend.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

const auto kYear = u"year"_s;
const auto kYears = u"years"_s;
const auto kScenario = u"scenario"_s;
const auto kCompare = u"compare"_s;
const auto kMultiples = u"multiples"_s;

std::unexpected<Error> wrong(const QString &message)
{
    return failure(Error::Code::InvalidArgument, message);
}

std::optional<int> yearOf(QStringView text)
{
    constexpr int kDigits = 4;
    const auto digits = text.trimmed();
    if (digits.size() != kDigits
        || !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        return std::nullopt;
    }
    return digits.toInt();
}

/// "2025-2045" or "2035" as first and last year.
std::optional<std::pair<int, int>> rangeOf(QStringView text)
{
    const auto dash = text.indexOf(u'-');
    const auto first = yearOf(dash < 0 ? text : text.first(dash));
    const auto last = yearOf(dash < 0 ? text : text.sliced(dash + 1));
    if (!first || !last || *first > *last) {
        return std::nullopt;
    }
    return std::pair(*first, *last);
}

/// Each once, in the order named; empty if the text is not understood.
std::vector<int> yearsIn(const QString &text)
{
    std::vector<int> years;
    const auto parts = text.split(u',');
    for (const auto &part : parts) {
        const auto range = rangeOf(part);
        if (!range) {
            return {};
        }
        for (int year = range->first; year <= range->second; ++year) {
            if (!std::ranges::contains(years, year)) {
                years.push_back(year);
            }
        }
    }
    return years;
}

Result<std::vector<int>> readYears(const QCommandLineParser &parser)
{
    if (parser.isSet(kYear) && parser.isSet(kYears)) {
        return wrong(Text::tr("--year and --years exclude each other."));
    }
    if (parser.isSet(kYear)) {
        if (const auto year = yearOf(parser.value(kYear))) {
            return std::vector {*year};
        }
        return wrong(Text::tr("--year must be a year such as 2035, not \"%1\".").arg(parser.value(kYear)));
    }
    if (!parser.isSet(kYears)) {
        return {};
    }
    auto years = yearsIn(parser.value(kYears));
    if (years.empty()) {
        return wrong(Text::tr("--years must be like 2025-2045 or 2025,2030,2035, not \"%1\".")
                         .arg(parser.value(kYears)));
    }
    return years;
}

Result<QStringList> readScenarios(const QCommandLineParser &parser)
{
    QStringList scenarios;
    const auto parts = parser.value(kScenario).split(u',', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        scenarios.append(part.trimmed());
    }
    scenarios.removeDuplicates();
    if (parser.isSet(kScenario) && scenarios.isEmpty()) {
        return wrong(Text::tr("--scenario must name a scenario."));
    }
    if (scenarios.size() > 1 && !parser.isSet(kMultiples)) {
        return wrong(Text::tr("Several scenarios fit on one sheet with --multiples only; without it please "
                              "name one in --scenario."));
    }
    return scenarios;
}

Result<void> checkCompare(const QCommandLineParser &parser, const MomentOptions &options)
{
    if (!parser.isSet(kCompare)) {
        return {};
    }
    if (options.compare.isEmpty()) {
        return wrong(Text::tr("--compare must name a scenario."));
    }
    if (options.scenarios.isEmpty()) {
        return wrong(Text::tr("--compare needs --scenario: the map shows --scenario minus --compare."));
    }
    if (options.scenarios.contains(options.compare)) {
        return wrong(
            Text::tr("--compare and --scenario are the same, \"%1\": the difference would be nothing. "
                     "Please name two scenarios.")
                .arg(options.compare));
    }
    return {};
}

/// Ids and titles of the scenarios of all series, each once.
std::vector<YearSeries::Scenario> scenariosOf(const MapState &state)
{
    std::vector<YearSeries::Scenario> known;
    for (const auto &layer : state.layers) {
        if (!layer.series) {
            continue;
        }
        for (const auto &scenario : layer.series->scenarios()) {
            if (!scenario.id.isEmpty()
                && !std::ranges::contains(known, scenario.id, &YearSeries::Scenario::id)) {
                known.push_back(scenario);
            }
        }
    }
    return known;
}

Result<void> checkScenario(const QString &id, const MapState &state)
{
    const auto known = scenariosOf(state);
    if (known.empty()) {
        return failure(Error::Code::NotFound, Text::tr("The numbers of this map have no scenarios."));
    }
    if (std::ranges::contains(known, id, &YearSeries::Scenario::id)) {
        return {};
    }
    QStringList ids;
    for (const auto &scenario : known) {
        ids.append(scenario.id);
    }
    return failure(Error::Code::NotFound,
                   Text::tr("There is no scenario \"%1\". The scenarios are: %2.").arg(id, ids.join(u", ")));
}

Result<void> checkYears(const MomentOptions &options, const MapState &state)
{
    const auto [first, last] = yearsOf(state);
    if (first == 0) {
        return failure(Error::Code::NotFound,
                       Text::tr("This map has no numbers over years, so it has no years and scenarios to "
                                "choose from. Please name a project that has."));
    }
    const auto isOutside = [first, last](int year) { return year < first || year > last; };
    if (const auto outside = std::ranges::find_if(options.years, isOutside); outside != options.years.end()) {
        return failure(Error::Code::NotFound,
                       Text::tr("There are no numbers for %1. The years are %2 to %3.")
                           .arg(*outside)
                           .arg(first)
                           .arg(last));
    }
    if (options.years.empty() && state.moment.year == 0) {
        return failure(Error::Code::NotFound,
                       Text::tr("The project names no year. Please add --year; the years are %1 to %2.")
                           .arg(first)
                           .arg(last));
    }
    return {};
}

/// Whether markers of the layer would cover the numbers of a small map.
bool hasLargeMarkers(const Layer &layer)
{
    constexpr double kSmall = 8; // px: a dot for a city
    if (!layer.table || dominantType(*layer.table) != GeometryType::Point) {
        return false;
    }
    const auto isLarge = [](const Symbol &symbol) { return symbol.size > kSmall; };
    return layer.style.proportional || isLarge(layer.style.symbol)
        || std::ranges::any_of(symbolsOf(layer.style), isLarge);
}

} // namespace

void addMomentOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {kYear, Text::tr("Show the numbers of this year."), u"YEAR"_s},
        {kScenario, Text::tr("Show the numbers of this scenario."), u"ID"_s},
        {kCompare, Text::tr("Show the difference: --scenario minus this one."), u"ID"_s},
        {kYears,
         Text::tr("One file for each of these years: 2025-2045 or 2025,2030,2035. \"{year}\" in the name of "
                  "the file stands for the year."),
         u"YEARS"_s},
        {kMultiples,
         Text::tr("One sheet with a map for each of --years, side by side; with several scenarios in "
                  "--scenario one row for each.")},
    });
}

Result<MomentOptions> readMomentOptions(const QCommandLineParser &parser)
{
    auto years = readYears(parser);
    if (!years) {
        return std::unexpected(years.error());
    }
    auto scenarios = readScenarios(parser);
    if (!scenarios) {
        return std::unexpected(scenarios.error());
    }
    const bool multiples = parser.isSet(kMultiples);
    MomentOptions options {.years = *std::move(years),
                           .scenarios = *std::move(scenarios),
                           .compare = parser.value(kCompare).trimmed(),
                           .eachInAFile = parser.isSet(kYears) && !multiples,
                           .multiples = multiples};
    if (const auto check = checkCompare(parser, options); !check) {
        return std::unexpected(check.error());
    }
    if (multiples && options.years.size() <= 1 && options.scenarios.size() <= 1) {
        return wrong(
            Text::tr("--multiples needs several years in --years or several scenarios in --scenario."));
    }
    return options;
}

Result<std::vector<Moment>> momentsOf(const MomentOptions &options, const MapState &state)
{
    if (!options.isSet()) {
        return std::vector {state.moment};
    }
    if (const auto check = checkYears(options, state); !check) {
        return std::unexpected(check.error());
    }
    auto named = options.scenarios;
    if (!options.compare.isEmpty()) {
        named.append(options.compare);
    }
    for (const auto &id : std::as_const(named)) {
        if (const auto check = checkScenario(id, state); !check) {
            return std::unexpected(check.error());
        }
    }
    const auto years = options.years.empty() ? std::vector {state.moment.year} : options.years;
    const auto own = options.scenarios.isEmpty();
    const auto scenarios = own ? QStringList {state.moment.scenario} : options.scenarios;
    std::vector<Moment> moments;
    moments.reserve(std::size_t(scenarios.size()) * years.size());
    for (const auto &scenario : scenarios) {
        for (const auto year : years) {
            moments.push_back({.year = year,
                               .scenario = scenario,
                               .compare = own ? state.moment.compare : options.compare});
        }
    }
    return moments;
}

void showSeries(MapState &state, const MomentOptions &options)
{
    for (auto &layer : state.layers) {
        if (!layer.series) {
            layer.visible = layer.visible && !(options.multiples && hasLargeMarkers(layer));
            continue;
        }
        layer.visible = true;
        layer.style = seriesStyle(layer.style, dominantType(*layer.table), layer.seriesSource);
        const auto group = std::ranges::find(state.groups, layer.groupId, &LayerGroup::id);
        if (group != state.groups.end()) {
            group->visible = true;
        }
    }
}

QString yearPattern(const QString &path)
{
    if (path.contains(kYearPlace)) {
        return path;
    }
    const auto suffix = QFileInfo(path).suffix();
    const auto end = suffix.isEmpty() ? QString() : u'.' + suffix;
    return path.chopped(end.size()) + u'-' + kYearPlace + end;
}

QString pathOfYear(const QString &path, int year)
{
    return yearPattern(path).replace(kYearPlace, QString::number(year));
}

} // namespace revier::cli
