// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/schemadocuments.h"

#include "quality/jsonpointer.h"
#include "quality/jsonpositions.h"
#include "quality/schemacircles_p.h"
#include "quality/texts_p.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const auto kReference = u"$ref"_s;
constexpr int kMostSteps = 100; ///< of references to references

std::unexpected<TextFault> fault(const QString &message)
{
    return std::unexpected(TextFault {.message = message});
}

/// "common.schema.json#/$defs/id" as file and pointer; false if it is anything else.
bool splitReference(const QString &reference, QString &file, QString &pointer)
{
    file = reference.section(u'#', 0, 0);
    pointer = QUrl::fromPercentEncoding(reference.section(u'#', 1).toUtf8());
    return !file.contains(u'/') && !file.contains(u':') && !file.contains(u'\\')
        && (pointer.isEmpty() || pointer.startsWith(u'/'));
}

/// Keywords whose value is not a rule, but has rules in it; for "additionalProperties" the validator names
/// the member as well.
bool holdsRules(const QString &keyword)
{
    static constexpr std::array kHolders {"properties"_L1,
                                          "patternProperties"_L1,
                                          "additionalProperties"_L1,
                                          "$defs"_L1,
                                          "dependentSchemas"_L1,
                                          "allOf"_L1,
                                          "anyOf"_L1,
                                          "oneOf"_L1,
                                          "prefixItems"_L1};
    return std::ranges::find(kHolders, keyword) != kHolders.end();
}

/// What \a token leads to in the value of a keyword that holds rules.
QJsonValue heldRule(const QString &keyword, const QJsonValue &value, const QString &token)
{
    if (keyword == "additionalProperties"_L1) {
        return value;
    }
    if (keyword == "patternProperties"_L1) { // the token is the name of a member
        for (const auto patterns = value.toObject().keys(); const auto &pattern : patterns) {
            if (QRegularExpression(pattern).match(token).hasMatch()) {
                return value[pattern];
            }
        }
    }
    return jsonChild(value, token);
}

} // namespace

Readable<SchemaDocuments> SchemaDocuments::read(const QString &path)
{
    const QFileInfo info(path);
    SchemaDocuments documents;
    documents.m_name = info.fileName();
    if (const auto added = documents.addDocument(info.absolutePath(), documents.m_name); !added) {
        return std::unexpected(added.error());
    }
    if (const auto found = documents.findCircles(); !found) {
        return std::unexpected(found.error());
    }
    return documents;
}

Readable<void> SchemaDocuments::addDocument(const QString &folder, const QString &file)
{
    constexpr qsizetype kLimit = 1'048'576;
    const auto text = readUtf8(QDir(folder).filePath(file));
    if (!text) {
        return std::unexpected(text.error());
    }
    if (text->size() > kLimit) {
        return fault(QualityText::tr("The schema is too large; the limit is %1 MiB.").arg(1));
    }
    if (const auto scanned = JsonPositions::scan(*text); !scanned) {
        return std::unexpected(scanned.error());
    }
    const auto document = QJsonDocument::fromJson(*text);
    if (!document.isObject()) {
        return fault(QualityText::tr("A schema must be an object in braces."));
    }
    if (const auto draft = document[u"$schema"].toString();
        !draft.isEmpty() && draft != "https://json-schema.org/draft/2020-12/schema"_L1) {
        return fault(QualityText::tr("The schema is not JSON Schema 2020-12 but \"%1\".").arg(draft));
    }
    m_documents.insert(file, document.object());
    return addReferences(folder, file, document.object());
}

Readable<void> SchemaDocuments::addReferences(const QString &folder, const QString &file,
                                              const QJsonValue &value)
{
    if (value.isArray()) {
        for (const auto items = value.toArray(); const auto &item : items) {
            if (const auto added = addReferences(folder, file, item); !added) {
                return added;
            }
        }
        return {};
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isDynamic =
            it.key() == "$dynamicRef"_L1 || it.key() == "$id"_L1 || it.key() == "$anchor"_L1;
        if (isDynamic && it->isString()) {
            return fault(QualityText::tr("%1: \"%2\" is not supported in a schema.").arg(file, it.key()));
        }
        const bool isReference = it.key() == kReference && it->isString();
        if (const auto added =
                isReference ? addTarget(folder, file, it->toString()) : addReferences(folder, file, *it);
            !added) {
            return added;
        }
    }
    return {};
}

