// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showfile.h"

#include "core/savefile.h"
#include "map/jsonfile.h"
#include "map/packedproject.h"
#include "map/project.h"
#include "map/showjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kVersion = 1;
const auto kVersionKey = u"revieratlasShow"_s;
const auto kProjectKey = u"project"_s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShowFile)
};

Result<QJsonObject> readFile(const QString &path)
{
    auto object = readJsonFile(path);
    if (!object) {
        return object;
    }
    const auto name = QDir::toNativeSeparators(path);
    const auto version = object->value(kVersionKey).toInt();
    if (version > kVersion) {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: This show was saved by a newer version of the program. Please update "
                                "Revieratlas, or ask for a show that is packed as .revierz.")
                           .arg(name));
    }
    if (version < 1) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("%1: This is no show: \"revieratlasShow\": 1 is missing. Please choose a file "
                     "that Revieratlas saved.")
                .arg(name));
    }
    return object;
}

/// The project that a show file names.
Result<QString> projectNamed(const QJsonObject &object, const QString &path)
{
    const auto named = object[kProjectKey].toString();
    const auto name = QDir::toNativeSeparators(path);
    if (named.isEmpty()) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("%1: The show does not say which map it is about. Please add \"project\" with "
                     "the path of a .revier or .revierz file.")
                .arg(name));
    }
    const auto project = projectFilePath(named, QFileInfo(path).absoluteDir());
    if (!isAnyProject(project)) {
        return failure(Error::Code::Unsupported,
                       Text::tr("%1: The show is about %2, which is no project (.revier or .revierz).")
                           .arg(name, QDir::toNativeSeparators(project)));
    }
    if (!QFileInfo(project).isFile()) {
        return failure(
            Error::Code::NotFound,
            Text::tr("%1: The map of the show is missing: %2. Please put it back there, or correct "
                     "\"project\" in the show.")
                .arg(name, QDir::toNativeSeparators(project)));
    }
    return project;
}

} // namespace

bool isShowFile(const QString &path)
{
    return path.endsWith(".reviershow"_L1, Qt::CaseInsensitive);
}

Result<QString> projectOfShow(const QString &path)
{
    if (!isShowFile(path)) {
        return QFileInfo(path).absoluteFilePath();
    }
    const auto object = readFile(path);
    return object ? projectNamed(*object, path) : std::unexpected(object.error());
}

Result<MapState> readShow(const QString &path, const JobControl &control)
{
    if (!isShowFile(path)) {
        return readProject(path, control);
    }
    const auto object = readFile(path);
    if (!object) {
        return std::unexpected(object.error());
    }
    const auto project = projectNamed(*object, path);
    if (!project) {
        return std::unexpected(project.error());
    }
    auto show = showFromJson(*object, QFileInfo(path).absoluteDir());
    if (!show) {
        return failure(show.error().code,
                       u"%1: %2"_s.arg(QDir::toNativeSeparators(path), show.error().message));
    }
    auto map = readProject(*project, control);
    if (map) {
        map->show = *std::move(show);
    }
    return map;
}

Result<void> writeShowFile(const MapState &map, const QString &path, const QString &projectPath)
{
    const auto folder = QFileInfo(path).absoluteDir();
    auto object = toJson(map.show, folder);
    object[kVersionKey] = kVersion;
    object[kProjectKey] = projectFileName(QFileInfo(projectPath).absoluteFilePath(), folder);
    return saveFile(path, QJsonDocument(object).toJson());
}

} // namespace revier
