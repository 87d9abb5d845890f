// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/mapcontroller.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

namespace revier {

/// The years and scenarios of all layers that have numbers over years, and where the map stands among them;
/// plays them. GUI thread.
class TimelineController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::MapController *map READ map WRITE setMap NOTIFY mapChanged REQUIRED FINAL)
    Q_PROPERTY(bool available READ isAvailable NOTIFY axisChanged FINAL)
    Q_PROPERTY(int firstYear READ firstYear NOTIFY axisChanged FINAL)
    Q_PROPERTY(int lastYear READ lastYear NOTIFY axisChanged FINAL)
    Q_PROPERTY(QStringList scenarioTitles READ scenarioTitles NOTIFY axisChanged FINAL)
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY momentChanged FINAL)
    Q_PROPERTY(int scenario READ scenario WRITE setScenario NOTIFY momentChanged FINAL)
    Q_PROPERTY(int compare READ compare WRITE setCompare NOTIFY momentChanged FINAL)
    Q_PROPERTY(QString text READ text NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool assumed READ isAssumed NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool layersShown READ areLayersShown NOTIFY momentChanged FINAL)
    Q_PROPERTY(bool playing READ isPlaying WRITE setPlaying NOTIFY playingChanged FINAL)
    Q_PROPERTY(double speed READ speed WRITE setSpeed NOTIFY speedChanged FINAL)
    Q_PROPERTY(bool loop READ loops WRITE setLoop NOTIFY loopChanged FINAL)
public:
    explicit TimelineController(QObject *parent = nullptr);

    [[nodiscard]] MapController *map() const { return m_map; }
    void setMap(MapController *map);

    /// Whether any layer has numbers over years, shown or not.
    [[nodiscard]] bool isAvailable() const { return m_axis.lastYear > 0; }
    [[nodiscard]] int firstYear() const { return m_axis.firstYear; }
    [[nodiscard]] int lastYear() const { return m_axis.lastYear; }
    /// Of all layers, each once; empty where there are no scenarios. In the language of the map.
    [[nodiscard]] QStringList scenarioTitles() const;
    /// Number of a scenario by its id, -1 if there is none.
    [[nodiscard]] int indexOf(const QString &scenario) const;
    /// Id of a scenario by its number; empty if there is none.
    [[nodiscard]] QString idOf(int index) const;
    /// With a year and scenarios that there are.
    [[nodiscard]] Moment valid(Moment moment) const;

    [[nodiscard]] int year() const { return moment().year; }
    /// Held within the first and the last year.
    void setYear(int year);
    /// Number of the scenario shown, -1 without scenarios.
    [[nodiscard]] int scenario() const { return indexOf(moment().scenario); }
    void setScenario(int index);
    /// Number of the scenario B of a difference A - B; -1: none.
    [[nodiscard]] int compare() const { return indexOf(moment().compare); }
    void setCompare(int index);
    /// "2035, Mittlere Annahmen (Annahme)"
    [[nodiscard]] QString text() const;
    /// The same of what a pane shows.
    [[nodiscard]] QString textOf(const MapPane &pane) const;
    /// Whether any layer shown has numbers that are assumptions now.
    [[nodiscard]] bool isAssumed() const;
    /// Whether any layer that has numbers over years is visible.
    [[nodiscard]] bool areLayersShown() const;
    /// Makes the first such layer visible if none is; one that is drawn otherwise gets a style with its
    /// numbers.
    Q_INVOKABLE void showLayers();

    Q_INVOKABLE void step(int years);
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    /// Starting at the last year begins anew.
    void setPlaying(bool playing);
    /// Years a second, 0.25 to 10.
    [[nodiscard]] double speed() const { return m_speed; }
    void setSpeed(double speed);
    [[nodiscard]] bool loops() const { return m_loop; }
    void setLoop(bool loop);

Q_SIGNALS:
    void mapChanged();
    void axisChanged();
    void momentChanged();
    void playingChanged();
    void speedChanged();
    void loopChanged();

private:
    struct Axis
    {
        int firstYear = 0;
        int lastYear = 0;
        std::vector<YearSeries::Scenario> scenarios;
        bool operator==(const Axis &) const = default;
    };
    [[nodiscard]] static Axis axisOf(const MapState &state);
    [[nodiscard]] Moment moment() const;
    /// What is shown when a scenario is gone: the one that it was a copy of, see JobModel::duplicated(), else
    /// the first.
    [[nodiscard]] QString insteadOf(const QString &scenario) const;
    /// The layer whose numbers the text speaks of: the first that is shown, else the first that has some.
    [[nodiscard]] static const Layer *leadingLayer(const MapState &state, const MapPane &pane);
    void setMoment(const Moment &moment);
    void updateAxis();
    void updatePanes();
    void playOn();

    QPointer<MapController> m_map;
    Axis m_axis;
    QTimer m_timer;
    double m_speed = 2;
    bool m_loop = false;
};

} // namespace revier
