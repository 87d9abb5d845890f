// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/explanation.h"

#include "core/format.h"
#include "scenario/jobtexts_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kPercentDecimals = 1;
const auto kAssumed = u"C"_s;

QString cited(const QString &source, const QString &date, const QLocale &locale)
{
    return u"%1, %2"_s.arg(source, formatIsoDate(date, locale));
}

ValueKind kindOf(BoundKind bound)
{
    switch (bound) {
    case BoundKind::UpperBound:
        return ValueKind::PublishedBound;
    case BoundKind::Announcement:
        return ValueKind::Announcement;
    case BoundKind::Assumption:
        break;
    }
    return ValueKind::Assumption;
}

QString boundLabel(BoundKind bound)
{
    switch (bound) {
    case BoundKind::UpperBound:
        return JobText::tr("Upper bound, published as \"up to\"");
    case BoundKind::Announcement:
        return JobText::tr("Announced number");
    case BoundKind::Assumption:
        break;
    }
    return JobText::tr("Largest number: an assumption, nobody has published one");
}

QString shapeText(Shape shape)
{
    switch (shape) {
    case Shape::Linear:
        return JobText::tr("linear");
    case Shape::Logistic:
        return JobText::tr("logistic: slowly, fast, slowly");
    case Shape::Steps:
        break;
    }
    return JobText::tr("in steps");
}

/// Puts one explanation together.
class Explainer
{
public:
    Explainer(const JobResults &results, JobGroup group, QString scenarioId, int year, Measure measure,
              Language language)
        : m_results(results)
        , m_group(std::move(group))
        , m_scenarioId(std::move(scenarioId))
        , m_year(year)
        , m_measure(measure)
        , m_language(language)
        , m_locale(localeOf(language))
        , m_value(results.value(m_group, m_scenarioId, year, measure))
    {
    }

