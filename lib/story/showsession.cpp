// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/showsession.h"

#include "core/savefile.h"
#include "map/jsonfile.h"
#include "story/storyjson_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kVersionKey = "revieratlasSession"_L1;
constexpr int kVersion = 1;
constexpr qsizetype kLongestName = 4096; // a path, an id
constexpr std::size_t kMostScenes = 10'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShowSession)
};

std::unexpected<Error> wrong(QLatin1StringView key)
{
    return failure(Error::Code::Corrupt, Text::tr("\"%1\" is missing or wrong.").arg(key));
}

QJsonArray strokesToJson(const std::vector<SceneStroke> &strokes)
{
    QJsonArray array;
    for (const auto &stroke : strokes) {
        array.append(QJsonObject {{u"places"_s, placesToJson(stroke.places)},
                                  {u"color"_s, stroke.color},
                                  {u"width"_s, stroke.width}});
    }
    return array;
}

std::optional<SceneStroke> strokeFromJson(const QJsonObject &object)
{
    auto places = placesFromJson(object[u"places"], Minutes::kMostPlaces);
    const auto color = colorFromJson(object[u"color"]);
    const auto width = object[u"width"].toDouble();
    const bool hasWidth = width > 0 && width <= ShowSession::kWidestStroke;
    if (!places || places->empty() || !color || !hasWidth) {
        return std::nullopt;
    }
    return SceneStroke {.places = *std::move(places), .color = *color, .width = width};
}

Result<QMap<QString, std::vector<SceneStroke>>> strokesFromJson(const QJsonObject &object)
{
    QMap<QString, std::vector<SceneStroke>> strokes;
    if (std::size_t(object.size()) > kMostScenes) {
        return wrong("strokes"_L1);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto array = it.value().toArray();
        if (!it.value().isArray() || std::size_t(array.size()) > ShowSession::kMostStrokes) {
            return wrong("strokes"_L1);
        }
        auto &ofScene = strokes[it.key()];
        for (const auto &value : array) {
            auto stroke = strokeFromJson(value.toObject());
            if (!stroke) {
                return wrong("strokes"_L1);
            }
            ofScene.push_back(*std::move(stroke));
        }
    }
    return strokes;
}

/// A path that names a file of this computer, not one beside wherever the program happens to run.
bool isUsablePath(const QString &path)
{
    return path.isEmpty() || QDir::isAbsolutePath(path);
}

} // namespace

QJsonObject toJson(const ShowSession &session)
{
    QJsonObject strokes;
    for (auto it = session.strokes.begin(); it != session.strokes.end(); ++it) {
        strokes[it.key()] = strokesToJson(it.value());
    }
    return {{kVersionKey, kVersion},
            {u"project"_s, session.projectPath},
            {u"title"_s, session.showTitle},
            {u"scene"_s, session.sceneId},
            {u"parked"_s, session.parked},
            {u"begun"_s, timeWithOffset(session.begun)},
            {u"elapsedMs"_s, session.elapsedMs},
            {u"minutes"_s, toJson(session.minutes)},
            {u"strokes"_s, strokes}};
}

Result<ShowSession> sessionFromJson(const QJsonObject &object)
{
    if (object[kVersionKey].toInt() != kVersion) {
        return failure(Error::Code::Unsupported,
                       Text::tr("This is no session of a show that this version of the program can read."));
    }
    const auto path = textFromJson(object[u"project"], kLongestName);
    const auto title = textFromJson(object[u"title"], Minutes::kMostLetters);
    const auto scene = textFromJson(object[u"scene"], kLongestName);
    const auto begun = timeFromJson(object[u"begun"]);
    const auto elapsed = object[u"elapsedMs"].toDouble(-1);
    constexpr double kLongest = 366.0 * 24 * 3600 * 1000; // ms; longer than any show
    if (!path || !isUsablePath(*path)) {
        return wrong("project"_L1);
    }
    if (!title) {
        return wrong("title"_L1);
    }
    if (!scene) {
        return wrong("scene"_L1);
    }
    const bool hasTime = elapsed >= 0 && elapsed <= kLongest;
    if (!begun || !hasTime) {
        return wrong("begun"_L1);
    }
    auto minutes = minutesFromJson(object[u"minutes"].toObject());
    if (!minutes) {
        return std::unexpected(minutes.error());
    }
    auto strokes = strokesFromJson(object[u"strokes"].toObject());
    if (!strokes) {
        return std::unexpected(strokes.error());
    }
    return ShowSession {.projectPath = *path,
                        .showTitle = *title,
                        .sceneId = *scene,
                        .parked = object[u"parked"].toBool(),
                        .begun = *begun,
                        .elapsedMs = qint64(elapsed),
                        .minutes = *std::move(minutes),
                        .strokes = *std::move(strokes)};
}

QString usualSessionPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/show.session"_s;
}

Result<void> saveSession(const ShowSession &session, const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The folder for the state of the show cannot be made. The show runs, but "
                                "could not go on after a crash. Please look at the permissions there.")
                           .arg(QDir::toNativeSeparators(folder)));
    }
    return saveFile(path, QJsonDocument(toJson(session)).toJson(QJsonDocument::Compact));
}

Result<ShowSession> readSession(const QString &path)
{
    constexpr qint64 kLargest = qint64(64) << 20U; // bytes
    const auto name = QDir::toNativeSeparators(path);
    if (QFileInfo(path).size() > kLargest) {
        return failure(
            Error::Code::Unsupported,
            Text::tr("%1: The file is too large for the state of a show. Please remove it.").arg(name));
    }
    const auto json = readJsonFile(path);
    if (!json) {
        return std::unexpected(json.error());
    }
    auto session = sessionFromJson(*json);
    if (!session) {
        return failure(session.error().code,
                       Text::tr("%1: The state of the show cannot be read, so that it begins anew. %2")
                           .arg(name, session.error().message));
    }
    return session;
}

Result<void> clearSession(const QString &path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path)) {
        return failure(Error::Code::WriteFailed,
                       Text::tr("%1: The state of the show cannot be removed. Please remove the file.")
                           .arg(QDir::toNativeSeparators(path)));
    }
    return {};
}

} // namespace revier
