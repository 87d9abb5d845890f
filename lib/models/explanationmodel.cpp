// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/explanationmodel.h"

#include "profile/sitefacts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {

ExplanationModel::ExplanationModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ExplanationModel::setJobs(JobsController *jobs)
{
    if (m_jobs == jobs) {
        return;
    }
    if (m_jobs) {
        m_jobs->disconnect(this);
    }
    m_jobs = jobs;
    if (jobs != nullptr) {
        connect(jobs, &JobsController::resultsChanged, this, &ExplanationModel::rebuild);
        connect(jobs, &JobsController::mapChanged, this, &ExplanationModel::follow);
    }
    follow();
    Q_EMIT jobsChanged();
}

void ExplanationModel::follow()
{
    if (m_jobs && m_jobs->map() != nullptr) {
        auto *map = m_jobs->map();
        connect(map->document(), &MapDocument::momentChanged, this, &ExplanationModel::rebuild,
                Qt::UniqueConnection);
        connect(map, &MapController::languageChanged, this, &ExplanationModel::rebuild, Qt::UniqueConnection);
    }
    rebuild();
}

void ExplanationModel::rebuild()
{
    beginResetModel();
    m_explanation = {};
    if (isReady()) {
        const auto moment = m_jobs->map()->document()->snapshot()->moment;
        m_explanation =
            explain(*m_jobs->results(), m_group, moment.scenario, moment.year, m_measure, language());
    }
    endResetModel();
    Q_EMIT explanationChanged();
}

Language ExplanationModel::language() const
{
    return isReady() ? m_jobs->map()->language() : Language::German;
}

std::vector<JobGroup> ExplanationModel::groups() const
{
    std::vector<JobGroup> all;
    if (isReady()) {
        for (const auto kind :
             {GroupKind::Region, GroupKind::Kreis, GroupKind::Municipality, GroupKind::Source}) {
            for (const auto &group : m_jobs->results()->groups(kind)) {
                if (kind == GroupKind::Region || !group.key.isEmpty()) {
                    all.push_back(group);
                }
            }
        }
    }
    return all;
}

QStringList ExplanationModel::groupTitles() const
{
    QStringList titles;
    for (const auto &group : groups()) {
        titles.append(m_jobs->results()->title(group, language()));
    }
    return titles;
}

int ExplanationModel::group() const
{
    const auto all = groups();
    const auto found = std::ranges::find(all, m_group);
    return found == all.end() ? -1 : int(found - all.begin());
}

void ExplanationModel::setGroup(int group)
{
    const auto all = groups();
    if (group >= 0 && std::size_t(group) < all.size() && all[std::size_t(group)] != m_group) {
        m_group = all[std::size_t(group)];
        rebuild();
    }
}

QStringList ExplanationModel::measureTitles() const
{
    QStringList titles;
    for (const auto measure : allMeasures()) {
        titles.append(measureText(measure));
    }
    return titles;
}

int ExplanationModel::measure() const
{
    return int(std::ranges::find(allMeasures(), m_measure) - allMeasures().begin());
}

void ExplanationModel::setMeasure(int measure)
{
    if (measure >= 0 && std::size_t(measure) < allMeasures().size()
        && allMeasures()[std::size_t(measure)] != m_measure) {
        m_measure = allMeasures()[std::size_t(measure)];
        rebuild();
    }
}

QString ExplanationModel::kindText() const
{
    return m_explanation.title.isEmpty() ? QString() : revier::kindText(m_explanation.kind);
}

QString ExplanationModel::gradeText() const
{
    return m_explanation.grade.isEmpty() ? QString() : revier::gradeText(m_explanation.grade);
}

std::optional<Measure> ExplanationModel::measureOf(const QString &group, const QString &key,
                                                   const QString &measure) const
{
    if (!measure.isEmpty()) {
        return measureFromCode(measure);
    }
    const auto *source = group == u"source" ? m_jobs->results()->model().source(key) : nullptr;
    switch (source == nullptr ? JobEffect::Gain : source->effect) {
    case JobEffect::Construction:
        return Measure::Construction;
    case JobEffect::Loss:
        return Measure::Losses;
    case JobEffect::Gain:
        break;
    }
    return Measure::Gains;
}

std::optional<JobGroup> ExplanationModel::groupOf(const QString &group, const QString &key,
                                                  Measure measure) const
{
    if (group == u"site") {
        for (const auto &source : m_jobs->results()->model().sources()) {
            if (source.siteId == key && signOf(source, measure) != 0) {
                return JobGroup {.kind = GroupKind::Source, .key = source.id};
            }
        }
        return std::nullopt;
    }
    const auto kind = groupKindFromCode(group);
    const auto all = groups();
    const auto found =
        std::ranges::find_if(all, [&](const JobGroup &each) { return kind == each.kind && each.key == key; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

bool ExplanationModel::ask(const QString &group, const QString &key, const QString &measure,
                           const QString &scenario)
{
    const auto known = isReady() ? measureOf(group, key, measure) : std::nullopt;
    const auto asked = known ? groupOf(group, key, *known) : std::nullopt;
    if (!asked || (!scenario.isEmpty() && m_jobs->results()->model().scenario(scenario) == nullptr)) {
        return false;
    }
    m_group = *asked;
    m_measure = *known;
    auto moment = m_jobs->map()->document()->snapshot()->moment;
    if (!scenario.isEmpty() && scenario != moment.scenario) {
        moment.compare = moment.compare == scenario ? QString() : moment.compare;
        moment.scenario = scenario;
        m_jobs->map()->document()->setMoment(moment); // rebuilds
    } else {
        rebuild();
    }
    return true;
}

QString ExplanationModel::text() const
{
    QStringList lines {m_explanation.title, m_explanation.value + u" · "_s + kindText(),
                       m_explanation.formula};
    for (const auto &input : m_explanation.inputs) {
        lines.append(u"%1: %2 (%3)"_s.arg(input.label, input.value, input.kindText));
        lines.append(input.note);
        lines.append(input.source);
    }
    lines.append(m_explanation.remarks);
    lines.append(gradeText());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

int ExplanationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_explanation.inputs.size());
}

QVariant ExplanationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &input = m_explanation.inputs[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return input.label;
    case ValueRole:
        return input.value;
    case KindTextRole:
        return input.kindText;
    case AssumedRole:
        return input.kind == ValueKind::Assumption;
    case NoteRole:
        return input.note;
    case SourceRole:
        return input.source;
    case GradeRole:
        return revier::gradeText(input.grade);
    default:
        return {};
    }
}

QHash<int, QByteArray> ExplanationModel::roleNames() const
{
    return {{LabelRole, "label"},     {ValueRole, "value"}, {KindTextRole, "kindText"},
            {AssumedRole, "assumed"}, {NoteRole, "note"},   {SourceRole, "source"},
            {GradeRole, "gradeText"}};
}

} // namespace revier
