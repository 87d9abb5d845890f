// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobscommand.h"

#include "jobsoptions.h"
#include "jobsreport.h"
#include "map/project.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

Result<JobModelPtr> modelFor(const JobsOptions &options)
{
    const auto folder = shippedDataFolder();
    if (folder.isEmpty()) {
        return failure(Error::Code::NotFound,
                       Text::tr("The data that ships with the program is missing. Please install it again."));
    }
    const auto shipped = JobModel::read(folder);
    return shipped && !options.file.isEmpty() ? (*shipped)->withFile(options.file) : shipped;
}

/// The names of what is there, for messages.
QString scenarioIds(const JobModel &model)
{
    QStringList ids;
    for (const auto &scenario : model.scenarios()) {
        ids.append(scenario.id);
    }
    return ids.join(u", ");
}

/// What the options name but the model does not have; empty if there is nothing.
QString missing(const JobResults &results, const JobTableOptions &options)
{
    const auto &model = results.model();
    auto ids = options.scenarios;
    if (!options.compareWith.isEmpty()) {
        ids.append(options.compareWith);
    }
    for (const auto &id : std::as_const(ids)) {
        if (model.scenario(id) == nullptr) {
            return Text::tr("There is no scenario \"%1\"; there are %2.").arg(id, scenarioIds(model));
        }
    }
    const auto groups = results.groups(options.by);
    if (!options.key.isNull() && !std::ranges::contains(groups, options.key, &JobGroup::key)) {
        QStringList keys;
        for (const auto &group : groups) {
            keys.append(group.key);
        }
        keys.removeAll(QString());
        return Text::tr("There is no \"%1\" here; there are %2.").arg(options.key, keys.join(u", "));
    }
    return {};
}

/// The ranges of all scenarios that are shown.
Result<std::vector<JobRangesPtr>> rangesFor(const JobResultsPtr &results, const JobsOptions &options)
{
    std::vector<JobRangesPtr> all;
    const auto control = interruptibleControl();
    for (const auto &scenario : results->model().scenarios()) {
        if (!options.rows.scenarios.isEmpty() && !options.rows.scenarios.contains(scenario.id)) {
            continue;
        }
        const auto ranges = JobRanges::compute(results, scenario.id, options.rangeOptions, control);
        if (!ranges) {
            return std::unexpected(ranges.error());
        }
        all.push_back(*ranges);
    }
    return all;
}

/// What a measure of one number is if the call does not say it.
Measure measureFor(const JobResults &results, const JobTableOptions &options)
{
    if (!options.measures.empty()) {
        return options.measures.front();
    }
    const auto *source = results.model().source(options.key);
    if (options.by != GroupKind::Source || source == nullptr || source->effect == JobEffect::Gain) {
        return Measure::Gains;
    }
    return source->effect == JobEffect::Loss ? Measure::Losses : Measure::Construction;
}

QByteArray whyOutput(const JobResults &results, const JobsOptions &options, Language language)
{
    const auto &rows = options.rows;
    const auto explanation = explain(results, {rows.by, rows.by == GroupKind::Region ? QString() : rows.key},
                                     rows.scenarios.front(), rows.from, measureFor(results, rows), language);
    return options.format == JobsOptions::Format::Json ? explanationJson(explanation)
                                                       : explanationText(explanation).toUtf8();
}

QByteArray outputFor(const JobResults &results, const JobsOptions &options, Language language)
{
    if (options.why) {
        return whyOutput(results, options, language);
    }
    if (options.format == JobsOptions::Format::Table) {
        return jobsTable(results, options, language).toUtf8();
    }
    const auto rows = jobRows(results, options.rows, language);
    if (options.format == JobsOptions::Format::Json) {
        return jobRowsToJson(rows, results.model(), language);
    }
    return options.wide ? jobRowsToWideCsv(rows, language) : jobRowsToLongCsv(rows, language);
}

ExitCode deliver(const QByteArray &output, const QString &path)
{
    if (path.isEmpty()) {
        print(QString::fromUtf8(output));
        return Good;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(output) != output.size() || !file.commit()) {
        printError(Text::tr("%1: The file cannot be written: %2").arg(path, file.errorString()));
        return Failed;
    }
    print(path + u'\n');
    return Good;
}

/// Without --scenario a comparison leaves out the scenario that it compares with.
void leaveOutCompared(const JobModel &model, JobTableOptions &options)
{
    if (options.compareWith.isEmpty() || !options.scenarios.isEmpty()) {
        return;
    }
    for (const auto &scenario : model.scenarios()) {
        if (scenario.id != options.compareWith) {
            options.scenarios.append(scenario.id);
        }
    }
}

} // namespace

ExitCode runJobs(const QStringList &arguments, Language language)
{
    auto options = jobsOptions(arguments);
    if (!options) {
        return wrongUsage(options.error(), u"jobs"_s);
    }
    if (options->help) {
        print(options->helpText);
        return Good;
    }
    const auto model = modelFor(*options);
    if (!model) {
        printError(model.error().message);
        return Failed;
    }
    const auto results = JobResults::compute(*model);
    if (const auto problem = missing(*results, options->rows); !problem.isEmpty()) {
        printError(problem);
        return Failed;
    }
    leaveOutCompared(**model, options->rows);
    if (options->ranges) {
        auto ranges = rangesFor(results, *options);
        if (!ranges) {
            printError(ranges.error().message);
            return Failed;
        }
        options->rows.ranges = *std::move(ranges);
    }
    return deliver(outputFor(*results, *options, language), options->output);
}

} // namespace revier::cli
