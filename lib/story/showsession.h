// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "story/minutes.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <vector>

namespace revier {

/// A line that was drawn on the map while a scene was shown.
struct SceneStroke
{
    std::vector<Point> places; ///< longitude, latitude in degrees
    QString color; ///< "#rrggbb"
    double width = 3; ///< px
    bool operator==(const SceneStroke &) const = default;
};

/// Where a show is that has begun: what it needs to go on after the program or the PC stopped.
struct ShowSession
{
    static constexpr double kWidestStroke = 100; ///< px
    static constexpr std::size_t kMostStrokes = 10'000; ///< of a scene

    QString projectPath; ///< absolute path; empty if the project was never saved
    QString showTitle; ///< as it was shown
    QString sceneId; ///< the scene that is shown; empty: the show has ended, its minutes are not saved yet
    bool parked = false; ///< the presenter has put it aside
    QDateTime begun;
    qint64 elapsedMs = 0; ///< that the show has run, without the time it was parked
    Minutes minutes;
    QMap<QString, std::vector<SceneStroke>> strokes; ///< by id of the scene
    bool operator==(const ShowSession &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ShowSession &session);
/// Reads what toJson() made. Whatever else it gets it refuses, with what is wrong; the message names no file.
[[nodiscard]] Result<ShowSession> sessionFromJson(const QJsonObject &object);

/// Where the session of the show that runs is kept: in the user's folder for such things.
[[nodiscard]] QString usualSessionPath();
/// Writes a session: all of it or nothing, also if the program or the PC stops meanwhile. Makes the folder.
/// Blocking, but short; GUI thread or a job.
[[nodiscard]] Result<void> saveSession(const ShowSession &session, const QString &path);
/// Reads a session back. Fails with NotFound if there is none, else with the file and what is wrong with it.
[[nodiscard]] Result<ShowSession> readSession(const QString &path);
/// The show has ended: there is nothing to go on with. Fails if the file stays.
[[nodiscard]] Result<void> clearSession(const QString &path);

} // namespace revier
