// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/project.h"
#include "quality/jsonpointer.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"
#include "style/featuresymbols.h"
#include "style/stylejson.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// A field of a table is named by its column, or without the suffix of the language.
bool hasField(const FeatureTable &table, const QString &field)
{
    return localizedField(table, field, Language::German) >= 0
        && localizedField(table, field, Language::English) >= 0;
}

/// Places in a layer, relative to its pointer, that name a field.
QStringList fieldPlaces(const QJsonObject &layer)
{
    QStringList places {u"/titleField"_s,
                        u"/style/categoryField"_s,
                        u"/style/uncertaintyField"_s,
                        u"/style/labels/field"_s,
                        u"/style/proportional/field"_s,
                        u"/style/graduated/field"_s,
                        u"/series/key"_s,
                        u"/series/from"_s,
                        u"/series/to"_s,
                        u"/style/area/field"_s,
                        u"/style/area/maxField"_s};
    const auto fields = layer[u"fields"].toArray();
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields[i].isObject()) {
            places.append(u"/fields/%1/field"_s.arg(i));
        }
    }
    return places;
}

void checkFields(const RuleContext &context, const Record &layer, const FeatureTable &table)
{
    for (const auto places = fieldPlaces(layer.properties); const auto &place : places) {
        const auto field = jsonAt(layer.properties, place).toString();
        if (!field.isEmpty() && field != kSeriesField && !hasField(table, field)) {
            context.reportAt(layer.pointer + place,
                             QualityText::tr("%1 has no property \"%2\".")
                                 .arg(layer.properties[u"file"].toString(), field));
        }
    }
}

/// Every value must be explained by the legend.
void checkCategories(const RuleContext &context, const Record &layer, const Style &style,
                     const FeatureTable &table)
{
    if (style.categoryField.isEmpty() || !style.label.isEmpty()) {
        return;
    }
    QSet<QString> explained;
    for (const auto &category : style.categories) {
        explained.unite(QSet<QString>(category.values.begin(), category.values.end()));
    }
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        const auto value = table.value(i, style.categoryField).toString();
        if (explained.contains(value)) {
            continue;
        }
        explained.insert(value);
        context.reportAt(
            layer.pointer + u"/style/categories"_s,
            QualityText::tr("The value \"%1\" of %2 has no category, and there is no label for the rest.")
                .arg(value, style.categoryField));
    }
}

/// Which fields of a set some layer has: a set serves layers that each have a part of it.
using KnownFields = QHash<QString, QSet<QString>>;

void noteSets(const RuleContext &context, const Record &layer, const FeatureTable &table, KnownFields &known)
{
    for (const auto fields = layer.properties[u"fields"].toArray(); const auto &set : fields) {
        const auto members = context.document.root[u"fieldSets"][set.toString()].toArray();
        for (const auto &member : members) {
            if (const auto field = member[u"field"].toString(); hasField(table, field)) {
                known[set.toString()].insert(field);
            }
        }
    }
}

void checkSets(const RuleContext &context, const KnownFields &known)
{
    const auto sets = context.document.root[u"fieldSets"].toObject();
    for (auto it = sets.begin(); it != sets.end(); ++it) {
        const auto members = it->toArray();
        for (qsizetype i = 0; i < members.size(); ++i) {
            const auto field = members[i][u"field"].toString();
            if (!known.value(it.key()).contains(field)) {
                context.reportAt(
                    u"/fieldSets/%1/%2/field"_s.arg(it.key()).arg(i),
                    QualityText::tr("No layer that uses this set has a property \"%1\".").arg(field));
            }
        }
    }
}

void checkLayer(const RuleContext &context, const Record &layer, KnownFields &known)
{
    const QDir folder(QFileInfo(context.document.path).absolutePath());
    const auto file = layer.properties[u"file"].toString();
    const auto table =
        readLayerTable(projectFilePath(file, folder), layer.properties[u"sublayer"].toString(), {});
    if (!table) {
        return context.reportAt(layer.pointer + u"/file"_s, table.error().message);
    }
    checkFields(context, layer, **table);
    noteSets(context, layer, **table, known);
    if (const auto style = styleFromJson(layer.properties[u"style"].toObject())) {
        checkCategories(context, layer, *style, **table);
    }
}

} // namespace

void checkProject(const RuleContext &context)
{
    if (!context.rule(u"project").toBool()) {
        return;
    }
    if (const auto project = readProject(context.document.path); !project) {
        auto message = project.error().message;
        if (const auto prefix = context.document.path + u": "_s; message.startsWith(prefix)) {
            message.remove(0, prefix.size()); // the finding names the file already
        }
        context.findings.push_back(fileFinding(context.document.file, message));
    }
    KnownFields known;
    for (const auto &layer : context.document.records) {
        if (!layer.properties[u"file"].toString().isEmpty()) {
            checkLayer(context, layer, known);
        }
    }
    checkSets(context, known);
}

} // namespace revier
