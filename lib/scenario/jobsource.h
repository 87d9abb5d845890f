// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"

#include <QString>

#include <optional>

namespace revier {

/// What a source of employment is. Digital parks and data centres are different things: the parks are areas
/// that are to profit from the data centres.
enum class JobCategory { DigitalPark, DataCentre, Campus, CoalPhaseOut };

/// What a source does to employment. Construction jobs are temporary: they are in no sum of gains.
enum class JobEffect { Gain, Construction, Loss };

/// What the largest number of jobs of a source rests on.
enum class BoundKind {
    UpperBound, ///< published as "up to": a possibility, not a forecast
    Announcement, ///< published as "about" or as a cut in numbers
    Assumption ///< nobody has published a number: ours, grade C
};

/// A municipality (eight digits) or Kreis (five digits).
struct Area
{
    QString ags;
    QString name;
    bool operator==(const Area &) const = default;
};

/// Something that brings or takes jobs: a digital park, the operation or the building of a data centre, a
/// campus, a cut. A value.
struct JobSource
{
    QString id; ///< lower-case letters, digits, hyphens
    LocalizedText title;
    JobCategory category = JobCategory::DigitalPark;
    JobEffect effect = JobEffect::Gain;
    QString siteId; ///< property "id" of the feature in data/sites/*.geojson; empty if there is none
    QString projectionId; ///< entry of data/jobs/projections.json with the number; empty if there is none
    QString kreisAgs; ///< empty where no source says in which Kreis: then the jobs are not allocated
    QString municipalityAgs; ///< empty where no source says it
    std::optional<double> jobsMin; ///< where a source gives two numbers ("300 to 400")
    double jobsMax = 0; ///< never exceeded, whatever the assumptions say
    BoundKind bound = BoundKind::Assumption;
    bool confirmed = true; ///< false: it is not even certain that this comes
    LocalizedText note; ///< what must be said with the number
    QString source; ///< citation of the number, or of the site where the number is an assumption
    QString sourceDate; ///< "2024-05-22", "2024-05", "2024"
    QString grade; ///< of the number: "A" read in a source, "B" general knowledge, "C" uncertain
    bool operator==(const JobSource &) const = default;
};

/// The digital parks of a Kreis have at most so many jobs together: Staatskanzlei NRW, 22 May 2024;
/// Masterplan Digitalparks ("up to 2,500 new jobs each", without a year).
inline constexpr double kParkJobsPerKreis = 2500;

/// The words of the files: "digital_park", "gain", "upper_bound"; nothing for an unknown word.
[[nodiscard]] QString codeOf(JobCategory category);
[[nodiscard]] QString codeOf(JobEffect effect);
[[nodiscard]] QString codeOf(BoundKind bound);
[[nodiscard]] std::optional<JobCategory> jobCategoryFromCode(QStringView code);
[[nodiscard]] std::optional<JobEffect> jobEffectFromCode(QStringView code);
[[nodiscard]] std::optional<BoundKind> boundKindFromCode(QStringView code);

} // namespace revier
