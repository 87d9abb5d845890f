// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/packedproject.h"

#include "data/ziparchive.h"
#include "map/project.h"
#include "map/statefiles_p.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kContent = "content"_L1;
constexpr auto kUsed = "used"_L1; ///< file whose time is that of the last opening

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

QString &chosenFolder()
{
    static QString folder;
    return folder;
}

/// Of this state of the file: another one is unpacked anew.
QString folderOf(const QFileInfo &file)
{
    const auto state = u"%1|%2|%3"_s.arg(file.canonicalFilePath())
                           .arg(file.size())
                           .arg(file.lastModified().toMSecsSinceEpoch());
    const auto name = QCryptographicHash::hash(state.toUtf8(), QCryptographicHash::Sha256).toHex().first(32);
    return unpackFolder() + u'/' + QString::fromLatin1(name);
}

void markUsed(const QString &folder)
{
    QFile file(folder + u'/' + kUsed);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toUtf8());
    }
}

/// Clears away what nobody opened for long, and what programs that were killed left behind.
void clearOld()
{
    constexpr qint64 kDaysKept = 30;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto folders = QDir(unpackFolder()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &folder : folders) {
        const QFileInfo used(folder.filePath() + u'/' + kUsed);
        const auto last = used.exists() ? used.lastModified() : folder.lastModified();
        if (last.daysTo(now) >= kDaysKept) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
}

/// project.revier, or the only project at all: people pack archives anew with programs of their own.
QString projectIn(const QDir &content)
{
    const auto usual = content.filePath(u"project.revier"_s);
    if (QFileInfo::exists(usual)) {
        return usual;
    }
    const auto folders = content.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    auto projects = content.entryInfoList({u"*.revier"_s}, QDir::Files);
    for (const auto &folder : folders) {
        projects.append(QDir(folder.filePath()).entryInfoList({u"*.revier"_s}, QDir::Files));
    }
    return projects.size() == 1 ? projects.first().filePath() : QString();
}

/// The first file that is neither below \a folder nor shipped; empty if there is none.
QString fileOutside(MapState state, const QString &folder)
{
    QString outside;
    const auto shipped = shippedDataFolder();
    forEachFile(state, [&](const StateFile &file) {
        const bool known = file.path->startsWith(folder + u'/')
            || (!shipped.isEmpty() && file.path->startsWith(shipped + u'/'));
        if (!known && outside.isEmpty()) {
            outside = *file.path;
        }
    });
    return outside;
}

Result<QString> unpack(const QString &path, const JobControl &control)
{
    const auto folder = folderOf(QFileInfo(path));
    const auto content = folder + u'/' + kContent;
    if (QFileInfo(content).isDir()) {
        markUsed(folder);
        return content;
    }
    clearOld();
    constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, kOwnerOnly)) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("%1: The folder %2 to unpack it into cannot be made. Please make room there, or "
                     "unpack the file yourself and open the project in it.")
                .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)));
    }
    if (auto unpacked = unpackZip(path, content, control); !unpacked) {
        QDir(folder).removeRecursively();
        return std::unexpected(unpacked.error());
    }
    markUsed(folder);
    return content;
}

} // namespace

bool isZip(const QString &path)
{
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

bool isPackedProject(const QString &path)
{
    return path.endsWith(".revierz"_L1, Qt::CaseInsensitive)
        || (isZip(path) && zipHolds(path, u"project.revier"_s));
}

bool isAnyProject(const QString &path)
{
    return path.endsWith(".revier"_L1, Qt::CaseInsensitive) || isPackedProject(path);
}

QString unpackFolder()
{
    return chosenFolder().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/revieratlas/projects"_s
        : chosenFolder();
}

void setUnpackFolder(const QString &folder)
{
    chosenFolder() = folder;
}

QString unpackedFileOf(const MapState &state)
{
    QString found;
    auto copy = state;
    forEachFile(copy, [&found](const StateFile &file) {
        if (found.isEmpty() && file.path->startsWith(unpackFolder() + u'/')) {
            found = *file.path;
        }
    });
    return found;
}

Result<MapState> readPackedProject(const QString &path, const JobControl &control)
{
    const auto content = unpack(path, control);
    if (!content) {
        return std::unexpected(content.error());
    }
    const auto name = QDir::toNativeSeparators(path);
    const auto project = projectIn(QDir(*content));
    if (project.isEmpty()) {
        return failure(
            Error::Code::NotFound,
            Text::tr(
                "%1: There is no file project.revier in this archive. Please unpack it and open the files "
                "in it with “Open…”.")
                .arg(name));
    }
    auto state = readProject(project);
    if (!state) {
        return failure(state.error().code, Text::tr("%1: %2").arg(name, state.error().message));
    }
    if (const auto outside = fileOutside(*state, *content); !outside.isEmpty()) {
        return failure(Error::Code::Corrupt,
                       Text::tr("%1: The project in it names a file outside of it, %2. It is not opened; ask "
                                "whoever sent it, or unpack it and look at project.revier.")
                           .arg(name, QDir::toNativeSeparators(outside)));
    }
    return state;
}

} // namespace revier
