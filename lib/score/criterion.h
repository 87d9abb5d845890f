// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "map/layer.h"
#include "profile/siteprofile.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// What a criterion looks at.
enum class CriterionKind {
    Distance, ///< metres to the nearest feature of a layer of points
    People, ///< people within a radius, an estimate, see peopleAround()
    Jobs, ///< permanent jobs, gross, of the scenario and year of the settings
    Field, ///< a numeric field of the site's own layer
    Count ///< features of a layer of points within a radius
};

enum class Better { More, Less };

/// One question in a site score. The weight, the bounds and which end is the good one are the assumptions of
/// whoever compares, and are called that wherever they are shown.
struct Criterion
{
    QString id; ///< lower-case letters, digits, hyphens, underscores; unique in its settings
    CriterionKind kind = CriterionKind::Distance;
    QString layerId; ///< Distance, Count
    QString field; ///< Field
    double radius = 0; ///< metres; People, Count
    LocalizedText title; ///< empty: made from what it looks at, see criterionTitle()
    Better better = Better::More;
    /// The values that count 0 and 1; what lies beyond counts as the end. Nothing: the worst and the best of
    /// the sites compared.
    std::optional<double> worst;
    std::optional<double> best;
    double weight = 1; ///< 0: left out; only the ratio of weights matters
    bool operator==(const Criterion &) const = default;
};

/// Names a feature in a project, so that it is found again after its file was sorted.
struct SiteKey
{
    QString layerId;
    QString featureId; ///< field "id"; empty: the number decides
    std::size_t feature = 0;
    bool operator==(const SiteKey &) const = default;
};

/// What is compared, and how, as a file has it (data/README.md). A value.
struct ScoreSettings
{
    static constexpr std::size_t kMostSites = 4; ///< side by side in the window

    std::vector<SiteKey> sites;
    QString scenario; ///< for jobs
    int year = 0; ///< for jobs
    std::vector<Criterion> criteria;

    /// Fails on what is missing, unknown or contradicts itself; the message names the criterion.
    [[nodiscard]] static Result<ScoreSettings> fromJson(const QJsonObject &object);
    [[nodiscard]] QJsonObject toJson() const;
    bool operator==(const ScoreSettings &) const = default;
};

/// The criteria that the program proposes, all of weight 1: distance to substation, motorway interchange,
/// station and airport (of a map without those: to the first four layers of points), people within 10 km,
/// jobs, and the area. Only those that the map can answer.
[[nodiscard]] std::vector<Criterion> defaultCriteria(const MapState &state, bool hasJobs);
/// Those, and scenario and year of the map's moment, where the settings name none.
[[nodiscard]] ScoreSettings withDefaults(ScoreSettings settings, const MapState &state,
                                         const JobResultsPtr &jobs);

[[nodiscard]] SiteKey keyOf(const MapState &state, const SiteRef &site);
/// Nothing if the map has no such feature now.
[[nodiscard]] std::optional<SiteRef> siteOf(const MapState &state, const SiteKey &key);

/// "Umspannwerke: Entfernung zum nächsten", in the language that the program speaks.
[[nodiscard]] QString criterionTitle(const Criterion &criterion, const MapState &state,
                                     const ScoreSettings &settings, const JobResultsPtr &jobs,
                                     Language language);
/// A value of the criterion for readers: "3,2 km", "about 12,300", "70".
[[nodiscard]] QString criterionValueText(const Criterion &criterion, double value, const QLocale &locale);
/// "metres", "people", "jobs", "features"; empty for fields.
[[nodiscard]] QString unitOf(CriterionKind kind);
/// "distance", "people", "jobs", "field", "count".
[[nodiscard]] QString codeOf(CriterionKind kind);

} // namespace revier
