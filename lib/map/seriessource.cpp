// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/seriessource.h"

#include "map/project.h"
#include "style/seriesstyle.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

using Kind = SeriesSource::Kind;

constexpr std::array<std::pair<QLatin1StringView, Kind>, 4> kKinds {{{"scenarios"_L1, Kind::Scenarios},
                                                                     {"columns"_L1, Kind::Columns},
                                                                     {"table"_L1, Kind::Table},
                                                                     {"periods"_L1, Kind::Periods}}};

/// The texts of a source and their keys in project files.
constexpr std::array<std::pair<QLatin1StringView, QString SeriesSource::*>, 11> kTexts {
    {{"key"_L1, &SeriesSource::keyField},
     {"by"_L1, &SeriesSource::group},
     {"measure"_L1, &SeriesSource::measure},
     {"prefix"_L1, &SeriesSource::prefix},
     {"suffix"_L1, &SeriesSource::suffix},
     {"rowKey"_L1, &SeriesSource::rowKey},
     {"year"_L1, &SeriesSource::year},
     {"value"_L1, &SeriesSource::value},
     {"scenario"_L1, &SeriesSource::scenario},
     {"from"_L1, &SeriesSource::from},
     {"to"_L1, &SeriesSource::to}}};

QStringList names()
{
    QStringList result;
    for (const auto &[name, kind] : kKinds) {
        result.append(name);
    }
    return result;
}

/// What the kind cannot do without; empty if it is all there.
QString missingKey(const SeriesSource &source)
{
    switch (source.kind) {
    case Kind::Scenarios:
        if (source.keyField.isEmpty()) {
            return u"key"_s;
        }
        return source.group.isEmpty() ? u"by"_s : QString();
    case Kind::Table:
        for (const auto &[name, text] : {std::pair(u"key"_s, source.keyField),
                                         {u"file"_s, source.path},
                                         {u"rowKey"_s, source.rowKey},
                                         {u"year"_s, source.year},
                                         {u"value"_s, source.value}}) {
            if (text.isEmpty()) {
                return name;
            }
        }
        return {};
    case Kind::Periods:
        return source.from.isEmpty() && source.to.isEmpty() ? u"from"_s : QString();
    case Kind::Columns:
    case Kind::None:
        break;
    }
    return {};
}

} // namespace

Style seriesStyle(Style style, GeometryType type, const SeriesSource &source)
{
    constexpr double kLargestCircle = 60; // px
    constexpr int kMuted = 0x90;
    if (source.kind == SeriesSource::Kind::Periods || usesSeries(style)) {
        return style;
    }
    style.categories.clear();
    style.categoryField.clear();
    if (type == GeometryType::Point) {
        style.proportional = Proportional {
            .field = kSeriesField, .maxValue = 0, .maxSize = kLargestCircle, .unit = source.unit};
        style.symbol.shape = MarkerShape::Circle;
        style.symbol.stroke = style.symbol.fill.darker();
        style.symbol.fill.setAlpha(kMuted);
    } else {
        style.graduated = Graduated {.field = kSeriesField,
                                     .breaks = {},
                                     .colors = {},
                                     .labels = {},
                                     .unit = source.unit,
                                     .strokes = type == GeometryType::Line};
    }
    if (style.labels) {
        style.labels->value = true;
    }
    return style;
}

Result<SeriesSource> seriesSourceFromJson(const QJsonObject &object, const QDir &folder)
{
    SeriesSource source;
    const auto name = object[u"kind"].toString();
    for (const auto &[known, kind] : kKinds) {
        if (name == known) {
            source.kind = kind;
        }
    }
    if (source.kind == Kind::None) {
        return failure(Error::Code::Corrupt,
                       Text::tr("\"%1\" must be one of: %2.").arg(u"kind"_s, names().join(u", ")));
    }
    for (const auto &[key, member] : kTexts) {
        source.*member = object[key].toString();
    }
    if (const auto file = object[u"file"].toString(); !file.isEmpty()) {
        source.path = projectFilePath(file, folder);
    }
    source.title = LocalizedText::fromJson(object[u"title"]);
    source.unit = LocalizedText::fromJson(object[u"unit"]);
    if (const auto missing = missingKey(source); !missing.isEmpty()) {
        return failure(Error::Code::Corrupt,
                       Text::tr("A series of the kind \"%1\" needs the key \"%2\".").arg(name, missing));
    }
    return source;
}

QJsonObject toJson(const SeriesSource &source, const QString &relativePath)
{
    QJsonObject object;
    for (const auto &[name, kind] : kKinds) {
        if (kind == source.kind) {
            object[u"kind"] = QString(name);
        }
    }
    for (const auto &[key, member] : kTexts) {
        if (const auto &text = source.*member; !text.isEmpty()) {
            object[key] = text;
        }
    }
    if (!relativePath.isEmpty()) {
        object[u"file"] = relativePath;
    }
    for (const auto &[key, text] : {std::pair(u"title"_s, source.title), {u"unit"_s, source.unit}}) {
        if (!text.isEmpty()) {
            object[key] = text.toJson();
        }
    }
    return object;
}

} // namespace revier
