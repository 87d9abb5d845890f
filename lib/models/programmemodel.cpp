// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/programmemodel.h"

#include "core/format.h"
#include "map/project.h"
#include "profile/sitefacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace revier {

namespace {

/// Who opens a file of his own, without a project, still looks for the programmes that are shipped.
QString pathOf(const MapState &state)
{
    if (!state.programmesPath.isEmpty()) {
        return state.programmesPath;
    }
    const auto shipped = readProject(shippedProjectPath());
    return shipped ? shipped->programmesPath : QString();
}

} // namespace

ProgrammeModel::ProgrammeModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProgrammeModel::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) {
        connect(map, &MapController::projectOpened, this, &ProgrammeModel::read);
        connect(map, &MapController::languageChanged, this, &ProgrammeModel::translate);
        connect(map, &QObject::destroyed, this, &ProgrammeModel::read);
    }
    read();
    Q_EMIT mapChanged();
}

// A few kilobytes, as the project itself: not worth a job.
void ProgrammeModel::read()
{
    beginResetModel();
    m_list = {};
    m_error.clear();
    if (const auto path = m_map ? pathOf(*m_map->document()->snapshot()) : QString(); !path.isEmpty()) {
        if (auto list = readProgrammes(path)) {
            m_list = *std::move(list);
        } else {
            m_error = list.error().message;
        }
    }
    endResetModel();
    Q_EMIT listChanged();
}

void ProgrammeModel::translate()
{
    if (count() > 0) {
        Q_EMIT dataChanged(index(0), index(count() - 1));
    }
    Q_EMIT listChanged();
}

Language ProgrammeModel::language() const
{
    return m_map ? m_map->language() : Language::German;
}

QString ProgrammeModel::note() const
{
    return m_list.note.in(language());
}

QString ProgrammeModel::error() const
{
    if (m_error.isEmpty() && count() == 0) {
        return tr("There are no programmes: the open project names none, and neither does the program.");
    }
    return m_error;
}

QString ProgrammeModel::origin(const Programme &programme) const
{
    return QStringList {programme.source, formatIsoDate(programme.sourceDate, localeOf(language())),
                        gradeText(programme.grade)}
        .join(u" · "_s);
}

QString ProgrammeModel::text(int row) const
{
    const auto at = index(row);
    if (!at.isValid()) {
        return {};
    }
    QStringList lines {at.data(NameRole).toString(), at.data(DescriptionRole).toString()};
    const std::array<std::pair<QString, Role>, 5> more {{{tr("Sector"), SectorRole},
                                                         {tr("Figures"), NumbersRole},
                                                         {tr("Provider"), ProviderRole},
                                                         {tr("For"), AudienceRole},
                                                         {tr("Source"), OriginRole}}};
    for (const auto &[label, role] : more) {
        if (const auto value = at.data(role).toString(); !value.isEmpty()) {
            lines.append(label + u": "_s + value);
        }
    }
    return lines.join(u'\n');
}

int ProgrammeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ProgrammeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &programme = m_list.programmes[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return programme.name.in(language());
    case SectorRole:
        return programme.sectorText.in(language());
    case ProviderRole:
        return programme.provider.in(language());
    case AudienceRole:
        return programme.audience.in(language());
    case NumbersRole:
        return programme.numbers.in(language());
    case DescriptionRole:
        return programme.text.in(language());
    case OriginRole:
        return origin(programme);
    case SiteIdRole:
        return programme.siteId;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProgrammeModel::roleNames() const
{
    return {{NameRole, "name"},         {SectorRole, "sector"},   {ProviderRole, "provider"},
            {AudienceRole, "audience"}, {NumbersRole, "numbers"}, {DescriptionRole, "description"},
            {OriginRole, "origin"},     {SiteIdRole, "siteId"}};
}

} // namespace revier
