// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/geojsonrun_p.h"

#include "data/gdalscope_p.h"
#include "data/geojsondecoder_p.h"

#include <simdjson.h>

#include <algorithm>
#include <string_view>

namespace revier {
namespace {

using simdjson::SUCCESS;

} // namespace

struct GeoJsonRunReader::Buffers
{
    std::unique_ptr<QIODevice> file;
    std::vector<char> json;
    simdjson::ondemand::parser parser;
    std::size_t features = 0; ///< of the largest run so far: the next one needs as much room
    std::size_t positions = 0;
    std::size_t parts = 0;

    /// The features, separated by commas, in a list; what is around it has room in json.
    [[nodiscard]] bool decodeList(RunDecoder &decoder, std::size_t length);
};

bool GeoJsonRunReader::Buffers::decodeList(RunDecoder &decoder, std::size_t length)
{
    const auto isSeparator = [](char c) {
        return c == ',' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
    };
    while (length > 0 && isSeparator(json[length])) {
        --length;
    }
    json[0] = '[';
    json[length + 1] = ']';
    simdjson::ondemand::document document;
    simdjson::ondemand::array list;
    const simdjson::padded_string_view text(json.data(), length + 2, json.size());
    return parser.iterate(text).get(document) == SUCCESS && document.get_array().get(list) == SUCCESS
        && decoder.decode(list) && document.at_end();
}

GeoJsonRunReader::GeoJsonRunReader(const GeoJsonSource &source)
    : m_buffers(std::make_unique<Buffers>())
{
    m_buffers->file = source.open();
}

GeoJsonRunReader::~GeoJsonRunReader() = default;
GeoJsonRunReader::GeoJsonRunReader(GeoJsonRunReader &&other) noexcept = default;
GeoJsonRunReader &GeoJsonRunReader::operator=(GeoJsonRunReader &&other) noexcept = default;

std::optional<GeoJsonRun> GeoJsonRunReader::read(GeoJsonLayout::Range range, GeoJsonLayout::Form form,
                                                 bool skipBroken)
{
    auto &buffers = *m_buffers;
    auto &json = buffers.json;
    const GdalScope scope; // dates are parsed by GDAL, which must not talk about it
    const auto length = range.end - range.begin;
    json.resize(std::size_t(length) + 2 + simdjson::SIMDJSON_PADDING);
    if (!buffers.file->seek(range.begin) || buffers.file->read(json.data() + 1, length) != length) {
        return std::nullopt;
    }
    RunDecoder decoder;
    decoder.reserve(buffers.features, buffers.positions, buffers.parts);
    const std::string_view text(json.data() + 1, std::size_t(length));
    const auto separator = form == GeoJsonLayout::Form::Lines ? '\n' : '\x1E';
    const bool good = form == GeoJsonLayout::Form::Collection
        ? buffers.decodeList(decoder, std::size_t(length))
        : decoder.decodeSequence(text, separator, skipBroken, buffers.parser);
    if (!good) {
        return std::nullopt;
    }
    auto run = decoder.take();
    buffers.features = std::max(buffers.features, run.rows);
    buffers.positions = std::max(buffers.positions, run.geometry.positionCount());
    buffers.parts = std::max(buffers.parts, run.geometry.partCount());
    return run;
}

} // namespace revier
