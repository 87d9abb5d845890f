// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/criterion.h"

#include "core/format.h"
#include "profile/comparison.h"
#include "score/scoretexts_p.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::array kProposedLayers {"substations"_L1, "motorway_interchanges"_L1, "rail_stations"_L1,
                                      "airports"_L1};
constexpr QStringView kAreaField = u"area_max_ha";
constexpr double kPeopleRadius = 10'000; // metres

Criterion distanceTo(const QString &layerId)
{
    auto id = layerId.toLower();
    for (auto &c : id) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        c = plain ? c : QChar(u'_');
    }
    return {.id = id,
            .kind = CriterionKind::Distance,
            .layerId = layerId,
            .field = {},
            .title = {},
            .better = Better::Less,
            .worst = {},
            .best = {}};
}

Criterion plain(const QString &id, CriterionKind kind)
{
    return {.id = id,
            .kind = kind,
            .layerId = {},
            .field = {},
            .title = {},
            .better = Better::More,
            .worst = {},
            .best = {}};
}

/// The layers that distances are proposed to.
QStringList proposedLayers(const MapState &state)
{
    QStringList proposed;
    QStringList others;
    for (const auto &layer : state.layers) {
        if (isNeighbourLayer(layer)) {
            (std::ranges::contains(kProposedLayers, layer.id) ? proposed : others).append(layer.id);
        }
    }
    return proposed.isEmpty() ? others.first(std::min<qsizetype>(others.size(), kProposedLayers.size()))
                              : proposed;
}

bool isNumeric(const Field &field)
{
    return field.type == Field::Type::Integer || field.type == Field::Type::Real;
}

bool hasAreas(const MapState &state)
{
    return std::ranges::any_of(state.layers, [](const Layer &layer) {
        const auto index = layer.table ? layer.table->fieldIndex(kAreaField) : -1;
        return index >= 0 && isNumeric(layer.table->fields[std::size_t(index)]);
    });
}

QString fieldLabel(const QString &field, const MapState &state, Language language)
{
    for (const auto &layer : state.layers) {
        for (const auto &info : layer.fields) {
            if (info.field == field) {
                return info.label.in(language);
            }
        }
    }
    return field;
}

QString layerTitle(const QString &layerId, const MapState &state, Language language)
{
    const auto index = state.layerIndex(layerId);
    return index < 0 ? layerId : state.layers[std::size_t(index)].title.in(language);
}

} // namespace

std::vector<Criterion> defaultCriteria(const MapState &state, bool hasJobs)
{
    std::vector<Criterion> criteria;
    for (const auto &id : proposedLayers(state)) {
        criteria.push_back(distanceTo(id));
    }
    if (municipalityLayer(state) != nullptr) {
        criteria.push_back(plain(u"people"_s, CriterionKind::People));
        criteria.back().radius = kPeopleRadius;
    }
    if (hasJobs) {
        criteria.push_back(plain(u"jobs"_s, CriterionKind::Jobs));
    }
    if (hasAreas(state)) {
        criteria.push_back(plain(u"area"_s, CriterionKind::Field));
        criteria.back().field = kAreaField.toString();
        criteria.back().title = LocalizedText(u"Fläche (ha)"_s, u"Area (ha)"_s);
    }
    return criteria;
}

ScoreSettings withDefaults(ScoreSettings settings, const MapState &state, const JobResultsPtr &jobs)
{
    if (jobs && settings.scenario.isEmpty()) {
        const auto &scenarios = jobs->model().scenarios();
        if (jobs->model().scenario(state.moment.scenario) != nullptr) {
            settings.scenario = state.moment.scenario;
        } else if (!scenarios.empty()) {
            settings.scenario = scenarios.front().id;
        }
    }
    if (jobs && settings.year == 0) {
        settings.year = std::clamp(state.moment.year == 0 ? profileYears().front() : state.moment.year,
                                   kFirstYear, kLastYear);
    }
    if (settings.criteria.empty()) {
        settings.criteria = defaultCriteria(state, jobs != nullptr);
    }
    return settings;
}

SiteKey keyOf(const MapState &state, const SiteRef &site)
{
    SiteKey key {.layerId = site.layerId, .featureId = {}, .feature = site.feature};
    const auto index = state.layerIndex(site.layerId);
    if (index >= 0 && state.layers[std::size_t(index)].table) {
        key.featureId = state.layers[std::size_t(index)].table->value(site.feature, u"id").toString();
    }
    return key;
}

std::optional<SiteRef> siteOf(const MapState &state, const SiteKey &key)
{
    const auto index = state.layerIndex(key.layerId);
    if (index < 0 || !state.layers[std::size_t(index)].table) {
        return std::nullopt;
    }
    const auto &table = *state.layers[std::size_t(index)].table;
    if (key.featureId.isEmpty()) {
        return key.feature < table.featureCount() ? std::optional(SiteRef {key.layerId, key.feature})
                                                  : std::nullopt;
    }
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (table.value(i, u"id").toString() == key.featureId) {
            return SiteRef {key.layerId, i};
        }
    }
    return std::nullopt;
}

QString criterionTitle(const Criterion &criterion, const MapState &state, const ScoreSettings &settings,
                       const JobResultsPtr &jobs, Language language)
{
    if (!criterion.title.isEmpty()) {
        return criterion.title.in(language);
    }
    const auto radius = formatLength(criterion.radius, localeOf(language));
    switch (criterion.kind) {
    case CriterionKind::Distance:
        return ScoreText::tr("Distance: %1").arg(layerTitle(criterion.layerId, state, language));
    case CriterionKind::People:
        return ScoreText::tr("People within %1").arg(radius);
    case CriterionKind::Count:
        return ScoreText::tr("%1 within %2").arg(layerTitle(criterion.layerId, state, language), radius);
    case CriterionKind::Field:
        return fieldLabel(criterion.field, state, language);
    case CriterionKind::Jobs:
        break;
    }
    const auto *scenario = jobs ? jobs->model().scenario(settings.scenario) : nullptr;
    return ScoreText::tr("Jobs %1, %2")
        .arg(settings.year)
        .arg(scenario == nullptr ? settings.scenario : scenario->title.in(language));
}

QString criterionValueText(const Criterion &criterion, double value, const QLocale &locale)
{
    switch (criterion.kind) {
    case CriterionKind::Distance:
        return formatLength(value, locale);
    case CriterionKind::People:
        return peopleText(value, locale);
    case CriterionKind::Field:
        return formatNumber(value, 2, locale);
    case CriterionKind::Jobs:
    case CriterionKind::Count:
        break;
    }
    return formatNumber(std::round(value), 0, locale);
}

QString unitOf(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Distance:
        return u"metres"_s;
    case CriterionKind::People:
        return u"people"_s;
    case CriterionKind::Jobs:
        return u"jobs"_s;
    case CriterionKind::Count:
        return u"features"_s;
    case CriterionKind::Field:
        break;
    }
    return {};
}

} // namespace revier
