// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsonfile_p.h"

#include <simdjson.h>

#include <QBuffer>
#include <QFile>

#include <algorithm>
#include <string>
#include <string_view>

namespace revier {
namespace {

constexpr qint64 kKibibyte = 1024;
constexpr qint64 kLongestHead = 1024 * kKibibyte;
constexpr qint64 kLongestTail = 64 * kKibibyte;
constexpr qint64 kRun = 4096 * kKibibyte; ///< large enough for simdjson, small enough for the caches
constexpr qint64 kLookout = 256 * kKibibyte; ///< how far a cut may lie behind where it is wanted

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

std::size_t skipSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    return at;
}

/// One past the last character before \a at that is no space.
std::size_t skipSpaceBack(std::string_view text, std::size_t at)
{
    while (at > 0 && isSpace(text[at - 1])) {
        --at;
    }
    return at;
}

/// Whether \a text is the head of a feature collection up to the "[" of its features.
bool isHead(std::string_view text)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (text.starts_with(kMark)) {
        text.remove_prefix(kMark.size());
    }
    const auto whole = std::string(text) + "]}";
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::array features;
    return parser.parse(whole).get(root) == simdjson::SUCCESS
        && root["features"].get(features) == simdjson::SUCCESS && features.size() == 0;
}

bool isTail(std::string_view text)
{
    const auto whole = "{\"features\":[" + std::string(text);
    simdjson::dom::parser parser;
    simdjson::dom::object root;
    return parser.parse(whole).get(root) == simdjson::SUCCESS;
}

/// The length of the head in \a text, or 0.
std::size_t headLength(std::string_view text)
{
    constexpr std::string_view kKey = "\"features\"";
    for (auto at = text.find(kKey); at != std::string_view::npos; at = text.find(kKey, at + 1)) {
        const auto colon = skipSpace(text, at + kKey.size());
        const auto bracket = skipSpace(text, colon + 1);
        if (bracket < text.size() && text[colon] == ':' && text[bracket] == '['
            && isHead(text.substr(0, bracket + 1))) {
            return bracket + 1;
        }
    }
    return 0;
}

/// The length of the tail in \a text, or 0.
std::size_t tailLength(std::string_view text)
{
    for (auto at = text.rfind(']'); at != std::string_view::npos && at > 0; at = text.rfind(']', at - 1)) {
        const auto before = skipSpaceBack(text, at);
        if (before > 0 && text[before - 1] == '}' && isTail(text.substr(at))) {
            return text.size() - at;
        }
    }
    return 0;
}

/// The "{" of a feature that says "type": "Feature" first, as most programs write it, or npos. No text can
/// hold these characters: its own quotation marks would be escaped.
std::size_t featureByType(std::string_view text)
{
    constexpr std::string_view kValue = "\"Feature\"";
    constexpr std::string_view kKey = "\"type\"";
    for (auto at = text.find(kValue); at != std::string_view::npos; at = text.find(kValue, at + 1)) {
        const auto colon = skipSpaceBack(text, at);
        const auto key = colon > 0 ? skipSpaceBack(text, colon - 1) : 0;
        if (key < kKey.size() || text[colon - 1] != ':'
            || text.substr(key - kKey.size(), kKey.size()) != kKey) {
            continue;
        }
        const auto brace = skipSpaceBack(text, key - kKey.size());
        const auto comma = brace > 0 ? skipSpaceBack(text, brace - 1) : 0;
        if (comma > 0 && text[brace - 1] == '{' && text[comma - 1] == ',') {
            return brace - 1;
        }
    }
    return std::string_view::npos;
}

/// The "{" that begins a line behind a comma, or npos. Texts hold no line ends.
std::size_t featureByLine(std::string_view text)
{
    for (auto at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
        const auto brace = skipSpace(text, at);
        const auto comma = skipSpaceBack(text, at);
        if (brace < text.size() && text[brace] == '{' && comma > 0 && text[comma - 1] == ',') {
            return brace;
        }
    }
    return std::string_view::npos;
}

/// Cuts [begin, end) into runs.
std::vector<GeoJsonLayout::Range> findRuns(QIODevice &file, qint64 begin, qint64 end)
{
    std::vector<GeoJsonLayout::Range> runs;
    auto start = begin;
    for (auto wanted = begin + kRun; wanted < end; wanted = std::max(wanted, start) + kRun) {
        const auto window = readRange(file, {.begin = wanted, .end = std::min(end, wanted + kLookout)});
        auto found = featureByType(view(window));
        if (found == std::string_view::npos) {
            found = featureByLine(view(window));
        }
        if (found != std::string_view::npos) {
            const auto cut = wanted + qint64(found);
            runs.push_back({.begin = start, .end = cut});
            start = cut;
        }
    }
    runs.push_back({.begin = start, .end = end});
    return runs;
}

} // namespace

std::unique_ptr<QIODevice> GeoJsonSource::open() const
{
    if (content) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(*content);
        buffer->open(QIODevice::ReadOnly);
        return buffer;
    }
    auto file = std::make_unique<QFile>(path);
    file->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return file;
}

QByteArray readRange(QIODevice &file, GeoJsonLayout::Range range)
{
    return file.seek(range.begin) ? file.read(range.end - range.begin) : QByteArray();
}

std::optional<GeoJsonLayout> findGeoJsonLayout(QIODevice &file)
{
    const auto size = file.size();
    const auto first = readRange(file, {.begin = 0, .end = std::min(size, kLongestHead)});
    const auto last = readRange(file, {.begin = std::max<qint64>(0, size - kLongestTail), .end = size});
    const auto head = qint64(headLength(view(first)));
    const auto tail = qint64(tailLength(view(last)));
    if (head == 0 || tail == 0 || head + tail > size) {
        return std::nullopt;
    }
    GeoJsonLayout layout {.head = first.first(head), .tail = last.last(tail), .runs = {}};
    layout.runs = findRuns(file, head, size - tail);
    return layout;
}

} // namespace revier
