// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/measure.h"
#include "geometry/validity.h"
#include "quality/jsonpointer.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"
#include "quality/violationtext_p.h"

#include <QJsonArray>

#include <optional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// A record of another file.
struct Target
{
    const Document *document = nullptr;
    std::size_t record = 0;
};

std::optional<Target> findTarget(const std::vector<const Document *> &documents, const QString &id)
{
    for (const auto *document : documents) {
        if (const auto record = document->find(id)) {
            return Target {document, *record};
        }
    }
    return {};
}

/// Names and the like that must be spelt as in the record that is referred to.
void compareSame(const RuleContext &context, std::size_t record, const QJsonObject &same,
                 const Target &target)
{
    const auto &own = context.document.records[record].properties;
    const auto &theirs = target.document->records[target.record];
    for (auto it = same.begin(); it != same.end(); ++it) {
        const auto wanted = theirs.properties[it->toString()];
        if (own.contains(it.key()) && own[it.key()] != wanted) {
            context.report(
                record, it.key(),
                QualityText::tr("%1 differs from %2 \"%3\", which has %4.")
                    .arg(shownValue(own[it.key()]), target.document->file, theirs.id, shownValue(wanted)));
        }
    }
}

void checkInside(const RuleContext &context, std::size_t record, const QString &property,
                 const Target &target)
{
    const auto &buffer = context.document.geometry;
    if (!context.document.hasGeometry() || !target.document->hasGeometry()
        || buffer.type(record) != GeometryType::Point
        || buffer.firstPart(record) == buffer.firstPart(record + 1)) {
        return;
    }
    const auto p = buffer.part(buffer.firstPart(record)).positions.front();
    if (distanceToFeature(target.document->geometry, target.record, p) > 0) {
        const auto &area = target.document->records[target.record];
        context.report(record, property,
                       QualityText::tr("The position lies outside of the outline of %1 \"%2\".")
                           .arg(target.document->file, area.properties[u"name"].toString(area.id)));
    }
}

void checkReference(const RuleContext &context, const QJsonObject &rule)
{
    const auto property = rule[u"property"].toString();
    const auto patterns = textList(rule[u"files"]);
    if (context.data.folder().isEmpty()) {
        return; // a schema without a data set: nobody knows
    }
    const auto documents = context.data.documents(patterns);
    for (std::size_t i = 0; i < context.document.records.size(); ++i) {
        const auto value = context.document.records[i].properties[property].toString();
        if (value.isEmpty()) {
            continue;
        }
        const auto target = findTarget(documents, value);
        if (!target) {
            context.report(i, property,
                           QualityText::tr("\"%1\" does not occur in %2.").arg(value, patterns.join(u", ")));
            continue;
        }
        compareSame(context, i, rule[u"same"].toObject(), *target);
        if (rule[u"within"].toBool()) {
            checkInside(context, i, property, *target);
        }
    }
}

/// The features of \a parts whose property \a by is \a value.
std::vector<std::size_t> membersOf(const Document &parts, const QString &by, const QString &value)
{
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < parts.records.size(); ++i) {
        if (parts.records[i].properties[by].toString() == value) {
            members.push_back(i);
        }
    }
    return members;
}

void compareSums(const RuleContext &context, std::size_t record, const QJsonObject &rule,
                 const Document &parts, const std::vector<std::size_t> &members)
{
    const auto &properties = context.document.records[record].properties;
    for (const auto names = textList(rule[u"sum"]); const auto &name : names) {
        double sum = 0;
        for (const auto member : members) {
            sum += parts.records[member].properties[name].toDouble();
        }
        if (sum != properties[name].toDouble()) {
            context.report(record, name,
                           QualityText::tr("%1 is not the sum of its parts in %2, which is %3.")
                               .arg(shownValue(properties[name]), parts.file, shownValue(sum)));
        }
    }
    const auto count = rule[u"count"].toString();
    if (!count.isEmpty() && properties[count].toInt() != int(members.size())) {
        context.report(record, count,
                       QualityText::tr("%1 is not the number of its parts in %2, which is %3.")
                           .arg(shownValue(properties[count]), parts.file)
                           .arg(members.size()));
    }
}

void compareOutline(const RuleContext &context, std::size_t record, const Document &parts,
                    const std::vector<std::size_t> &members)
{
    constexpr double kSliver = 1e-9; // of the area, which floating-point arithmetic may lose
    if (!context.document.hasGeometry() || !parts.hasGeometry()) {
        return;
    }
    const std::vector own {record};
    const auto areas = compareAreas(context.document.geometry, own, parts.geometry, members);
    if (!areas) {
        context.report(record, u"geometry"_s, areas.error().message);
    } else if (areas->total - areas->shared > kSliver * areas->total) {
        context.report(record, u"geometry"_s,
                       QualityText::tr("The outline is not the union of its parts in %1.").arg(parts.file));
    }
}

} // namespace

void checkReferences(const RuleContext &context)
{
    for (const auto rules = context.rule(u"references").toArray(); const auto &rule : rules) {
        checkReference(context, rule.toObject());
    }
}

void checkParts(const RuleContext &context)
{
    const auto rule = context.rule(u"parts").toObject();
    const auto *parts = rule.isEmpty() ? nullptr : context.data.document(rule[u"file"].toString());
    if (parts == nullptr) {
        return; // a missing file is reported where its schema names it
    }
    for (std::size_t i = 0; i < context.document.records.size(); ++i) {
        const auto members = membersOf(*parts, rule[u"by"].toString(), context.document.records[i].id);
        compareSums(context, i, rule, *parts, members);
        if (rule[u"union"].toBool()) {
            compareOutline(context, i, *parts, members);
        }
    }
}

} // namespace revier
