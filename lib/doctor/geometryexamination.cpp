// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/examinations_p.h"
#include "doctor/texts_p.h"
#include "geometry/validity.h"

#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

constexpr std::size_t kNamed = 100;

/// All features if they have no more positions than that, else every n-th.
std::vector<std::size_t> chosenFeatures(const GeometryBuffer &geometry, std::size_t positions)
{
    const auto step = std::max<std::size_t>(
        1, (geometry.positionCount() + positions - 1) / std::max<std::size_t>(1, positions));
    std::vector<std::size_t> features;
    for (std::size_t feature = 0; feature < geometry.featureCount(); feature += step) {
        features.push_back(feature);
    }
    return features;
}

void keepFirst(const std::vector<GeometryFault> &faults, Finding &finding)
{
    for (const auto &fault : faults) {
        if (finding.features.size() < kNamed
            && (finding.features.empty() || finding.features.back() != fault.feature)) {
            finding.features.push_back(fault.feature);
        }
    }
}

/// Each reason with the number of its features and the first of them.
QStringList reasons(const std::vector<GeometryFault> &faults)
{
    QMap<QString, std::vector<std::size_t>> byReason;
    for (const auto &fault : faults) {
        byReason[fault.message].push_back(fault.feature);
    }
    QStringList lines;
    for (auto it = byReason.cbegin(); it != byReason.cend(); ++it) {
        lines.append(Text::tr("%1 %Ln feature(s): No. %2", nullptr, int(it->size()))
                         .arg(it.key(), featureNumbers(*it, it->size())));
    }
    return lines;
}

std::optional<Finding> invalidFinding(const FeatureTable &table, const std::vector<GeometryFault> &faults)
{
    if (faults.empty()) {
        return std::nullopt;
    }
    const auto &first = faults.front();
    Finding finding {
        .kind = Finding::Kind::InvalidGeometry,
        .title = Text::tr("Invalid geometry in %Ln feature(s)", nullptr, int(faults.size())),
        .explanation = Text::tr("The rules for simple features are broken (OGC 06-103r4). Areas cannot be "
                                "computed reliably, and some programs refuse the file."),
        .evidence = reasons(faults),
        .wayOut =
            Text::tr("Check the geometry before delivery, and deliver areas whose borders neither cross nor "
                     "touch themselves."),
        .count = faults.size()};
    finding.evidence.append(
        Text::tr("First place: %1 / %2 (in the coordinates of the file).")
            .arg(QLocale().toString(first.place.x, 'g', 12), QLocale().toString(first.place.y, 'g', 12)));
    keepFirst(faults, finding);
    if (std::ranges::any_of(faults, [&table](const GeometryFault &fault) {
            return table.geometry.type(fault.feature) == GeometryType::Polygon;
        })) {
        finding.remedy = Remedy {.kind = Remedy::Kind::RepairRings};
    }
    return finding;
}

std::optional<Finding> directionFinding(const FeatureTable &table)
{
    if (table.driver != "GeoJSON"_L1 && table.driver != "GeoJSONSeq"_L1) {
        return std::nullopt; // only RFC 7946 asks for it
    }
    const auto faults = wrongWindings(table.geometry);
    if (faults.empty()) {
        return std::nullopt;
    }
    Finding finding {
        .kind = Finding::Kind::RingDirection,
        .severity = Finding::Severity::Note,
        .title = Text::tr("Rings that run the wrong way"),
        .explanation =
            Text::tr("In GeoJSON outer rings run counter-clockwise and holes clockwise (RFC 7946, 3.1.6). "
                     "Most programs do not mind; a mended copy has them right."),
        .evidence = {},
        .wayOut = Text::tr("Write the file with a program that follows RFC 7946.")};
    keepFirst(faults, finding);
    std::size_t last = table.featureCount();
    for (const auto &fault : faults) {
        finding.count += fault.feature == last ? 0 : 1;
        last = fault.feature;
    }
    finding.evidence = {Text::tr("%Ln feature(s): No. %1", nullptr, int(finding.count))
                            .arg(featureNumbers(finding.features, finding.count))};
    return finding;
}

std::optional<Finding> missingFinding(const FeatureTable &table)
{
    std::vector<std::size_t> empty;
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        if (table.geometry.type(feature) == GeometryType::None) {
            empty.push_back(feature);
        }
    }
    const bool isTable = empty.size() == table.featureCount()
        && std::ranges::none_of(table.problems, [](const Problem &problem) {
                             return problem.topic == Problem::Topic::NoGeometry;
                         });
    if (empty.empty() || isTable) {
        return std::nullopt;
    }
    Finding finding {.kind = Finding::Kind::NoGeometry,
                     .severity = empty.size() == table.featureCount() ? Finding::Severity::Warning
                                                                      : Finding::Severity::Note,
                     .title = Text::tr("%Ln feature(s) without geometry", nullptr, int(empty.size())),
                     .explanation = Text::tr("They stand in the table, but not on the map."),
                     .evidence = {Text::tr("%1 of %2 features: No. %3")
                                      .arg(empty.size())
                                      .arg(table.featureCount())
                                      .arg(featureNumbers(empty, empty.size()))},
                     .wayOut =
                         Text::tr("Say whether these features have no place, or deliver their geometry."),
                     .count = empty.size()};
    for (const auto &problem : table.problems) {
        if (problem.topic == Problem::Topic::NoGeometry) {
            finding.evidence.append(problem.message);
        }
    }
    empty.resize(std::min(empty.size(), kNamed));
    finding.features = std::move(empty);
    return finding;
}

} // namespace

std::vector<Finding> examineGeometry(const FeatureTable &table, std::size_t positions, QStringList &limits)
{
    const auto features = chosenFeatures(table.geometry, positions);
    if (features.size() < table.featureCount()) {
        limits.append(Text::tr("Geometry: %1 of %2 features, evenly spread, were examined.")
                          .arg(QLocale().toString(qulonglong(features.size())),
                               QLocale().toString(qulonglong(table.featureCount()))));
    }
    std::vector<Finding> findings;
    for (auto &finding :
         {invalidFinding(table, invalidGeometries(table.geometry, features, RepeatedPositions::Allow)),
          directionFinding(table), missingFinding(table)}) {
        if (finding) {
            findings.push_back(*finding);
        }
    }
    return findings;
}

} // namespace revier::doctor
