// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobsoptions.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

QString description()
{
    return Text::tr(
        "Job projections of the digital parks, data centres, AI Village and the coal phase-out, 2013 to "
        "2045.\n"
        "Published is \"up to 2,500 jobs\" for each digital park, without a year: every course is an "
        "assumption.\n"
        "\n"
        "Examples:\n"
        "  revieratlas-cli jobs\n"
        "  revieratlas-cli jobs --scenario central --by source --year 2035\n"
        "  revieratlas-cli jobs --format csv --wide --by kreis -o jobs.csv\n"
        "  revieratlas-cli jobs --scenario central --ranges --by region --from 2030 --to 2035\n"
        "  revieratlas-cli jobs --scenario central --compare upper\n"
        "  revieratlas-cli jobs --scenario central --year 2034 --key innovation-park-bergheim --why\n"
        "  revieratlas-cli jobs --file my-scenarios.json --scenario my-scenario\n"
        "\n"
        "Returns 0 if all is well, 1 if a file or scenario is missing or wrong, 2 if the call was wrong.");
}

/// The options of the command, as the parser knows them.
struct Declared
{
    QCommandLineOption scenario {
        u"scenario"_s,
        Text::tr("Only this scenario, may be repeated: pessimistic, central, upper, or one of "
                 "--file. Default: all."),
        u"id"_s};
    QCommandLineOption year {u"year"_s, Text::tr("Only this year."), u"year"_s};
    QCommandLineOption from {u"from"_s, Text::tr("From this year on; default: 2013."), u"year"_s};
    QCommandLineOption to {u"to"_s, Text::tr("Up to this year; default: 2045."), u"year"_s};
    QCommandLineOption by {u"by"_s,
                           Text::tr("Rows per source, kreis, municipality or region; default: kreis."),
                           u"source|kreis|municipality|region"_s};
    QCommandLineOption key {u"key"_s, Text::tr("Only this source (id) or area (AGS)."), u"key"_s};
    QCommandLineOption measure {
        u"measure"_s,
        Text::tr("Only this measure, may be repeated: gains, losses, net, construction, gains_share, "
                 "employees, it_employees, mining_employees."),
        u"measure"_s};
    QCommandLineOption format {u"format"_s,
                               Text::tr("Default: a table to read, or what the name of the output says."),
                               u"csv|json|table"_s};
    QCommandLineOption longLayout {u"long"_s, Text::tr("CSV with a row for each number (default).")};
    QCommandLineOption wide {u"wide"_s, Text::tr("CSV with a column for each year: jobs_2030.")};
    QCommandLineOption file {
        u"file"_s,
        Text::tr("Scenarios of your own (JSON, see data/README.md); they are added to the "
                 "shipped ones."),
        u"file"_s};
    QCommandLineOption ranges {
        u"ranges"_s,
        Text::tr("With ranges: 10, 50 and 90 per cent of many runs in which share, delay and full "
                 "year vary as the assumptions say.")};
    QCommandLineOption runs {u"runs"_s, Text::tr("Number of runs; default: 10000."), u"n"_s};
    QCommandLineOption seed {u"seed"_s, Text::tr("Same seed, same numbers; default: 1."), u"n"_s};
    QCommandLineOption compare {u"compare"_s, Text::tr("Differences from this scenario."), u"id"_s};
    QCommandLineOption why {u"why"_s,
                            Text::tr("Why one number is what it is: with --scenario, --year and "
                                     "mostly --key and --measure.")};
    QCommandLineOption output {{u"o"_s, u"output"_s}, Text::tr("Write to this file."), u"file"_s};
    QCommandLineOption lang {u"lang"_s, Text::tr("Language of the texts: de or en."), u"de|en"_s};
};

using Problem = std::optional<QString>; ///< what is wrong with the call

std::optional<int> yearOf(const QString &text)
{
    bool good = false;
    const auto year = text.toInt(&good);
    return good && year >= kFirstYear && year <= kLastYear ? std::optional(year) : std::nullopt;
}

