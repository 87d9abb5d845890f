// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tablecell_p.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LongTable)
};

constexpr double kLargestWhole = 9'007'199'254'740'992.0; ///< beyond it doubles have gaps

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// The numbers between separators; empty if there is anything else in \a text.
std::vector<std::string_view> numbersIn(std::string_view text, char separator)
{
    constexpr std::size_t kMost = 3;
    std::vector<std::string_view> numbers;
    while (numbers.size() <= kMost) {
        const auto end = std::min(text.find(separator), text.size());
        numbers.push_back(text.substr(0, end));
        if (end == text.size()) {
            break;
        }
        text.remove_prefix(end + 1);
    }
    const bool good = numbers.size() <= kMost && std::ranges::all_of(numbers, isDigits);
    return good ? numbers : std::vector<std::string_view>();
}

/// The value of up to four digits; 0 for more.
int toInt(std::string_view digits)
{
    int value = 0;
    if (digits.size() <= 4) {
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    }
    return value;
}

std::optional<PartialDate> ifValid(int year, int month, int day)
{
    constexpr int kFirst = 1000;
    const bool valid = year >= kFirst && QDate::isValid(year, month, std::max(day, 1));
    return valid ? std::optional(PartialDate {year, month, day}) : std::nullopt;
}

/// "2026-03-12", "2026-03"; a time may follow.
std::optional<PartialDate> yearFirst(std::string_view text, char separator)
{
    const auto numbers = numbersIn(text.substr(0, text.find_first_of("T ")), separator);
    if (numbers.size() < 2 || numbers[0].size() != 4 || numbers[1].size() > 2) {
        return std::nullopt;
    }
    const auto day = numbers.size() == 3 ? toInt(numbers[2]) : 0;
    if (numbers.size() == 3 && day == 0) {
        return std::nullopt;
    }
    return ifValid(toInt(numbers[0]), toInt(numbers[1]), day);
}

/// "12.03.2026", "03.2026"; with slashes the month may stand first.
std::optional<PartialDate> yearLast(std::string_view text, char separator)
{
    const auto numbers = numbersIn(text, separator);
    if (numbers.size() < 2 || numbers.back().size() != 4) {
        return std::nullopt;
    }
    const auto year = toInt(numbers.back());
    if (numbers.size() == 2) {
        return ifValid(year, toInt(numbers[0]), 0);
    }
    const auto first = toInt(numbers[0]);
    const auto second = toInt(numbers[1]);
    if (first == 0 || second == 0) {
        return std::nullopt;
    }
    const auto date = ifValid(year, second, first);
    return date || separator == '.' ? date : ifValid(year, first, second);
}

/// "2026", "2026.0", "2026,00".
std::optional<PartialDate> yearAlone(std::string_view text)
{
    const auto digits = text.substr(0, 4);
    const auto rest = text.substr(digits.size());
    const bool whole = rest.empty()
        || (rest.size() > 1 && (rest[0] == '.' || rest[0] == ',')
            && rest.find_first_not_of('0', 1) == std::string_view::npos);
    const auto year = digits.size() == 4 && isDigits(digits) && whole ? toInt(digits) : 0;
    return year < 1000 ? std::nullopt : std::optional(PartialDate {year, 0, 0});
}

} // namespace

CellTexts::CellTexts(const FeatureTable &table, int column)
    : m_column(&table.columns[std::size_t(column)])
    , m_type(table.fields[std::size_t(column)].type)
{
}

std::string_view CellTexts::at(std::size_t row)
{
    const auto write = [this](auto value) {
        const auto end = std::to_chars(m_digits.data(), m_digits.data() + m_digits.size(), value).ptr;
        return std::string_view(m_digits.data(), std::size_t(end - m_digits.data()));
    };
    if (m_column->isNull(row)) {
        return {};
    }
    switch (m_type) {
    case Field::Type::Integer:
        return write(m_column->value(row).toLongLong()); // exact also beyond what doubles hold
    case Field::Type::Real: {
        const auto value = m_column->number(row).value_or(0);
        const bool whole = std::abs(value) < kLargestWhole && std::trunc(value) == value;
        return whole ? write(std::int64_t(value)) : write(value);
    }
    case Field::Type::Boolean:
        return m_column->value(row).toBool() ? "true" : "false";
    default:
        return trimmed(m_column->text(row));
    }
}

