// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/layer.h"
#include "scenario/jobseries.h"

#include <QHash>
#include <QVariant>

#include <utility>
#include <vector>

namespace revier {

/// An attribute of a feature that is no column of its table: name and value.
using FeatureAttribute = std::pair<QString, QVariant>;

/// What the numbers over years of a layer say of its features at the moment of a map, as the details card
/// says it: "value" with "value_of" (what is counted), "value_unit", "value_year", "value_scenario",
/// "value_kind" and, of job projections, "value_grade"; kind and grade as in tables of jobs. Names that the
/// table has get a number behind them.
class FeatureNumbers
{
public:
    /// Reads the job projections of the map, if the numbers come from there. \a layer must outlive it.
    FeatureNumbers(const MapState &state, const Layer &layer, Language language);
    /// Empty for features without a number, and for periods, which have none.
    [[nodiscard]] std::vector<FeatureAttribute> of(std::size_t feature) const;

private:
    void add(const QString &name, const QVariant &value);
    [[nodiscard]] QString freeName(const QString &name) const;

    const Layer &m_layer;
    FeatureValues m_values;
    std::vector<FeatureAttribute> m_common; ///< the same for all features
    QHash<QString, JobEvidence> m_evidence;
};

} // namespace revier
