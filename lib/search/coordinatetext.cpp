// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/coordinatetext.h"

#include "crs/transform.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// One sign for what is written in many ways.
QString unified(QStringView text)
{
    auto result = text.toString().toUpper();
    static const QList<std::pair<QString, QString>> kSame {
        {u"″"_s, u"\""_s}, {u"”"_s, u"\""_s}, {u"“"_s, u"\""_s}, {u"''"_s, u"\""_s}, {u"′"_s, u"'"_s},
        {u"’"_s, u"'"_s},  {u"´"_s, u"'"_s},  {u"º"_s, u"°"_s},  {u"−"_s, u"-"_s}};
    for (const auto &[from, to] : kSame) {
        result.replace(from, to);
    }
    static const QRegularExpression kWords(u"\\b(NORD|NORTH|OST|EAST|SÜD|SOUTH|WEST)\\b"_s);
    for (auto match = kWords.match(result); match.hasMatch(); match = kWords.match(result)) {
        result.replace(match.capturedStart(), match.capturedLength(), match.captured().first(1));
    }
    return result.simplified();
}

/// Numbers with decimal points only. A comma is one where it stands between digits and no point is used so.
QString withPoints(QString text)
{
    static const QRegularExpression kThousands(u"\\b\\d{1,3}(\\.\\d{3}){2,}\\b"_s);
    if (kThousands.match(text).hasMatch()) {
        text.remove(u'.'); // 331.000 5.662.000
        text.replace(u',', u'.');
        return text;
    }
    static const QRegularExpression kPoint(u"\\d\\.\\d"_s);
    if (!kPoint.match(text).hasMatch()) {
        static const QRegularExpression kComma(u"(\\d),(\\d)"_s);
        text.replace(kComma, u"\\1.\\2"_s);
    }
    return text;
}

constexpr double kMinutes = 60;

