// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsondecoder_p.h"

#include "data/geojsonfile_p.h"

#include <cpl_json.h>

#include <algorithm>
#include <utility>

namespace revier {
namespace {

using simdjson::SUCCESS;
using simdjson::ondemand::json_type;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value)
{
    // The finaliser of MurmurHash3 over a running sum; only equal signatures must be equal.
    hash = (hash ^ value) * 0xff51afd7ed558ccdULL;
    return hash ^ (hash >> 33U);
}

} // namespace

void RunDecoder::sign(std::uint64_t part)
{
    m_signature = mixed(m_signature, part);
}

void RunDecoder::reserve(std::size_t features, std::size_t positions, std::size_t parts)
{
    m_expected = features;
    m_sink.reserve(features, positions, parts);
}

JsonColumn &RunDecoder::columnOf(std::string_view key)
{
    auto &columns = m_run.columns;
    if (m_next < columns.size() && columns[m_next].name() == key) {
        return columns[m_next++];
    }
    const auto [known, isNew] = m_columnOf.try_emplace(std::string(key), columns.size());
    if (isNew) {
        columns.emplace_back(key).reserve(m_expected);
    }
    m_next = known->second + 1;
    return columns[known->second];
}

bool RunDecoder::decodeNumber(JsonColumn &column, value number)
{
    simdjson::ondemand::number parsed;
    if (number.get_number().get(parsed) != SUCCESS) {
        return false;
    }
    if (parsed.is_double()) {
        column.append(parsed.get_double());
        return true;
    }
    if (!parsed.is_int64()) {
        return false;
    }
    column.append(JsonKind::Integer, parsed.get_int64());
    return true;
}

bool RunDecoder::decodeText(JsonColumn &column, std::string_view text)
{
    constexpr std::size_t kLongest = (std::size_t(1) << 26U) - 1;
    m_text.assign(text.substr(0, text.find('\0'))); // what comes behind is lost in GDAL, too
    if (m_text.size() > kLongest) {
        return false;
    }
    column.append(kindOfText(m_text), std::string_view(m_text));
    return true;
}

/// Which kinds of items a list has decides on the type of its column.
bool RunDecoder::decodeNested(JsonColumn &column, value nested, JsonKind kind)
{
    constexpr std::size_t kLongest = 1'000'000;
    std::string_view json;
    if (nested.raw_json().get(json) != SUCCESS || json.size() > kLongest) {
        return false;
    }
    column.append(kind, json);
    return kind == JsonKind::Object || signItems(json);
}

bool RunDecoder::signItems(std::string_view json)
{
    simdjson::dom::array items;
    if (m_parser.parse(json.data(), json.size()).get(items) != SUCCESS) {
        return false;
    }
    std::uint64_t kinds = 1;
    for (const auto item : items) {
        kinds |= std::uint64_t(1) << (std::uint64_t(item.type()) & 63U);
    }
    sign(kinds);
    return true;
}

bool RunDecoder::decodeValue(JsonColumn &column, value value)
{
    json_type type {};
    if (value.type().get(type) != SUCCESS) {
        return false;
    }
    switch (type) {
    case json_type::null:
        column.append(JsonKind::Null, std::int64_t(0));
        return value.is_null().value_unsafe();
    case json_type::boolean: {
        bool flag = false;
        const bool good = value.get_bool().get(flag) == SUCCESS;
        column.append(JsonKind::Boolean, std::int64_t(flag));
        return good;
    }
    case json_type::number:
        return decodeNumber(column, value);
    case json_type::string: {
        std::string_view text;
        return value.get_string().get(text) == SUCCESS && decodeText(column, text);
    }
    case json_type::array:
        return decodeNested(column, value, JsonKind::Array);
    case json_type::object:
        return decodeNested(column, value, JsonKind::Object);
    default:
        return false;
    }
}

bool RunDecoder::decodeProperty(simdjson::ondemand::field &field)
{
    std::string_view key;
    if (field.unescaped_key().get(key) != SUCCESS || key.contains('\0')) {
        return false;
    }
    auto &column = columnOf(key);
    if (column.size() > m_run.rows) {
        return false; // the key stands twice
    }
    column.pad(m_run.rows);
    if (!decodeValue(column, field.value())) {
        return false;
    }
    sign(column.nameHash());
    sign(std::uint64_t(column.kind(m_run.rows)));
    return true;
}

