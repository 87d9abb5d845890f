// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "quality/rules_p.h"
#include "quality/texts_p.h"
#include "quality/violationtext_p.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using ValueVisitor = std::function<void(const QJsonValue &, const QString &)>;

/// Calls \a visit for a value and everything in it, except for lists of numbers.
void visitValues(const QJsonValue &value, const QString &pointer, const ValueVisitor &visit)
{
    visit(value, pointer);
    if (value.isObject()) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            visitValues(*it, pointerChild(pointer, it.key()), visit);
        }
        return;
    }
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !array[0].isDouble(); ++i) {
        visitValues(array[i], pointerChild(pointer, i), visit);
    }
}

bool isFilled(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined() && !(value.isString() && value.toString().isEmpty());
}

/// What is wrong with a date that may lack day and month, or an empty text.
QString dateFault(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$"_s);
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2100;
    const auto match = form.match(text);
    const auto number = [&match](int group) {
        return match.hasCaptured(group) ? match.capturedView(group).toInt() : 1;
    };
    if (!match.hasMatch() || !QDate(number(1), number(2), number(3)).isValid()) {
        return QualityText::tr("\"%1\" is no date; dates are written 2024, 2024-05 or 2024-05-22.").arg(text);
    }
    return number(1) < kFirstYear || number(1) > kLastYear
        ? QualityText::tr("The year %1 is not between %2 and %3.")
              .arg(number(1))
              .arg(kFirstYear)
              .arg(kLastYear)
        : QString();
}

/// What is wrong with an address, or an empty text. {placeholders} of tile services are allowed.
QString addressFault(const QString &text)
{
    static const QRegularExpression placeholder(u"\\{[a-zA-Z]+\\}"_s);
    auto plain = text;
    const QUrl url(plain.replace(placeholder, u"x"_s), QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"https" && url.host().contains(u'.')
        && !text.contains(QRegularExpression(u"\\s"_s))) {
        return {};
    }
    return QualityText::tr("\"%1\" is no complete address; it must be like https://www.example.org/page.")
        .arg(text);
}

QString formatFault(const QString &format, const QJsonValue &value)
{
    if (!value.isString()) {
        return {};
    }
    if (format == u"partial-date") {
        return dateFault(value.toString());
    }
    return format == u"https" ? addressFault(value.toString()) : QString();
}

/// Whether the first is more than the second; dates are compared as far as both are known.
bool isMore(const QJsonValue &first, const QJsonValue &second)
{
    if (first.isString() && second.isString()) {
        const auto common = std::min(first.toString().size(), second.toString().size());
        return first.toString().first(common) > second.toString().first(common);
    }
    return first.isDouble() && second.isDouble() && first.toDouble() > second.toDouble();
}

/// The text that most records have for each code: that is the right one, most likely.
QHash<QString, QString> usualTexts(const std::vector<Record> &records, const QString &code,
                                   const QString &name)
{
    QHash<QString, QHash<QString, int>> counts;
    QHash<QString, QString> usual;
    for (const auto &record : records) {
        const auto value = record.properties[code].toString();
        const auto text = record.properties[name].toString();
        auto &count = counts[value];
        const auto most = usual.contains(value) ? count.value(usual[value]) : 0;
        if (++count[text] > most) {
            usual[value] = text;
        }
    }
    return usual;
}

/// \a name is the property with the text of \a code in one language.
void checkCode(const RuleContext &context, const QString &code, const QString &name)
{
    const auto &records = context.document.records;
    const auto usual = usualTexts(records, code, name);
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto value = records[i].properties[code].toString();
        const auto text = records[i].properties[name];
        if (value.isEmpty()) {
            continue;
        }
        if (!isFilled(text)) {
            context.report(i, name, QualityText::tr("The text for \"%1\" is missing.").arg(value));
        } else if (text.toString() != usual[value]) {
            context.report(i, name,
                           QualityText::tr("\"%1\" is called %2 here, but %3 elsewhere in the file.")
                               .arg(value, shownValue(text), shownValue(usual[value])));
        }
    }
}

} // namespace

void checkKeys(const RuleContext &context)
{
    QHash<QString, int> seen;
    const auto &document = context.document;
    const auto key = context.schema.key();
    for (std::size_t i = 0; i < document.records.size(); ++i) {
        const auto &record = document.records[i];
        if (record.id.isEmpty()) {
            continue; // the schema says that it is missing
        }
        if (seen.contains(record.id)) {
            context.report(i, key.front(),
                           seen[record.id] == 0
                               ? QualityText::tr("\"%1\" occurs twice.").arg(record.id)
                               : QualityText::tr("\"%1\" occurs twice; the first is in line %2.")
                                     .arg(record.id)
                                     .arg(seen[record.id]));
        } else {
            seen.insert(record.id, document.line(record.pointer));
        }
        if (document.list != u"/features" || key.size() > 1) {
            continue;
        }
        const auto feature = document.root[u"features"][qsizetype(i)][u"id"];
        if (context.foreign && feature.isUndefined()) {
            continue; // RFC 7946 does not ask for it
        }
        if (feature != record.properties[key.front()]) {
            context.report(
                i, key.front(),
                QualityText::tr("The feature's own id is %1, but the property says %2; they must be equal.")
                    .arg(feature.isUndefined() ? QualityText::tr("missing") : shownValue(feature),
                         shownValue(record.properties[key.front()])));
        }
    }
}