Problem readYear(const QCommandLineParser &parser, const QCommandLineOption &option, int &year)
{
    if (!parser.isSet(option)) {
        return {};
    }
    const auto value = yearOf(parser.value(option));
    if (!value) {
        return Text::tr("--%1 needs a year from %2 to %3, not \"%4\".")
            .arg(option.names().constFirst())
            .arg(kFirstYear)
            .arg(kLastYear)
            .arg(parser.value(option));
    }
    year = *value;
    return {};
}

/// Few enough for a line: all, or every fifth and the last.
std::vector<int> columnsFor(int from, int to)
{
    constexpr int kMost = 8;
    constexpr int kStep = 5;
    std::vector<int> years;
    for (int year = from; year <= to; ++year) {
        if (to - from < kMost || year % kStep == 0 || year == to) {
            years.push_back(year);
        }
    }
    return years;
}

Problem readYears(const QCommandLineParser &parser, const Declared &declared, JobsOptions &options)
{
    constexpr int kFirstColumn = 2025; // of a table without --from: the last year observed
    auto &rows = options.rows;
    for (const auto &[option, year] :
         {std::pair(&declared.from, &rows.from), std::pair(&declared.to, &rows.to)}) {
        if (auto problem = readYear(parser, *option, *year)) {
            return problem;
        }
    }
    if (parser.isSet(declared.year)) {
        if (parser.isSet(declared.from) || parser.isSet(declared.to)) {
            return Text::tr("Either --year or --from and --to.");
        }
        if (auto problem = readYear(parser, declared.year, rows.from)) {
            return problem;
        }
        rows.to = rows.from;
    }
    if (rows.from > rows.to) {
        return Text::tr("The years end before they begin: %1 to %2.").arg(rows.from).arg(rows.to);
    }
    const bool open = !parser.isSet(declared.from) && !parser.isSet(declared.year) && rows.to > kFirstColumn;
    options.years = columnsFor(open ? kFirstColumn : rows.from, rows.to);
    if (open && rows.to == kLastYear) {
        options.years = {2025, 2026, 2027, 2028, 2030, 2035, 2040, 2045}; // construction, too
    }
    return {};
}

/// What the key is of, if --by does not say it.
GroupKind kindOfKey(const QString &key)
{
    constexpr qsizetype kKreisDigits = 5;
    bool isNumber = false;
    key.toULongLong(&isNumber);
    if (!isNumber) {
        return GroupKind::Source;
    }
    return key.size() == kKreisDigits ? GroupKind::Kreis : GroupKind::Municipality;
}

Problem readGroups(const QCommandLineParser &parser, const Declared &declared, JobsOptions &options)
{
    auto &rows = options.rows;
    if (parser.isSet(declared.key)) {
        rows.key = parser.value(declared.key);
        rows.by = kindOfKey(rows.key);
    }
    if (parser.isSet(declared.by)) {
        const auto by = groupKindFromCode(parser.value(declared.by));
        if (!by) {
            return Text::tr("--by is source, kreis, municipality or region, not \"%1\".")
                .arg(parser.value(declared.by));
        }
        rows.by = *by;
    } else if (!parser.isSet(declared.key) && parser.isSet(declared.why)) {
        rows.by = GroupKind::Region;
    }
    options.hasMeasures = parser.isSet(declared.measure);
    for (const auto words = parser.values(declared.measure); const auto &word : words) {
        const auto measure = measureFromCode(word);
        if (!measure) {
            return Text::tr("--measure does not know \"%1\"; see --help.").arg(word);
        }
        rows.measures.push_back(*measure);
    }
    return {};
}