Readable<void> SchemaDocuments::addTarget(const QString &folder, const QString &file,
                                          const QString &reference)
{
    QString other;
    QString pointer;
    if (!splitReference(reference, other, pointer)) {
        return fault(QualityText::tr(
                         "%1: The reference \"%2\" must name a place in this file or in one beside it, such "
                         "as \"common.schema.json#/$defs/id\".")
                         .arg(file, reference));
    }
    const auto target = other.isEmpty() ? file : other;
    if (m_documents.contains(target)) {
        return {};
    }
    const auto added = addDocument(folder, target);
    return added ? added : fault(u"%1: %2"_s.arg(target, added.error().message));
}

SchemaDocuments::Node SchemaDocuments::target(const Node &from, const QString &reference) const
{
    QString file;
    QString pointer;
    splitReference(reference, file, pointer);
    const auto &name = file.isEmpty() ? from.file : file;
    return {name, jsonAt(m_documents.value(name), pointer)};
}

SchemaDocuments::Node SchemaDocuments::follow(const QString &evaluationPath) const
{
    auto node = rootNode();
    QString holder; // the keyword that the node is the value of, if it is no rule
    for (const auto tokens = pointerTokens(evaluationPath); const auto &token : tokens) {
        if (!holder.isEmpty()) {
            node.value = heldRule(holder, node.value, token);
            holder.clear();
            continue;
        }
        node = token == kReference ? target(node, node.value[kReference].toString())
                                   : Node {node.file, jsonChild(node.value, token)};
        holder = holdsRules(token) ? token : QString();
    }
    return node;
}

SchemaDocuments::Node SchemaDocuments::resolved(const Node &node) const
{
    auto result = node;
    for (int step = 0; step < kMostSteps && result.value[kReference].isString(); ++step) {
        result = target(result, result.value[kReference].toString());
    }
    return result;
}

SchemaDocuments::Node SchemaDocuments::property(const Node &object, const QString &name) const
{
    const auto node = resolved(object);
    return resolved({node.file, node.value[u"properties"][name]});
}

void SchemaDocuments::visitFormats(const Node &node, const QJsonValue &value, const QString &pointer,
                                   const FormatVisitor &visit) const
{
    const auto rule = node.value.toObject();
    if (rule[kReference].isString()) {
        visitFormats(target(node, rule[kReference].toString()), value, pointer, visit);
    }
    if (const auto format = rule[u"format"].toString(); !format.isEmpty()) {
        visit(format, value, pointer);
    }
    for (const auto parts = rule[u"allOf"].toArray(); const auto &part : parts) {
        visitFormats({node.file, part}, value, pointer, visit);
    }
    const auto properties = rule[u"properties"].toObject();
    const auto members = value.toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (members.contains(it.key())) {
            visitFormats({node.file, *it}, members[it.key()], pointerChild(pointer, it.key()), visit);
        }
    }
    if (const auto items = value.toArray(); rule[u"items"].isObject()) {
        for (qsizetype i = 0; i < items.size(); ++i) {
            visitFormats({node.file, rule[u"items"]}, items[i], pointerChild(pointer, i), visit);
        }
    }
}

Readable<void> SchemaDocuments::findCircles() const
{
    for (auto it = m_documents.begin(); it != m_documents.end(); ++it) {
        const auto resolve = [](const QString &file, const QString &reference) {
            QString other;
            QString pointer;
            splitReference(reference, other, pointer);
            return SchemaPlace {other.isEmpty() ? file : other, pointer};
        };
        const auto at = [this](const SchemaPlace &place) {
            return jsonAt(m_documents.value(place.file), place.pointer);
        };
        if (const auto place = SchemaCircles(resolve, at).find(it.key()); !place.isEmpty()) {
            return fault(QualityText::tr("%1: The schema refers to itself in a circle at \"%2\".")
                             .arg(it.key(), place));
        }
    }
    return {};
}

} // namespace revier
