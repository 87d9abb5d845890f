// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisoncontroller.h"

#include "core/savefile.h"
#include "export/factsheet.h"
#include "map/jsonfile.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {

ComparisonController::ComparisonController(QObject *parent)
    : QObject(parent)
    , m_job(this)
    , m_sheetJob(this)
{
}

void ComparisonController::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::mapChanged, this, &ComparisonController::watchMap);
        connect(view, &ViewController::selectionChanged, this, &ComparisonController::changed);
    }
    watchMap();
    Q_EMIT viewControllerChanged();
}

void ComparisonController::watchMap()
{
    if (m_map) {
        m_map->document()->disconnect(this);
        m_map->disconnect(this);
    }
    m_map = map();
    if (m_map) {
        const auto *document = m_map->document();
        for (const auto signal :
             {&MapDocument::structureChanged, &MapDocument::scenariosChanged, &MapDocument::momentChanged}) {
            connect(document, signal, this, &ComparisonController::refresh);
        }
        connect(document, &MapDocument::layerChanged, this, &ComparisonController::refresh);
        connect(m_map, &MapController::languageChanged, this, &ComparisonController::refresh);
        connect(m_map, &MapController::projectOpened, this, [this] { store(ScoreSettings()); });
    }
    refresh();
}

MapStatePtr ComparisonController::state() const
{
    return m_map ? m_map->document()->snapshot() : std::make_shared<const MapState>();
}

Language ComparisonController::language() const
{
    return m_map ? m_map->language() : Language::German;
}

ComparisonController::Basis ComparisonController::basisOf(const MapState &state) const
{
    Basis basis {.settings = m_settings,
                 .tables = {},
                 .scenariosPath = state.scenariosPath,
                 .ownScenarios = state.ownScenarios,
                 .moment = state.moment,
                 .language = language()};
    for (auto &criterion : basis.settings.criteria) {
        criterion.weight = 1;
    }
    if (basis.settings.criteria.empty()) { // so that proposed criteria with other weights are the same
        basis.settings.criteria = defaultCriteria(state, !state.scenariosPath.isEmpty());
    }
    std::ranges::transform(state.layers, std::back_inserter(basis.tables),
                           [](const Layer &layer) { return layer.table.get(); });
    return basis;
}

void ComparisonController::refresh()
{
    const auto now = state();
    auto basis = basisOf(*now);
    if (basis == m_basis) {
        if (m_ranked != m_settings) {
            rank();
        }
        return;
    }
    m_basis = std::move(basis);
    if (m_settings.sites.empty()) {
        m_job.cancel();
        take(Found());
        return;
    }
    m_busy = true;
    m_job.start([now, wanted = m_settings, language = language()](
                    const JobControl &control) { return find(*now, wanted, language, control); },
                [this](const Finding &finding) { take(finding); });
    Q_EMIT changed();
}

ComparisonController::Finding ComparisonController::find(const MapState &state, const ScoreSettings &settings,
                                                         Language language, const JobControl &control)
{
    std::vector<SiteRef> sites;
    for (const auto &key : settings.sites) {
        const auto site = siteOf(state, key);
        if (!site) {
            return failure(
                Error::Code::NotFound,
                tr("“%1” is not on the map (any more). Its layer was removed, or is still being read.")
                    .arg(key.featureId.isEmpty() ? key.layerId : key.featureId));
        }
        sites.push_back(*site);
    }
    const auto jobs = readJobResults(state);
    if (!jobs) {
        return std::unexpected(jobs.error());
    }
    auto measurement = measureSites(state, sites, settings, *jobs, language, control);
    if (!measurement) {
        return std::unexpected(measurement.error());
    }
    Found found {.measurement = *std::move(measurement), .profiles = {}};
    for (const auto &site : sites) {
        auto profile = siteProfile(state, site, language, {.jobs = *jobs});
        if (!profile) {
            return std::unexpected(profile.error());
        }
        found.profiles.push_back(*std::move(profile));
    }
    return found;
}

void ComparisonController::take(const Finding &finding)
{
    m_busy = false;
    m_error = finding ? QString() : finding.error().message;
    m_score = scoreOf(finding ? finding->measurement : Measurement());
    m_table.show(finding ? finding->profiles : std::vector<SiteProfile>(), language());
    rank();
}

void ComparisonController::rank()
{
    m_ranked = m_settings;
    if (m_score) {
        auto measurement = std::move(m_score->measurement);
        for (auto &criterion : measurement.settings.criteria) {
            const auto set = std::ranges::find(m_settings.criteria, criterion.id, &Criterion::id);
            criterion.weight = set == m_settings.criteria.end() ? 1 : set->weight;
        }
        m_score = scoreOf(std::move(measurement));
        m_sites.show(*m_score, language());
        m_criteria.show(*m_score, language());
    }
    Q_EMIT changed();
}