Problem readFormat(const QCommandLineParser &parser, const Declared &declared, JobsOptions &options)
{
    using Format = JobsOptions::Format;
    options.output = parser.value(declared.output);
    auto word = parser.value(declared.format);
    if (!parser.isSet(declared.format)) {
        const auto suffix = options.output.section(u'.', -1).toLower();
        word = suffix == u"csv" || suffix == u"json" ? suffix : u"table"_s;
        if (parser.isSet(declared.wide) || parser.isSet(declared.longLayout)) {
            word = u"csv"_s;
        }
    }
    if (word != u"table" && word != u"csv" && word != u"json") {
        return Text::tr("--format is csv, json or table, not \"%1\".").arg(word);
    }
    if (word != u"table") {
        options.format = word == u"csv" ? Format::Csv : Format::Json;
    }
    options.wide = parser.isSet(declared.wide);
    if (options.wide && parser.isSet(declared.longLayout)) {
        return Text::tr("Either --long or --wide.");
    }
    if ((options.wide || parser.isSet(declared.longLayout)) && options.format != Format::Csv) {
        return Text::tr("--long and --wide are for --format csv.");
    }
    return {};
}

Problem readRanges(const QCommandLineParser &parser, const Declared &declared, JobsOptions &options)
{
    options.ranges = parser.isSet(declared.ranges);
    if (!options.ranges && (parser.isSet(declared.runs) || parser.isSet(declared.seed))) {
        return Text::tr("--runs and --seed are for --ranges.");
    }
    if (options.ranges && (options.wide || parser.isSet(declared.compare))) {
        return Text::tr("--ranges goes neither with --wide nor with --compare.");
    }
    bool good = true;
    if (parser.isSet(declared.runs)) {
        options.rangeOptions.runs = parser.value(declared.runs).toInt(&good);
        if (!good || options.rangeOptions.runs < JobRanges::kFewestRuns
            || options.rangeOptions.runs > JobRanges::kMostRuns) {
            return Text::tr("--runs needs a number from %1 to %2, not \"%3\".")
                .arg(JobRanges::kFewestRuns)
                .arg(JobRanges::kMostRuns)
                .arg(parser.value(declared.runs));
        }
    }
    if (parser.isSet(declared.seed)) {
        options.rangeOptions.seed = parser.value(declared.seed).toULongLong(&good);
        if (!good) {
            return Text::tr("--seed needs a whole number from 0 on, not \"%1\".")
                .arg(parser.value(declared.seed));
        }
    }
    return {};
}

Problem readWhy(const QCommandLineParser &parser, const Declared &declared, JobsOptions &options)
{
    options.why = parser.isSet(declared.why);
    options.rows.scenarios = parser.values(declared.scenario);
    options.rows.compareWith = parser.value(declared.compare);
    options.file = parser.value(declared.file);
    if (!options.why) {
        return {};
    }
    if (!parser.isSet(declared.year) || options.rows.scenarios.size() != 1) {
        return Text::tr("--why explains one number: please name --scenario and --year.");
    }
    if (options.rows.by != GroupKind::Region && options.rows.key.isNull()) {
        return Text::tr("--why explains one number: please name the source or area with --key.");
    }
    if (options.rows.measures.size() > 1 || options.format == JobsOptions::Format::Csv || options.ranges
        || !options.rows.compareWith.isEmpty()) {
        return Text::tr("--why explains one number, as text or JSON, without --ranges and --compare.");
    }
    return {};
}

} // namespace

std::expected<JobsOptions, QString> jobsOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    const auto help = parser.addHelpOption();
    const Declared declared;
    parser.addOptions({declared.scenario, declared.year, declared.from, declared.to, declared.by,
                       declared.key, declared.measure, declared.format, declared.longLayout, declared.wide,
                       declared.file, declared.ranges, declared.runs, declared.seed, declared.compare,
                       declared.why, declared.output, declared.lang});
    if (!parser.parse(arguments)) {
        return std::unexpected(parser.errorText());
    }
    JobsOptions options;
    options.help = parser.isSet(help);
    options.helpText = commandHelp(parser, u"jobs"_s);
    if (options.help) {
        return options;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return std::unexpected(Text::tr("What is \"%1\"? Scenarios of your own are named with --file.")
                                   .arg(parser.positionalArguments().constFirst()));
    }
    for (const auto read : {readYears, readGroups, readFormat, readRanges, readWhy}) {
        if (auto problem = read(parser, declared, options)) {
            return std::unexpected(*std::move(problem));
        }
    }
    return options;
}

} // namespace revier::cli
