// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/recovery.h"

#include "map/jsonfile.h"
#include "map/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kSuffix = ".unsaved"_L1;
constexpr auto kLockSuffix = ".lock"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

/// A lock that only a living program holds, however long ago it took it.
std::unique_ptr<QLockFile> lockOf(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + kLockSuffix);
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

RecoveryStore::~RecoveryStore() = default;

QString RecoveryStore::filePath() const
{
    return m_folder + u'/' + m_name + kSuffix;
}

Result<void> RecoveryStore::write(const MapState &state, const QString &projectPath)
{
    if (!QDir().mkpath(m_folder)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("The folder %1 for copies of unsaved work cannot be made.").arg(m_folder));
    }
    if (!m_lock) {
        m_lock = lockOf(filePath());
        m_lock->tryLock(0);
    }
    const QJsonObject object {{u"project"_s, projectPath},
                              {u"saved"_s, QDateTime::currentDateTime().toString(Qt::ISODate)},
                              {u"state"_s, projectToJson(state, QDir::root())}};
    const auto json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QSaveFile file(filePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("The copy of unsaved work cannot be written to %1: %2. Please save the project.")
                .arg(m_folder, file.errorString()));
    }
    return {};
}

void RecoveryStore::clear()
{
    if (m_lock) {
        QFile::remove(filePath());
        m_lock.reset();
    }
}

std::vector<LostWork> RecoveryStore::find() const
{
    std::vector<LostWork> works;
    const QDir folder(m_folder);
    const auto files = folder.entryInfoList({u'*' + kSuffix}, QDir::Files);
    for (const auto &file : files) {
        const auto path = file.absoluteFilePath();
        if (path == QFileInfo(filePath()).absoluteFilePath() || !lockOf(path)->tryLock(0)) {
            continue; // its owner lives
        }
        if (const auto json = readJsonFile(path)) {
            const auto state = (*json)[u"state"].toObject();
            works.push_back({.file = path,
                             .projectPath = (*json)[u"project"].toString(),
                             .title = LocalizedText::fromJson(state[u"title"]),
                             .time = QDateTime::fromString((*json)[u"saved"].toString(), Qt::ISODate)});
        }
    }
    std::ranges::stable_sort(works, std::ranges::greater(), &LostWork::time);
    return works;
}

Result<MapState> RecoveryStore::read(const LostWork &work)
{
    const auto json = readJsonFile(work.file);
    if (!json) {
        return std::unexpected(json.error());
    }
    return projectFromJson((*json)[u"state"].toObject(), QDir::root());
}

void RecoveryStore::discard(const LostWork &work)
{
    QFile::remove(work.file);
}

} // namespace revier
