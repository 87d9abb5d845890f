// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobchartmodel.h"

#include "core/format.h"
#include "style/seriesstyle.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// Told apart with every colour vision (Okabe and Ito, Color Universal Design, 2008).
constexpr std::array<QRgb, 6> kColors {0xffd55e00, 0xff0072b2, 0xff009e73,
                                       0xffcc79a7, 0xffe69f00, 0xff56b4e9};

bool isGain(const JobSource &source)
{
    return signOf(source, Measure::Gains) == 1;
}

} // namespace

JobChartModel::JobChartModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_job(this)
{
}

void JobChartModel::setJobs(JobsController *jobs)
{
    if (m_jobs == jobs) {
        return;
    }
    if (m_jobs) {
        m_jobs->disconnect(this);
    }
    m_jobs = jobs;
    if (jobs != nullptr) {
        connect(jobs, &JobsController::resultsChanged, this, &JobChartModel::rebuild);
        connect(jobs, &JobsController::mapChanged, this, &JobChartModel::follow);
    }
    follow();
    Q_EMIT jobsChanged();
}

void JobChartModel::follow()
{
    if (m_jobs && m_jobs->map() != nullptr) {
        auto *map = m_jobs->map();
        connect(map->document(), &MapDocument::momentChanged, this, &JobChartModel::updateMoment,
                Qt::UniqueConnection);
        connect(map, &MapController::languageChanged, this, &JobChartModel::rebuild, Qt::UniqueConnection);
    }
    rebuild();
}

Language JobChartModel::language() const
{
    return m_jobs && m_jobs->map() != nullptr ? m_jobs->map()->language() : Language::German;
}

QString JobChartModel::currentScenario() const
{
    return m_jobs && m_jobs->map() != nullptr ? m_jobs->map()->document()->snapshot()->moment.scenario
                                              : QString();
}

JobGroup JobChartModel::currentGroup() const
{
    return m_groups.empty() ? JobGroup() : m_groups[std::size_t(m_group)];
}

QStringList JobChartModel::groupTitles() const
{
    QStringList titles;
    for (const auto &group : m_groups) {
        titles.append(m_jobs->results()->title(group, language()));
    }
    return titles;
}

void JobChartModel::setGroup(int group)
{
    if (group != m_group && group >= 0 && std::size_t(group) < m_groups.size()) {
        m_group = group;
        rebuild();
    }
}

void JobChartModel::setEmployees(bool employees)
{
    if (m_employees != employees) {
        m_employees = employees;
        rebuild();
    }
}

bool JobChartModel::areEmployeesKnown() const
{
    return !m_jobs.isNull() && m_jobs->results() != nullptr
        && m_jobs->results()->baseline(currentGroup()).has_value();
}

double JobChartModel::ground() const
{
    return showsEmployees() ? m_jobs->results()->baseline(currentGroup()).value_or(0) : 0;
}

QString JobChartModel::title() const
{
    return showsEmployees()
        ? tr("Employees: observed, then those of the last year with new jobs (assumption)")
        : tr("New permanent jobs (assumption)");
}

JobChartModel::Line JobChartModel::scenarioLine(const Scenario &scenario, std::size_t number) const
{
    const auto &results = *m_jobs->results();
    const auto first = showsEmployees() ? results.model().observed().lastYear() : kFirstYear;
    Line line {.kind = Kind::Scenario,
               .scenario = scenario.id,
               .title = scenario.title.in(language()),
               .color = QColor(kColors.at(number % kColors.size())),
               .points = {}};
    for (int year = first; year <= kLastYear; ++year) {
        if (const auto value = results.value(currentGroup(), scenario.id, year, Measure::Gains)) {
            line.points.append({double(year), ground() + *value});
        }
    }
    return line;
}

JobChartModel::Line JobChartModel::observedLine() const
{
    const auto &results = *m_jobs->results();
    Line line {.kind = Kind::Observed,
               .scenario = {},
               .title = tr("observed"),
               .color = QColor(0x60, 0x68, 0x70),
               .points = {}};
    for (int year = kFirstYear; year <= results.model().observed().lastYear(); ++year) {
        if (const auto value = results.value(currentGroup(), {}, year, Measure::Employees)) {
            line.points.append({double(year), *value});
        }
    }
    return line;
}

std::optional<JobChartModel::Line> JobChartModel::boundLine() const
{
    const auto &model = m_jobs->results()->model();
    double bound = 0;
    for (const auto &source : model.sources()) {
        if (isGain(source) && source.bound != BoundKind::Assumption && belongsTo(source, currentGroup())) {
            bound += source.jobsMax;
        }
    }
    if (bound <= 0) {
        return std::nullopt;
    }
    const auto first = showsEmployees() ? model.observed().lastYear() : kFirstYear;
    return Line {.kind = Kind::Bound,
                 .scenario = {},
                 .title = tr("published upper bound, without a year"),
                 .color = QColor(0x8e, 0x2f, 0x2f),
                 .points = {{double(first), ground() + bound}, {double(kLastYear), ground() + bound}}};
}

