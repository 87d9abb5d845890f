// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenariofile_p.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// A line of JSON with the keys in the order in which people read them: QJsonObject sorts them.
class Line
{
public:
    Line &add(const QString &key, const QJsonValue &value)
    {
        const auto list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        m_members.append(u"\"%1\": "_s.arg(key) + QString::fromUtf8(list.sliced(1, list.size() - 2)));
        return *this;
    }
    Line &addText(const QString &key, const QString &text) { return text.isEmpty() ? *this : add(key, text); }
    Line &addTexts(const QString &key, const LocalizedText &text)
    {
        return text.isEmpty()
            ? *this
            : add(key + u"_de"_s, text.in(Language::German)).add(key + u"_en"_s, text.in(Language::English));
    }
    template<typename T> Line &addIf(const QString &key, const std::optional<T> &value)
    {
        return value ? add(key, *value) : *this;
    }
    Line &addRange(const QString &key, const std::optional<ValueRange> &range)
    {
        return range ? add(key, QJsonArray {range->lowest, range->highest}) : *this;
    }
    [[nodiscard]] QString members() const { return m_members.join(u", "); }
    [[nodiscard]] QString object() const { return u'{' + members() + u'}'; }

private:
    QStringList m_members;
};

QString areaLine(const Area &area)
{
    return Line().add(u"ags"_s, area.ags).add(u"name"_s, area.name).object();
}

QString sourceLine(const JobSource &source)
{
    Line line;
    line.add(u"id"_s, source.id)
        .addTexts(u"title"_s, source.title)
        .add(u"category"_s, codeOf(source.category))
        .add(u"effect"_s, codeOf(source.effect))
        .addText(u"site_id"_s, source.siteId)
        .addText(u"projection_id"_s, source.projectionId)
        .addText(u"kreis_ags"_s, source.kreisAgs)
        .addText(u"municipality_ags"_s, source.municipalityAgs)
        .addIf(u"jobs_min"_s, source.jobsMin)
        .add(u"jobs_max"_s, source.jobsMax)
        .add(u"bound"_s, codeOf(source.bound));
    if (!source.confirmed) {
        line.add(u"confirmed"_s, false);
    }
    return line.addTexts(u"note"_s, source.note)
        .add(u"source"_s, source.source)
        .add(u"source_date"_s, source.sourceDate)
        .add(u"grade"_s, source.grade)
        .object();
}

QJsonArray stepsToJson(const std::vector<Step> &steps)
{
    QJsonArray list;
    for (const auto &step : steps) {
        list.append(QJsonObject {{u"year"_s, step.year}, {u"share"_s, step.share}});
    }
    return list;
}

QString assumptionLine(const Assumption &assumption)
{
    Line line;
    line.add(u"source_id"_s, assumption.sourceId);
    if (!assumption.enabled) {
        line.add(u"enabled"_s, false);
    }
    line.add(u"shape"_s, codeOf(assumption.shape))
        .add(u"start_year"_s, assumption.startYear)
        .add(u"full_year"_s, assumption.fullYear)
        .addIf(u"last_year"_s, assumption.lastYear);
    if (!assumption.steps.empty()) {
        line.add(u"steps"_s, stepsToJson(assumption.steps));
    }
    line.add(u"share"_s, assumption.share)
        .add(u"delay"_s, assumption.delay)
        .addRange(u"share_range"_s, assumption.shareRange)
        .addRange(u"delay_range"_s, assumption.delayRange)
        .addRange(u"full_year_range"_s, assumption.fullYearRange);
    if (!assumption.published.isEmpty()) {
        line.add(u"published"_s, QJsonArray::fromStringList(assumption.published));
    }
    return line.addTexts(u"note"_s, assumption.note).object();
}

template<typename T, typename Write>
QString listOf(const std::vector<T> &items, const QString &indent, Write write)
{
    QStringList lines;
    for (const auto &item : items) {
        lines.append(indent + write(item));
    }
    return lines.isEmpty() ? u"[]"_s : u"[\n"_s + lines.join(u",\n") + u'\n' + indent.chopped(1) + u']';
}

QString scenarioLines(const Scenario &scenario)
{
    Line head;
    head.add(u"id"_s, scenario.id).addTexts(u"title"_s, scenario.title).addTexts(u"note"_s, scenario.note);
    return u'{' + head.members() + u", \"assumptions\": "_s
        + listOf(scenario.assumptions, u"   "_s, assumptionLine) + u'}';
}

} // namespace

QByteArray scenarioFileToJson(const ScenarioFile &file)
{
    Line head;
    head.add(u"format"_s, u"revieratlas-jobs"_s)
        .add(u"version"_s, kScenarioFormat)
        .addTexts(u"title"_s, file.head.title)
        .addText(u"licence"_s, file.head.licence)
        .addText(u"attribution"_s, file.head.attribution)
        .addText(u"source"_s, file.head.source)
        .addText(u"source_date"_s, file.head.sourceDate)
        .addTexts(u"note"_s, file.head.note);
    QStringList members {head.members()};
    if (file.standsAlone) {
        members.append(u"\"areas\": "_s + listOf(file.areas, u"  "_s, areaLine));
        members.append(u"\"sources\": "_s + listOf(file.sources, u"  "_s, sourceLine));
    }
    members.append(u"\"scenarios\": "_s + listOf(file.scenarios, u"  "_s, scenarioLines));
    return (u"{\n "_s + members.join(u",\n ") + u"\n}\n"_s).toUtf8();
}

} // namespace revier