void checkPairs(const RuleContext &context)
{
    visitValues(context.document.root, {}, [&context](const QJsonValue &value, const QString &pointer) {
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const bool german = it.key().endsWith("_de"_L1);
            if ((!german && !it.key().endsWith("_en"_L1)) || !isFilled(*it)) {
                continue;
            }
            const auto other = it.key().chopped(2) + (german ? "en"_L1 : "de"_L1);
            if (!isFilled(object[other])) {
                context.reportAt(
                    pointerChild(pointer, other),
                    QualityText::tr("The text is missing, but %1 is there; both languages are needed.")
                        .arg(it.key()));
            }
        }
    });
}

void checkTexts(const RuleContext &context)
{
    visitValues(context.document.root, {}, [&context](const QJsonValue &value, const QString &pointer) {
        const auto text = value.toString();
        if (text.size() != text.trimmed().size()) {
            context.reportAt(pointer, QualityText::tr("The text begins or ends with white space."));
        }
    });
}

void checkFormats(const RuleContext &context)
{
    const auto visit = [&context](const QString &format, const QJsonValue &value, const QString &pointer) {
        const auto fault = formatFault(format, value);
        if (fault.isEmpty()) {
            return;
        }
        auto finding = context.document.finding(pointer, fault);
        const bool known = std::ranges::any_of(context.findings, [&finding](const Finding &other) {
            return other.file == finding.file && other.line == finding.line
                && other.feature == finding.feature && other.property == finding.property;
        });
        if (!known) { // else the pattern of the schema has said it
            context.findings.push_back(std::move(finding));
        }
    };
    const auto &documents = context.schema.schema().documents();
    if (context.document.whole || context.schema.role() != SchemaFile::Role::Records) {
        documents.visitFormats(documents.rootNode(), context.document.root, {}, visit);
        return;
    }
    for (const auto &record : context.document.records) {
        documents.visitFormats(documents.rootNode(), record.properties, record.pointer, visit);
    }
}

void checkCodes(const RuleContext &context)
{
    for (const auto codes = textList(context.rule(u"codes")); const auto &code : codes) {
        for (const auto &name : {code + u"_de"_s, code + u"_en"_s}) {
            checkCode(context, code, name);
        }
    }
}

void checkOrder(const RuleContext &context)
{
    for (const auto pairs = context.rule(u"order").toArray(); const auto &pair : pairs) {
        const auto low = pair[0].toString();
        const auto high = pair[1].toString();
        for (std::size_t i = 0; i < context.document.records.size(); ++i) {
            const auto &properties = context.document.records[i].properties;
            if (isMore(properties[low], properties[high])) {
                context.report(i, low,
                               QualityText::tr("%1 is more than %2, which is %3.")
                                   .arg(shownValue(properties[low]), high, shownValue(properties[high])));
            }
        }
    }
}

void checkWholes(const RuleContext &context)
{
    for (const auto rules = context.rule(u"wholes").toArray(); const auto &rule : rules) {
        const auto whole = rule[u"whole"].toString();
        const auto parts = textList(rule[u"parts"]);
        for (std::size_t i = 0; i < context.document.records.size(); ++i) {
            const auto &properties = context.document.records[i].properties;
            double sum = 0;
            for (const auto &part : parts) {
                sum += properties[part].toDouble();
            }
            if (properties[whole].isDouble() && sum > properties[whole].toDouble()) {
                context.report(i, whole,
                               QualityText::tr("%1 is less than the sum of its parts (%2), which is %3.")
                                   .arg(shownValue(properties[whole]), parts.join(u", "), shownValue(sum)));
            }
        }
    }
}

void checkHighest(const RuleContext &context)
{
    const auto rule = context.rule(u"highest");
    const auto property = rule[u"property"].toString();
    for (std::size_t i = 0; rule.isObject() && i < context.document.records.size(); ++i) {
        const auto &properties = context.document.records[i].properties;
        double highest = 0;
        for (const auto &number : properties[rule[u"of"].toString()].toString().split(u'/')) {
            highest = std::max(highest, number.toDouble());
        }
        if (highest != properties[property].toDouble()) {
            context.report(
                i, property,
                QualityText::tr("%1 is not the highest number in %2, which is %3.")
                    .arg(shownValue(properties[property]), rule[u"of"].toString(), shownValue(highest)));
        }
    }
}

void checkSums(const RuleContext &context)
{
    for (const auto rules = context.rule(u"sums").toArray(); const auto &rule : rules) {
        const auto property = rule[u"property"].toString();
        const auto group = rule[u"by"].toString();
        QHash<QString, double> sums;
        for (const auto &record : context.document.records) {
            sums[record.properties[group].toString()] +=
                property.isEmpty() ? 1 : record.properties[property].toDouble();
        }
        const auto totals = rule[u"totals"].toObject();
        for (auto it = totals.begin(); it != totals.end(); ++it) {
            if (sums.value(it.key()) == it->toDouble()) {
                continue;
            }
            const auto text = property.isEmpty()
                ? QualityText::tr("%1 \"%2\": there are %3 features, but there should be %4.")
                : QualityText::tr("%1 \"%2\": the sum is %3, but it should be %4.");
            auto finding = context.document.finding(
                QString(), text.arg(group, it.key(), shownValue(sums.value(it.key())), shownValue(*it)));
            finding.property = property;
            context.findings.push_back(std::move(finding));
        }
    }
}

} // namespace revier
