// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/measuring.h"

#include "core/format.h"
#include "score/scoretexts_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kAlmostAll = 0.995; // of a circle: rounds to 100 %

MeasuredValue missing(const QString &why)
{
    return {.number = {}, .text = u"–"_s, .note = why};
}

/// Looks at one site with all criteria.
class Surveyor
{
public:
    Surveyor(const MapState &state, const SiteRef &site, Point lonLat, const ScoreSettings &settings,
             const JobResultsPtr &jobs, Language language)
        : m_state(state)
        , m_site(site)
        , m_lonLat(lonLat)
        , m_settings(settings)
        , m_jobs(jobs)
        , m_language(language)
        , m_locale(localeOf(language))
    {
    }

    [[nodiscard]] Result<MeasuredValue> measure(const Criterion &criterion) const
    {
        auto value = valueOf(criterion);
        if (const auto number = value ? value->number : std::nullopt) {
            value->text = criterionValueText(criterion, *number, m_locale);
        }
        return value;
    }

private:
    [[nodiscard]] Result<MeasuredValue> valueOf(const Criterion &criterion) const
    {
        switch (criterion.kind) {
        case CriterionKind::Distance:
            return distance(criterion);
        case CriterionKind::Count:
            return count(criterion);
        case CriterionKind::People:
            return people(criterion);
        case CriterionKind::Jobs:
            return jobs();
        case CriterionKind::Field:
            break;
        }
        return field(criterion);
    }

    [[nodiscard]] const Layer &layerOf(const QString &id) const
    {
        return m_state.layers[std::size_t(m_state.layerIndex(id))];
    }

    [[nodiscard]] MeasuredValue distance(const Criterion &criterion) const
    {
        const auto &layer = layerOf(criterion.layerId);
        const auto found = featuresAround(layer, m_site, m_lonLat, SiteProfile::kNearest);
        if (found.empty()) {
            return missing(
                ScoreText::tr("nothing within %1").arg(formatLength(SiteProfile::kNearest, m_locale)));
        }
        return {.number = found.front().metres,
                .text = {},
                .note = featureTitle(layer, found.front().feature, m_language)};
    }

    [[nodiscard]] MeasuredValue count(const Criterion &criterion) const
    {
        const auto found = featuresAround(layerOf(criterion.layerId), m_site, m_lonLat, criterion.radius);
        return {.number = double(found.size()), .text = {}, .note = {}};
    }

    [[nodiscard]] Result<MeasuredValue> people(const Criterion &criterion) const
    {
        const auto people = peopleAround(m_state, m_lonLat, {criterion.radius});
        if (!people) {
            return std::unexpected(people.error());
        }
        if (people->empty() || people->front().coverage <= 0) {
            return missing(ScoreText::tr("no municipality of known population around"));
        }
        const auto coverage = people->front().coverage;
        const auto percent = formatNumber(std::round(coverage * 100), 0, m_locale);
        return MeasuredValue {.number = people->front().people,
                              .text = {},
                              .note = coverage < kAlmostAll
                                  ? ScoreText::tr("%1 % of the circle known").arg(percent)
                                  : QString()};
    }

    [[nodiscard]] MeasuredValue jobs() const
    {
        const auto id = layerOf(m_site.layerId).table->value(m_site.feature, u"id").toString();
        const auto number =
            m_jobs ? permanentJobs(*m_jobs, id, m_settings.scenario, m_settings.year) : std::nullopt;
        if (!number) {
            return missing(ScoreText::tr("the projections do not count this site"));
        }
        const auto entries = siteJobs(*m_jobs, id, {m_settings.year}, m_language);
        const auto entry = std::ranges::find_if(entries, [this](const SiteJobs &e) {
            return e.scenarioId == m_settings.scenario && e.measure == Measure::Gains;
        });
        return {
            .number = number, .text = {}, .note = entry == entries.end() ? QString() : kindText(entry->kind)};
    }

