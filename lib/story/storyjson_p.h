// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box.h"

#include <QColor>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <cmath>
#include <optional>
#include <vector>

namespace revier {

/// Values in the files of a show that has begun. What they get is checked: these files lie where other
/// programs can write. Private to this module.

/// Rounded to 7 decimals of a degree, about 1 cm.
[[nodiscard]] inline double roundedDegrees(double degrees)
{
    constexpr double kParts = 1e7;
    return std::round(degrees * kParts) / kParts;
}

[[nodiscard]] inline QJsonArray placesToJson(const std::vector<Point> &places)
{
    QJsonArray array;
    for (const auto &place : places) {
        array.append(QJsonArray {roundedDegrees(place.x), roundedDegrees(place.y)});
    }
    return array;
}

/// Nothing if one of them is no position on Earth, or there are more than \a most.
[[nodiscard]] inline std::optional<std::vector<Point>> placesFromJson(const QJsonValue &value,
                                                                      std::size_t most)
{
    const auto array = value.toArray();
    std::vector<Point> places;
    if (std::size_t(array.size()) > most || !(value.isArray() || value.isUndefined())) {
        return std::nullopt;
    }
    for (const auto &entry : array) {
        const auto position = entry.toArray();
        if (position.size() != 2 || !position[0].isDouble() || !position[1].isDouble()) {
            return std::nullopt;
        }
        const Point place {position[0].toDouble(), position[1].toDouble()};
        const bool isOnEarth = std::abs(place.x) <= 180 && std::abs(place.y) <= 90; // not for NaN either
        if (!isOnEarth) {
            return std::nullopt;
        }
        places.push_back(place);
    }
    return places;
}

/// Empty if it is missing; nothing if it is no text or too long.
[[nodiscard]] inline std::optional<QString> textFromJson(const QJsonValue &value, qsizetype most)
{
    if (value.isUndefined()) {
        return QString();
    }
    const auto text = value.toString();
    return value.isString() && text.size() <= most ? std::optional(text) : std::nullopt;
}

/// Empty if it is missing; nothing if it is no colour.
[[nodiscard]] inline std::optional<QString> colorFromJson(const QJsonValue &value)
{
    constexpr qsizetype kLongest = 9; // "#aarrggbb"
    const auto text = textFromJson(value, kLongest);
    return text && (text->isEmpty() || QColor::isValidColorName(*text)) ? text : std::nullopt;
}

/// Invalid if it is missing or empty; nothing if it is no time.
[[nodiscard]] inline std::optional<QDateTime> timeFromJson(const QJsonValue &value)
{
    constexpr qsizetype kLongest = 40;
    const auto text = textFromJson(value, kLongest);
    if (!text || text->isEmpty()) {
        return text ? std::optional(QDateTime()) : std::nullopt;
    }
    const auto time = QDateTime::fromString(*text, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace revier
