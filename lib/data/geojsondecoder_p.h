// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/geojsongeometry_p.h"
#include "data/geojsonrun_p.h"

#include <simdjson.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace revier {

/// Decodes one feature after the other into a run. Private to this module.
class RunDecoder
{
public:
    /// Makes room.
    void reserve(std::size_t features, std::size_t positions, std::size_t parts);
    [[nodiscard]] bool decode(simdjson::ondemand::array features);
    /// The records of a sequence in \a text, which has padding behind it.
    [[nodiscard]] bool decodeSequence(std::string_view text, char separator, bool skipBroken,
                                      simdjson::ondemand::parser &parser);
    [[nodiscard]] GeoJsonRun take();

private:
    [[nodiscard]] bool decodeNext(simdjson::ondemand::object feature);
    [[nodiscard]] bool decodeRecord(std::string_view record, simdjson::ondemand::parser &parser);
    [[nodiscard]] bool isBroken(std::string_view record);
    [[nodiscard]] bool decodeFeature(simdjson::ondemand::object feature);
    [[nodiscard]] bool decodeMember(std::string_view key, simdjson::ondemand::value member);
    [[nodiscard]] bool decodeGeometry(simdjson::ondemand::value geometry);
    [[nodiscard]] bool decodeId(simdjson::ondemand::value id);
    [[nodiscard]] bool decodeProperties(simdjson::ondemand::value properties);
    [[nodiscard]] bool decodeProperty(simdjson::ondemand::field &field);
    [[nodiscard]] bool decodeNumber(JsonColumn &column, simdjson::ondemand::value number);
    [[nodiscard]] bool decodeText(JsonColumn &column, std::string_view text);
    [[nodiscard]] bool decodeNested(JsonColumn &column, simdjson::ondemand::value nested, JsonKind kind);
    [[nodiscard]] bool signItems(std::string_view json);
    [[nodiscard]] bool decodeValue(JsonColumn &column, simdjson::ondemand::value value);
    [[nodiscard]] JsonColumn &columnOf(std::string_view key);
    void sign(std::uint64_t part);

    GeoJsonRun m_run;
    GeometrySink m_sink {m_run.log};
    GeoJsonGeometry m_geometry {m_sink};
    std::unordered_map<std::string, std::size_t> m_columnOf;
    std::unordered_set<std::uint64_t> m_known;
    std::size_t m_expected = 0; ///< features, probably
    std::size_t m_next = 0; ///< the column that comes next if features are alike
    std::uint64_t m_signature = 0;
    bool m_hasType = false;
    bool m_hasGeometry = false;
    bool m_hasProperties = false;
    std::string m_text;
    simdjson::dom::parser m_parser; ///< for nested lists
};

} // namespace revier
