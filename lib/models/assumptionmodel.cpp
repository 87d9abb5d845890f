// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assumptionmodel.h"

#include "core/format.h"
#include "models/assumptionedits_p.h"
#include "models/assumptiontexts_p.h"
#include "profile/sitefacts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kPercent = 100;

constexpr std::array<std::pair<int, AssumptionField>, 9> kFields {
    {{AssumptionModel::EnabledRole, AssumptionField::Enabled},
     {AssumptionModel::ShapeRole, AssumptionField::Shape},
     {AssumptionModel::StartYearRole, AssumptionField::StartYear},
     {AssumptionModel::FullYearRole, AssumptionField::FullYear},
     {AssumptionModel::LastYearRole, AssumptionField::LastYear},
     {AssumptionModel::ShareRole, AssumptionField::Share},
     {AssumptionModel::DelayRole, AssumptionField::Delay},
     {AssumptionModel::StepsRole, AssumptionField::Steps},
     {AssumptionModel::NoteRole, AssumptionField::Note}}};

/// The names of roles for the keys of the file.
QStringList publishedRoles(const QStringList &keys)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> names {
        {{"share"_L1, "share"_L1},
         {"start_year"_L1, "startYear"_L1},
         {"full_year"_L1, "fullYear"_L1},
         {"last_year"_L1, "lastYear"_L1}}};
    QStringList roles;
    for (const auto &[key, role] : names) {
        if (keys.contains(key)) {
            roles.append(role);
        }
    }
    return roles;
}

} // namespace

AssumptionModel::AssumptionModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AssumptionModel::setJobs(JobsController *jobs)
{
    if (m_jobs == jobs) {
        return;
    }
    if (m_jobs) {
        m_jobs->disconnect(this);
    }
    m_jobs = jobs;
    if (jobs != nullptr) {
        connect(jobs, &JobsController::resultsChanged, this, &AssumptionModel::refresh);
        connect(jobs, &JobsController::mapChanged, this, &AssumptionModel::follow);
    }
    follow();
    Q_EMIT jobsChanged();
}

void AssumptionModel::follow()
{
    if (m_jobs && m_jobs->map() != nullptr) {
        auto *map = m_jobs->map();
        connect(map->document(), &MapDocument::momentChanged, this, &AssumptionModel::refresh,
                Qt::UniqueConnection);
        connect(map, &MapController::projectOpened, this, &AssumptionModel::forget, Qt::UniqueConnection);
        connect(map, &MapController::languageChanged, this, &AssumptionModel::refresh, Qt::UniqueConnection);
    }
    refresh();
}

void AssumptionModel::refresh()
{
    QStringList ids;
    if (scenario() != nullptr) {
        for (const auto &source : model()->sources()) {
            ids.append(source.id);
        }
    }
    if (ids != m_sourceIds) {
        beginResetModel();
        m_sourceIds = ids;
        endResetModel();
    } else if (!ids.isEmpty()) { // rows that stay keep the focus and the slider that is drawn
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT scenarioChanged();
    const auto shown = scenario() == nullptr ? QString() : scenario()->id;
    if (shown != m_saidOf && !(m_notice.isEmpty() && m_error.isEmpty())) {
        say({});
    }
}

const JobModel *AssumptionModel::model() const
{
    return m_jobs && m_jobs->results() && m_jobs->map() != nullptr ? &m_jobs->results()->model() : nullptr;
}

const Scenario *AssumptionModel::scenario() const
{
    const auto *known = model();
    if (known == nullptr || known->scenarios().empty()) {
        return nullptr;
    }
    const auto id = m_jobs->map()->document()->snapshot()->moment.scenario;
    if (const auto *shown = known->scenario(id); shown != nullptr) {
        return shown;
    }
    const auto *original = known->shippedBase(id); // of a copy that is gone
    return original != nullptr ? original : &known->scenarios().front();
}

const Scenario *AssumptionModel::base() const
{
    return scenario() == nullptr ? nullptr : model()->shippedBase(scenario()->id);
}

Language AssumptionModel::language() const
{
    return m_jobs && m_jobs->map() != nullptr ? m_jobs->map()->language() : Language::German;
}

QString AssumptionModel::scenarioTitle() const
{
    return scenario() == nullptr ? QString() : scenario()->title.in(language());
}

QString AssumptionModel::germanTitle() const
{
    return scenario() == nullptr ? QString() : scenario()->title.in(Language::German);
}

QString AssumptionModel::englishTitle() const
{
    return scenario() == nullptr ? QString() : scenario()->title.in(Language::English);
}

QString AssumptionModel::scenarioNote() const
{
    return scenario() == nullptr ? QString() : scenario()->note.in(language());
}

bool AssumptionModel::isShipped() const
{
    return scenario() != nullptr && model()->isShipped(scenario()->id);
}

QString AssumptionModel::baseTitle() const
{
    return base() == nullptr ? QString() : base()->title.in(language());
}

bool AssumptionModel::isChanged() const
{
    return base() != nullptr && !isShipped()
        && std::ranges::any_of(model()->sources(),
                               [this](const JobSource &source) { return differs(source); });
}

bool AssumptionModel::hasOwn() const
{
    return model() != nullptr && std::ranges::any_of(model()->scenarios(), [this](const Scenario &each) {
               return !model()->isShipped(each.id);
           });
}

Assumption AssumptionModel::assumption(const JobSource &source) const
{
    if (const auto *own = scenario()->assumption(source.id); own != nullptr) {
        return *own;
    }
    if (const auto *original = base() == nullptr ? nullptr : base()->assumption(source.id);
        original != nullptr) {
        auto copy = *original;
        copy.enabled = false;
        return copy;
    }
    Assumption none;
    none.sourceId = source.id;
    none.enabled = false;
    none.note = notCountedNote();
    if (source.effect == JobEffect::Construction) {
        none.lastYear = kLastYear;
    }
    return none;
}

bool AssumptionModel::differs(const JobSource &source) const
{
    const auto *original = base() == nullptr ? nullptr : base()->assumption(source.id);
    return original != nullptr && !sameValues(assumption(source), *original);
}

int AssumptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sourceIds.size());
}

