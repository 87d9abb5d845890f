// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinecontroller.h"

#include <QAbstractListModel>
#include <QPointer>

namespace revier {

/// The maps that a window shows side by side, one row each. They look at the same place; each has a year, a
/// scenario and layers of its own. The time line belongs to the active one. GUI thread.
class PaneController : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    /// Of the same map: it knows the years and scenarios that there are.
    Q_PROPERTY(revier::TimelineController *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged
                   REQUIRED FINAL)
    Q_PROPERTY(Mode mode READ mode WRITE setMode NOTIFY layoutChosen FINAL)
    Q_PROPERTY(int count READ count NOTIFY layoutChosen FINAL)
    Q_PROPERTY(int active READ active WRITE setActive NOTIFY activeChanged FINAL)
    Q_PROPERTY(double divider READ divider WRITE setDivider NOTIFY dividerChanged FINAL)
public:
    enum class Mode { Single, Two, Four, Swipe }; ///< see PaneLayout
    Q_ENUM(Mode)
    enum Role {
        TitleRole = Qt::UserRole + 1, ///< "2035, Obergrenze (Annahme)", or what it shows without a time line
        YearRole,
        ScenarioRole, ///< number of the scenario, -1 without one
        ActiveRole,
        OwnLayersRole ///< how many layers are shown or hidden here alone
    };
    Q_ENUM(Role)

    explicit PaneController(QObject *parent = nullptr);
    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);
    [[nodiscard]] TimelineController *timeline() const { return m_timeline; }
    void setTimeline(TimelineController *timeline);

    [[nodiscard]] Mode mode() const;
    void setMode(Mode mode);
    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int active() const { return layout().active; }
    void setActive(int pane);
    /// See PaneLayout::divider.
    [[nodiscard]] double divider() const { return layout().divider; }
    void setDivider(double divider);
    /// The next pane is active, or the first after the last; \a step -1: the one before.
    Q_INVOKABLE void activateNext(int step);

    /// Held within the years of the time line.
    Q_INVOKABLE void setYear(int pane, int year);
    Q_INVOKABLE void setScenario(int pane, int scenario);
    /// Shows or hides a layer in one pane; what the map does anyway is forgotten there. A step of undo.
    Q_INVOKABLE void setLayerShown(int pane, const QString &layerId, bool shown);
    /// The pane shows the layers that the map has switched on. A step of undo.
    Q_INVOKABLE void resetLayers(int pane);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void mapChanged();
    void timelineChanged();
    void layoutChosen();
    void activeChanged();
    void dividerChanged();

private:
    [[nodiscard]] PaneLayout layout() const;
    template<typename Change> void changePane(int pane, Change change);
    [[nodiscard]] QString titleOf(int row) const;
    void update();
    void takeRows(const PaneLayout &next);
    void updateTexts();

    QPointer<MapController> m_map;
    QPointer<TimelineController> m_timeline;
    PaneLayout m_shown; ///< that the views know of
};

} // namespace revier
