// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/ranking.h"

#include <QString>

#include <optional>
#include <vector>

/// Measurements by hand.
namespace measurements {

using Numbers = std::vector<std::optional<double>>;

/// Sites "A", "B", … with these numbers; more is better in all criteria, whose bounds are 0 and 1.
[[nodiscard]] inline revier::Measurement of(const std::vector<Numbers> &sites,
                                            const std::vector<double> &weights)
{
    revier::Measurement measurement;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        revier::Criterion criterion;
        criterion.id = QStringLiteral("c%1").arg(i);
        criterion.kind = revier::CriterionKind::Field;
        criterion.worst = 0;
        criterion.best = 1;
        criterion.weight = weights[i];
        measurement.settings.criteria.push_back(criterion);
        measurement.titles.append(QStringLiteral("Criterion %1").arg(i + 1));
    }
    for (const auto &numbers : sites) {
        revier::MeasuredSite site;
        site.title = QChar(u'A' + char16_t(measurement.sites.size()));
        for (const auto &number : numbers) {
            site.values.push_back({.number = number, .text = {}, .note = QStringLiteral("why")});
        }
        measurement.sites.push_back(site);
    }
    return measurement;
}

} // namespace measurements