/// "51°5'18\"", "51 5.3": degrees, or nothing.
std::optional<double> angle(const QString &text)
{
    static const QRegularExpression kAngle(
        u"^(-?)(\\d+(?:\\.\\d+)?)(?:°|\\s|$)\\s*(?:(\\d+(?:\\.\\d+)?)(?:'|\\s|$)\\s*(?:(\\d+(?:\\.\\d+)?)\"?)?)?$"_s);
    const auto match = kAngle.match(text.trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto minutes = match.captured(3).toDouble();
    const auto seconds = match.captured(4).toDouble();
    const auto degrees = match.captured(2).toDouble() + minutes / kMinutes + seconds / (kMinutes * kMinutes);
    if (minutes >= kMinutes || seconds >= kMinutes || degrees > 180) {
        return std::nullopt;
    }
    return match.captured(1).isEmpty() ? degrees : -degrees;
}

std::optional<WrittenPosition> degrees(double latitude, double longitude)
{
    if (std::abs(latitude) > 90 || std::abs(longitude) > 180) {
        return std::nullopt;
    }
    return WrittenPosition {{longitude, latitude}, u"WGS 84"_s};
}

/// Two angles with letters: which is which they say themselves.
std::optional<WrittenPosition> withLetters(const QString &text)
{
    static const QRegularExpression kBehind(u"^([^NSEOW]+)([NSEOW])[\\s,;/]*([^NSEOW]+)([NSEOW])$"_s);
    static const QRegularExpression kBefore(u"^([NSEOW])([^NSEOW]+?)[\\s,;/]*([NSEOW])([^NSEOW]+)$"_s);
    auto match = kBehind.match(text);
    const bool behind = match.hasMatch();
    if (!behind) {
        match = kBefore.match(text);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    std::optional<double> latitude;
    std::optional<double> longitude;
    for (const int i : {1, 3}) {
        const auto letter = match.captured(behind ? i + 1 : i).front();
        auto value = angle(match.captured(behind ? i : i + 1));
        if (value && (letter == u'S' || letter == u'W')) {
            value = -*value;
        }
        (letter == u'N' || letter == u'S' ? latitude : longitude) = value;
    }
    return latitude && longitude ? degrees(*latitude, *longitude) : std::nullopt;
}

/// Two angles without letters.
std::optional<WrittenPosition> inOrder(const QStringList &parts)
{
    const auto first = angle(parts[0]);
    const auto second = angle(parts[1]);
    if (!first || !second) {
        return std::nullopt;
    }
    const auto isCentralEurope = [](double latitude, double longitude) {
        return latitude > 45 && latitude < 58 && longitude > 2 && longitude < 20;
    };
    const bool swapped = isCentralEurope(*second, *first) || std::abs(*first) > 90;
    return swapped ? degrees(*second, *first) : degrees(*first, *second);
}

std::optional<WrittenPosition> projected(Point p, int epsg)
{
    const auto code = u"EPSG:%1"_s.arg(epsg);
    const auto crs = Crs::fromText(code);
    const auto transform = crs ? Transform::create(*crs, Crs::wgs84()) : std::unexpected(crs.error());
    const auto lonLat = transform ? transform->forward(p) : std::unexpected(transform.error());
    return lonLat ? std::optional(WrittenPosition {*lonLat, code}) : std::nullopt;
}

/// Eastings and northings in metres; \a zone: of UTM, 0 if it was not given.
std::optional<WrittenPosition> metres(double a, double b, int zone)
{
    constexpr double kNorthMin = 5'000'000;
    constexpr double kNorthMax = 6'400'000; // Germany and what is around it
    constexpr double kPrefix = 1'000'000;
    const auto isNorthing = [](double v) { return v > kNorthMin && v < kNorthMax; };
    if (!isNorthing(b)) {
        std::swap(a, b);
    }
    const auto within = std::fmod(a, kPrefix);
    if (!isNorthing(b) || within < 100'000 || within > 900'000) {
        return std::nullopt;
    }
    const auto prefix = int(a / kPrefix);
    const int given = zone == 0 ? 32 : zone;
    const int utm = prefix == 0 ? given : prefix;
    if (utm >= 31 && utm <= 33 && (zone == 0 || zone == utm)) {
        return projected({within, b}, 25800 + utm);
    }
    const bool isGaussKrueger = zone == 0 && prefix >= 2 && prefix <= 4;
    return isGaussKrueger ? projected({a, b}, 31464 + prefix) : std::nullopt;
}

/// The two parts of a text: at the separator if there is one, else in the middle of the numbers.
QStringList halves(const QString &text)
{
    static const QRegularExpression kSeparator(u"\\s*[,;/]\\s*"_s);
    auto parts = text.split(kSeparator, Qt::SkipEmptyParts);
    if (parts.size() == 2) {
        return parts;
    }
    parts = text.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() % 2 != 0 || parts.isEmpty() || parts.size() > 6) {
        return {};
    }
    const auto half = parts.size() / 2;
    return {parts.first(half).join(u' '), parts.last(half).join(u' ')};
}

} // namespace

std::optional<WrittenPosition> positionFromText(QStringView text)
{
    constexpr qsizetype kLongest = 80;
    if (text.size() > kLongest) {
        return std::nullopt;
    }
    auto unifiedText = withPoints(unified(text));
    static const QRegularExpression kZone(
        u"^(?:UTM\\s*)?(3[123])\\s?[C-X]?\\s+(?=\\d+(?:\\.\\d+)?[\\s,;/])"_s);
    int zone = 0;
    if (const auto match = kZone.match(unifiedText); match.hasMatch()) {
        const auto rest = unifiedText.sliced(match.capturedLength());
        if (const auto parts = halves(rest); parts.size() == 2 && parts[0].toDouble() > 90'000) {
            zone = match.captured(1).toInt();
            unifiedText = rest;
        }
    }
    if (auto position = withLetters(unifiedText)) {
        return position;
    }
    const auto parts = halves(unifiedText);
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool firstIsNumber = false;
    bool secondIsNumber = false;
    const auto a = parts[0].toDouble(&firstIsNumber);
    const auto b = parts[1].toDouble(&secondIsNumber);
    if (firstIsNumber && secondIsNumber && std::max(std::abs(a), std::abs(b)) > 1000) {
        return metres(a, b, zone);
    }
    return inOrder(parts);
}

} // namespace revier
