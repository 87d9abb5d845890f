// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/comparisonmodels.h"
#include "models/viewcontroller.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <optional>
#include <vector>

namespace revier {

/// Compares up to four sites of the map: side by side, and by a score whose weights can be moved. Looking at
/// the sites is a job; moving a weight only ranks anew. Another project begins a new comparison; a comparison
/// is kept as a file of its own. GUI thread.
class ComparisonController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(revier::ComparedSitesModel *sites READ sites CONSTANT FINAL)
    Q_PROPERTY(revier::CriteriaModel *criteria READ criteria CONSTANT FINAL)
    Q_PROPERTY(revier::ComparisonTableModel *table READ table CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(bool full READ isFull NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    /// Why nothing is shown; empty if all is well.
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    /// Whether the selected feature is among the sites.
    Q_PROPERTY(bool selectionCompared READ isSelectionCompared NOTIFY changed FINAL)
    /// Whether the weights are those that the program proposes.
    Q_PROPERTY(bool proposed READ isProposed NOTIFY changed FINAL)
public:
    explicit ComparisonController(QObject *parent = nullptr);

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] ComparedSitesModel *sites() { return &m_sites; }
    [[nodiscard]] CriteriaModel *criteria() { return &m_criteria; }
    [[nodiscard]] ComparisonTableModel *table() { return &m_table; }
    [[nodiscard]] int count() const { return int(m_settings.sites.size()); }
    [[nodiscard]] bool isFull() const { return m_settings.sites.size() >= ScoreSettings::kMostSites; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool isSelectionCompared() const;
    [[nodiscard]] bool isProposed() const { return m_settings.criteria.empty(); }

    /// Adds the selected feature; false if there is none, if it is there already, or if there are four.
    Q_INVOKABLE bool addSelected();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void clear();
    /// Selects the site and asks the camera to show it.
    Q_INVOKABLE void showOnMap(int row);
    Q_INVOKABLE void setWeight(int row, double weight);
    /// Back to the criteria and weights that the program proposes.
    Q_INVOKABLE void resetWeights();
    /// The side-by-side table for a spreadsheet.
    [[nodiscard]] Q_INVOKABLE QString tableText() const;
    /// Writes the score as CSV, or, into a file .json, sites and criteria for openSettings() and
    /// revieratlas-cli score --criteria; without suffix CSV. saved() or failed() follows.
    Q_INVOKABLE void saveScore(const QUrl &url);
    /// Compares what the file says; failed() if it says nothing that can be compared.
    Q_INVOKABLE void openSettings(const QUrl &url);
    /// Writes the fact sheet of a site (.pdf, .png; without suffix .pdf) in a job; saved() or failed()
    /// follows.
    Q_INVOKABLE void saveFactSheet(int row, const QUrl &url);
    /// "digitalpark-frimmersdorf.pdf", for the dialog.
    [[nodiscard]] Q_INVOKABLE QString factSheetName(int row) const;

Q_SIGNALS:
    void viewControllerChanged();
    void changed();
    void saved(const QString &path);
    void failed(const QString &message);

private:
    /// What a job looks at; the same again needs no job.
    struct Basis
    {
        ScoreSettings settings; ///< with all weights 1
        std::vector<const FeatureTable *> tables; ///< of all layers: only compared
        QString scenariosPath;
        QJsonObject ownScenarios;
        Moment moment;
        Language language = Language::German;
        bool operator==(const Basis &) const = default;
    };
    struct Found
    {
        Measurement measurement;
        std::vector<SiteProfile> profiles;
    };
    using Finding = Result<Found>;

    [[nodiscard]] MapController *map() const { return m_view ? m_view->map() : nullptr; }
    [[nodiscard]] MapStatePtr state() const;
    [[nodiscard]] Language language() const;
    void watchMap();
    void refresh();
    void take(const Finding &finding);
    void rank();
    void store(ScoreSettings settings);
    [[nodiscard]] QByteArray settingsJson() const;
    [[nodiscard]] Basis basisOf(const MapState &state) const;
    [[nodiscard]] static Finding find(const MapState &state, const ScoreSettings &settings, Language language,
                                      const JobControl &control);
    [[nodiscard]] std::optional<SiteRef> siteAt(int row) const;

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map; ///< that is watched
    ScoreSettings m_settings; ///< no criteria: those that the program proposes
    ScoreSettings m_ranked; ///< those that the models show
    Basis m_basis;
    std::optional<SiteScore> m_score;
    bool m_busy = false;
    QString m_error;
    ComparedSitesModel m_sites;
    CriteriaModel m_criteria;
    ComparisonTableModel m_table;
    LatestJob<Finding> m_job;
    LatestJob<Result<void>> m_sheetJob;
};

} // namespace revier
