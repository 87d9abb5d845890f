// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/validity.h"
#include "quality/jsonpointer.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"

#include <QJsonArray>

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// "6.595 50.955", as the file writes it.
QString placeText(Point p)
{
    constexpr int kDigits = 10;
    return QString::number(p.x, 'g', kDigits) + u' ' + QString::number(p.y, 'g', kDigits);
}

void reportGeometry(const RuleContext &context, std::size_t record, const QString &message)
{
    const auto pointer = context.document.list == u"/features"
        ? pointerChild(pointerChild(context.document.list, qsizetype(record)), u"geometry"_s)
        : context.document.records[record].pointer;
    auto finding = context.document.finding(pointer, message);
    finding.property = u"geometry"_s;
    context.findings.push_back(std::move(finding));
}

void reportFaults(const RuleContext &context, const std::vector<GeometryFault> &faults)
{
    for (const auto &fault : faults) {
        reportGeometry(context, fault.feature,
                       QualityText::tr("%1 Near %2.").arg(fault.message, placeText(fault.place)));
    }
}

std::span<const Point> positionsOf(const GeometryBuffer &buffer, std::size_t part)
{
    return buffer.part(part).positions;
}

/// Whether a number has at most so many decimals, as far as a double can tell.
bool isRounded(double value, int decimals)
{
    constexpr double kNoise = 1e-6;
    const auto scaled = value * std::pow(10, decimals);
    return std::abs(scaled - std::round(scaled)) < kNoise * std::max(1.0, std::abs(scaled) * kNoise);
}

/// What is wrong with a position, or an empty text. \a decimals is negative where any number is good.
QString positionFault(Point p, const Box &area, int decimals)
{
    if (!area.isEmpty() && !area.contains(p)) {
        return QualityText::tr("%1 lies outside of the area %2 to %3. Are the axes exchanged?")
            .arg(placeText(p), placeText({area.minX, area.minY}), placeText({area.maxX, area.maxY}));
    }
    if (decimals >= 0 && !(isRounded(p.x, decimals) && isRounded(p.y, decimals))) {
        return QualityText::tr("%1 has more than %Ln decimal(s).", nullptr, decimals).arg(placeText(p));
    }
    return {};
}

QString firstPositionFault(const GeometryBuffer &buffer, std::size_t feature, const Box &area, int decimals)
{
    for (auto part = buffer.firstPart(feature); part < buffer.firstPart(feature + 1); ++part) {
        for (const auto p : positionsOf(buffer, part)) {
            if (auto fault = positionFault(p, area, decimals); !fault.isEmpty()) {
                return fault;
            }
        }
    }
    return {};
}

Box boxOf(const QJsonValue &value)
{
    const auto numbers = value.toArray();
    return numbers.size() == 4
        ? Box {numbers[0].toDouble(), numbers[1].toDouble(), numbers[2].toDouble(), numbers[3].toDouble()}
        : Box();
}

} // namespace

void checkGeometryType(const RuleContext &context)
{
    const auto allowed = textList(context.rule(u"geometry"));
    const auto &types = context.document.geometryTypes;
    for (qsizetype i = 0; i < types.size() && !allowed.isEmpty(); ++i) {
        const auto names = allowed.join(u", ");
        if (types[i].isEmpty() && context.document.list == u"/features") {
            reportGeometry(context, std::size_t(i),
                           QualityText::tr("The feature has no geometry; it must have a %1.").arg(names));
        } else if (!types[i].isEmpty() && !allowed.contains(types[i])) {
            reportGeometry(context, std::size_t(i),
                           QualityText::tr("The geometry is a %1; it must be a %2.").arg(types[i], names));
        }
    }
}

void checkPositions(const RuleContext &context)
{
    const auto area = boxOf(context.rule(u"area"));
    const auto decimals = context.rule(u"decimals").toInt(-1);
    const auto &buffer = context.document.geometry;
    for (std::size_t i = 0; i < buffer.featureCount(); ++i) {
        if (const auto fault = firstPositionFault(buffer, i, area, decimals); !fault.isEmpty()) {
            reportGeometry(context, i, fault);
        }
    }
}

void checkValidity(const RuleContext &context)
{
    reportFaults(context, invalidGeometries(context.document.geometry));
    if (context.document.list == u"/features") {
        reportFaults(context, wrongWindings(context.document.geometry));
    }
}

void checkCoverage(const RuleContext &context)
{
    const auto rule = context.rule(u"coverage");
    if (!rule.isObject() || context.document.records.empty()) {
        return;
    }
    const auto faults = coverageFaults(context.document.geometry, rule[u"gapWidth"].toDouble());
    if (faults) {
        reportFaults(context, *faults);
    } else {
        context.reportAt({}, faults.error().message);
    }
}

void checkBox(const RuleContext &context)
{
    const auto &bounds = context.document.geometry.bounds();
    if (!context.rule(u"bbox").toBool() || bounds.isEmpty()) {
        return;
    }
    const auto stated = context.document.root[u"bbox"];
    if (boxOf(stated) != bounds) {
        context.reportAt(u"/bbox"_s,
                         QualityText::tr("This is not the box of the features, which is [%1, %2, %3, %4].")
                             .arg(bounds.minX, 0, 'g', 10)
                             .arg(bounds.minY, 0, 'g', 10)
                             .arg(bounds.maxX, 0, 'g', 10)
                             .arg(bounds.maxY, 0, 'g', 10));
    }
}

} // namespace revier
