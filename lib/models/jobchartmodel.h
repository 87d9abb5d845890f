// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "models/jobscontroller.h"
#include "scenario/jobranges.h"

#include <QAbstractListModel>
#include <QColor>
#include <QPointF>
#include <QPointer>

#include <vector>

namespace revier {

/// The lines of a chart over the years: each scenario, what was observed, and the published bound, for the
/// region, a Kreis or a source. Points are (year, number). GUI thread; ranges are computed in a job.
class JobChartModel : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(revier::JobsController *jobs READ jobs WRITE setJobs NOTIFY jobsChanged REQUIRED FINAL)
    Q_PROPERTY(QStringList groupTitles READ groupTitles NOTIFY groupsChanged FINAL)
    Q_PROPERTY(int group READ group WRITE setGroup NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString groupKind READ groupKind NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString groupKey READ groupKey NOTIFY chartChanged FINAL)
    Q_PROPERTY(bool employees READ showsEmployees WRITE setEmployees NOTIFY chartChanged FINAL)
    Q_PROPERTY(bool employeesKnown READ areEmployeesKnown NOTIFY chartChanged FINAL)
    Q_PROPERTY(double minimum READ minimum NOTIFY chartChanged FINAL)
    Q_PROPERTY(double maximum READ maximum NOTIFY chartChanged FINAL)
    Q_PROPERTY(double step READ step NOTIFY chartChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY chartChanged FINAL)
    Q_PROPERTY(QList<QPointF> rangeLower READ rangeLower NOTIFY rangeChanged FINAL)
    Q_PROPERTY(QList<QPointF> rangeUpper READ rangeUpper NOTIFY rangeChanged FINAL)
public:
    enum class Kind { Observed, Scenario, Bound };
    Q_ENUM(Kind)
    enum Role {
        TitleRole = Qt::UserRole + 1,
        KindRole,
        ColorRole,
        PointsRole,
        CurrentRole,
        ValueRole,
        ScenarioRole
    };

    explicit JobChartModel(QObject *parent = nullptr);

    [[nodiscard]] JobsController *jobs() const { return m_jobs; }
    void setJobs(JobsController *jobs);
    /// The region, the Kreise, then the sources of permanent jobs.
    [[nodiscard]] QStringList groupTitles() const;
    [[nodiscard]] int group() const { return m_group; }
    void setGroup(int group);
    /// The group as ExplanationModel::ask() names it.
    [[nodiscard]] QString groupKind() const { return codeOf(currentGroup().kind); }
    [[nodiscard]] QString groupKey() const { return currentGroup().key; }
    /// Employees (observed, then those of the last observed year with the new jobs) instead of new jobs
    /// alone.
    [[nodiscard]] bool showsEmployees() const { return m_employees && areEmployeesKnown(); }
    void setEmployees(bool employees);
    /// Employees are counted by Kreis, not by site.
    [[nodiscard]] bool areEmployeesKnown() const;
    /// Of the vertical axis, with a step between its lines.
    [[nodiscard]] double minimum() const { return m_minimum; }
    [[nodiscard]] double maximum() const { return m_maximum; }
    [[nodiscard]] double step() const { return m_step; }
    /// What is drawn, and that it is assumed.
    [[nodiscard]] QString title() const;
    /// P10 and P90 of the scenario of the map; empty while they are computed.
    [[nodiscard]] QList<QPointF> rangeLower() const { return m_lower; }
    [[nodiscard]] QList<QPointF> rangeUpper() const { return m_upper; }

    /// In the format of the language, for the axis.
    [[nodiscard]] Q_INVOKABLE QString numberText(double value) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void jobsChanged();
    void groupsChanged();
    void chartChanged();
    void rangeChanged();

private:
    struct Line
    {
        Kind kind = Kind::Scenario;
        QString scenario; ///< id
        QString title;
        QColor color;
        QList<QPointF> points;
    };
    void follow();
    void rebuild();
    void updateMoment();
    void updateAxis();
    void computeRange();
    void takeRange(const Result<JobRangesPtr> &ranges);
    [[nodiscard]] JobGroup currentGroup() const;
    [[nodiscard]] QString currentScenario() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] QString valueText(const Line &line) const;
    /// What is added to new jobs: the employees of the last observed year, or nothing.
    [[nodiscard]] double ground() const;
    [[nodiscard]] Line scenarioLine(const Scenario &scenario, std::size_t number) const;
    [[nodiscard]] Line observedLine() const;
    [[nodiscard]] std::optional<Line> boundLine() const;

    QPointer<JobsController> m_jobs;
    std::vector<JobGroup> m_groups;
    std::vector<Line> m_lines;
    QList<QPointF> m_lower;
    QList<QPointF> m_upper;
    QString m_rangeScenario; ///< of the range shown or computed
    LatestJob<Result<JobRangesPtr>> m_job;
    int m_group = 0;
    bool m_employees = false;
    double m_minimum = 0;
    double m_maximum = 1;
    double m_step = 1;
};

} // namespace revier
