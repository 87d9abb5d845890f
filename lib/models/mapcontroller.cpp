// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mapcontroller.h"

#include "crs/geodesy.h"
#include "data/reader.h"
#include "models/layerjobs_p.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace revier {

struct MapController::Job
{
    explicit Job(QObject *context)
        : work(context)
    {
    }
    LatestJob<Loaded> work;
    double progress = 0;
};

/// A file that is being opened.
struct MapController::Opening
{
    bool isRead = false;
    Loaded loaded;
};

namespace {

/// All that the layer is read from.
QStringList filesOf(const Layer &layer)
{
    QStringList paths {layer.path, layer.seriesSource.path};
    for (const auto &join : layer.joins) {
        paths.append(join.path);
    }
    paths.removeAll(QString());
    return paths;
}

} // namespace

MapController::MapController(QObject *parent)
    : QObject(parent)
{
    connect(&m_document, &MapDocument::structureChanged, this, &MapController::updateScene);
    connect(&m_document, &MapDocument::structureChanged, this, &MapController::readMissing);
    connect(&m_document, &MapDocument::layerChanged, this, &MapController::updateScene);
    connect(&m_document, &MapDocument::momentChanged, this, &MapController::updateScene);
    connect(&m_document, &MapDocument::panesChanged, this, &MapController::updateScene);
    connect(&m_document, &MapDocument::structureChanged, this, &MapController::watchFiles);
    connect(&m_files, &FileWatch::changed, this, &MapController::readAgain);
    connect(&m_files, &FileWatch::vanished, this, [this](const QString &path) {
        m_messages.add(
            MessageModel::Severity::Warning,
            tr("“%1” is not there any more. The map shows what was read; the layer stays in the project.")
                .arg(path));
    });
    connect(&m_document, &MapDocument::groupChanged, this, &MapController::updateScene);
    connect(&m_selection, &FeatureSelection::changed, this, &MapController::updateScene);
}

MapController::~MapController() = default;

QString MapController::title() const
{
    return m_document.snapshot()->title.in(m_language);
}

double MapController::progress() const
{
    if (m_jobs.empty()) {
        return 1;
    }
    const auto sum =
        std::accumulate(m_jobs.begin(), m_jobs.end(), double(m_finishedJobs),
                        [](double total, const auto &job) { return total + job.second->progress; });
    return sum / double(m_finishedJobs + m_jobs.size());
}

QString MapController::languageCode() const
{
    return revier::languageCode(m_language);
}

void MapController::setLanguageCode(const QString &code)
{
    const auto language = languageFromCode(code);
    if (language == m_language) {
        return;
    }
    m_language = language;
    Q_EMIT languageChanged();
    Q_EMIT titleChanged();
    Q_EMIT sceneChanged();
}

void MapController::setDark(bool dark)
{
    if (m_dark == dark) {
        return;
    }
    m_dark = dark;
    Q_EMIT darkChanged();
    updateScene();
}

