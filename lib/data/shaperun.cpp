// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shaperun_p.h"

#include "data/textrepair.h"

#include <cpl_conv.h>
#include <cpl_string.h>

#include <algorithm>
#include <charconv>
#include <format>

namespace revier {
namespace {

/// The whole \a text as a number, written as a program writes it.
template<typename Number> std::optional<Number> numberOf(std::string_view text)
{
    if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool plain = text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
    return plain && error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                             : std::nullopt;
}

bool fits(char type, OGRFieldType seen)
{
    switch (type) {
    case 'C':
        return seen == OFTString;
    case 'N':
    case 'F':
        return seen == OFTInteger || seen == OFTInteger64 || seen == OFTReal;
    default:
        return true; // dates are asked for, others are GDAL's
    }
}

} // namespace

/// One feature on its way into columns and geometry.
class ShapeRunReader::Feature
{
public:
    Feature(ShapeRunReader &reader, RunBuilder &run)
        : m_reader(reader)
        , m_run(run)
    {
    }

    void add(std::size_t record)
    {
        m_record = record;
        m_gdal.reset();
        if (auto *columns = m_run.columns()) {
            addAttributes(*columns);
        }
        if (auto *geometry = m_run.geometry()) {
            addGeometry(*geometry);
        }
        m_run.endFeature();
    }

private:
    /// As GDAL has it; null if GDAL cannot read it.
    const OGRFeature *gdal()
    {
        if (!m_gdal) {
            m_gdal.reset(m_reader.m_layer.GetFeature(GIntBig(m_record)));
        }
        return m_gdal.get();
    }

    void addAttributes(ColumnBuilder &columns)
    {
        for (std::size_t i = 0; i < m_reader.m_types.size(); ++i) {
            if (!addPlainValue(columns, i)) {
                addGdalValue(columns, i);
            }
        }
        columns.endFeature();
    }

    void addGdalValue(ColumnBuilder &columns, std::size_t field)
    {
        if (const auto *feature = gdal()) {
            columns.addValueOf(*feature, field);
        } else {
            columns.addNull(field);
        }
    }

    /// False for what GDAL must explain.
    bool addPlainValue(ColumnBuilder &columns, std::size_t field)
    {
        const auto &column = m_reader.m_records.columns()[field];
        const auto text = m_reader.m_records.text(m_record, column);
        const bool number = column.type == 'N' || column.type == 'F';
        if ((text.empty() && (number || column.type == 'C')) || (number && text.starts_with('*'))) {
            columns.addNull(field);
            return true;
        }
        if (column.type == 'C') {
            addText(columns, field, text);
            return true;
        }
        if (number && m_reader.m_types[field] == OFTReal) {
            return addIfThere(columns, field, numberOf<double>(text));
        }
        if (number) {
            return addIfThere(columns, field, numberOf<std::int64_t>(text));
        }
        return column.type == 'D' && m_reader.m_types[field] == OFTDate && addDate(columns, field, text);
    }

    template<typename Number>
    bool addIfThere(ColumnBuilder &columns, std::size_t field, std::optional<Number> number)
    {
        if (number) {
            columns.addValue(field, *number);
        }
        return number.has_value();
    }

    void addText(ColumnBuilder &columns, std::size_t field, std::string_view text)
    {
        if (!hasNonAscii(text)) {
            columns.addValue(field, text);
            return;
        }
        if (m_reader.m_encoding.isEmpty()) {
            columns.addText(field, text);
            return;
        }
        const std::unique_ptr<char, decltype(&VSIFree)> utf8(
            CPLRecode(std::string(text).c_str(), m_reader.m_encoding.constData(), CPL_ENC_UTF8), &VSIFree);
        columns.addText(field, std::string_view(utf8.get()));
    }

    /// YYYYMMDD.
    bool addDate(ColumnBuilder &columns, std::size_t field, std::string_view text)
    {
        constexpr std::size_t kDigits = 8;
        const bool digits = text.find_first_not_of("0123456789") == std::string_view::npos;
        if (text.size() != kDigits || !digits) {
            return false;
        }
        if (text == "00000000") {
            columns.addNull(field);
        } else {
            columns.addValue(field,
                             std::string_view(std::format("{}-{}-{}", text.substr(0, 4), text.substr(4, 2),
                                                          text.substr(6))));
        }
        return true;
    }

    void addGeometry(GeometryBuilder &geometry)
    {
        using Kind = ShapeRecords::Shape::Kind;
        auto &shape = m_reader.m_shape;
        auto &sink = geometry.sink();
        m_reader.m_records.read(m_record, shape);
        switch (shape.kind) {
        case Kind::Other:
            geometry.add(gdal() ? gdal()->GetGeometryRef() : nullptr, true);
            return;
        case Kind::Null:
            geometry.add(nullptr, true);
            return;
        case Kind::Point:
            sink.begin(GeometryType::Point);
            sink.addPoint(shape.parts.front().front());
            break;
        case Kind::Line:
        case Kind::Ring:
            sink.begin(shape.kind == Kind::Line ? GeometryType::Line : GeometryType::Polygon);
            for (std::size_t part = 0; part < shape.partCount; ++part) {
                sink.addPart(shape.parts[part]);
            }
            break;
        }
        sink.end();
    }

    ShapeRunReader &m_reader;
    RunBuilder &m_run;
    std::size_t m_record = 0;
    OGRFeatureUniquePtr m_gdal;
};

std::unique_ptr<ShapeRunReader> ShapeRunReader::make(OGRLayer &layer, const ShapeSource &source,
                                                     RunContent content)
{
    auto records = ShapeRecords::open(source);
    if (!records) {
        return nullptr;
    }
    std::unique_ptr<ShapeRunReader> reader(
        new ShapeRunReader(layer, *std::move(records), source.encoding.name, content));
    return reader->isAsGdalSees() ? std::move(reader) : nullptr;
}

ShapeRunReader::ShapeRunReader(OGRLayer &layer, ShapeRecords records, const QString &encoding,
                               RunContent content)
    : m_layer(layer)
    , m_records(std::move(records))
    , m_content(content)
    , m_encoding(encoding == u"UTF-8" ? QByteArray() : encoding.toUtf8())
{
    const auto &definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i) {
        m_types.push_back(definition.GetFieldDefn(i)->GetType());
    }
}

bool ShapeRunReader::isAsGdalSees() const
{
    return std::ranges::equal(m_records.columns(), m_types,
                              [](const auto &column, OGRFieldType type) { return fits(column.type, type); });
}

std::optional<FeatureRun> ShapeRunReader::read(std::size_t first, std::size_t end, const RunSize &expected,
                                               const std::function<bool(std::size_t)> &report)
{
    constexpr std::size_t kPiece = 4'194'304; // bytes of rows: they stay in the processor's cache
    const auto step = std::max<std::size_t>(1, kPiece / m_records.rowLength());
    RunBuilder run(m_layer, expected, m_content);
    Feature feature(*this, run);
    auto loaded = first;
    for (auto record = first; record < end; ++record) {
        if ((record - first) % RunBuilder::kStep == 0 && !report(record - first)) {
            return FeatureRun();
        }
        if (record == loaded) {
            loaded = std::min(end, loaded + step);
            if (!m_records.load(record, loaded - record, m_content != RunContent::Attributes)) {
                return std::nullopt;
            }
        }
        if (!m_records.isDeleted(record)) {
            feature.add(record);
        }
    }
    return run.finish();
}

} // namespace revier
