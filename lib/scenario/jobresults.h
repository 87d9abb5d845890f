// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario/jobmodel.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// What a number is of.
enum class GroupKind { Source, Municipality, Kreis, Region };

/// One source, one area, or everything.
struct JobGroup
{
    GroupKind kind = GroupKind::Region;
    /// Id of the source or AGS. Empty: the region; for municipalities and Kreise what no source allocates to
    /// one, so that the parts and this row are the whole.
    QString key;
    bool operator==(const JobGroup &) const = default;
};

/// What a number says. The first four are jobs at the end of the year.
enum class Measure {
    Gains, ///< permanent jobs, gross
    Losses, ///< positive
    Net, ///< gains minus losses; without construction
    Construction, ///< temporary, on building sites: never part of gains or net
    GainsShare, ///< gains as a share (0 to 1) of the employees of the last observed year; Kreise and region
    Employees, ///< observed; the same in every scenario; Kreise and region
    ItEmployees,
    MiningEmployees
};

/// What a number is. Whoever shows it has to show this with it.
enum class ValueKind {
    None, ///< there is no number
    Observed,
    PublishedBound, ///< a published upper bound is reached ("up to"): the number is published, its year is
                    ///< an assumption; in sums also with announcements
    Announcement, ///< an announced number is reached ("about"): mostly its year is an assumption
    Assumption
};

class JobResults;
using JobResultsPtr = std::shared_ptr<const JobResults>;

/// All numbers of all scenarios, 2013 to 2045. Immutable; computing takes well under a millisecond.
///
/// The region is both Kreise together, with the losses that are published for RWE as a whole: these concern
/// other Kreise too, and nobody says how many. They are therefore in the region only.
class JobResults
{
public:
    [[nodiscard]] static JobResultsPtr compute(const JobModelPtr &model);

    [[nodiscard]] const JobModel &model() const { return *m_model; }
    /// All groups of a kind, in the order of the model. Municipalities: those that sources name. For Kreise
    /// and municipalities "not allocated" is the last.
    [[nodiscard]] std::vector<JobGroup> groups(GroupKind kind) const;
    [[nodiscard]] QString title(const JobGroup &group, Language language) const;

    /// Nothing where there is no number: none of the sources is counted, the year is not observed, or net of
    /// an area while nobody says how much of a loss falls into it. In sums, nothing counts as 0.
    [[nodiscard]] std::optional<double> value(const JobGroup &group, QStringView scenarioId, int year,
                                              Measure measure) const;
    [[nodiscard]] ValueKind kind(const JobGroup &group, QStringView scenarioId, int year,
                                 Measure measure) const;
    /// The sources whose jobs are in a number, in the order of the model; empty for what is observed.
    [[nodiscard]] std::vector<const JobSource *> contributions(const JobGroup &group, QStringView scenarioId,
                                                               Measure measure) const;
    /// The employees that GainsShare divides by: of the last observed year. Nothing for other groups.
    [[nodiscard]] std::optional<double> baseline(const JobGroup &group) const;

private:
    struct Table; ///< of one scenario
    [[nodiscard]] static std::shared_ptr<const Table> tableOf(const JobModel &model, const Scenario &scenario,
                                                              const std::vector<JobGroup> &groups);
    [[nodiscard]] std::optional<double> observedValue(const JobGroup &group, int year, Measure measure) const;

    JobModelPtr m_model;
    std::vector<JobGroup> m_groups;
    std::vector<std::shared_ptr<const Table>> m_tables; ///< parallel to the scenarios
};

/// Whether the jobs of a source are counted in a group.
[[nodiscard]] bool belongsTo(const JobSource &source, const JobGroup &group);
/// Whether a measure counts a source: 1, -1 (losses in net) or 0.
[[nodiscard]] int signOf(const JobSource &source, Measure measure);

/// The words of the files and of the command line: "source", "gains", "published_bound".
[[nodiscard]] QString codeOf(GroupKind kind);
[[nodiscard]] QString codeOf(Measure measure);
[[nodiscard]] QString codeOf(ValueKind kind);
[[nodiscard]] std::optional<GroupKind> groupKindFromCode(QStringView code);
[[nodiscard]] std::optional<Measure> measureFromCode(QStringView code);
/// "assumption", "observed" and so on, translated; never empty.
[[nodiscard]] QString kindText(ValueKind kind);
/// "Permanent jobs (gross)", translated.
[[nodiscard]] QString measureText(Measure measure);
/// All measures, in their order.
[[nodiscard]] const std::vector<Measure> &allMeasures();

} // namespace revier
