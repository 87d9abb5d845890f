// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorreport.h"

#include "console.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace revier::cli {
namespace {

using doctor::Finding;

QString severityText(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return Text::tr("Note");
    case Finding::Severity::Warning:
        return Text::tr("Warning");
    case Finding::Severity::Error:
        break;
    }
    return Text::tr("Error");
}

QString remedyLine(const Finding &finding)
{
    if (!finding.remedy) {
        return Text::tr("Remedy here: none.");
    }
    auto line = Text::tr("Remedy here: %1.").arg(doctor::remedyText(*finding.remedy));
    if (finding.inForce) {
        line += u' ' + Text::tr("The reader does so already.");
    } else if (finding.move) {
        line += u' ' + doctor::moveText(*finding.move);
    }
    return line;
}

QString findingText(const Finding &finding)
{
    auto text = u"  %1 (%2): %3\n"_s.arg(severityText(finding.severity),
                                         doctor::certaintyText(finding.certainty), finding.title);
    text += u"      "_s + finding.explanation + u'\n';
    for (const auto &line : finding.evidence) {
        text += u"      - "_s + line + u'\n';
    }
    text += u"      "_s + remedyLine(finding) + u'\n';
    return text + u"      "_s + Text::tr("For the supplier: %1").arg(finding.wayOut) + u'\n';
}

QJsonObject findingReport(const Finding &finding)
{
    QJsonArray features;
    for (const auto feature : finding.features) {
        features.append(qint64(feature + 1));
    }
    QJsonObject object {{u"kind"_s, doctor::kindName(finding.kind)},
                        {u"severity"_s, doctor::severityName(finding.severity)},
                        {u"certainty"_s, doctor::certaintyName(finding.certainty)},
                        {u"title"_s, finding.title},
                        {u"explanation"_s, finding.explanation},
                        {u"evidence"_s, QJsonArray::fromStringList(finding.evidence)},
                        {u"wayOut"_s, finding.wayOut},
                        {u"count"_s, qint64(finding.count)},
                        {u"features"_s, features},
                        {u"field"_s, finding.field},
                        {u"inForce"_s, finding.inForce}};
    object.insert(u"remedy"_s, finding.remedy ? QJsonValue(finding.remedy->toJson()) : QJsonValue());
    object.insert(u"moveMetres"_s, finding.move ? QJsonValue(finding.move->median) : QJsonValue());
    return object;
}

} // namespace

QString layerText(const doctor::ExaminedLayer &layer)
{
    auto text = Text::tr("%1, layer \"%2\"").arg(layer.table->path, layer.table->name) + u'\n';
    if (layer.diagnosis.findings.empty()) {
        text += u"  "_s + Text::tr("Nothing to object to.") + u'\n';
    }
    for (const auto &finding : layer.diagnosis.findings) {
        text += findingText(finding);
    }
    for (const auto &limit : layer.diagnosis.limits) {
        text += u"  "_s + limit + u'\n';
    }
    return text;
}

QJsonObject layerReport(const doctor::ExaminedLayer &layer)
{
    QJsonArray findings;
    for (const auto &finding : layer.diagnosis.findings) {
        findings.append(findingReport(finding));
    }
    return {{u"layer"_s, layer.table->name},
            {u"features"_s, qint64(layer.table->featureCount())},
            {u"findings"_s, findings},
            {u"limits"_s, QJsonArray::fromStringList(layer.diagnosis.limits)}};
}

} // namespace revier::cli
