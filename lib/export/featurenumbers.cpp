// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/featurenumbers_p.h"

#include "style/seriesstyle.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The moment with the scenarios that the numbers are of.
Moment shownMoment(const YearSeries &series, const FeatureValues &values, const Moment &moment)
{
    const auto known = [&series](const QString &id) {
        return series.scenarios()[series.scenarioIndex(id)].id;
    };
    return {.year = values.year.value_or(moment.year),
            .scenario = known(moment.scenario),
            .compare = values.difference ? known(moment.compare) : QString()};
}

QHash<QString, JobEvidence> evidenceOf(const MapState &state, const SeriesSource &source,
                                       const Moment &moment)
{
    if (source.kind != SeriesSource::Kind::Scenarios) {
        return {};
    }
    const auto model = readJobs(state); // without them the numbers stand alone
    return model ? jobEvidence(*JobResults::compute(*model), source, moment) : QHash<QString, JobEvidence>();
}

} // namespace

FeatureNumbers::FeatureNumbers(const MapState &state, const Layer &layer, Language language)
    : m_layer(layer)
{
    if (!layer.series || layer.series->hasPeriods()) {
        return;
    }
    const auto &series = *layer.series;
    m_values = valuesAt(series, state.moment);
    if (!m_values.year) {
        return;
    }
    add(u"value_of"_s, series.title.in(language));
    add(u"value_unit"_s, series.unit.in(language));
    add(u"value_year"_s, qlonglong(*m_values.year));
    add(u"value_scenario"_s, scenarioText(series, m_values, state.moment, language));
    m_evidence = evidenceOf(state, layer.seriesSource, shownMoment(series, m_values, state.moment));
}

std::vector<FeatureAttribute> FeatureNumbers::of(std::size_t feature) const
{
    if (!m_values.year || feature >= m_values.values.size() || std::isnan(m_values.values[feature])) {
        return {};
    }
    std::vector<FeatureAttribute> attributes {{freeName(u"value"_s), m_values.values[feature]}};
    attributes.insert(attributes.end(), m_common.begin(), m_common.end());
    const auto key = m_layer.table->value(feature, m_layer.seriesSource.keyField).toString();
    const auto evidence = m_evidence.value(key);
    if (evidence.kind != ValueKind::None) {
        attributes.emplace_back(freeName(u"value_kind"_s), codeOf(evidence.kind));
        attributes.emplace_back(freeName(u"value_grade"_s), evidence.grade);
    } else if (m_values.assumed) {
        attributes.emplace_back(freeName(u"value_kind"_s), codeOf(ValueKind::Assumption));
    }
    return attributes;
}

void FeatureNumbers::add(const QString &name, const QVariant &value)
{
    if (!value.toString().isEmpty()) {
        m_common.emplace_back(freeName(name), value);
    }
}

QString FeatureNumbers::freeName(const QString &name) const
{
    auto free = name;
    for (int number = 2; m_layer.table->fieldIndex(free) >= 0; ++number) {
        free = u"%1_%2"_s.arg(name).arg(number);
    }
    return free;
}

} // namespace revier
