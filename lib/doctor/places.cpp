// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/places.h"

#include "crs/geodesy.h"
#include "data/reader.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

/// "Stadt Neuss" and "Neuss, Stadt" are Neuss.
QString key(QStringView text)
{
    auto name = text.toString().toCaseFolded().simplified();
    for (const auto &kind : {u"stadt"_s, u"gemeinde"_s}) {
        if (name.startsWith(kind + u' ')) {
            name.remove(0, kind.size() + 1);
        }
        if (name.endsWith(u", "_s + kind)) {
            name.chop(kind.size() + 2);
        }
    }
    return name;
}

double distanceToBox(const Box &box, Point p)
{
    const Point nearest {std::clamp(p.x, box.minX, box.maxX), std::clamp(p.y, box.minY, box.maxY)};
    return geodesicDistance(nearest, p);
}

} // namespace

Places Places::fromFolder(const QString &folder, const JobControl &control)
{
    Places places;
    for (const auto *file : {"administration/gemeinden.geojson", "administration/kreise.geojson",
                             "context/cities.geojson", "context/roadshow_cities.geojson"}) {
        const auto tables = readFile(folder + u'/' + QString::fromLatin1(file), {}, control);
        if (tables) {
            std::ranges::for_each(*tables, [&places](const auto &table) { places.add(*table); });
        }
    }
    return places;
}

void Places::add(const QString &name, const Box &lonLat)
{
    if (!name.isEmpty() && !lonLat.isEmpty()) {
        m_places[key(name)].push_back(lonLat);
    }
}

void Places::add(const FeatureTable &table)
{
    const auto field = table.fieldIndex(u"name");
    if (field < 0 || table.crs != Crs::wgs84()) {
        return;
    }
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        add(table.columns[std::size_t(field)].value(i).toString(), table.geometry.box(i));
    }
}

bool Places::contains(QStringView text) const
{
    return m_places.contains(key(text));
}

std::optional<double> Places::distance(QStringView text, Point lonLat) const
{
    const auto found = m_places.constFind(key(text));
    if (found == m_places.cend()) {
        return std::nullopt;
    }
    auto nearest = std::numeric_limits<double>::infinity();
    for (const auto &box : *found) {
        nearest = std::min(nearest, distanceToBox(box, lonLat));
    }
    return nearest;
}

} // namespace revier::doctor
