// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "doctor/diagnosis.h"
#include "models/mapcontroller.h"

#include <QAbstractListModel>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace revier {

struct LayerExamination;

/// The import doctor in the window: examines the layers that the user opened, and any that is asked for, one
/// after the other in the background, and lists what it found in one of them. Mends on demand; never touches
/// a file. GUI thread.
class DoctorController : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(QString layerId READ layerId WRITE setLayerId NOTIFY layerIdChanged FINAL)
    Q_PROPERTY(QString layerTitle READ layerTitle NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(QString layerError READ layerError NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(bool examined READ isExamined NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(QStringList limits READ limits NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(QStringList applied READ applied NOTIFY diagnosisChanged FINAL)
    Q_PROPERTY(int previewRow READ previewRow NOTIFY previewRowChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QUrl suggestedNote READ suggestedNote NOTIFY diagnosisChanged FINAL)
    /// While the map is being drawn, which needs the cores more: only layers that are asked for are examined.
    Q_PROPERTY(bool held READ isHeld WRITE setHeld NOTIFY heldChanged FINAL)
    /// Grows whenever seriousCount() may answer otherwise: bindings name it.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged FINAL)
public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        SeverityRole, ///< "note", "warning", "error"
        CertaintyRole, ///< in the user's language
        ExplanationRole,
        EvidenceRole, ///< a list of texts
        WayOutRole,
        RemedyRole, ///< what mending does; empty: nothing can be done here
        MoveRole, ///< how far positions move; may be empty
        InForceRole, ///< the map is right already, by the reader
        PreviewableRole ///< the remedy can be seen on the map
    };
    Q_ENUM(Role)

    explicit DoctorController(QObject *parent = nullptr);
    ~DoctorController() override;

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    /// The layer whose findings are listed; empty: none.
    [[nodiscard]] QString layerId() const { return m_layerId; }
    void setLayerId(const QString &id);
    [[nodiscard]] QString layerTitle() const;
    /// Why the layer could not be read; empty otherwise.
    [[nodiscard]] QString layerError() const;
    [[nodiscard]] int count() const;
    /// False while the layer waits for its examination.
    [[nodiscard]] bool isExamined() const;
    /// What was not examined.
    [[nodiscard]] QStringList limits() const;
    /// The remedies that are applied to the layer.
    [[nodiscard]] QStringList applied() const;
    [[nodiscard]] int previewRow() const { return m_previewRow; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isHeld() const { return m_held; }
    void setHeld(bool held);
    /// Beside the file: "towns.geojson" has "towns-note.md".
    [[nodiscard]] QUrl suggestedNote() const;
    [[nodiscard]] int revision() const { return m_revision; }

    /// Findings of a layer that are more than notes; 0 while it is not examined.
    [[nodiscard]] Q_INVOKABLE int seriousCount(const QString &layerId) const;
    /// Shows what the remedy in \a row makes of the layer, and zooms to it; -1: the layer as it is.
    Q_INVOKABLE void preview(int row);
    /// Applies the remedy in \a row to the layer: a step that can be undone.
    Q_INVOKABLE void mend(int row);
    /// Takes the file as it is.
    Q_INVOKABLE void discardRemedies();
    Q_INVOKABLE void saveNote(const QUrl &url);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mapChanged();
    void layerIdChanged();
    void diagnosisChanged();
    void previewRowChanged();
    void busyChanged();
    void heldChanged();
    void revisionChanged();
    void noteSaved(const QString &path);
    void failed(const QString &message);

private:
    struct Entry
    {
        FeatureTablePtr table; ///< that was examined
        doctor::Diagnosis diagnosis;
    };
    using Mended = Result<PreparedLayerPtr>;

    void examineNext();
    void examineAgain();
    void take(const LayerExamination &examination);
    void follow();
    void startMending(int row, std::function<void(const PreparedLayerPtr &)> deliver);
    void setBusy(bool busy);
    void setPreviewRow(int row);
    void zoomTo(const GeometryBuffer &mapPlane);
    [[nodiscard]] const Layer *layer(const MapState &state, const QString &id) const;
    [[nodiscard]] std::optional<Layer> shownLayer() const;
    [[nodiscard]] const Entry *current() const;
    [[nodiscard]] const doctor::Finding *finding(int row) const;

    QPointer<MapController> m_map;
    QString m_layerId;
    QHash<QString, Entry> m_entries; ///< by layer id
    std::shared_ptr<const doctor::Places> m_places;
    int m_previewRow = -1;
    int m_revision = 0;
    bool m_busy = false;
    bool m_held = false;
    QTimer m_soon;
    LatestJob<std::shared_ptr<const LayerExamination>> m_examination;
    LatestJob<Mended> m_mending;
    LatestJob<Result<QString>> m_note;
};

} // namespace revier
