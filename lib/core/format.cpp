// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QString trimZeros(QString text, const QLocale &locale)
{
    const auto point = locale.decimalPoint();
    if (!text.contains(point)) {
        return text;
    }
    const auto zero = locale.zeroDigit();
    while (text.endsWith(zero)) {
        text.chop(zero.size());
    }
    if (text.endsWith(point)) {
        text.chop(point.size());
    }
    return text;
}

} // namespace

double shortestDecimal(float value)
{
    constexpr std::size_t kLongest = 32;
    std::array<char, kLongest> text {};
    const auto *end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    double decimal = value;
    std::from_chars(text.data(), end, decimal);
    return decimal;
}

QString formatNumber(double value, int decimals, const QLocale &locale)
{
    return trimZeros(locale.toString(value, 'f', decimals), locale);
}

QString formatLength(double metres, const QLocale &locale)
{
    constexpr double kKilometre = 1000;
    if (std::abs(metres) < kKilometre - 0.5) { // from here on it would round to 1,000 m
        return formatNumber(metres, std::abs(metres) < 10 ? 1 : 0, locale) + u" m"_s;
    }
    const auto kilometres = metres / kKilometre;
    return formatNumber(kilometres, std::abs(kilometres) < 100 ? 1 : 0, locale) + u" km"_s;
}

QString formatScale(double denominator, const QLocale &locale)
{
    if (!std::isfinite(denominator) || denominator <= 0) {
        return u"–"_s;
    }
    const auto step = std::pow(10.0, std::max(0.0, std::floor(std::log10(denominator)) - 2));
    return u"1:"_s + locale.toString(std::round(denominator / step) * step, 'f', 0);
}

QString formatGeographic(double longitude, double latitude, const QLocale &locale)
{
    constexpr int kDecimals = 5; // about a metre
    const auto german = locale.language() == QLocale::German;
    const auto east = german ? u"O"_s : u"E"_s;
    return u"%1° %2  %3° %4"_s.arg(
        locale.toString(std::abs(latitude), 'f', kDecimals), latitude < 0 ? u"S"_s : u"N"_s,
        locale.toString(std::abs(longitude), 'f', kDecimals), longitude < 0 ? u"W"_s : east);
}

QString formatUtm(double easting, double northing)
{
    return u"32U %1 %2"_s.arg(std::llround(easting)).arg(std::llround(northing));
}

QString formatValue(const QVariant &value, const QLocale &locale)
{
    constexpr int kDecimals = 5;
    if (!value.isValid() || value.isNull()) {
        return u"–"_s;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale.toString(value.toLongLong());
    case QMetaType::Double:
        return formatNumber(value.toDouble(), kDecimals, locale);
    case QMetaType::QDate:
        return locale.toString(value.toDate(), QLocale::ShortFormat);
    case QMetaType::QDateTime:
        return locale.toString(value.toDateTime(), QLocale::ShortFormat);
    case QMetaType::QStringList:
        return value.toStringList().join(u", ");
    default:
        return value.toString();
    }
}

QString formatIsoDate(const QString &iso, const QLocale &locale)
{
    constexpr int kYearMonthLength = 7;
    if (const auto date = QDate::fromString(iso, Qt::ISODate); date.isValid()) {
        return locale.language() == QLocale::German ? date.toString(u"dd.MM.yyyy"_s)
                                                    : locale.toString(date, QLocale::ShortFormat);
    }
    if (const auto date = QDate::fromString(iso, u"yyyy-MM"_s);
        iso.size() == kYearMonthLength && date.isValid()) {
        return locale.standaloneMonthName(date.month()) + u' ' + QString::number(date.year());
    }
    return iso;
}

} // namespace revier
