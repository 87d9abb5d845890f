// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later

/// What any bytes that claim to be GeoJSON must leave behind: an error with a message, or tables that hold
/// what FeatureTable and GeometryBuffer promise. Built twice: for libFuzzer (preset "fuzz"), and with
/// replay.cpp as a test that goes through the corpus.
#include "data/reader.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

void require(bool condition, const char *promise)
{
    if (!condition) {
        (void)std::fprintf(stderr, "broken promise: %s\n", promise);
        std::abort();
    }
}

void checkGeometry(const revier::GeometryBuffer &geometry)
{
    constexpr std::size_t kSmallestRing = 4;
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        const auto type = geometry.type(feature);
        const auto first = geometry.firstPart(feature);
        const auto end = geometry.firstPart(feature + 1);
        require(first <= end && end <= geometry.partCount(), "parts ascend");
        require((type == revier::GeometryType::None) == (first == end), "a type has parts");
        for (auto part = first; part < end; ++part) {
            const auto [positions, hole] = geometry.part(part);
            require(!positions.empty(), "a part has positions");
            require(!hole || part > first, "a hole follows its outer ring");
            for (const auto p : positions) {
                require(std::isfinite(p.x) && std::isfinite(p.y), "positions are finite");
                require(geometry.box(feature).contains(p), "the box holds the positions");
            }
            if (type == revier::GeometryType::Polygon) {
                require(positions.size() >= kSmallestRing, "a ring has four positions");
                require(positions.front() == positions.back(), "rings are closed");
            }
        }
    }
}

void checkTable(const revier::FeatureTable &table)
{
    require(table.columns.size() == table.fields.size(), "a column for each field");
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        for (std::size_t row = 0; row < table.featureCount(); ++row) {
            (void)table.columns[column].value(row); // reads out of bounds if the column is too short
            (void)table.columns[column].number(row);
        }
    }
    checkGeometry(table.geometry);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir kFolder(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/fuzz-XXXXXX"_s : QString());
    static const auto kPath = kFolder.filePath(u"input.geojson"_s);
    QFile file(kPath);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "the input can be written");
    require(file.write(reinterpret_cast<const char *>(data), qint64(size)) == qint64(size), "all of it");
    file.close();
    const auto tables = revier::readFile(kPath, {}, {});
    if (!tables) {
        require(!tables.error().message.isEmpty(), "an error has a message");
        return 0;
    }
    for (const auto &table : *tables) {
        checkTable(*table);
    }
    return 0;
}
