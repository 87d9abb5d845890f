// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/criterion.h"
#include "score/scoretexts_p.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::array<std::pair<QLatin1StringView, CriterionKind>, 5> kKinds {
    {{"distance"_L1, CriterionKind::Distance},
     {"people"_L1, CriterionKind::People},
     {"jobs"_L1, CriterionKind::Jobs},
     {"field"_L1, CriterionKind::Field},
     {"count"_L1, CriterionKind::Count}}};

Better usualDirection(CriterionKind kind)
{
    return kind == CriterionKind::Distance ? Better::Less : Better::More;
}

std::optional<double> numberIn(const QJsonObject &object, QStringView key)
{
    return object[key].isDouble() ? std::optional(object[key].toDouble()) : std::nullopt;
}

std::unexpected<Error> wrong(const QString &id, const QString &what)
{
    return failure(Error::Code::Corrupt, ScoreText::tr("Criterion \"%1\": %2").arg(id, what));
}

/// What is missing in a criterion, or contradicts itself; empty if it is whole.
QString faultIn(const Criterion &criterion)
{
    const bool needsLayer =
        criterion.kind == CriterionKind::Distance || criterion.kind == CriterionKind::Count;
    const bool needsRadius =
        criterion.kind == CriterionKind::People || criterion.kind == CriterionKind::Count;
    if (needsLayer && criterion.layerId.isEmpty()) {
        return ScoreText::tr("It needs the \"layer\" to look at.");
    }
    if (needsRadius && !(criterion.radius > 0)) {
        return ScoreText::tr("It needs a \"radius\" in metres.");
    }
    if (criterion.kind == CriterionKind::Field && criterion.field.isEmpty()) {
        return ScoreText::tr("It needs the \"field\" to look at.");
    }
    if (!(criterion.weight >= 0)) {
        return ScoreText::tr("Its weight is negative.");
    }
    if (criterion.worst && criterion.best) {
        const bool rising = *criterion.best > *criterion.worst;
        if (*criterion.best == *criterion.worst || rising != (criterion.better == Better::More)) {
            return ScoreText::tr("\"worst\" and \"best\" contradict \"better\".");
        }
    }
    return {};
}

Result<Criterion> criterionFromJson(const QJsonObject &object)
{
    Criterion criterion;
    criterion.id = object[u"id"].toString();
    const auto word = object[u"kind"].toString();
    const auto kind = std::ranges::find(kKinds, word, &std::pair<QLatin1StringView, CriterionKind>::first);
    if (criterion.id.isEmpty() || kind == kKinds.end()) {
        return wrong(criterion.id, ScoreText::tr("There is no kind \"%1\".").arg(word));
    }
    criterion.kind = kind->second;
    criterion.layerId = object[u"layer"].toString();
    criterion.field = object[u"field"].toString();
    criterion.radius = object[u"radius"].toDouble();
    criterion.title = LocalizedText::fromJson(object[u"title"]);
    const auto better = object[u"better"].toString();
    if (better.isEmpty()) {
        criterion.better = usualDirection(criterion.kind);
    } else {
        criterion.better = better == u"less" ? Better::Less : Better::More;
    }
    criterion.worst = numberIn(object, u"worst");
    criterion.best = numberIn(object, u"best");
    criterion.weight = object[u"weight"].toDouble(1);
    if (const auto fault = faultIn(criterion); !fault.isEmpty()) {
        return wrong(criterion.id, fault);
    }
    return criterion;
}

QJsonObject criterionToJson(const Criterion &criterion)
{
    QJsonObject object {
        {u"id"_s, criterion.id}, {u"kind"_s, codeOf(criterion.kind)}, {u"weight"_s, criterion.weight}};
    const auto insert = [&object](const QString &key, const QJsonValue &value, bool wanted) {
        if (wanted) {
            object[key] = value;
        }
    };
    insert(u"layer"_s, criterion.layerId, !criterion.layerId.isEmpty());
    insert(u"field"_s, criterion.field, !criterion.field.isEmpty());
    insert(u"radius"_s, criterion.radius, criterion.radius > 0);
    insert(u"title"_s, criterion.title.toJson(), !criterion.title.isEmpty());
    insert(u"better"_s, criterion.better == Better::Less ? u"less"_s : u"more"_s,
           criterion.better != usualDirection(criterion.kind));
    insert(u"worst"_s, criterion.worst.value_or(0), criterion.worst.has_value());
    insert(u"best"_s, criterion.best.value_or(0), criterion.best.has_value());
    return object;
}

QJsonObject siteToJson(const SiteKey &key)
{
    QJsonObject object {{u"layer"_s, key.layerId}};
    if (key.featureId.isEmpty()) {
        object[u"feature"_s] = qint64(key.feature);
    } else {
        object[u"id"_s] = key.featureId;
    }
    return object;
}

} // namespace

QString codeOf(CriterionKind kind)
{
    const auto found = std::ranges::find(kKinds, kind, &std::pair<QLatin1StringView, CriterionKind>::second);
    return found == kKinds.end() ? QString() : QString(found->first);
}

Result<ScoreSettings> ScoreSettings::fromJson(const QJsonObject &object)
{
    ScoreSettings settings;
    settings.scenario = object[u"scenario"].toString();
    settings.year = object[u"year"].toInt();
    for (const auto sites = object[u"sites"].toArray(); const auto &value : sites) {
        const auto site = value.toObject();
        const auto feature = std::max<qint64>(0, site[u"feature"].toInteger());
        settings.sites.push_back({.layerId = site[u"layer"].toString(),
                                  .featureId = site[u"id"].toString(),
                                  .feature = std::size_t(feature)});
    }
    for (const auto criteria = object[u"criteria"].toArray(); const auto &value : criteria) {
        auto criterion = criterionFromJson(value.toObject());
        if (!criterion) {
            return std::unexpected(criterion.error());
        }
        if (std::ranges::contains(settings.criteria, criterion->id, &Criterion::id)) {
            return wrong(criterion->id, ScoreText::tr("The id is used twice."));
        }
        settings.criteria.push_back(*std::move(criterion));
    }
    return settings;
}

QJsonObject ScoreSettings::toJson() const
{
    QJsonObject object;
    QJsonArray siteArray;
    for (const auto &site : sites) {
        siteArray.append(siteToJson(site));
    }
    QJsonArray criterionArray;
    for (const auto &criterion : criteria) {
        criterionArray.append(criterionToJson(criterion));
    }
    if (!siteArray.isEmpty()) {
        object[u"sites"_s] = siteArray;
    }
    if (!criterionArray.isEmpty()) {
        object[u"criteria"_s] = criterionArray;
    }
    if (!scenario.isEmpty()) {
        object[u"scenario"_s] = scenario;
    }
    if (year > 0) {
        object[u"year"_s] = year;
    }
    return object;
}

} // namespace revier