    Explanation explain()
    {
        describe();
        if (!m_value) {
            explainNothing();
        } else if (m_out.kind == ValueKind::Observed) {
            explainObserved();
        } else if (m_measure == Measure::GainsShare) {
            explainShare();
        } else if (m_group.kind == GroupKind::Source) {
            explainSource();
        } else {
            explainSum();
        }
        for (const auto &input : m_out.inputs) {
            m_out.grade = std::max(m_out.grade, input.grade);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] QString jobs(double value) const
    {
        const auto text = formatNumber(std::abs(value), 1, m_locale);
        return value < 0 ? u'−' + text : text; // as in formulas
    }
    [[nodiscard]] QString percent(double fraction, int decimals = kPercentDecimals) const
    {
        return JobText::tr("%1 %").arg(formatNumber(fraction * 100, decimals, m_locale));
    }
    [[nodiscard]] QString shown(double value, Measure measure) const
    {
        return measure == Measure::GainsShare ? percent(value, 2) : jobs(value);
    }
    [[nodiscard]] const Scenario *scenario() const { return m_results.model().scenario(m_scenarioId); }

    void describe()
    {
        m_out.kind = m_results.kind(m_group, m_scenarioId, m_year, m_measure);
        m_out.value = m_value ? shown(*m_value, m_measure) : u"–"_s;
        const auto *known = scenario();
        const auto assumed = known != nullptr && m_out.kind != ValueKind::Observed;
        m_out.title = assumed ? u"%1, %2, %3: %4"_s : u"%1, %2%3: %4"_s;
        m_out.title =
            m_out.title.arg(m_results.title(m_group, m_language), QString::number(m_year),
                            assumed ? known->title.in(m_language) : QString(), measureText(m_measure));
    }

    void explainNothing()
    {
        const auto *source = m_results.model().source(m_group.key);
        const auto *known = scenario();
        if (known == nullptr) {
            m_out.remarks.append(JobText::tr("There is no scenario \"%1\".").arg(m_scenarioId));
            return;
        }
        if (m_group.kind == GroupKind::Source && source != nullptr) {
            const auto *assumption = known->assumption(m_group.key);
            m_out.remarks.append(
                JobText::tr("The source is not counted in this scenario, or not in this measure."));
            m_out.remarks.append(source->note.in(m_language));
            if (assumption != nullptr && !assumption->enabled) {
                m_out.remarks.append(assumption->note.in(m_language));
            }
            return;
        }
        const bool loses = m_measure == Measure::Net || m_measure == Measure::Losses;
        const JobGroup elsewhere {m_group.kind, {}};
        if (loses && !m_results.contributions(elsewhere, m_scenarioId, Measure::Losses).empty()) {
            m_out.remarks.append(JobText::tr("No source says how many of the losses fall into this area, so "
                                             "they stand with the region only."));
            return;
        }
        m_out.remarks.append(
            JobText::tr("No source with a number is counted here in this scenario and year."));
    }

    void explainObserved()
    {
        const auto &model = m_results.model();
        const auto kreise = m_group.kind == GroupKind::Kreis ? QStringList {m_group.key} : model.kreise();
        QStringList addends;
        for (const auto &ags : kreise) {
            const auto value = m_results.value({GroupKind::Kreis, ags}, {}, m_year, m_measure);
            const auto *row = model.observed().row(ags, m_year);
            if (!value || row == nullptr) {
                continue;
            }
            addends.append(jobs(*value));
            m_out.inputs.push_back({.label = row->kreis,
                                    .value = jobs(*value),
                                    .kind = ValueKind::Observed,
                                    .kindText = kindText(ValueKind::Observed),
                                    .note = {},
                                    .source = cited(row->source, row->sourceDate, m_locale),
                                    .grade = row->grade});
        }
        m_out.formula =
            addends.size() > 1 ? u"%1 = %2"_s.arg(addends.join(u" + "), m_out.value) : m_out.value;
        m_out.remarks.append(
            JobText::tr("Employees subject to social insurance at the place of work. The source "
                        "keeps a few small numbers secret, so this is slightly too low."));
    }

    void explainShare()
    {
        const auto gains = m_results.value(m_group, m_scenarioId, m_year, Measure::Gains);
        const auto employees = m_results.baseline(m_group);
        if (!gains || !employees) {
            return;
        }
        const auto last = m_results.model().observed().lastYear();
        m_out.formula = u"%1 / %2 = %3"_s.arg(jobs(*gains), jobs(*employees), m_out.value);
        auto parts =
            Explainer(m_results, m_group, m_scenarioId, m_year, Measure::Gains, m_language).explain();
        m_out.inputs = std::move(parts.inputs);
        m_out.remarks = std::move(parts.remarks);
        auto base =
            Explainer(m_results, m_group, m_scenarioId, last, Measure::Employees, m_language).explain();
        std::ranges::move(base.inputs, std::back_inserter(m_out.inputs));
        m_out.remarks.append(
            JobText::tr("The employees are those of %1, the last year that was observed.").arg(last));
    }

    void explainSum()
    {
        QString sum;
        const auto sources = m_results.contributions(m_group, m_scenarioId, m_measure);
        for (const auto *source : sources) {
            const bool loss = signOf(*source, m_measure) < 0;
            const auto measure = loss ? Measure::Losses : m_measure;
            const JobGroup group {GroupKind::Source, source->id};
            const auto value = m_results.value(group, m_scenarioId, m_year, measure).value_or(0);
            const auto plus = sum.isEmpty() ? QString() : u" + "_s;
            const auto minus = sum.isEmpty() ? u"−"_s : u" − "_s;
            sum += (loss ? minus : plus) + jobs(value);
            const auto kind = m_results.kind(group, m_scenarioId, m_year, measure);
            m_out.inputs.push_back({.label = source->title.in(m_language),
                                    .value = (loss ? u"−"_s : QString()) + jobs(value),
                                    .kind = kind,
                                    .kindText = kindText(kind),
                                    .note = source->note.in(m_language),
                                    .source = cited(source->source, source->sourceDate, m_locale),
                                    .grade = kind == ValueKind::Assumption ? kAssumed : source->grade});
        }
        m_out.formula = u"%1 = %2"_s.arg(sum, m_out.value);
        if (m_group.kind == GroupKind::Region && m_measure != Measure::Gains
            && m_measure != Measure::Construction) {
            m_out.remarks.append(
                JobText::tr("Losses concern RWE as a whole, also outside of both Kreise. They "
                            "count from their announcement in 2020 on; what was observed since "
                            "then contains what really happened."));
        }
        addScenarioNote();
    }

    void explainSource()
    {
        const auto *source = m_results.model().source(m_group.key);
        const auto *known = scenario();
        const auto *assumption = known == nullptr ? nullptr : known->assumption(m_group.key);
        if (source == nullptr || assumption == nullptr) {
            return;
        }
        const auto curve = Curve::of(*assumption).at(m_year);
        m_out.formula =
            u"%1%2 × %3 × %4 = %5"_s.arg(m_value.value_or(0) < 0 ? u"−"_s : QString(), jobs(source->jobsMax),
                                         percent(assumption->share), percent(curve, 2), m_out.value);
        m_out.inputs.push_back({.label = boundLabel(source->bound),
                                .value = jobs(source->jobsMax),
                                .kind = kindOf(source->bound),
                                .kindText = kindText(kindOf(source->bound)),
                                .note = source->note.in(m_language),
                                .source = cited(source->source, source->sourceDate, m_locale),
                                .grade = source->grade});
        addInput(*assumption, u"share"_s, JobText::tr("Share of it that is realised"),
                 percent(assumption->share), assumption->note.in(m_language));
        addInput(*assumption, {}, JobText::tr("Share that has come by the end of %1").arg(m_year),
                 percent(curve, 2), curveText(*assumption));
        addYears(*assumption);
        if (!source->confirmed) {
            m_out.remarks.append(JobText::tr("It is not confirmed that this site comes."));
        }
        addScenarioNote();
    }

    void addYears(const Assumption &assumption)
    {
        addInput(assumption, u"start_year"_s, JobText::tr("Start, 1 January"),
                 QString::number(assumption.startYear), {});
        addInput(assumption, u"full_year"_s, JobText::tr("Full, 31 December"),
                 QString::number(assumption.fullYear), {});
        if (assumption.lastYear) {
            addInput(assumption, u"last_year"_s, JobText::tr("Last year with jobs"),
                     QString::number(*assumption.lastYear), {});
        }
        addInput(assumption, {}, JobText::tr("Delay, years"), formatNumber(assumption.delay, 1, m_locale),
                 {});
    }

    [[nodiscard]] QString curveText(const Assumption &assumption) const
    {
        const auto shape = shapeText(assumption.shape);
        if (assumption.shape == Shape::Steps) {
            return shape;
        }
        return u"%1, x = (%2 + 1 − %3 − %4) / (%5 + 1 − %3)"_s.arg(
            shape, QString::number(m_year), QString::number(assumption.startYear),
            formatNumber(assumption.delay, 1, m_locale), QString::number(assumption.fullYear));
    }

    /// A value of an assumption, which \a key may name as published.
    void addInput(const Assumption &assumption, const QString &key, const QString &label,
                  const QString &value, const QString &note)
    {
        const auto *source = m_results.model().source(assumption.sourceId);
        const bool published = source != nullptr && !key.isEmpty() && assumption.published.contains(key);
        ExplanationInput input {.label = label,
                                .value = value,
                                .kind = ValueKind::Assumption,
                                .kindText = kindText(ValueKind::Assumption),
                                .note = note,
                                .source = {},
                                .grade = kAssumed};
        if (published) {
            input.kind = kindOf(source->bound);
            input.kindText = JobText::tr("published");
            input.source = cited(source->source, source->sourceDate, m_locale);
            input.grade = source->grade;
        }
        m_out.inputs.push_back(std::move(input));
    }

    void addScenarioNote()
    {
        const auto *known = scenario();
        if (known != nullptr && !known->note.isEmpty()) {
            m_out.remarks.append(known->note.in(m_language));
        }
    }

    const JobResults &m_results;
    JobGroup m_group;
    QString m_scenarioId;
    int m_year;
    Measure m_measure;
    Language m_language;
    QLocale m_locale;
    std::optional<double> m_value;
    Explanation m_out;
};

} // namespace

Explanation explain(const JobResults &results, const JobGroup &group, const QString &scenarioId, int year,
                    Measure measure, Language language)
{
    return Explainer(results, group, scenarioId, year, measure, language).explain();
}

} // namespace revier
