// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inforeport.h"

#include "console.h"
#include "core/format.h"
#include "crs/transform.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

struct TypeCount
{
    GeometryType type;
    QLatin1StringView key;
    const char *label;
    qint64 count = 0;
};

std::array<TypeCount, 4> typeCounts(const FeatureTable &table)
{
    std::array<TypeCount, 4> counts {
        {{GeometryType::Point, "point"_L1, QT_TRANSLATE_NOOP("Cli", "points")},
         {GeometryType::Line, "line"_L1, QT_TRANSLATE_NOOP("Cli", "lines")},
         {GeometryType::Polygon, "polygon"_L1, QT_TRANSLATE_NOOP("Cli", "areas")},
         {GeometryType::None, "none"_L1, QT_TRANSLATE_NOOP("Cli", "without geometry")}}};
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        for (auto &count : counts) {
            count.count += count.type == table.geometry.type(i) ? 1 : 0;
        }
    }
    return counts;
}

QString typeName(Field::Type type)
{
    switch (type) {
    case Field::Type::Text:
        return u"text"_s;
    case Field::Type::Integer:
        return u"integer"_s;
    case Field::Type::Real:
        return u"real"_s;
    case Field::Type::Boolean:
        return u"boolean"_s;
    case Field::Type::Date:
        return u"date"_s;
    case Field::Type::DateTime:
        return u"datetime"_s;
    case Field::Type::List:
        return u"list"_s;
    }
    return {};
}

/// Longitude and latitude in degrees; empty if the CRS is unknown.
Box geographicExtent(const FeatureTable &table)
{
    if (table.geometry.bounds().isEmpty() || !table.crs.isValid()) {
        return {};
    }
    const auto transform = Transform::create(table.crs, Crs::wgs84());
    return transform ? transform->forward(table.geometry.bounds()) : Box();
}

QJsonValue boxReport(const Box &box)
{
    return box.isEmpty() ? QJsonValue() : QJsonArray {box.minX, box.minY, box.maxX, box.maxY};
}

/// "292000.5 5630000 360000 5680000": as --extent and other programs read it.
QString boxText(const Box &box, int decimals, QChar separator)
{
    if (box.isEmpty()) {
        return u"–"_s;
    }
    QStringList numbers;
    for (const auto value : {box.minX, box.minY, box.maxX, box.maxY}) {
        numbers.append(formatNumber(value, decimals, [] {
            auto locale = QLocale::c();
            locale.setNumberOptions(QLocale::OmitGroupSeparator);
            return locale;
        }()));
    }
    return numbers.join(separator);
}

QString crsText(const Crs &crs)
{
    if (!crs.isValid()) {
        return Text::tr("unknown");
    }
    return crs.code().isEmpty() ? crs.name() : u"%1 (%2)"_s.arg(crs.code(), crs.name());
}

QString row(const QString &label, const QString &value)
{
    constexpr int kLabelWidth = 14;
    return u"  "_s + label.leftJustified(kLabelWidth) + value + u'\n';
}

QString countText(const FeatureTable &table, const QLocale &locale)
{
    QStringList parts;
    for (const auto &count : typeCounts(table)) {
        if (count.count > 0) {
            parts.append(locale.toString(count.count) + u' ' + Text::tr(count.label));
        }
    }
    return parts.isEmpty() ? Text::tr("none") : parts.join(u", ");
}

QString severityText(Problem::Severity severity)
{
    return severity == Problem::Severity::Warning ? Text::tr("Warning") : Text::tr("Note");
}

} // namespace

QJsonObject tableReport(const FeatureTable &table)
{
    QJsonObject types;
    for (const auto &count : typeCounts(table)) {
        types.insert(count.key, count.count);
    }
    QJsonArray fields;
    for (const auto &field : table.fields) {
        fields.append(QJsonObject {{u"name"_s, field.name}, {u"type"_s, typeName(field.type)}});
    }
    QJsonArray problems;
    for (const auto &problem : table.allProblems()) {
        const bool warning = problem.severity == Problem::Severity::Warning;
        problems.append(QJsonObject {{u"severity"_s, warning ? u"warning"_s : u"note"_s},
                                     {u"message"_s, problem.message}});
    }
    return {{u"layer"_s, table.name},
            {u"path"_s, table.path},
            {u"driver"_s, table.driver},
            {u"encoding"_s, table.textEncoding()},
            {u"features"_s, qint64(table.featureCount())},
            {u"geometry"_s, types},
            {u"crs"_s, QJsonObject {{u"code"_s, table.crs.code()}, {u"name"_s, table.crs.name()}}},
            {u"extent"_s, boxReport(table.geometry.bounds())},
            {u"extentLonLat"_s, boxReport(geographicExtent(table))},
            {u"fields"_s, fields},
            {u"problems"_s, problems}};
}

QString tableText(const FeatureTable &table, Language)
{
    constexpr int kGeographicDecimals = 6;
    constexpr int kPlaneDecimals = 3;
    const auto problems = table.allProblems();
    const auto decimals = table.crs.isGeographic() ? kGeographicDecimals : kPlaneDecimals;
    auto result = Text::tr("%1, layer \"%2\"").arg(table.path, table.name) + u'\n';
    result += row(Text::tr("Format"), table.driver);
    result += row(Text::tr("Features"), countText(table, QLocale()));
    result += row(Text::tr("Reference"), crsText(table.crs));
    result += row(Text::tr("Encoding"), table.textEncoding());
    result += row(Text::tr("Extent"), boxText(table.geometry.bounds(), decimals, u' '));
    result += row(Text::tr("in degrees"), boxText(geographicExtent(table), kGeographicDecimals, u','));
    QStringList fields;
    for (const auto &field : table.fields) {
        fields.append(u"%1 (%2)"_s.arg(field.name, typeName(field.type)));
    }
    result += row(Text::tr("Fields"), fields.isEmpty() ? Text::tr("none") : fields.join(u", "));
    if (problems.empty()) {
        result += row(Text::tr("Problems"), Text::tr("none"));
    }
    for (const auto &problem : problems) {
        result += row(severityText(problem.severity), problem.message);
    }
    return result;
}

QJsonObject projectReport(const MapState &state)
{
    QJsonArray layers;
    for (const auto &layer : state.layers) {
        QJsonObject object {{u"id"_s, layer.id},
                            {u"title"_s, layer.title.toJson()},
                            {u"group"_s, layer.groupId},
                            {u"path"_s, layer.path},
                            {u"visible"_s, state.isVisible(layer)}};
        if (layer.table) {
            object.insert(u"table"_s, tableReport(*layer.table));
        } else {
            object.insert(u"error"_s, layer.error);
        }
        layers.append(object);
    }
    return {{u"title"_s, state.title.toJson()},
            {u"extentLonLat"_s, boxReport(state.homeExtent)},
            {u"layers"_s, layers}};
}

QString projectText(const MapState &state, Language language)
{
    constexpr int kIdWidth = 26;
    auto result = row(Text::tr("Title"), state.title.in(language));
    result += row(Text::tr("Layers"), QString::number(state.layers.size()));
    for (const auto &layer : state.layers) {
        const auto content = layer.table ? countText(*layer.table, QLocale()) : layer.error;
        const auto hidden = state.isVisible(layer) ? QString() : u' ' + Text::tr("(hidden)");
        result += u"    "_s + layer.id.leftJustified(kIdWidth) + layer.title.in(language) + u": "_s + content
            + hidden + u'\n';
    }
    return result;
}

} // namespace revier::cli
