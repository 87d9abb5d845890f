// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shaperecords_p.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace std::string_view_literals;

namespace revier {
namespace {

constexpr std::size_t kHead = 100; ///< of a .shp and a .shx
constexpr std::size_t kIndexEntry = 8; ///< in a .shx: offset and length in words of 16 bits, big-endian
constexpr std::size_t kRecordHead = 8; ///< in a .shp: number and length, big-endian
constexpr std::size_t kWord = 2;

template<typename T> T little(const char *bytes)
{
    return qFromLittleEndian<T>(bytes);
}

/// Exactly so many bytes, or none.
/// Into \a bytes, which is used again for its memory; false if they are not all there.
bool readAt(QFile &file, std::size_t place, std::size_t count, QByteArray &bytes)
{
    bytes.resizeForOverwrite(qsizetype(count));
    return file.seek(qint64(place)) && file.read(bytes.data(), qint64(count)) == qint64(count);
}

QByteArray bytesAt(QFile &file, std::size_t place, std::size_t count)
{
    QByteArray bytes;
    return readAt(file, place, count, bytes) ? bytes : QByteArray();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

std::unique_ptr<QFile> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    return file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? std::move(file) : nullptr;
}

std::string_view trimmed(std::string_view text)
{
    constexpr auto kEight = "        "sv; // most of a column is spaces
    while (text.ends_with(kEight)) {
        text.remove_suffix(kEight.size());
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    return text;
}

ShapeRecords::Shape::Kind kindOf(std::string_view content)
{
    using Kind = ShapeRecords::Shape::Kind;
    std::uint32_t type = 0;
    if (content.size() < sizeof type) {
        return Kind::Other;
    }
    std::memcpy(&type, content.data(), sizeof type);
    switch (qFromLittleEndian(type)) {
    case 0:
        return Kind::Null;
    case 1: // without, with height, with measure
    case 11:
    case 21:
        return Kind::Point;
    case 3:
    case 13:
    case 23:
        return Kind::Line;
    case 5:
    case 15:
    case 25:
        return Kind::Ring;
    default:
        return Kind::Other;
    }
}

/// Lines, or the only ring of a polygon: which of several is in which is for GDAL.
bool readParts(std::string_view content, ShapeRecords::Shape &shape)
{
    constexpr std::size_t kCounts = 36; // behind type and box
    constexpr std::size_t kOffsets = 44;
    constexpr std::size_t kOffset = 4;
    if (content.size() < kOffsets) {
        return false;
    }
    const std::size_t parts = little<std::uint32_t>(content.data() + kCounts);
    const std::size_t positions = little<std::uint32_t>(content.data() + kCounts + kOffset);
    const auto limit = content.size() / kOffset; // more than that cannot be there: sums do not overflow
    if (parts == 0 || parts > limit || positions > limit
        || (shape.kind == ShapeRecords::Shape::Kind::Ring && parts > 1)
        || content.size() < kOffsets + parts * kOffset + positions * sizeof(Point)) {
        return false;
    }
    const auto *first = content.data() + kOffsets + parts * kOffset;
    const auto offset = [&](std::size_t part) -> std::size_t {
        return part == parts ? positions : little<std::uint32_t>(content.data() + kOffsets + part * kOffset);
    };
    if (offset(0) != 0) {
        return false;
    }
    shape.parts.resize(std::max(shape.parts.size(), parts));
    for (std::size_t part = 0; part < parts; ++part) {
        const auto begin = offset(part);
        const auto end = offset(part + 1);
        if (end > positions || end < begin + 2) {
            return false;
        }
        shape.parts[part].resize(end - begin);
        qFromLittleEndian<double>(first + begin * sizeof(Point), 2 * qsizetype(end - begin),
                                  shape.parts[part].data());
    }
    shape.partCount = parts;
    return true;
}

bool readPoint(std::string_view content, ShapeRecords::Shape &shape)
{
    constexpr std::size_t kType = 4;
    if (content.size() < kType + sizeof(Point)) {
        return false;
    }
    shape.parts.resize(std::max<std::size_t>(shape.parts.size(), 1));
    shape.parts.front() = {{.x = little<double>(content.data() + kType),
                            .y = little<double>(content.data() + kType + sizeof(double))}};
    shape.partCount = 1;
    const auto place = shape.parts.front().front();
    return !std::isnan(place.x) && !std::isnan(place.y); // GDAL's way to say that there is none
}

} // namespace

std::optional<ShapeRecords> ShapeRecords::open(const ShapeSource &source)
{
    ShapeRecords records;
    records.m_shp = opened(source.shp);
    records.m_shx = opened(source.shx);
    records.m_dbf = opened(source.dbf);
    if (!records.m_shp || !records.m_shx || !records.m_dbf || !records.readHeads()) {
        return std::nullopt;
    }
    return records;
}

/// Of each column: name, type at 11 and width at 16; 13 behind the last.
bool ShapeRecords::readHeads()
{
    m_table = TableHead::read(bytesAt(*m_dbf, 0, TableHead::kSize));
    if (m_table.length <= TableHead::kSize || m_table.rowLength == 0) {
        return false;
    }
    const auto columns = bytesAt(*m_dbf, TableHead::kSize, m_table.length - TableHead::kSize);
    std::size_t offset = 1; // behind the mark of deletion
    for (std::size_t at = 0; at + TableHead::kSize <= std::size_t(columns.size()); at += TableHead::kSize) {
        const auto *column = columns.constData() + at;
        if (*column == '\r') {
            break;
        }
        const auto width = std::size_t(std::uint8_t(column[16]));
        m_columns.push_back({.type = column[11], .offset = offset, .width = width});
        offset += width;
    }
    return !columns.isEmpty() && offset == m_table.rowLength;
}

bool ShapeRecords::load(std::size_t first, std::size_t count, bool withShapes)
{
    m_first = first;
    if (first + count > m_table.rows || (withShapes && !loadShapes(first, count))) {
        return false;
    }
    return readAt(*m_dbf, m_table.length + first * m_table.rowLength, count * m_table.rowLength, m_rows)
        && !m_rows.isEmpty();
}

/// In one piece, as they lie one behind the other in nearly all files.
bool ShapeRecords::loadShapes(std::size_t first, std::size_t count)
{
    constexpr std::size_t kHoles = 2; // as much as that around the records is read along with them
    constexpr std::size_t kLargest = std::size_t(1) << 29U; // bytes: records may overlap in a hostile file
    const auto index = bytesAt(*m_shx, kHead + first * kIndexEntry, count * kIndexEntry);
    if (index.isEmpty()) {
        return false;
    }
    m_places.clear();
    std::size_t begin = SIZE_MAX;
    std::size_t end = 0;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto *entry = index.constData() + i * kIndexEntry;
        const Place place {.offset = kWord * std::size_t(qFromBigEndian<std::uint32_t>(entry)) + kRecordHead,
                           .length = kWord * std::size_t(qFromBigEndian<std::uint32_t>(entry + 4))};
        m_places.push_back(place);
        begin = std::min(begin, place.offset);
        end = std::max(end, place.offset + place.length);
        sum += place.length + kRecordHead;
    }
    const auto size = std::size_t(m_shp->size());
    if (end > size || begin < kHead || end - begin > std::min(kLargest, kHoles * sum)) {
        return false;
    }
    const auto from = begin - kRecordHead;
    const bool isRead = readAt(*m_shp, from, end - from, m_shapes);
    for (auto &place : m_places) {
        place.offset -= from;
    }
    return isRead && !m_shapes.isEmpty();
}

std::string_view ShapeRecords::row(std::size_t record) const
{
    return viewOf(m_rows).substr((record - m_first) * m_table.rowLength, m_table.rowLength);
}

/// Empty if index and record do not agree on its length.
std::string_view ShapeRecords::content(std::size_t record) const
{
    const auto place = m_places[record - m_first];
    const auto *head = m_shapes.constData() + (place.offset - kRecordHead);
    const auto length = kWord * std::size_t(qFromBigEndian<std::uint32_t>(head + 4));
    return length == place.length ? viewOf(m_shapes).substr(place.offset, place.length) : std::string_view();
}

void ShapeRecords::read(std::size_t record, Shape &shape) const
{
    const auto bytes = content(record);
    shape.partCount = 0;
    shape.kind = kindOf(bytes);
    bool good = true;
    if (shape.kind == Shape::Kind::Point) {
        good = readPoint(bytes, shape);
    } else if (shape.kind == Shape::Kind::Line || shape.kind == Shape::Kind::Ring) {
        good = readParts(bytes, shape);
    }
    if (!good) {
        shape.kind = Shape::Kind::Other;
    }
}

std::string_view ShapeRecords::text(std::size_t record, const Column &column) const
{
    const auto value = row(record).substr(column.offset, column.width);
    return trimmed(value.substr(0, value.find('\0')));
}

} // namespace revier