bool PartialDate::isBefore(const PartialDate &other) const
{
    if (year != other.year || month == 0 || other.month == 0) {
        return year < other.year;
    }
    if (month != other.month || day == 0 || other.day == 0) {
        return month < other.month;
    }
    return day < other.day;
}

std::optional<PartialDate> dateIn(std::string_view text)
{
    constexpr std::size_t kLongest = 40; // with a time and its zone
    if (text.size() > kLongest) {
        return std::nullopt;
    }
    auto date = yearAlone(text);
    for (const char separator : {'-', '/'}) {
        date = date ? date : yearFirst(text, separator);
    }
    for (const char separator : {'.', '/'}) {
        date = date ? date : yearLast(text, separator);
    }
    return date;
}

std::optional<PartialDate> dateAt(CellTexts &cells, std::size_t row)
{
    switch (cells.type()) {
    case Field::Type::Boolean:
    case Field::Type::List:
        return std::nullopt;
    case Field::Type::Real: // 3.2026 is no month here
        return yearAlone(cells.at(row));
    default:
        return dateIn(cells.at(row));
    }
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kHardBlank = "\xC2\xA0";
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && (isBlank(text.front()) || text.starts_with(kHardBlank))) {
        text.remove_prefix(isBlank(text.front()) ? 1 : kHardBlank.size());
    }
    while (!text.empty() && (isBlank(text.back()) || text.ends_with(kHardBlank))) {
        text.remove_suffix(isBlank(text.back()) ? 1 : kHardBlank.size());
    }
    return text;
}

QString shortened(std::string_view utf8, qsizetype most)
{
    constexpr std::size_t kLongestCharacter = 4; // bytes
    const auto bytes = utf8.substr(0, std::size_t(most + 1) * kLongestCharacter);
    const auto text = QString::fromUtf8(bytes.data(), qsizetype(bytes.size())).simplified();
    return text.size() > most || bytes.size() < utf8.size() ? text.left(most - 1) + u'…' : text;
}

QString quoted(std::string_view cell)
{
    constexpr qsizetype kMost = 30;
    return cell.empty() ? Text::tr("empty") : Text::tr("“%1”").arg(shortened(cell, kMost));
}

QString placeOf(const FeatureTable &table, std::size_t row)
{
    const bool spreadsheet =
        table.driver == "CSV"_L1 || table.driver == "XLSX"_L1 || table.driver == "ODS"_L1;
    return spreadsheet ? Text::tr("row %1").arg(row + 2) : Text::tr("No. %1").arg(row + 1);
}

QString fileNameOf(const FeatureTable &table)
{
    return table.path.isEmpty() ? table.name : QFileInfo(table.path).fileName();
}

QStringList nameWords(const QString &name)
{
    static const QRegularExpression kHump(u"([a-zäöüß0-9])([A-ZÄÖÜ])"_s);
    static const QRegularExpression kBetween(u"[^a-z0-9]+"_s);
    auto text = name.normalized(QString::NormalizationForm_C);
    text = text.replace(kHump, u"\\1 \\2"_s).toLower();
    text.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1).replace(u'ß', "ss"_L1);
    return text.split(kBetween, Qt::SkipEmptyParts);
}

qsizetype firstWordIn(const QString &name, const QStringList &words)
{
    constexpr qsizetype kLong = 6;
    const auto own = nameWords(name);
    const auto found = std::ranges::find_if(words, [&own](const QString &word) {
        return std::ranges::any_of(own, [&word](const QString &part) {
            return part == word || (word.size() >= kLong && (part.startsWith(word) || part.endsWith(word)));
        });
    });
    return found == words.end() ? -1 : found - words.begin();
}

} // namespace revier