bool RunDecoder::decodeProperties(value properties)
{
    object object;
    if (std::exchange(m_hasProperties, true) || properties.get_object().get(object) != SUCCESS) {
        return false;
    }
    m_next = 0;
    for (auto item : object) {
        simdjson::ondemand::field field;
        if (std::move(item).get(field) != SUCCESS || !decodeProperty(field)) {
            return false;
        }
    }
    return true;
}

bool RunDecoder::decodeGeometry(value geometry)
{
    if (std::exchange(m_hasGeometry, true)) {
        return false;
    }
    bool isNull = false;
    if (geometry.is_null().get(isNull) == SUCCESS && isNull) {
        m_geometry.addNothing();
        return true;
    }
    const bool good = m_geometry.add(geometry);
    sign(m_geometry.kinds());
    return good;
}

bool RunDecoder::decodeId(value id)
{
    if (m_run.ids.size() > m_run.rows) {
        return false;
    }
    m_run.ids.pad(m_run.rows);
    if (!decodeValue(m_run.ids, id)) {
        return false;
    }
    sign(std::uint64_t(m_run.ids.kind(m_run.rows)) + 100);
    return m_run.ids.kind(m_run.rows) != JsonKind::Array && m_run.ids.kind(m_run.rows) != JsonKind::Object;
}

bool RunDecoder::decodeMember(std::string_view key, value member)
{
    if (key == "geometry") {
        return decodeGeometry(member);
    }
    if (key == "properties") {
        return decodeProperties(member);
    }
    if (key == "id") {
        return decodeId(member);
    }
    std::string_view text;
    if (key == "type") {
        m_hasType = true;
        return member.get_string().get(text) == SUCCESS && text == "Feature";
    }
    return true;
}

bool RunDecoder::decodeFeature(object feature)
{
    m_signature = 0;
    m_hasType = m_hasGeometry = m_hasProperties = false;
    for (auto item : feature) {
        simdjson::ondemand::field field;
        std::string_view key;
        if (std::move(item).get(field) != SUCCESS || field.unescaped_key().get(key) != SUCCESS
            || !decodeMember(key, field.value())) {
            return false;
        }
    }
    if (!m_hasGeometry) {
        m_geometry.addNothing();
    }
    return m_hasType && m_hasProperties;
}

/// The next row.
bool RunDecoder::decodeNext(object feature)
{
    if (!decodeFeature(feature)) {
        return false;
    }
    if (m_known.insert(m_signature).second) {
        std::string_view json;
        if (feature.reset().error() != SUCCESS || feature.raw_json().get(json) != SUCCESS) {
            return false;
        }
        m_run.samples.push_back({m_signature, m_run.rows, std::string(json)});
    }
    ++m_run.rows;
    return true;
}

bool RunDecoder::decode(simdjson::ondemand::array features)
{
    for (auto item : features) {
        object feature;
        if (item.get_object().get(feature) != SUCCESS || !decodeNext(feature)) {
            return false;
        }
    }
    return true;
}

bool RunDecoder::decodeRecord(std::string_view record, simdjson::ondemand::parser &parser)
{
    simdjson::ondemand::document document;
    object feature;
    const simdjson::padded_string_view text(record, record.size() + simdjson::SIMDJSON_PADDING);
    return parser.iterate(text).get(document) == SUCCESS && document.get_object().get(feature) == SUCCESS
        && decodeNext(feature) && document.at_end();
}

/// What GDAL can make something of is not broken, though this reader cannot: "NaN".
bool RunDecoder::isBroken(std::string_view record)
{
    CPLJSONDocument theirs;
    return m_parser.parse(record.data(), record.size(), false).error() != SUCCESS
        && !theirs.LoadMemory(std::string(record));
}

bool RunDecoder::decodeSequence(std::string_view text, char separator, bool skipBroken,
                                simdjson::ondemand::parser &parser)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(separator, at), text.size());
        const auto record = text.substr(at, end - at);
        const auto json = trimmedRecord(record);
        if (skipBroken && !json.empty() && isBroken(json)) {
            m_run.brokenLines.push_back(m_run.lines);
        } else if (!json.empty() && !decodeRecord(json, parser)) {
            return false;
        }
        m_run.lines += separator == '\n' ? 1 : std::size_t(std::ranges::count(record, '\n'));
        at = end + 1;
    }
    return true;
}

GeoJsonRun RunDecoder::take()
{
    m_run.geometry = m_sink.take();
    m_run.ids.pad(m_run.rows);
    for (auto &column : m_run.columns) {
        column.pad(m_run.rows);
    }
    return std::move(m_run);
}

} // namespace revier
