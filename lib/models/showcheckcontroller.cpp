// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/showcheckcontroller.h"

#include "story/packshow.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace revier {

ShowCheckController::ShowCheckController(QObject *parent)
    : QAbstractListModel(parent)
    , m_check(this)
    , m_packing(this)
{
}

void ShowCheckController::setMap(MapController *map)
{
    if (m_map == map) {
        return;
    }
    if (m_map) {
        m_map->disconnect(this);
        m_map->document()->disconnect(this);
    }
    m_map = map;
    if (map != nullptr) { // a result tells of the map as it was
        const auto forget = [this] { take({}); };
        connect(map->document(), &MapDocument::showChanged, this, forget);
        connect(map->document(), &MapDocument::structureChanged, this, forget);
        connect(map, &MapController::languageChanged, this, forget);
    }
    take({});
    Q_EMIT mapChanged();
}

void ShowCheckController::take(const ShowCheck &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
    Q_EMIT checkedChanged();
}

void ShowCheckController::setProgress(double progress)
{
    m_progress = progress;
    Q_EMIT progressChanged();
}

void ShowCheckController::check()
{
    if (!m_map) {
        return;
    }
    m_check.start([map = m_map->document()->snapshot(), language = m_map->language()](
                      const JobControl &control) { return checkShow(*map, language, control); },
                  [this](const ShowCheck &result) {
                      take(result);
                      Q_EMIT runningChanged();
                  },
                  [this](double progress) { setProgress(progress); });
    setProgress(0);
    Q_EMIT runningChanged();
}

void ShowCheckController::pack(const QUrl &target)
{
    if (!m_map) {
        return;
    }
    const auto path = target.toLocalFile();
    m_packing.start([map = m_map->document()->snapshot(),
                     path](const JobControl &control) { return packShow(*map, path, control); },
                    [this, path](const Result<void> &result) {
                        Q_EMIT runningChanged();
                        if (result) {
                            Q_EMIT packed(QDir::toNativeSeparators(path));
                        } else if (result.error().code != Error::Code::Canceled) {
                            Q_EMIT failed(result.error().message);
                        }
                    },
                    [this](double progress) { setProgress(progress); });
    setProgress(0);
    Q_EMIT runningChanged();
}

void ShowCheckController::cancel()
{
    m_check.cancel();
    m_packing.cancel();
    Q_EMIT runningChanged();
}

QString ShowCheckController::summary() const
{
    if (!isChecked()) {
        return {};
    }
    const auto missing = m_result.count(CheckItem::Severity::Missing);
    const auto warnings = m_result.count(CheckItem::Severity::Warning);
    if (missing > 0) {
        return tr("Not ready: %n thing(s) missing", nullptr, missing);
    }
    return warnings > 0 ? tr("Ready; %n thing(s) should be looked at", nullptr, warnings)
                        : tr("Ready: everything is there and needs no network");
}

int ShowCheckController::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_result.items.size());
}

QVariant ShowCheckController::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &item = m_result.items[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
        return item.subject;
    case MessageRole:
        return item.message;
    case SeverityRole:
        return int(item.severity);
    case ScenesRole:
        return item.scenes.join(u", "_s);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShowCheckController::roleNames() const
{
    return {{SubjectRole, "subject"},
            {MessageRole, "message"},
            {SeverityRole, "severity"},
            {ScenesRole, "scenes"}};
}

} // namespace revier