QString MapController::attribution() const
{
    QStringList texts;
    const auto state = m_document.snapshot();
    const auto isShown = [&state](const Layer &layer) {
        return std::ranges::any_of(state->panes.panes,
                                   [&](const MapPane &pane) { return state->isVisible(layer, pane.layers); });
    };
    for (const auto &layer : state->layers) {
        const auto text = layer.attribution.in(m_language);
        if (layer.table && isShown(layer) && !text.isEmpty() && !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts.join(u" · "_s);
}

QStringList
MapController::readablePatterns() const // NOLINT(readability-convert-member-functions-to-static): a property
{
    QStringList patterns {u"*.revier"_s, u"*.revierz"_s, u"*.reviershow"_s,
                          u"*.pdf"_s,    u"*.svg"_s,     u"*.webp"_s};
    for (const auto &suffix : readableSuffixes()) {
        patterns.append(u"*."_s + suffix);
    }
    return patterns;
}

/// Also layers that an undo brings back before they were read.
void MapController::readMissing()
{
    if (m_presents) {
        return;
    }
    for (const auto state = m_document.snapshot(); const auto &layer : state->layers) {
        if (m_reading.contains(layer.id)) {
            continue;
        }
        if (!layer.table && layer.error.isEmpty()) {
            readLayer(layer);
        } else if (layer.table && !layer.series && layer.seriesError.isEmpty()
                   && isReadFromFile(layer.seriesSource)) {
            readNumbers(layer);
        } else if (layer.needsChoice()) {
            applyFilterTo(layer);
        }
    }
}

void MapController::watchFiles()
{
    if (m_presents) {
        return;
    }
    QStringList paths;
    for (const auto state = m_document.snapshot(); const auto &layer : state->layers) {
        paths.append(filesOf(layer));
    }
    paths.removeDuplicates();
    m_files.setPaths(paths);
}

void MapController::readAgain(const QString &path)
{
    for (const auto state = m_document.snapshot(); const auto &layer : state->layers) {
        if (filesOf(layer).contains(path) && !m_reading.contains(layer.id)) {
            readLayer(layer);
        }
    }
    m_messages.add(MessageModel::Severity::Information,
                   tr("“%1” was changed by another program and is read again.").arg(path));
}

void MapController::openUrls(const QList<QUrl> &urls)
{
    QStringList paths;
    for (const auto &url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        } else {
            m_messages.add(
                MessageModel::Severity::Error,
                tr("%1: Only local files can be opened. Please save the file first.").arg(url.toString()));
        }
    }
    openFiles(paths);
}

void MapController::cancel()
{
    if (m_jobs.empty()) {
        return;
    }
    dropJobs();
    for (const auto state = m_document.snapshot(); const auto &layer : state->layers) {
        if (!layer.table && layer.error.isEmpty()) {
            m_document.setError(layer.id, tr("Reading was stopped."));
        }
    }
}

void MapController::dropJobs()
{
    m_openings.clear();
    if (m_jobs.empty()) {
        return;
    }
    m_jobs.clear();
    m_reading.clear();
    m_finishedJobs = 0;
    Q_EMIT busyChanged();
    Q_EMIT progressChanged();
}

void MapController::readLayer(const Layer &layer)
{
    const auto work = [layer](const JobControl &control) { return loadLayer(layer, control); };
    m_reading.insert(layer.id);
    start(work, [this, id = layer.id, joins = layer.joins](const Loaded &loaded) {
        m_reading.remove(id);
        const auto state = m_document.snapshot();
        const auto index = state->layerIndex(id);
        if (index >= 0 && state->layers[std::size_t(index)].joins != joins) {
            readMissing(); // what was read is out of date
            return;
        }
        if (!loaded.unplaced.empty()) {
            m_document.setTable(id, loaded.unplaced.front());
            report(loaded.unplaced.front());
            return;
        }
        if (loaded.layers.empty()) {
            m_messages.add(MessageModel::Severity::Error, loaded.error);
            m_document.setError(id, loaded.error);
            return;
        }
        const auto &read = loaded.layers.front();
        m_cache.insert(read.prepared);
        m_document.setTable(id, read.prepared->table, read.choice, read.filterError);
        report(read.prepared->table);
        reportFilter(read.filterError);
        takeNumbers(id, read);
    });
}

void MapController::readNumbers(const Layer &layer)
{
    const auto work = [table = layer.table, source = layer.seriesSource](const JobControl &control) {
        return loadNumbers(table, source, control);
    };
    m_reading.insert(layer.id);
    start(work, [this, id = layer.id](const Loaded &loaded) {
        m_reading.remove(id);
        takeNumbers(id, loaded.layers.front());
    });
}

void MapController::openFile(const QString &path)
{
    const auto work = [path, state = m_document.snapshot()](const JobControl &control) {
        return loadFile(path, *state, control);
    };
    const auto opening = std::make_shared<Opening>();
    m_openings.push_back(opening);
    start(work, [this, opening](const Loaded &loaded) {
        opening->loaded = loaded;
        opening->isRead = true;
        addOpened();
    });
}

/// In the order in which they were named, whichever was read first: the same files make the same map.
void MapController::addOpened()
{
    while (!m_openings.empty() && m_openings.front()->isRead) {
        const auto opening = m_openings.front();
        m_openings.pop_front();
        addLoaded(opening->loaded);
    }
}

void MapController::addLoaded(const Loaded &loaded)
{
    if (!loaded.error.isEmpty()) {
        m_messages.add(MessageModel::Severity::Error, loaded.error);
    }
    for (const auto &error : loaded.templates.errors) {
        m_messages.add(MessageModel::Severity::Warning, error);
    }
    for (const auto &table : loaded.unplaced) {
        addUnplaced(table, loaded.templates);
    }
    Box bounds;
    for (const auto &read : loaded.layers) {
        m_cache.insert(read.prepared);
        const auto number = int(m_document.snapshot()->layers.size());
        auto layer = layerForTable(read.prepared->table, number, loaded.templates);
        layer.seriesSource = read.source;
        layer.series = read.series.series;
        m_document.addLayer(layer);
        // Who filled in a form meant each feature to be on the map.
        report(read.prepared->table,
               layer.fields.empty() ? Problem::Severity::Warning : Problem::Severity::Note);
        bounds.add(read.prepared->geometry.bounds());
    }
    for (const auto &rows : loaded.rows) {
        addRows(rows);
    }
    if (!loaded.layers.empty()) {
        Q_EMIT extentRequested(geographicBoundsFromWebMercator(bounds));
    }
}

/// In the panel, but not on the map.
void MapController::addUnplaced(const FeatureTablePtr &table, const LayerTemplates &templates)
{
    const auto hasPlace = [](const Layer &layer) {
        return layer.table && !layer.table->geometry.bounds().isEmpty();
    };
    const auto before = m_document.snapshot();
    const auto id = m_document.addLayer(layerForTable(table, int(before->layers.size()), templates));
    report(table);
    const bool isTable = table->geometry.bounds().isEmpty() && table->featureCount() > 0;
    if (isTable && std::ranges::any_of(before->layers, hasPlace)) {
        m_messages.offer(MessageModel::Task::Join,
                         tr("%1 has no positions of its own. Its columns can be joined to a layer of the "
                            "map, if both have a key such as the AGS or a name.")
                             .arg(QFileInfo(table->path).fileName()),
                         tr("Join to a layer…"), id);
    }
}

void MapController::start(std::function<Loaded(const JobControl &)> work,
                          std::function<void(const Loaded &)> deliver)
{
    auto job = std::make_unique<Job>(this);
    auto *key = job.get();
    m_jobs.emplace(key, std::move(job));
    key->work.start(
        std::move(work),
        [this, key, deliver = std::move(deliver)](const Loaded &loaded) {
            deliver(loaded);
            finish(key);
        },
        [this, key](double fraction) {
            key->progress = fraction;
            Q_EMIT progressChanged();
        });
    if (m_jobs.size() == 1) {
        Q_EMIT busyChanged();
    }
    Q_EMIT progressChanged();
}

void MapController::finish(Job *job)
{
    m_finishedJobs += m_jobs.erase(job);
    if (m_jobs.empty()) {
        m_finishedJobs = 0;
    }
    Q_EMIT progressChanged();
    if (m_jobs.empty()) {
        Q_EMIT busyChanged();
    }
}

} // namespace revier