void ComparisonController::store(ScoreSettings settings)
{
    m_settings = std::move(settings);
    refresh();
}

bool ComparisonController::isSelectionCompared() const
{
    const auto hit = m_view ? m_view->selected() : std::nullopt;
    return hit && std::ranges::contains(m_settings.sites, keyOf(*state(), {hit->layerId, hit->feature}));
}

bool ComparisonController::addSelected()
{
    const auto hit = m_view ? m_view->selected() : std::nullopt;
    if (!hit || isFull() || isSelectionCompared()) {
        return false;
    }
    auto settings = m_settings;
    settings.sites.push_back(keyOf(*state(), {hit->layerId, hit->feature}));
    store(settings);
    return true;
}

void ComparisonController::remove(int row)
{
    if (row >= 0 && row < count()) {
        auto settings = m_settings;
        settings.sites.erase(settings.sites.begin() + row);
        store(settings);
    }
}

void ComparisonController::clear()
{
    auto settings = m_settings;
    settings.sites.clear();
    store(settings);
}

std::optional<SiteRef> ComparisonController::siteAt(int row) const
{
    return row >= 0 && row < count() ? siteOf(*state(), m_settings.sites[std::size_t(row)]) : std::nullopt;
}

void ComparisonController::showOnMap(int row)
{
    if (const auto site = siteAt(row); site && m_view) {
        m_view->show({.layerId = site->layerId, .feature = site->feature});
    }
}

void ComparisonController::setWeight(int row, double weight)
{
    if (!m_score || row < 0 || row >= m_criteria.rowCount()) {
        return;
    }
    auto settings = m_settings;
    settings.criteria = m_score->measurement.settings.criteria;
    settings.criteria[std::size_t(row)].weight = std::max(0.0, weight);
    store(std::move(settings));
}

void ComparisonController::resetWeights()
{
    auto settings = m_settings;
    settings.criteria.clear();
    store(settings);
}

QString ComparisonController::tableText() const
{
    return m_table.tsv(language());
}

void ComparisonController::saveScore(const QUrl &url)
{
    if (!m_score || !url.isLocalFile()) {
        Q_EMIT failed(tr("%1: A table can be saved to local files only.").arg(url.toString()));
        return;
    }
    auto path = url.toLocalFile();
    path += QFileInfo(path).suffix().isEmpty() ? u".csv"_s : QString();
    const bool json = QFileInfo(path).suffix().compare(u"json", Qt::CaseInsensitive) == 0;
    if (const auto written = saveFile(path, json ? settingsJson() : scoreToCsv(*m_score, language()));
        written) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT failed(written.error().message);
    }
}

QByteArray ComparisonController::settingsJson() const
{
    auto settings = m_score ? m_score->measurement.settings : m_settings;
    settings.sites = m_settings.sites;
    return QJsonDocument(settings.toJson()).toJson();
}

void ComparisonController::openSettings(const QUrl &url)
{
    const auto json = readJsonFile(url.toLocalFile());
    const auto settings =
        json ? ScoreSettings::fromJson(*json) : Result<ScoreSettings>(std::unexpected(json.error()));
    if (!json) {
        Q_EMIT failed(json.error().message);
    } else if (!settings) {
        Q_EMIT failed(u"%1: %2"_s.arg(url.toLocalFile(), settings.error().message));
    } else if (settings->sites.size() > ScoreSettings::kMostSites) {
        Q_EMIT failed(tr("%1: At most %2 sites can be compared here.")
                          .arg(url.toLocalFile())
                          .arg(ScoreSettings::kMostSites));
    } else {
        store(*settings);
    }
}

QString ComparisonController::factSheetName(int row) const
{
    const auto &name = row >= 0 && row < count() ? m_settings.sites[std::size_t(row)].featureId : QString();
    return (name.isEmpty() ? tr("fact-sheet") : name) + u".pdf"_s;
}

void ComparisonController::saveFactSheet(int row, const QUrl &url)
{
    const auto site = siteAt(row);
    if (!site || !url.isLocalFile()) {
        Q_EMIT failed(tr("%1: A fact sheet can be saved to local files only.").arg(url.toString()));
        return;
    }
    FactSheetRequest request;
    request.path = url.toLocalFile();
    request.path += QFileInfo(request.path).suffix().isEmpty() ? u".pdf"_s : QString();
    request.site = *site;
    request.language = language();
    request.date = QDate::currentDate();
    m_sheetJob.start(
        [now = state(), request](const JobControl &control) {
            return readJobResults(*now).and_then(
                [&](const JobResultsPtr &jobs) { return exportFactSheet(*now, request, jobs, control); });
        },
        [this, path = request.path](const Result<void> &written) {
            if (written) {
                Q_EMIT saved(path);
            } else {
                Q_EMIT failed(written.error().message);
            }
        });
}

} // namespace revier
