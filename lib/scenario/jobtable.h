// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "scenario/jobranges.h"
#include "scenario/jobresults.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// Which numbers a table has.
struct JobTableOptions
{
    QStringList scenarios; ///< ids; empty: all
    GroupKind by = GroupKind::Kreis;
    QString key; ///< only this group; null: all
    std::vector<Measure> measures; ///< empty: all
    int from = kFirstYear;
    int to = kLastYear;
    QString compareWith; ///< id of a scenario to subtract; empty: none
    std::vector<JobRangesPtr> ranges; ///< of scenarios; rows of others have none
};

/// One number with everything that must be said with it.
struct JobRow
{
    JobGroup group;
    QString name; ///< of the group
    QString scenario; ///< id; empty for what was observed
    QString scenarioTitle;
    int year = 0;
    Measure measure = Measure::Gains;
    double value = 0; ///< jobs or employees; GainsShare: 0 to 1
    std::optional<double> compared; ///< the number of the other scenario
    std::optional<Percentiles> range;
    ValueKind kind = ValueKind::None;
    QString source; ///< citations with dates, joined
    QString grade; ///< C for assumptions
};

/// One row for each number that there is: by scenario, measure, group and year. What was observed comes once,
/// without a scenario, and not in comparisons. Of a difference the kind is that of its weaker part.
[[nodiscard]] std::vector<JobRow> jobRows(const JobResults &results, const JobTableOptions &options,
                                          Language language);

/// "jobs", "employees" or "percent".
[[nodiscard]] QString unitOf(Measure measure);
/// As tables show it: jobs with one decimal, so that sums stay right; shares as percent with three.
[[nodiscard]] double shownValue(double value, Measure measure);

/// CSV after RFC 4180 in UTF-8, one row for each number. English: comma and decimal point; German: semicolon
/// and decimal comma, as German spreadsheets want it. data/README.md has the columns.
[[nodiscard]] QByteArray jobRowsToLongCsv(const std::vector<JobRow> &rows, Language language);
/// The same with a column for each year ("jobs_2030"): the number, or the difference where rows are compared.
[[nodiscard]] QByteArray jobRowsToWideCsv(const std::vector<JobRow> &rows, Language language);
/// A JSON object with the rows under "values" and the published lines to compare with.
[[nodiscard]] QByteArray jobRowsToJson(const std::vector<JobRow> &rows, const JobModel &model,
                                       Language language);

} // namespace revier