    [[nodiscard]] MeasuredValue field(const Criterion &criterion) const
    {
        const auto &table = *layerOf(m_site.layerId).table;
        const auto index = table.fieldIndex(criterion.field);
        const auto number =
            index < 0 ? std::nullopt : table.columns[std::size_t(index)].number(m_site.feature);
        if (!number) {
            return missing(ScoreText::tr("no number in the field \"%1\"").arg(criterion.field));
        }
        return {.number = number, .text = {}, .note = {}};
    }

    const MapState &m_state;
    const SiteRef &m_site;
    Point m_lonLat;
    const ScoreSettings &m_settings;
    const JobResultsPtr &m_jobs;
    Language m_language;
    QLocale m_locale;
};

QString neighbourLayers(const MapState &state)
{
    QStringList ids;
    for (const auto &layer : state.layers) {
        if (isNeighbourLayer(layer)) {
            ids.append(layer.id);
        }
    }
    return ids.join(u", "_s);
}

Result<void> checkSettings(const MapState &state, const ScoreSettings &settings, const JobResultsPtr &jobs)
{
    for (const auto &criterion : settings.criteria) {
        if (criterion.kind == CriterionKind::Jobs && jobs
            && jobs->model().scenario(settings.scenario) == nullptr) {
            return failure(Error::Code::NotFound,
                           ScoreText::tr("There is no scenario \"%1\".").arg(settings.scenario));
        }
        if (criterion.kind != CriterionKind::Distance && criterion.kind != CriterionKind::Count) {
            continue;
        }
        const auto index = state.layerIndex(criterion.layerId);
        if (index < 0 || !isNeighbourLayer(state.layers[std::size_t(index)])) {
            return failure(Error::Code::NotFound,
                           ScoreText::tr("Criterion \"%1\": \"%2\" is no layer of points that distances can "
                                         "be measured to; there are: %3.")
                               .arg(criterion.id, criterion.layerId, neighbourLayers(state)));
        }
    }
    return {};
}

Result<MeasuredSite> measureSite(const MapState &state, const SiteRef &site, const ScoreSettings &settings,
                                 const JobResultsPtr &jobs, Language language)
{
    const auto lonLat = sitePosition(state, site, language);
    if (!lonLat) {
        return std::unexpected(lonLat.error());
    }
    const auto &layer = state.layers[std::size_t(state.layerIndex(site.layerId))];
    MeasuredSite measured {.site = site,
                           .key = keyOf(state, site),
                           .title = featureTitle(layer, site.feature, language),
                           .layerTitle = layer.title.in(language),
                           .values = {}};
    const Surveyor surveyor(state, site, *lonLat, settings, jobs, language);
    for (const auto &criterion : settings.criteria) {
        auto value = surveyor.measure(criterion);
        if (!value) {
            return std::unexpected(value.error());
        }
        measured.values.push_back(*std::move(value));
    }
    return measured;
}

} // namespace

Result<Measurement> measureSites(const MapState &state, const std::vector<SiteRef> &sites,
                                 const ScoreSettings &settings, const JobResultsPtr &jobs, Language language,
                                 const JobControl &control)
{
    Measurement measurement {.settings = withDefaults(settings, state, jobs), .titles = {}, .sites = {}};
    const auto &whole = measurement.settings;
    if (const auto good = checkSettings(state, whole, jobs); !good) {
        return std::unexpected(good.error());
    }
    for (const auto &criterion : whole.criteria) {
        measurement.titles.append(criterionTitle(criterion, state, whole, jobs, language));
    }
    for (const auto &site : sites) {
        if (control.isCanceled()) {
            return failure(Error::Code::Canceled, ScoreText::tr("The comparison was canceled."));
        }
        auto measured = measureSite(state, site, whole, jobs, language);
        if (!measured) {
            return std::unexpected(measured.error());
        }
        measurement.sites.push_back(*std::move(measured));
        control.report(double(measurement.sites.size()) / double(sites.size()));
    }
    return measurement;
}

} // namespace revier