QVariant AssumptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return role < EnabledRole ? factOf(source(index.row()), role) : valueOf(source(index.row()), role);
}

QVariant AssumptionModel::factOf(const JobSource &source, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return source.title.in(language());
    case SourceIdRole:
        return source.id;
    case CategoryRole:
        return categoryText(source);
    case BoundRole:
        return boundText(source, language());
    case BoundNoteRole:
        return source.note.in(language());
    case CitationRole:
        return u"%1, %2 · %3"_s.arg(source.source, formatIsoDate(source.sourceDate, localeOf(language())),
                                    gradeText(source.grade));
    case RealisedRole:
        return realisedText(source, assumption(source).share, language());
    case ConfirmedRole:
        return source.confirmed;
    case PublishedRole:
        return publishedRoles(assumption(source).published);
    case ChangedRole:
        return differs(source);
    case TemporaryRole:
        return source.effect == JobEffect::Construction;
    default:
        return {};
    }
}

QVariant AssumptionModel::valueOf(const JobSource &source, int role) const
{
    const auto values = assumption(source);
    switch (role) {
    case EnabledRole:
        return values.enabled;
    case ShapeRole:
        return int(values.shape);
    case StartYearRole:
        return values.startYear;
    case FullYearRole:
        return values.fullYear;
    case LastYearRole:
        return values.lastYear.value_or(0);
    case ShareRole:
        return values.share * kPercent;
    case DelayRole:
        return values.delay;
    case StepsRole:
        return stepsText(values.steps, language());
    case NoteRole:
        return values.note.in(language());
    default:
        return {};
    }
}

bool AssumptionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto field = std::ranges::find(kFields, role, &std::pair<int, AssumptionField>::first);
    if (field == kFields.end()
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return false;
    }
    const auto &of = source(index.row());
    const auto old = assumption(of);
    const auto changed = edited(old, field->second, value, language());
    if (!changed) {
        return fail(changed.error().message);
    }
    return *changed == old || applyAssumption(*changed, of, role);
}

Qt::ItemFlags AssumptionModel::flags(const QModelIndex &index) const
{
    const auto base = QAbstractListModel::flags(index);
    return index.isValid() ? base | Qt::ItemIsEditable : base;
}

QHash<int, QByteArray> AssumptionModel::roleNames() const
{
    return {{TitleRole, "title"},         {SourceIdRole, "sourceId"},
            {CategoryRole, "category"},   {BoundRole, "bound"},
            {BoundNoteRole, "boundNote"}, {CitationRole, "citation"},
            {RealisedRole, "realised"},   {ConfirmedRole, "confirmed"},
            {PublishedRole, "published"}, {ChangedRole, "changed"},
            {TemporaryRole, "temporary"}, {EnabledRole, "counted"},
            {ShapeRole, "shape"},         {StartYearRole, "startYear"},
            {FullYearRole, "fullYear"},   {LastYearRole, "lastYear"},
            {ShareRole, "share"},         {DelayRole, "delay"},
            {StepsRole, "steps"},         {NoteRole, "note"}};
}

} // namespace revier
