// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonschema.h"

#include "quality/jsonpointer.h"
#include "quality/patternguard_p.h"
#include "quality/texts_p.h"
#include "quality/violationtext_p.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <jsoncons/json.hpp>
#include <jsoncons_ext/jsonschema/jsonschema.hpp>

#include <algorithm>
#include <exception>
#include <string>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Json = jsoncons::json;

Json toJsoncons(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return {value.toBool()};
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong) {
            return {value.toInteger()};
        }
        return {value.toDouble()};
    case QJsonValue::String:
        return {value.toString().toStdString()};
    case QJsonValue::Array: {
        Json array(jsoncons::json_array_arg);
        for (const auto items = value.toArray(); const auto &item : items) {
            array.push_back(toJsoncons(item));
        }
        return array;
    }
    case QJsonValue::Object: {
        Json result(jsoncons::json_object_arg);
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            result.insert_or_assign(it.key().toStdString(), toJsoncons(*it));
        }
        return result;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Json::null();
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Turns the validator's messages into ours.
class Collector
{
public:
    Collector(const SchemaDocuments &documents, const QJsonValue &instance)
        : m_documents(documents)
        , m_instance(instance)
    {
    }
    void add(const jsoncons::jsonschema::validation_message &message);
    [[nodiscard]] std::vector<Violation> take() { return std::move(m_violations); }

private:
    void addMembers(const QString &pointer, const BrokenRule &rule);
    void append(Violation violation);

    const SchemaDocuments &m_documents;
    const QJsonValue &m_instance;
    std::vector<Violation> m_violations;
};

void Collector::append(Violation violation)
{
    for (const auto &known : m_violations) {
        if (known.pointer == violation.pointer && known.message == violation.message) {
            return; // a rule that two references lead to
        }
    }
    m_violations.push_back(std::move(violation));
}

/// A violation for each member that is missing or unknown: the validator names the object, or the first only.
void Collector::addMembers(const QString &pointer, const BrokenRule &rule)
{
    for (const auto names = concernedMembers(rule); const auto &name : names) {
        append({pointerChild(pointer, name), rule.keyword, violationText(rule)});
    }
}

void Collector::add(const jsoncons::jsonschema::validation_message &message)
{
    if (message.keyword() == "allOf" && !message.details().empty()) {
        for (const auto &detail : message.details()) {
            add(detail);
        }
        return;
    }
    BrokenRule rule;
    rule.keyword = text(message.keyword());
    rule.fallback = text(message.message());
    auto pointer = text(message.instance_location().string());
    auto path = text(message.eval_path().string());
    const auto keywordAt = path.lastIndexOf(u'/' + rule.keyword);
    const bool forbidden = rule.keyword == "additionalProperties"_L1 && path.indexOf(u'/', keywordAt + 1) > 0;
    if (forbidden) { // here path and pointer go on to the first member concerned
        pointer.truncate(pointer.lastIndexOf(u'/'));
    }
    path.truncate(std::max<qsizetype>(0, keywordAt));
    rule.schema = m_documents.follow(path).value.toObject();
    rule.instance = jsonAt(m_instance, pointer);
    if (forbidden || rule.keyword == "required"_L1) {
        return addMembers(pointer, rule);
    }
    append({pointer, rule.keyword, violationText(rule)});
}

} // namespace

struct JsonSchema::Compiled
{
    SchemaDocuments documents;
    PatternGuard guard;
    jsoncons::jsonschema::json_schema<Json> schema;
};

Readable<JsonSchema> JsonSchema::read(const QString &path)
{
    auto documents = SchemaDocuments::read(path);
    if (!documents) {
        return std::unexpected(documents.error());
    }
    auto guard = PatternGuard::make(*documents);
    if (!guard) {
        return std::unexpected(guard.error());
    }
    const auto sibling = [&documents](const jsoncons::uri &uri) {
        const auto file = text(uri.path()).section(u'/', -1);
        return documents->files().contains(file) ? toJsoncons(documents->document(file)) : Json::null();
    };
    try {
        const auto root = u"file:///"_s + documents->name();
        auto schema = jsoncons::jsonschema::make_json_schema(toJsoncons(documents->root()),
                                                             root.toStdString(), sibling);
        JsonSchema result;
        result.m_compiled =
            std::make_shared<const Compiled>(*std::move(documents), *std::move(guard), std::move(schema));
        return result;
    } catch (const std::exception &error) {
        return std::unexpected(TextFault {
            .message =
                QualityText::tr("This is not a valid schema: %1").arg(QString::fromUtf8(error.what()))});
    }
}

std::vector<Violation> JsonSchema::validate(const QJsonValue &value) const
{
    if (auto found = m_compiled->guard.find(value)) {
        return {*std::move(found)};
    }
    Collector collector(documents(), value);
    const auto report = [&collector](const jsoncons::jsonschema::validation_message &message) {
        collector.add(message);
        return jsoncons::jsonschema::walk_result::advance;
    };
    try {
        m_compiled->schema.validate(toJsoncons(value), report);
    } catch (const std::exception &error) {
        return {{.pointer = {}, .keyword = {}, .message = QString::fromUtf8(error.what())}};
    }
    return collector.take();
}

const SchemaDocuments &JsonSchema::documents() const
{
    return m_compiled->documents;
}

} // namespace revier
