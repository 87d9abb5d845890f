// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/vectorformat_p.h"

#include "crs/transform.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

using Kind = VectorFormat::Kind;

constexpr std::array<VectorFormat, 7> kFormats {
    {{Kind::GeoJson, ".geojson"_L1, "GeoJSON", true, false, true},
     {Kind::GeoPackage, ".gpkg"_L1, "GPKG", false, true, true},
     {Kind::Shapefile, ".shp"_L1, "ESRI Shapefile", false, false, true},
     {Kind::FlatGeobuf, ".fgb"_L1, "FlatGeobuf", false, false, true},
     {Kind::Kml, ".kml"_L1, "LIBKML", true, false, true},
     {Kind::Csv, ".csv"_L1, "CSV", true, false, false},
     {Kind::Xlsx, ".xlsx"_L1, "XLSX", true, true, false}}};

constexpr qsizetype kDbfName = 10; ///< bytes: dBase III
constexpr std::size_t kDbfText = 254; ///< bytes

/// Unlike any of \a names, whatever the case: to a database that is the same.
QString unlike(const QStringList &names, const QString &wanted, qsizetype mostBytes)
{
    const auto cut = [](QString text, qsizetype bytes) {
        while (bytes > 0 && text.toUtf8().size() > bytes) {
            text.chop(text.back().isLowSurrogate() ? 2 : 1);
        }
        return text;
    };
    auto name = cut(wanted, mostBytes);
    for (int number = 2; names.contains(name, Qt::CaseInsensitive); ++number) {
        const auto ending = u"_%1"_s.arg(number);
        name = cut(wanted, mostBytes > 0 ? mostBytes - ending.size() : 0) + ending;
    }
    return name;
}

QString unusedName(const QStringList &names, const QString &wanted)
{
    auto name = wanted;
    while (names.contains(name, Qt::CaseInsensitive)) {
        name.prepend(u'_');
    }
    return name;
}

/// Texts that a .dbf cuts.
std::size_t longTexts(const FeatureTable &table, std::size_t field)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        count += table.columns[field].text(row).size() > kDbfText ? 1 : 0;
    }
    return count;
}

/// A real number as a spreadsheet of a German office reads it.
void appendWithComma(Column &column, std::optional<double> number)
{
    if (number) {
        constexpr double kPlain = 1e15; // beyond it, zeros without end
        const auto text =
            QString::number(*number, std::abs(*number) < kPlain ? 'f' : 'g', QLocale::FloatingPointShortest)
                .replace(u'.', u',');
        column.append(std::string_view(text.toStdString()));
    } else {
        column.appendNull();
    }
}

Column withComma(const Column &from, std::size_t rows)
{
    Column column(Field::Type::Text);
    for (std::size_t row = 0; row < rows; ++row) {
        appendWithComma(column, from.isNull(row) ? std::nullopt : from.number(row));
    }
    return column;
}

/// One coordinate (x or y) of the points of \a geometry.
Column coordinates(const GeometryBuffer &geometry, double Point::*axis, bool comma)
{
    constexpr double kSteps = 1e7; // of a degree: a centimetre
    Column column(comma ? Field::Type::Text : Field::Type::Real);
    for (std::size_t feature = 0; feature < geometry.featureCount(); ++feature) {
        const auto first = geometry.firstPart(feature);
        const bool point = geometry.type(feature) == GeometryType::Point
            && geometry.firstPart(feature + 1) == first + 1 && !geometry.part(first).positions.empty();
        if (!point) {
            column.appendNull();
            continue;
        }
        const auto value = std::round(geometry.part(first).positions.front().*axis * kSteps) / kSteps;
        comma ? appendWithComma(column, value) : column.append(value);
    }
    return column;
}

void addCoordinates(FeatureTable &plain, const GeometryBuffer &geometry, bool comma)
{
    QStringList names;
    std::ranges::transform(plain.fields, std::back_inserter(names), &Field::name);
    for (const auto &[name, axis] : {std::pair(u"lon"_s, &Point::x), std::pair(u"lat"_s, &Point::y)}) {
        plain.fields.push_back({unlike(names, name, 0), comma ? Field::Type::Text : Field::Type::Real});
        plain.columns.push_back(coordinates(geometry, axis, comma));
    }
}

} // namespace

const VectorFormat *vectorFormat(const QString &path)
{
    const auto found = std::ranges::find_if(kFormats, [&path](const VectorFormat &format) {
        return path.endsWith(format.suffix, Qt::CaseInsensitive);
    });
    return found == kFormats.end() ? nullptr : &*found;
}

QString vectorSuffixes()
{
    QStringList suffixes;
    std::ranges::transform(kFormats, std::back_inserter(suffixes), &VectorFormat::suffix);
    return suffixes.join(u", "_s);
}

