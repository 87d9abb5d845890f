// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/minutes.h"

#include "story/storyjson_p.h"
#include "style/legend.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = MinuteEntry::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

constexpr std::array<std::pair<QLatin1StringView, Kind>, 3> kKinds {
    {{"pin"_L1, Kind::Pin}, {"stroke"_L1, Kind::Stroke}, {"question"_L1, Kind::Question}}};

QString codeOf(Kind kind)
{
    return std::ranges::find(kKinds, kind, &decltype(kKinds)::value_type::second)->first;
}

void insert(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty()) {
        object[key] = text;
    }
}

/// What both our own form and GeoJSON say of an entry.
QJsonObject properties(const MinuteEntry &entry)
{
    QJsonObject object {{u"kind"_s, codeOf(entry.kind)}, {u"time"_s, timeWithOffset(entry.time)}};
    insert(object, u"scene"_s, entry.sceneId);
    insert(object, u"scene_title"_s, entry.sceneTitle);
    if (entry.moment.year > 0) {
        object[u"year"_s] = entry.moment.year;
    }
    insert(object, u"scenario"_s, entry.moment.scenario);
    insert(object, u"compare"_s, entry.moment.compare);
    insert(object, u"moment_text"_s, entry.momentText);
    insert(object, u"text"_s, entry.text);
    insert(object, u"color"_s, entry.color);
    return object;
}

bool hasRightPlaces(const MinuteEntry &entry)
{
    switch (entry.kind) {
    case Kind::Pin:
        return entry.places.size() == 1;
    case Kind::Stroke:
        return !entry.places.empty();
    case Kind::Question:
        break;
    }
    return entry.places.size() <= 1;
}

/// Reads the texts of an entry; the key of the first that is wrong, or null.
const char *readTexts(const QJsonObject &object, MinuteEntry &entry)
{
    const std::array<std::pair<const char *, QString *>, 6> texts {{{"scene", &entry.sceneId},
                                                                    {"scene_title", &entry.sceneTitle},
                                                                    {"scenario", &entry.moment.scenario},
                                                                    {"compare", &entry.moment.compare},
                                                                    {"moment_text", &entry.momentText},
                                                                    {"text", &entry.text}}};
    for (const auto &[key, target] : texts) {
        const auto text = textFromJson(object[QLatin1StringView(key)], Minutes::kMostLetters);
        if (!text) {
            return key;
        }
        *target = *text;
    }
    return nullptr;
}

std::unexpected<Error> wrong(const char *key)
{
    return failure(Error::Code::Corrupt, Text::tr("\"%1\" is missing or wrong").arg(QLatin1StringView(key)));
}

Result<MinuteEntry> entryFromJson(const QJsonObject &object)
{
    MinuteEntry entry;
    const auto *kind =
        std::ranges::find(kKinds, object[u"kind"].toString(), &decltype(kKinds)::value_type::first);
    if (kind == kKinds.end()) {
        return wrong("kind");
    }
    entry.kind = kind->second;
    const auto time = timeFromJson(object[u"time"]);
    if (!time || !time->isValid()) {
        return wrong("time");
    }
    entry.time = *time;
    if (const auto *key = readTexts(object, entry); key != nullptr) {
        return wrong(key);
    }
    constexpr int kLastYear = 9999;
    entry.moment.year = std::clamp(object[u"year"].toInt(), 0, kLastYear);
    const auto color = colorFromJson(object[u"color"]);
    if (!color) {
        return wrong("color");
    }
    entry.color = *color;
    auto places = placesFromJson(object[u"places"], Minutes::kMostPlaces);
    if (!places) {
        return wrong("places");
    }
    entry.places = *std::move(places);
    return hasRightPlaces(entry) ? Result<MinuteEntry>(std::move(entry)) : wrong("places");
}

QJsonValue geometryOf(const MinuteEntry &entry)
{
    const auto positions = placesToJson(entry.places);
    if (positions.isEmpty()) {
        return QJsonValue::Null;
    }
    const bool isLine = positions.size() > 1; // a touch without a move leaves a dot
    return QJsonObject {{u"type"_s, isLine ? u"LineString"_s : u"Point"_s},
                        {u"coordinates"_s, isLine ? positions : positions[0].toArray()}};
}

} // namespace

QString minuteKindText(Kind kind, Language language)
{
    switch (kind) {
    case Kind::Pin:
        return translated(language, "Minutes", QT_TRANSLATE_NOOP("Minutes", "Pin"));
    case Kind::Stroke:
        return translated(language, "Minutes", QT_TRANSLATE_NOOP("Minutes", "Stroke"));
    case Kind::Question:
        break;
    }
    return translated(language, "Minutes", QT_TRANSLATE_NOOP("Minutes", "Question"));
}

QString timeWithOffset(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const Minutes &minutes)
{
    QJsonArray entries;
    for (const auto &entry : minutes.entries) {
        auto object = properties(entry);
        if (!entry.places.empty()) {
            object[u"places"_s] = placesToJson(entry.places);
        }
        entries.append(object);
    }
    QJsonObject object {{u"entries"_s, entries}};
    insert(object, u"title"_s, minutes.title);
    insert(object, u"begun"_s, timeWithOffset(minutes.begun));
    insert(object, u"ended"_s, timeWithOffset(minutes.ended));
    return object;
}

Result<Minutes> minutesFromJson(const QJsonObject &object)
{
    const auto title = textFromJson(object[u"title"], Minutes::kMostLetters);
    const auto begun = timeFromJson(object[u"begun"]);
    const auto ended = timeFromJson(object[u"ended"]);
    if (!title || !begun || !ended) {
        return failure(Error::Code::Corrupt, Text::tr("The title or the times of the minutes are wrong."));
    }
    Minutes minutes {.title = *title, .begun = *begun, .ended = *ended, .entries = {}};
    const auto entries = object[u"entries"].toArray();
    if (std::size_t(entries.size()) > Minutes::kMostEntries) {
        return failure(Error::Code::Unsupported,
                       Text::tr("There are %1 entries in the minutes, and at most %2 can be read.")
                           .arg(entries.size())
                           .arg(Minutes::kMostEntries));
    }
    for (const auto &value : entries) {
        auto entry = entryFromJson(value.toObject());
        if (!entry) {
            return failure(entry.error().code,
                           Text::tr("Entry %1 of the minutes: %2.")
                               .arg(QString::number(minutes.entries.size() + 1), entry.error().message));
        }
        minutes.entries.push_back(*std::move(entry));
    }
    return minutes;
}

QByteArray minutesGeoJson(const Minutes &minutes, Language language)
{
    QJsonArray features;
    for (const auto &entry : minutes.entries) {
        auto object = properties(entry);
        object[u"number"_s] = features.size() + 1;
        object[u"kind_text"_s] = minuteKindText(entry.kind, language);
        features.append(QJsonObject {{u"type"_s, u"Feature"_s},
                                     {u"id"_s, features.size() + 1},
                                     {u"properties"_s, object},
                                     {u"geometry"_s, geometryOf(entry)}});
    }
    QJsonObject collection {{u"type"_s, u"FeatureCollection"_s}, {u"features"_s, features}};
    insert(collection, u"title"_s, minutes.title);
    insert(collection, u"begun"_s, timeWithOffset(minutes.begun));
    insert(collection, u"ended"_s, timeWithOffset(minutes.ended));
    return QJsonDocument(collection).toJson();
}

} // namespace revier
