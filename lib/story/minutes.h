// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "core/result.h"
#include "map/mapviews.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace revier {

/// Something that was noted during a show.
struct MinuteEntry
{
    enum class Kind {
        Pin, ///< one place
        Stroke, ///< drawn on the map: many places
        Question ///< asked by somebody; with one place or none
    };
    Kind kind = Kind::Pin;
    QDateTime time; ///< when it was noted
    QString sceneId; ///< of the scene that was shown
    QString sceneTitle; ///< as it was shown
    Moment moment; ///< at which the map stood
    QString momentText; ///< the same in words, with what the numbers are: "2035, Obergrenze (Annahme)"
    std::vector<Point> places; ///< longitude, latitude in degrees
    QString text; ///< what was written down; may be empty
    QString color; ///< "#rrggbb"
    bool operator==(const MinuteEntry &) const = default;
};

/// What was noted during a show, in its order. The number of an entry counts from 1; it is the same on maps,
/// in tables and files.
struct Minutes
{
    static constexpr std::size_t kMostEntries = 10'000;
    static constexpr std::size_t kMostPlaces = 100'000; ///< of an entry
    static constexpr qsizetype kMostLetters = 10'000; ///< of a text

    QString title; ///< of the show
    QDateTime begun;
    QDateTime ended; ///< invalid while it runs
    std::vector<MinuteEntry> entries;
    bool operator==(const Minutes &) const = default;
};

/// "Pin", "Stroke", "Question".
[[nodiscard]] QString minuteKindText(MinuteEntry::Kind kind, Language language);

/// A time with its offset from UTC: "2026-03-12T18:05:09+01:00"; empty if it is invalid.
[[nodiscard]] QString timeWithOffset(const QDateTime &time);

[[nodiscard]] QJsonObject toJson(const Minutes &minutes);
/// Reads what toJson() made. Fails with the number of the entry that cannot be read and why; the message
/// names no file.
[[nodiscard]] Result<Minutes> minutesFromJson(const QJsonObject &object);

/// The minutes as GeoJSON (RFC 7946): pins are points, strokes are lines, questions without a place have no
/// geometry. Positions have 7 decimals at most (1 cm), times their offset from UTC. \a language is that of
/// the words for kinds.
[[nodiscard]] QByteArray minutesGeoJson(const Minutes &minutes, Language language);

} // namespace revier
