// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sketch/sketch.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Kind = SketchFeature::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sketch)
};

constexpr std::array<std::pair<QLatin1StringView, Kind>, 6> kKinds {{{"point"_L1, Kind::Point},
                                                                     {"line"_L1, Kind::Line},
                                                                     {"polygon"_L1, Kind::Polygon},
                                                                     {"arrow"_L1, Kind::Arrow},
                                                                     {"text"_L1, Kind::Text},
                                                                     {"rings"_L1, Kind::Rings}}};

QJsonObject toJson(const SketchFeature &feature)
{
    QJsonArray coordinates;
    for (const auto &p : feature.positions) {
        coordinates.append(QJsonArray {p.x, p.y});
    }
    QJsonObject object {{u"id"_s, feature.id},
                        {u"kind"_s, kindCode(feature.kind)},
                        {u"color"_s, feature.color.name()},
                        {u"width"_s, feature.width},
                        {u"coordinates"_s, coordinates}};
    if (!feature.name.isEmpty()) {
        object[u"name"_s] = feature.name;
    }
    if (!feature.radii.empty()) {
        QJsonArray radii;
        for (const auto metres : feature.radii) {
            radii.append(metres);
        }
        object[u"radii"_s] = radii;
    }
    return object;
}

/// Positions that are none are kept as NaN, for checkFeature() to find.
Point positionFromJson(const QJsonArray &array)
{
    const auto nan = std::numeric_limits<double>::quiet_NaN();
    return array.size() == 2 ? Point {array[0].toDouble(nan), array[1].toDouble(nan)} : Point {nan, nan};
}

Result<SketchFeature> featureFromJson(const QJsonObject &object)
{
    const auto code = object[u"kind"].toString();
    const auto *const kind = std::ranges::find(kKinds, code, &decltype(kKinds)::value_type::first);
    if (kind == kKinds.end()) {
        return failure(Error::Code::Corrupt, Text::tr("There is no kind \"%1\".").arg(code));
    }
    SketchFeature feature {.id = object[u"id"].toString(),
                           .kind = kind->second,
                           .name = object[u"name"].toString(),
                           .positions = {},
                           .radii = {}};
    if (const auto color = object[u"color"]; !color.isUndefined()) {
        feature.color = QColor::fromString(color.toString());
    }
    feature.width = object[u"width"].toDouble(feature.width);
    for (const auto positions = object[u"coordinates"].toArray(); const auto &position : positions) {
        feature.positions.push_back(positionFromJson(position.toArray()));
    }
    for (const auto radii = object[u"radii"].toArray(); const auto &radius : radii) {
        feature.radii.push_back(radius.toDouble());
    }
    if (const auto right = checkFeature(feature); !right) {
        return failure(Error::Code::Corrupt, right.error().message);
    }
    return feature;
}

} // namespace

QString kindCode(Kind kind)
{
    return kKinds[std::size_t(kind)].first;
}

QJsonObject toJson(const Sketch &sketch)
{
    QJsonArray features;
    for (const auto &feature : sketch.features) {
        features.append(toJson(feature));
    }
    return {{u"features"_s, features}};
}

Result<Sketch> sketchFromJson(const QJsonObject &object)
{
    Sketch sketch;
    for (const auto features = object[u"features"].toArray(); const auto &value : features) {
        auto feature = featureFromJson(value.toObject());
        const auto number = QString::number(sketch.features.size() + 1);
        if (!feature) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Drawn feature %1: %2").arg(number, feature.error().message));
        }
        if (feature->id.isEmpty() || sketch.feature(feature->id) != nullptr) {
            return failure(Error::Code::Corrupt,
                           Text::tr("Drawn feature %1 needs an \"id\" that no other one has.").arg(number));
        }
        sketch.features.push_back(*std::move(feature));
    }
    return sketch;
}

} // namespace revier
