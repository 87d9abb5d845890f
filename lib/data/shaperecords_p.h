// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/shapesource_p.h"
#include "geometry/box.h"

#include <QByteArray>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace revier {

/// The records of a shapefile as they lie on the disk, a run of them at a time in memory (ESRI Shapefile
/// Technical Description, 1998; dBASE III). What is not plain it does not explain: that is for GDAL. Hostile
/// files can be given. For one thread. Private to this module.
class ShapeRecords
{
public:
    /// The geometry of a record.
    struct Shape
    {
        enum class Kind : std::uint8_t { Other, Null, Point, Line, Ring }; ///< Other: for GDAL
        Kind kind = Kind::Other;
        std::vector<std::vector<Point>> parts; ///< as many as partCount
        std::size_t partCount = 0;
    };
    /// A column of the .dbf.
    struct Column
    {
        char type = 'C'; ///< C, N, F, D, L and so on
        std::size_t offset = 0; ///< in a row
        std::size_t width = 0;
    };

    /// Nothing if one of the files is missing, or has a head that contradicts the file or itself.
    [[nodiscard]] static std::optional<ShapeRecords> open(const ShapeSource &source);

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    /// Bytes of a row of the .dbf.
    [[nodiscard]] std::size_t rowLength() const { return m_table.rowLength; }
    /// Reads \a count records from \a first on into memory, their rows at least; false if they cannot all be
    /// there.
    [[nodiscard]] bool load(std::size_t first, std::size_t count, bool withShapes);
    /// Of the records in memory, by number in the file: whether its row is marked as deleted.
    [[nodiscard]] bool isDeleted(std::size_t record) const { return row(record).front() == '*'; }
    /// The geometry into \a shape, which is used again for its memory.
    void read(std::size_t record, Shape &shape) const;
    /// The characters of a value, up to the first that is null, without spaces around.
    [[nodiscard]] std::string_view text(std::size_t record, const Column &column) const;

private:
    ShapeRecords() = default;
    [[nodiscard]] bool readHeads();
    [[nodiscard]] bool loadShapes(std::size_t first, std::size_t count);
    [[nodiscard]] std::string_view row(std::size_t record) const;
    [[nodiscard]] std::string_view content(std::size_t record) const;

    struct Place
    {
        std::size_t offset = 0; ///< in m_shapes
        std::size_t length = 0; ///< 0: for GDAL
    };

    std::unique_ptr<QFile> m_shp;
    std::unique_ptr<QFile> m_shx;
    std::unique_ptr<QFile> m_dbf;
    std::vector<Column> m_columns;
    TableHead m_table;
    std::size_t m_first = 0; ///< of the records in memory
    std::vector<Place> m_places;
    QByteArray m_shapes;
    QByteArray m_rows;
};

} // namespace revier