CPLStringList layerOptions(const VectorFormat &format, const QStringList &names, bool placed,
                           const WriteOptions &options)
{
    CPLStringList result;
    switch (format.kind) {
    case Kind::GeoJson:
        result.SetNameValue("RFC7946", "YES");
        break;
    case Kind::GeoPackage:
        result.SetNameValue("FID", unusedName(names, u"fid"_s).toUtf8().constData());
        result.SetNameValue("GEOMETRY_NAME", unusedName(names, u"geom"_s).toUtf8().constData());
        break;
    case Kind::Shapefile:
        result.SetNameValue("ENCODING", "UTF-8");
        break;
    case Kind::Csv:
        result.SetNameValue("SEPARATOR", options.decimalComma ? "SEMICOLON" : "COMMA");
        result.SetNameValue("LINEFORMAT", "CRLF");
        result.SetNameValue("WRITE_BOM", "YES"); // else spreadsheets take the umlauts for something else
        result.SetNameValue("STRING_QUOTING", "IF_NEEDED");
        break;
    case Kind::FlatGeobuf: // its index holds no features without a place
        result.SetNameValue("SPATIAL_INDEX", placed ? "YES" : "NO");
        break;
    case Kind::Kml:
    case Kind::Xlsx:
        break;
    }
    return result;
}

QStringList fieldNames(const VectorFormat &format, const FeatureTable &table, QStringList &notes)
{
    QStringList names;
    QStringList changed;
    const bool asTheyAre = format.kind == Kind::GeoJson || format.kind == Kind::Csv;
    for (const auto &field : table.fields) {
        const auto name =
            asTheyAre ? field.name : unlike(names, field.name, format.kind == Kind::Shapefile ? kDbfName : 0);
        if (name != field.name) {
            changed.append(u"%1 → %2"_s.arg(field.name, name));
        }
        names.append(name);
    }
    if (!changed.isEmpty() && format.kind == Kind::Shapefile) {
        notes.append(
            Text::tr("Names of fields in shapefiles have at most 10 bytes: %1.").arg(changed.join(u", "_s)));
    } else if (!changed.isEmpty()) {
        notes.append(
            Text::tr("Fields were renamed, as the format makes no difference between capitals and small "
                     "letters: %1.")
                .arg(changed.join(u", "_s)));
    }
    return names;
}

Result<void> checkContent(const VectorFormat &format, const FeatureTable &table, const QString &path,
                          QStringList &notes)
{
    if (format.kind != Kind::Shapefile) {
        return {};
    }
    std::optional<GeometryType> type;
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        const auto own = table.geometry.type(feature);
        if (own != GeometryType::None && own != type.value_or(own)) {
            return failure(
                Error::Code::Unsupported,
                Text::tr("%1: A shapefile holds points, lines or areas, not several of them. Please choose "
                         "a name that ends in .gpkg.")
                    .arg(QDir::toNativeSeparators(path)));
        }
        type = own == GeometryType::None ? type : own;
    }
    for (std::size_t field = 0; field < table.fields.size(); ++field) {
        if (const auto count = longTexts(table, field); count > 0) {
            notes.append(Text::tr("%Ln text(s) of the field “%1” are cut, as shapefiles hold 254 bytes.",
                                  nullptr, int(count))
                             .arg(table.fields[field].name));
        }
    }
    return {};
}

Result<FeatureTablePtr> plainTable(const FeatureTable &table, const WriteOptions &options, QStringList &notes)
{
    auto plain = std::make_shared<FeatureTable>();
    plain->name = table.name;
    plain->path = table.path;
    plain->fields = table.fields;
    const auto rows = table.featureCount();
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const bool comma = options.decimalComma && table.fields[i].type == Field::Type::Real;
        plain->fields[i].type = comma ? Field::Type::Text : table.fields[i].type;
        plain->columns.push_back(comma ? withComma(table.columns[i], rows) : table.columns[i]);
    }
    bool points = false;
    std::size_t others = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto type = table.geometry.type(row);
        points = points || type == GeometryType::Point;
        others += type == GeometryType::Line || type == GeometryType::Polygon ? 1 : 0;
        plain->geometry.beginFeature(GeometryType::None);
    }
    if (others > 0) {
        notes.append(
            Text::tr("The geometry of %Ln line(s) and area(s) is not in the table.", nullptr, int(others)));
    }
    if (points) {
        const auto transform = Transform::create(table.crs, Crs::wgs84());
        if (!transform) {
            return std::unexpected(transform.error());
        }
        LargeVector<Point> positions(table.geometry.positions().begin(), table.geometry.positions().end());
        std::ignore = transform->forward(std::span(positions));
        addCoordinates(*plain, table.geometry.withPositions(std::move(positions)), options.decimalComma);
    }
    return plain;
}

} // namespace revier
