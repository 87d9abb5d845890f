// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/sitefacts.h"

#include "core/format.h"
#include "crs/transform.h"
#include "map/shownfields.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteFacts)
};

/// With the unit, unless the value has words of its own.
QString valueText(const FieldInfo &info, const QVariant &value, Language language)
{
    const auto text = fieldText(info, value, language);
    const auto unit = info.values.contains(value.toString()) ? QString() : info.unit.in(language);
    return unit.isEmpty() ? text : text + QChar::Nbsp + unit;
}

void add(const FieldInfo &info, const QVariant &value, Language language, SiteFacts &facts)
{
    const auto text = value.toString();
    switch (info.role) {
    case FieldInfo::Role::Source:
        facts.source += facts.source.isEmpty() ? QString() : u", "_s;
        facts.source += fieldText(info, value, language);
        return;
    case FieldInfo::Role::Grade:
        facts.quality.append(Text::tr("Facts: %1").arg(gradeText(text)));
        return;
    case FieldInfo::Role::Precision:
        facts.quality.append(precisionText(text));
        return;
    case FieldInfo::Role::PositionGrade:
        facts.quality.append(Text::tr("Evidence of the position: %1").arg(gradeText(text)));
        return;
    case FieldInfo::Role::Date:
    case FieldInfo::Role::Code:
    case FieldInfo::Role::Value:
        break;
    }
    facts.facts.push_back({.label = info.label.in(language), .value = valueText(info, value, language)});
}

} // namespace

SiteFacts siteFacts(const Layer &layer, std::size_t feature, Language language)
{
    SiteFacts facts;
    const auto &table = *layer.table;
    const auto addField = [&](const FieldInfo &info) {
        const auto value = localizedValue(table, feature, info.field, language);
        if (!value.toString().isEmpty()) {
            add(info, value, language, facts);
        }
    };
    const auto fields = shownFields(layer);
    if (fields.empty()) {
        for (const auto &field : table.fields) {
            addField({.field = field.name, .label = field.name, .unit = {}, .values = {}});
        }
    }
    for (const auto &info : fields) {
        addField(info);
    }
    return facts;
}

QString fieldText(const FieldInfo &info, const QVariant &value, Language language)
{
    const auto text = value.toString();
    if (text.isEmpty()) {
        return {};
    }
    switch (info.role) {
    case FieldInfo::Role::Grade:
    case FieldInfo::Role::PositionGrade:
    case FieldInfo::Role::Precision:
    case FieldInfo::Role::Code:
        return text;
    case FieldInfo::Role::Source:
    case FieldInfo::Role::Date:
        return formatIsoDate(text, localeOf(language));
    case FieldInfo::Role::Value:
        break;
    }
    const auto words = info.values.constFind(text);
    return words != info.values.constEnd() ? words->in(language) : formatValue(value, localeOf(language));
}

QString positionText(const FeatureTable &table, std::size_t feature, const QLocale &locale)
{
    const auto &geometry = table.geometry;
    const auto first = geometry.firstPart(feature);
    const bool single =
        geometry.type(feature) == GeometryType::Point && geometry.firstPart(feature + 1) == first + 1;
    const auto toWgs84 = Transform::create(table.crs, Crs::wgs84());
    const auto toUtm = Transform::create(table.crs, Crs::utm32());
    if (!single || !toWgs84 || !toUtm) {
        return {};
    }
    const auto p = geometry.part(first).positions.front();
    const auto lonLat = toWgs84->forward(p);
    const auto utm = toUtm->forward(p);
    if (!lonLat || !utm) {
        return {};
    }
    return formatUtm(utm->x, utm->y) + u'\n' + formatGeographic(lonLat->x, lonLat->y, locale);
}

QString gradeText(const QString &grade)
{
    if (grade == u"A") {
        return Text::tr("read in a source (grade A)");
    }
    if (grade == u"B") {
        return Text::tr("general knowledge, not found in a source (grade B)");
    }
    if (grade == u"C") {
        return Text::tr("uncertain (grade C)");
    }
    return grade;
}

QString precisionText(const QString &precision)
{
    const std::array<std::pair<QLatin1StringView, QString>, 6> texts {
        {{"address"_L1, Text::tr("Position: address")},
         {"object"_L1, Text::tr("Position: the object itself")},
         {"village"_L1, Text::tr("Position: centre of the village")},
         {"site"_L1, Text::tr("Position: approximate, to 1–2 km")},
         {"municipality"_L1, Text::tr("Position: somewhere in the municipality")},
         {"schematic"_L1, Text::tr("Position: schematic drawing, not surveyed")}}};
    for (const auto &[code, text] : texts) {
        if (precision == code) {
            return text;
        }
    }
    return precision;
}

} // namespace revier
