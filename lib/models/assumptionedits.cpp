// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assumptionedits_p.h"

#include "core/format.h"
#include "style/legend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kPercent = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionEdits)
};

void widen(std::optional<ValueRange> &range, double value)
{
    if (range) {
        range->lowest = std::min(range->lowest, value);
        range->highest = std::max(range->highest, value);
    }
}

/// The years and ranges after one of them changed.
void fitYears(Assumption &assumption)
{
    if (assumption.shape == Shape::Steps && !assumption.steps.empty()) {
        assumption.steps.front().year = assumption.startYear;
        assumption.steps.back().year = assumption.fullYear;
    }
    if (auto &range = assumption.fullYearRange) {
        range->lowest = std::max(range->lowest, double(assumption.startYear));
        range->highest =
            assumption.lastYear ? std::min(range->highest, double(*assumption.lastYear)) : range->highest;
        widen(range, assumption.fullYear);
    }
}

void setStartYear(Assumption &assumption, int year)
{
    assumption.startYear = year;
    if (assumption.steps.size() == 1) {
        assumption.fullYear = year;
    }
    fitYears(assumption);
}

void setFullYear(Assumption &assumption, int year)
{
    assumption.fullYear = year;
    if (assumption.steps.size() == 1) {
        assumption.startYear = year;
    }
    fitYears(assumption);
}

/// Steps begin as what the curve had reached in its first year, and all of it in its last.
void setShape(Assumption &assumption, Shape shape)
{
    if (shape == assumption.shape) {
        return;
    }
    auto curve = Curve::of(assumption);
    curve.delay = 0;
    curve.lastYear.reset();
    const auto first = std::round(curve.at(assumption.startYear) * kPercent) / kPercent;
    assumption.steps.clear();
    assumption.shape = shape;
    if (shape != Shape::Steps) {
        return;
    }
    assumption.fullYearRange.reset();
    if (assumption.startYear < assumption.fullYear) {
        assumption.steps.push_back({.year = assumption.startYear, .share = first});
    }
    assumption.steps.push_back({.year = assumption.fullYear, .share = 1});
}

std::optional<Step> stepFromText(const QString &text, const QLocale &locale)
{
    const auto parts = text.split(u':');
    auto share = parts.last();
    bool isYear = false;
    bool isShare = false;
    const Step step {.year = parts.front().trimmed().toInt(&isYear),
                     .share = locale.toDouble(share.remove(u'%').trimmed(), &isShare) / kPercent};
    return parts.size() == 2 && isYear && isShare ? std::optional(step) : std::nullopt;
}

Result<Assumption> withSteps(Assumption assumption, const QString &text, Language language)
{
    assumption.steps.clear();
    for (const auto parts = text.split(u';', Qt::SkipEmptyParts); const auto &part : parts) {
        const auto step = stepFromText(part, localeOf(language));
        if (!step) {
            return failure(Error::Code::InvalidArgument,
                           Text::tr("“%1” is no step. Please write year and share of each, such as “2028: "
                                    "50 %; 2032: 100 %”.")
                               .arg(part.trimmed()));
        }
        assumption.steps.push_back(*step);
    }
    if (!assumption.steps.empty()) {
        assumption.startYear = assumption.steps.front().year;
        assumption.fullYear = assumption.steps.back().year;
    }
    return assumption;
}

LocalizedText withText(const LocalizedText &old, const QString &text, Language language)
{
    const auto german = old.in(Language::German);
    const auto english = old.in(Language::English);
    if (german == english) {
        return {text, text};
    }
    return language == Language::German ? LocalizedText(text, english) : LocalizedText(german, text);
}

QStringList stillPublished(const Assumption &assumption, const Assumption &base)
{
    QStringList keys;
    for (const auto &key : base.published) {
        const bool same = (key == u"share" && assumption.share == base.share)
            || (key == u"start_year" && assumption.startYear == base.startYear)
            || (key == u"full_year" && assumption.fullYear == base.fullYear)
            || (key == u"last_year" && assumption.lastYear == base.lastYear);
        if (same) {
            keys.append(key);
        }
    }
    return keys;
}

LocalizedText changedNote(const LocalizedText &note, const LocalizedText &title)
{
    const auto in = [&](Language language) {
        return translated(language, "AssumptionEdits",
                          QT_TRANSLATE_NOOP("AssumptionEdits",
                                            "Own assumption, changed from “%1”. The reason there: %2"))
            .arg(title.in(language), note.in(language));
    };
    return {in(Language::German), in(Language::English)};
}

} // namespace

Result<Assumption> edited(Assumption assumption, AssumptionField field, const QVariant &value,
                          Language language)
{
    switch (field) {
    case AssumptionField::Enabled:
        assumption.enabled = value.toBool();
        break;
    case AssumptionField::Shape:
        setShape(assumption, Shape(std::clamp(value.toInt(), 0, int(Shape::Steps))));
        break;
    case AssumptionField::StartYear:
        setStartYear(assumption, value.toInt());
        break;
    case AssumptionField::FullYear:
        setFullYear(assumption, value.toInt());
        break;
    case AssumptionField::LastYear:
        assumption.lastYear = value.toInt() == 0 ? std::nullopt : std::optional(value.toInt());
        fitYears(assumption);
        break;
    case AssumptionField::Share:
        assumption.share = value.toDouble() / kPercent;
        widen(assumption.shareRange, assumption.share);
        break;
    case AssumptionField::Delay:
        assumption.delay = value.toDouble();
        widen(assumption.delayRange, assumption.delay);
        break;
    case AssumptionField::Steps:
        return withSteps(std::move(assumption), value.toString(), language);
    case AssumptionField::Note:
        assumption.note = withText(assumption.note, value.toString().trimmed(), language);
        break;
    }
    return assumption;
}

bool sameValues(const Assumption &a, const Assumption &b)
{
    return a.enabled == b.enabled && a.shape == b.shape && a.startYear == b.startYear
        && a.fullYear == b.fullYear && a.lastYear == b.lastYear && a.steps == b.steps && a.share == b.share
        && a.delay == b.delay;
}

Assumption comparedWith(Assumption assumption, const Assumption &base, const LocalizedText &title)
{
    assumption.published = stillPublished(assumption, base);
    const auto automatic = changedNote(base.note, title);
    const bool same = sameValues(assumption, base);
    if (same) {
        assumption.shareRange = base.shareRange;
        assumption.delayRange = base.delayRange;
        assumption.fullYearRange = base.fullYearRange;
    }
    if (assumption.note == base.note || assumption.note == automatic) {
        assumption.note = same ? base.note : automatic;
    }
    return assumption;
}

QString stepsText(const std::vector<Step> &steps, Language language)
{
    QStringList texts;
    texts.reserve(qsizetype(steps.size()));
    for (const auto &step : steps) {
        texts.append(u"%1: %2 %"_s.arg(QString::number(step.year),
                                       formatNumber(step.share * kPercent, 2, localeOf(language))));
    }
    return texts.join(u"; ");
}

} // namespace revier
