// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diskcache.h"
#include "core/jobcontrol.h"
#include "core/result.h"
#include "crs/crs.h"
#include "data/raster.h"
#include "data/textvalues.h"
#include "geometry/geometrybuffer.h"

#include <QString>
#include <QVariant>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace revier {

/// The attribute of a feature class, with the type that the reader found.
struct Field
{
    enum class Type { Text, Integer, Real, Boolean, Date, DateTime, List };
    QString name;
    Type type = Type::Text;
    bool operator==(const Field &) const = default;
};

/// Something a reader noticed and went on: a feature without geometry, a guessed encoding, a missing .prj.
/// The message is translated and names feature or field.
struct Problem
{
    enum class Severity { Note, Warning };
    enum class Topic { Other, Crs, NoGeometry };
    Severity severity = Severity::Warning;
    QString message;
    Topic topic = Topic::Other; ///< for those who look into it themselves
    bool operator==(const Problem &) const = default;
};

/// Where the CRS of a table comes from.
enum class CrsOrigin : std::uint8_t {
    Declared, ///< the file says so
    Format, ///< the format knows only this one
    Assumed, ///< the file says nothing; guessed from the coordinates
    Corrected, ///< the coordinates cannot be those of what the file says; guessed from them, or invalid
    Chosen, ///< by the user
    Unknown ///< the file says nothing, and the coordinates do not betray it
};

class LateAttributes;

/// One column, all features.
class Column
{
public:
    explicit Column(Field::Type type);
    /// Column \a index of attributes that are read when one of them is needed. Nothing can be appended.
    [[nodiscard]] static Column late(Field::Type type, std::shared_ptr<const LateAttributes> attributes,
                                     std::size_t index);
    /// Makes room for so many rows, and bytes of text.
    void reserve(std::size_t rows, std::size_t textBytes);
    void appendNull();
    void append(std::int64_t value); ///< Integer, Boolean
    void append(double value); ///< Real
    void append(std::string_view utf8); ///< Text, and ISO 8601 for Date and DateTime, and "a, b" for List
    /// All values of \a other, which has the same type.
    void append(const Column &other);
    /// Nothing more is appended.
    void finish();

    [[nodiscard]] bool isNull(std::size_t row) const
    {
        const auto &null = here().m_null;
        return row < null.size() && null[row] != 0;
    }
    /// int64, double, bool, QString, QDate, QDateTime or an invalid variant for null.
    [[nodiscard]] QVariant value(std::size_t row) const;
    /// The value as a number, if the column is numeric and the value is not null.
    [[nodiscard]] std::optional<double> number(std::size_t row) const;
    /// The UTF-8 text of a Text, Date, DateTime or List value; empty for others and for null.
    [[nodiscard]] std::string_view text(std::size_t row) const;

    /// Everything, for the cache on disk.
    void keep(CacheContent &content) const;
    /// What keep() has kept of a column of the same type; false if \a entry holds something else, or other
    /// than \a rows values.
    [[nodiscard]] bool restore(std::size_t rows, CacheEntry &entry);

private:
    using Texts = TextValues;
    using Integers = FlatArray<std::int64_t>;
    using Reals = FlatArray<double>;

    [[nodiscard]] std::size_t size() const;
    /// Where the values are.
    [[nodiscard]] const Column &here() const { return m_late ? lateColumn() : *this; }
    [[nodiscard]] const Column &lateColumn() const;

    Field::Type m_type;
    std::variant<Integers, Reals, Texts> m_values;
    FlatArray<std::uint8_t> m_null; ///< up to the last row that is null
    std::shared_ptr<const LateAttributes> m_late; ///< null: the values are here
    std::size_t m_index = 0; ///< in m_late
};

/// What came out of one layer of a file: geometry in the file's own CRS, attributes in columns. Immutable
/// once shared; exact: exports, measurements and details come from here, never from display geometry.
class FeatureTable
{
public:
    QString name; ///< the layer's name in its file
    QString path; ///< absolute path of the file
    QString driver; ///< "GeoJSON", "ESRI Shapefile"
    QString encoding; ///< encoding of the texts in the file, with how it was found: "UTF-8", "windows-1252
                      ///< (.cpg)"
    Crs crs; ///< of the positions; invalid if the file does not say and none could be assumed
    CrsOrigin crsOrigin = CrsOrigin::Declared;
    Crs declaredCrs; ///< what the file or its format says; invalid if it says nothing that is known
    QString prj; ///< the text of a .prj; empty if there is none
    std::vector<Field> fields;
    std::vector<Column> columns; ///< parallel to fields
    GeometryBuffer geometry; ///< featureCount() features, in file order
    std::vector<Problem> problems; ///< without those of attributes that were read later
    std::shared_ptr<const LateAttributes>
        late; ///< where the columns have their values as long as nobody needs them; null: in themselves
    RasterPtr
        raster; ///< of which the one feature is the outline, in the CRS of the table; null for vector data
    CacheKey cacheKey; ///< names what else is made of it and kept, see DiskCache; invalid: nothing is

    [[nodiscard]] std::size_t featureCount() const { return geometry.featureCount(); }
    /// Whether values are in memory. If not, the first one asked for makes the table read them all, in the
    /// thread of whoever asks; others wait.
    [[nodiscard]] bool hasAttributes() const;
    /// Reads them now. Blocking; safe to call from several threads. False if cancelled.
    [[nodiscard]] bool readAttributes(const JobControl &control) const;
    /// problems and lateProblems(), each once.
    [[nodiscard]] std::vector<Problem> allProblems() const;
    /// encoding, with what the texts turned out to be, once they are read.
    [[nodiscard]] QString textEncoding() const;
    /// Index of the field with exactly this name, or -1.
    [[nodiscard]] int fieldIndex(QStringView fieldName) const;
    /// Invalid for an unknown field or a null value.
    [[nodiscard]] QVariant value(std::size_t feature, QStringView fieldName) const;
};

/// What was noticed when the attributes were read; empty before, and if \a attributes is null.
[[nodiscard]] std::vector<Problem> lateProblems(const std::shared_ptr<const LateAttributes> &attributes);

using FeatureTablePtr = std::shared_ptr<const FeatureTable>;

} // namespace revier
