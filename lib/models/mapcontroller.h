// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "core/localizedtext.h"
#include "map/mapdocument.h"
#include "models/featureselection.h"
#include "models/filewatch.h"
#include "models/messagemodel.h"
#include "render/scene.h"

#include <QLocale>
#include <QObject>
#include <QPointF>
#include <QSet>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>

namespace revier {

struct LayerTemplates;
struct Loaded;
struct LoadedLayer;
struct LoadedRows;

/// Opens projects and files in the background and keeps the scene of the map up to date. GUI thread.
class MapController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(QString projectPath READ projectPath NOTIFY projectPathChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString languageCode READ languageCode WRITE setLanguageCode NOTIFY languageChanged FINAL)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY darkChanged FINAL)
    Q_PROPERTY(QString attribution READ attribution NOTIFY sceneChanged FINAL)
    Q_PROPERTY(revier::MessageModel *messages READ messages CONSTANT FINAL)
    Q_PROPERTY(QStringList readablePatterns READ readablePatterns CONSTANT FINAL)
public:
    explicit MapController(QObject *parent = nullptr);
    ~MapController() override;

    [[nodiscard]] MapDocument *document() { return &m_document; }
    /// Reads changed files again; the styles stay.
    [[nodiscard]] FileWatch *files() { return &m_files; }
    [[nodiscard]] MessageModel *messages() { return &m_messages; }
    [[nodiscard]] FeatureSelection *selection() { return &m_selection; }
    /// What is ready to be drawn now in the active pane; grows while layers are read.
    [[nodiscard]] const Scene &scene() const { return m_scenes[m_activePane]; }
    /// The same of one of the panes, see MapState::panes; of the active one for a number that there is not.
    [[nodiscard]] const Scene &scene(int pane) const;
    /// Projections of the tables of the map, for pictures of it.
    [[nodiscard]] PreparedTables prepared() const { return m_cache.prepared(); }
    [[nodiscard]] QString title() const;
    /// The absolute path of the project on the map; empty for the shipped one and for none: those cannot be
    /// saved where they came from.
    [[nodiscard]] QString projectPath() const { return m_projectPath; }
    void setProjectPath(const QString &path);
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }
    [[nodiscard]] double progress() const;
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] QString languageCode() const;
    void setLanguageCode(const QString &code);
    /// Whether the map is shown on a dark ground, with styles to match.
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setDark(bool dark);
    /// Attributions of the visible layers, each once.
    [[nodiscard]] QString attribution() const;

    /// "*.geojson", "*.shp", …: what a file dialog offers.
    [[nodiscard]] QStringList readablePatterns() const;

    /// Replaces the map by a project; its layers are read in the background. False, with a message, if it
    /// cannot be read. One with its data is unpacked in the background first; a message tells if it cannot
    /// be.
    bool openProject(const QString &path);
    /// The same for a map that is at hand already.
    void openState(MapState state, const QString &projectPath);
    /// Shows \a state, the tables of which \a source has read: nothing is read, projected or watched again,
    /// now and later; there are no steps and the camera stays. For the map of an audience.
    void present(const MapController &source, MapState state);
    /// Adds files as layers on top. A project replaces the map, and so does a picture that was exported: it
    /// brings its layers, styles, extent and moment back. Messages tell what could not be read.
    Q_INVOKABLE void openUrls(const QList<QUrl> &urls);
    void openFiles(const QStringList &paths);
    /// Adds a picture that was exported as a layer, with its place on the Earth, in place of its map.
    Q_INVOKABLE void openRaster(const QString &path);
    /// Whether one of the files holds another map, so that opening it replaces this one: a project, or a
    /// picture that was exported.
    [[nodiscard]] Q_INVOKABLE bool holdMap(const QList<QUrl> &urls) const;
    /// Whether columns can be joined to a layer, or its file to another one: not those of a drawing.
    [[nodiscard]] Q_INVOKABLE bool canJoin(const QString &layerId) const;
    /// What numbers over years a layer has that it does not show yet: "figures", "periods" or "".
    [[nodiscard]] Q_INVOKABLE QString seriesOffer(const QString &layerId) const;
    /// Shows them, with a style that fits.
    Q_INVOKABLE void showSeries(const QString &layerId);
    /// Mends a layer; \a mended is what comes of all its \a remedies. One step that can be undone.
    void setRemedies(const QString &layerId, std::vector<doctor::Remedy> remedies,
                     const PreparedLayerPtr &mended);
    /// Joins columns of other tables to a layer; the files stay as they are and are watched. One step that
    /// can be undone.
    void setJoins(const QString &layerId, std::vector<LayerJoin> joins);
    /// Shows other data in place of a layer's, until it is called with null. The document stays as it is.
    void setPreview(const QString &layerId, const PreparedLayerPtr &preview);
    /// Tells what was noticed in attributes that have been read since their layer was opened.
    void reportAttributes();
    /// Stops all reading; what has been read stays, the other layers say that they were not read.
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void titleChanged();
    void projectPathChanged();
    void busyChanged();
    void progressChanged();
    void languageChanged();
    void darkChanged();
    void sceneChanged();
    /// Another project, or the same once more.
    void projectOpened();
    /// Something worth showing was opened: longitude, latitude in degrees; may be empty.
    void extentRequested(const revier::Box &lonLat);
    /// The project says where to look: degrees, and 1:\a denominator.
    void viewRequested(QPointF lonLat, double denominator);

private:
    struct Job;
    struct Opening;
    struct HalfReported
    {
        std::weak_ptr<const LateAttributes> attributes;
        QString file; ///< name of its file
    };
    void openPacked(const QString &path);
    void openPicture(const QString &path);
    void readMissing();
    void readAgain(const QString &path);
    void watchFiles();
    void readLayer(const Layer &layer);
    /// Of a layer whose table is there.
    void readNumbers(const Layer &layer);
    /// Of a layer whose table is there; in the background.
    void applyFilterTo(const Layer &layer);
    void reportFilter(const QString &error);
    void takeNumbers(const QString &id, const LoadedLayer &loaded);
    void openFile(const QString &path);
    void addUnplaced(const FeatureTablePtr &table, const LayerTemplates &templates);
    void addOpened();
    void addLoaded(const Loaded &loaded);
    void addRows(const LoadedRows &rows);
    void start(std::function<Loaded(const JobControl &)> work, std::function<void(const Loaded &)> deliver);
    void finish(Job *job);
    void dropJobs();
    void report(const FeatureTablePtr &table, Problem::Severity least = Problem::Severity::Warning);
    void updateScene();
    void prepareSketch();
    [[nodiscard]] MapState previewState();

    MapDocument m_document;
    MessageModel m_messages;
    FileWatch m_files;
    FeatureSelection m_selection;
    std::vector<SelectionLayers> m_selectionLayers; ///< of the panes
    QString m_projectPath;
    QSet<QString> m_reading; ///< ids of the layers that jobs read
    SceneCache m_cache;
    QString m_previewedLayer;
    PreparedLayerPtr m_preview;
    std::vector<Scene> m_scenes = std::vector<Scene>(1); ///< of the panes
    std::size_t m_activePane = 0;
    Language m_language = Language::German;
    bool m_dark = false;
    bool m_presents = false; ///< what another one has read
    std::unordered_map<Job *, std::unique_ptr<Job>> m_jobs;
    std::deque<std::shared_ptr<Opening>> m_openings; ///< in the order in which they were named
    std::vector<HalfReported> m_halfReported; ///< of which attributes were not read yet
    std::size_t m_finishedJobs = 0; ///< since there was nothing to do
};

} // namespace revier
