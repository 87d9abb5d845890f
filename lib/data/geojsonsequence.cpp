// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsonfile_p.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace revier {
namespace {

constexpr qint64 kMebibyte = 1'048'576;
constexpr qint64 kWindow = kMebibyte; ///< where the first features must be seen, and a separator behind a cut
constexpr qint64 kRun = 4 * kMebibyte; ///< large enough for simdjson, small enough for the caches
constexpr char kSeparator = '\x1E';
constexpr std::string_view kMark = "\xEF\xBB\xBF";

bool isFeature(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    std::string_view type;
    return parser.parse(json.data(), json.size()).get(object) == simdjson::SUCCESS
        && object["type"].get(type) == simdjson::SUCCESS && type == "Feature";
}

/// Whether \a text, the beginning of a file, is a sequence of at least two records, the first of them a
/// feature; or any of them if \a anyBegin. What is cut off at the end does not count.
bool isSequence(std::string_view text, char separator, bool anyBegin)
{
    bool hasFeature = false;
    std::size_t records = 0;
    for (std::size_t at = 0; at < text.size() && records < 2;) {
        const auto end = std::min(text.find(separator, at), text.size());
        if (const auto record = trimmedRecord(text.substr(at, end - at)); !record.empty()) {
            hasFeature = hasFeature || isFeature(record);
            if (!hasFeature && !anyBegin) {
                return false;
            }
            records += hasFeature ? 1 : 0;
        }
        at = end + 1;
    }
    return records > 1;
}

} // namespace

std::string_view trimmedRecord(std::string_view record)
{
    constexpr std::string_view kBlanks = " \t\r\n\x1E";
    const auto first = record.find_first_not_of(kBlanks);
    return first == std::string_view::npos
        ? std::string_view()
        : record.substr(first, record.find_last_not_of(kBlanks) + 1 - first);
}

std::optional<GeoJsonLayout> findSequenceLayout(QIODevice &file, GeoJsonLayout::Form form, bool anyBegin)
{
    const auto separator = form == GeoJsonLayout::Form::Lines ? '\n' : kSeparator;
    const auto size = file.size();
    const auto window = readRange(file, {.begin = 0, .end = std::min(size, kWindow)});
    std::string_view first(window.constData(), std::size_t(window.size()));
    const qint64 begin = first.starts_with(kMark) ? qint64(kMark.size()) : 0;
    first.remove_prefix(std::size_t(begin));
    if (!isSequence(first, separator, anyBegin)) {
        return std::nullopt;
    }
    GeoJsonLayout layout {
        .form = form, .separators = first.starts_with(kSeparator), .head = {}, .tail = {}, .runs = {}};
    auto start = begin;
    for (auto wanted = start + kRun; wanted < size;) {
        const auto look = readRange(file, {.begin = wanted, .end = std::min(size, wanted + kWindow)});
        const auto found = look.indexOf(separator);
        if (found >= 0) {
            layout.runs.push_back({.begin = start, .end = wanted + found + 1});
            start = wanted + found + 1;
        }
        wanted += found >= 0 ? found + 1 + kRun : kWindow;
    }
    layout.runs.push_back({.begin = start, .end = size});
    return layout;
}

} // namespace revier