void JobChartModel::rebuild()
{
    beginResetModel();
    m_lines.clear();
    m_groups.clear();
    if (m_jobs && m_jobs->results()) {
        const auto &results = *m_jobs->results();
        m_groups = results.groups(GroupKind::Region);
        for (const auto kind : {GroupKind::Kreis, GroupKind::Source}) {
            std::ranges::copy_if(
                results.groups(kind), std::back_inserter(m_groups), [&](const JobGroup &group) {
                    const auto *source =
                        kind == GroupKind::Source ? results.model().source(group.key) : nullptr;
                    return !group.key.isEmpty() && (source == nullptr || isGain(*source));
                });
        }
        m_group = std::clamp(m_group, 0, std::max(0, int(m_groups.size()) - 1));
        if (showsEmployees()) {
            m_lines.push_back(observedLine());
        }
        std::size_t number = 0;
        for (const auto &scenario : results.model().scenarios()) {
            m_lines.push_back(scenarioLine(scenario, number++));
        }
        if (auto bound = boundLine()) {
            m_lines.push_back(*std::move(bound));
        }
    }
    updateAxis();
    endResetModel();
    computeRange();
    Q_EMIT groupsChanged();
    Q_EMIT chartChanged();
}

void JobChartModel::updateAxis()
{
    double least = 0;
    double most = 0;
    bool any = false;
    for (const auto &line : m_lines) {
        for (const auto &point : line.points) {
            least = any ? std::min(least, point.y()) : point.y();
            most = any ? std::max(most, point.y()) : point.y();
            any = true;
        }
    }
    // New jobs are counted from nothing; employees would be flat lines there.
    least = showsEmployees() ? least : 0;
    const auto breaks = prettyBreaks(std::max(most - least, 1.0));
    m_step = breaks.empty() ? 1 : breaks.front();
    m_minimum = m_step * std::floor(least / m_step);
    m_maximum = m_step * std::ceil(std::max(most, m_minimum + m_step) / m_step);
}

void JobChartModel::updateMoment()
{
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {CurrentRole, ValueRole});
    }
    if (currentScenario() != m_rangeScenario) {
        computeRange();
    }
}

void JobChartModel::computeRange()
{
    constexpr int kRuns = 2000; // the tenths do not move visibly with more
    m_lower.clear();
    m_upper.clear();
    m_rangeScenario = currentScenario();
    Q_EMIT rangeChanged();
    if (!m_jobs || !m_jobs->results() || m_jobs->results()->model().scenario(m_rangeScenario) == nullptr) {
        m_job.cancel();
        return;
    }
    m_job.start(
        [results = m_jobs->results(), scenario = m_rangeScenario](const JobControl &control) {
            return JobRanges::compute(results, scenario, {.runs = kRuns, .seed = 1}, control);
        },
        [this](const Result<JobRangesPtr> &ranges) { takeRange(ranges); });
}

void JobChartModel::takeRange(const Result<JobRangesPtr> &ranges)
{
    if (!ranges || !m_jobs || !m_jobs->results()) {
        return;
    }
    const auto first = showsEmployees() ? m_jobs->results()->model().observed().lastYear() : kFirstYear;
    for (int year = first; year <= kLastYear; ++year) {
        if (const auto range = (*ranges)->at(currentGroup(), year, Measure::Gains)) {
            m_lower.append({double(year), ground() + range->p10});
            m_upper.append({double(year), ground() + range->p90});
        }
    }
    Q_EMIT rangeChanged();
}

QString JobChartModel::valueText(const Line &line) const
{
    const auto state = m_jobs->map()->document()->snapshot();
    const auto found = std::ranges::find(line.points, double(state->moment.year), &QPointF::x);
    return found == line.points.end() ? QString() : numberText(found->y());
}

QString JobChartModel::numberText(double value) const
{
    return formatNumber(value, 0, localeOf(language()));
}

int JobChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant JobChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return line.title;
    case KindRole:
        return QVariant::fromValue(line.kind);
    case ColorRole:
        return line.color;
    case PointsRole:
        return QVariant::fromValue(line.points);
    case CurrentRole:
        return line.kind == Kind::Scenario && line.scenario == currentScenario();
    case ValueRole:
        return valueText(line);
    case ScenarioRole:
        return line.scenario;
    default:
        return {};
    }
}

QHash<int, QByteArray> JobChartModel::roleNames() const
{
    return {{TitleRole, "title"},     {KindRole, "kind"},   {ColorRole, "color"},      {PointsRole, "points"},
            {CurrentRole, "current"}, {ValueRole, "value"}, {ScenarioRole, "scenario"}};
}

} // namespace revier
