// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilemodel.h"

#include "core/format.h"
#include "profile/comparison.h"

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {

ProfileModel::ProfileModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_job(this)
{
}

void ProfileModel::setViewController(ViewController *view)
{
    if (m_view == view) {
        return;
    }
    if (m_view) {
        m_view->disconnect(this);
    }
    m_view = view;
    if (view != nullptr) {
        connect(view, &ViewController::selectionChanged, this, &ProfileModel::update);
    }
    update();
    Q_EMIT viewControllerChanged();
}

void ProfileModel::setActive(bool active)
{
    if (m_active != active) {
        m_active = active;
        update();
        Q_EMIT activeChanged();
    }
}

void ProfileModel::update()
{
    m_job.cancel();
    show({});
    const auto hit = m_view ? m_view->selected() : std::nullopt;
    if (!m_active || !hit || m_view->map() == nullptr) {
        return;
    }
    m_job.start(
        [state = m_view->map()->document()->snapshot(), site = SiteRef {hit->layerId, hit->feature},
         language = m_view->map()->language()](const JobControl & /*control*/) -> Profile {
            // Without jobs, if these cannot be read: JobsController says why.
            const auto jobs = readJobResults(*state).value_or(nullptr);
            return siteProfile(*state, site, language, {.jobs = jobs});
        },
        [this](const Profile &profile) { show(profile); });
}

void ProfileModel::show(const Profile &profile)
{
    beginResetModel();
    m_lines.clear();
    const auto language = m_view && m_view->map() != nullptr ? m_view->map()->language() : Language::German;
    const auto locale = localeOf(language);
    if (profile && !*profile) {
        m_lines.push_back({tr("Surroundings"), profile->error().message});
    } else if (profile) {
        if (const auto uncertainty = (*profile)->uncertainty; uncertainty > 0) {
            m_lines.push_back({tr("Accuracy"),
                               tr("The position is uncertain by up to %1, and so are the distances.")
                                   .arg(formatLength(uncertainty, locale))});
        }
        for (const auto &neighbour : (*profile)->nearest) {
            m_lines.push_back(
                {neighbour.layerTitle, u"%1, %2"_s.arg(neighbour.title, distanceText(neighbour, locale))});
        }
        addPeople(**profile, locale);
        addJobs(**profile, locale);
    }
    endResetModel();
    Q_EMIT profileChanged();
}

void ProfileModel::addPeople(const SiteProfile &profile, const QLocale &locale)
{
    for (const auto &entry : profile.people) {
        constexpr double kHundreds = 100;
        m_lines.push_back(
            {tr("People within %1 (estimate from areas)").arg(formatLength(entry.radius, locale)),
             tr("about %1; %2 % of the circle known")
                 .arg(formatNumber(std::round(entry.people / kHundreds) * kHundreds, 0, locale),
                      formatNumber(std::round(entry.coverage * 100), 0, locale))});
    }
}

void ProfileModel::addJobs(const SiteProfile &profile, const QLocale &locale)
{
    for (const auto &entry : profile.jobs) {
        m_lines.push_back(
            {u"%1 %2, %3"_s.arg(measureText(entry.measure), QString::number(entry.year), entry.scenarioTitle),
             jobsText(entry, locale)});
    }
}

QString ProfileModel::text() const
{
    QString text;
    for (const auto &line : m_lines) {
        text += u"%1: %2\n"_s.arg(line.label, line.value);
    }
    return text;
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count()) {
        return {};
    }
    const auto &line = m_lines[std::size_t(index.row())];
    if (role == LabelRole) {
        return line.label;
    }
    return role == ValueRole ? QVariant(line.value) : QVariant();
}

QHash<int, QByteArray> ProfileModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}};
}

} // namespace revier
