// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenariorules_p.h"

#include "quality/jsonpointer.h"
#include "scenario/jobtexts_p.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr int kEarliest = 1990;
constexpr int kLatest = 2100;
constexpr double kLongestDelay = 30;
constexpr std::size_t kMostSteps = 100;

/// The faults of one assumption.
class AssumptionRules
{
public:
    AssumptionRules(const Assumption &assumption, const JobSource &source, QString pointer, JobFaults &faults)
        : m_assumption(assumption)
        , m_source(source)
        , m_pointer(std::move(pointer))
        , m_faults(faults)
    {
    }

    void check()
    {
        checkYears();
        checkLastYear();
        checkNumber(u"share"_s, m_assumption.share, 0, 1);
        checkNumber(u"delay"_s, m_assumption.delay, 0, kLongestDelay);
        checkSteps();
        checkRange(u"share_range"_s, m_assumption.shareRange, m_assumption.share, 0, 1);
        checkRange(u"delay_range"_s, m_assumption.delayRange, m_assumption.delay, 0, kLongestDelay);
        checkRange(u"full_year_range"_s, m_assumption.fullYearRange, m_assumption.fullYear,
                   m_assumption.startYear, kLatest);
        checkPublished();
        if (m_assumption.note.in(Language::German).trimmed().isEmpty()) {
            add(u"note_de"_s, JobText::tr("Every assumption needs a note that says why it was made."));
        }
    }

private:
    void add(const QString &key, const QString &message)
    {
        m_faults.push_back({pointerChild(m_pointer, key), message});
    }

    void checkYear(const QString &key, int year)
    {
        if (year < kEarliest || year > kLatest) {
            add(key, JobText::tr("%1 is no year from %2 to %3.").arg(year).arg(kEarliest).arg(kLatest));
        }
    }

    void checkYears()
    {
        checkYear(u"start_year"_s, m_assumption.startYear);
        checkYear(u"full_year"_s, m_assumption.fullYear);
        if (m_assumption.fullYear < m_assumption.startYear) {
            add(u"full_year"_s,
                JobText::tr("The full year %1 is before the start year %2. Please swap or correct them.")
                    .arg(m_assumption.fullYear)
                    .arg(m_assumption.startYear));
        }
    }

    void checkLastYear()
    {
        const auto &last = m_assumption.lastYear;
        if (!last) {
            if (m_source.effect == JobEffect::Construction) {
                add(u"last_year"_s,
                    JobText::tr("Construction jobs are temporary: please say the last year with jobs."));
            }
            return;
        }
        checkYear(u"last_year"_s, *last);
        if (*last < m_assumption.fullYear) {
            add(u"last_year"_s,
                JobText::tr("The last year %1 is before the full year %2.")
                    .arg(*last)
                    .arg(m_assumption.fullYear));
        }
    }

    void checkNumber(const QString &key, double value, double lowest, double highest)
    {
        if (!isWithin(value, lowest, highest)) {
            add(key,
                JobText::tr("%L1 does not lie between %L2 and %L3.").arg(value).arg(lowest).arg(highest));
        }
    }

    void checkSteps()
    {
        const auto &steps = m_assumption.steps;
        const bool wanted = m_assumption.shape == Shape::Steps;
        if (steps.empty() == wanted || steps.size() > kMostSteps) {
            add(u"steps"_s,
                wanted ? JobText::tr("The shape \"steps\" needs 1 to %1 steps.").arg(kMostSteps)
                       : JobText::tr("Only the shape \"steps\" has steps. Please remove them."));
            return;
        }
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto place = u"steps/%1/"_s.arg(i);
            if (i > 0 && steps[i].year <= steps[i - 1].year) {
                addStep(place + u"year"_s, JobText::tr("The years of the steps must ascend."));
            }
            if (!isWithin(steps[i].share, 0, 1)) {
                addStep(
                    place + u"share"_s,
                    JobText::tr("%L1 does not lie between %L2 and %L3.").arg(steps[i].share).arg(0).arg(1));
            }
        }
        if (wanted
            && (steps.front().year != m_assumption.startYear || steps.back().year != m_assumption.fullYear)) {
            add(u"steps"_s,
                JobText::tr("The first step must be in the start year, the last in the full year."));
        }
    }

    /// What is called published must be a value that a source can give.
    void checkPublished()
    {
        static const QStringList kKeys {u"start_year"_s, u"full_year"_s, u"last_year"_s, u"share"_s};
        for (const auto &key : m_assumption.published) {
            if (!kKeys.contains(key)) {
                add(u"published"_s,
                    JobText::tr("\"%1\" is not known here. Is it misspelt? Known are: %2.")
                        .arg(key, kKeys.join(u", ")));
            } else if (m_source.bound == BoundKind::Assumption) {
                add(u"published"_s,
                    JobText::tr("Nobody has published a number for this source. Please remove "
                                "\"published\"."));
            }
        }
    }

    void addStep(const QString &place, const QString &message)
    {
        m_faults.push_back({m_pointer + u'/' + place, message});
    }

    void checkRange(const QString &key, const std::optional<ValueRange> &range, double value, double lowest,
                    double highest)
    {
        if (!range) {
            return;
        }
        if (!isWithin(range->lowest, lowest, highest) || !isWithin(range->highest, range->lowest, highest)) {
            add(key,
                JobText::tr("The range must ascend and lie between %1 and %2.").arg(lowest).arg(highest));
        } else if (value < range->lowest || value > range->highest) {
            add(key, JobText::tr("The value %1 of the scenario must lie in its range.").arg(value));
        } else if (key == u"full_year_range" && m_assumption.shape == Shape::Steps) {
            add(key, JobText::tr("Steps have their own years. Please remove the range."));
        } else if (key == u"full_year_range" && m_assumption.lastYear
                   && range->highest > double(*m_assumption.lastYear)) {
            add(key, JobText::tr("The range must not go beyond the last year."));
        }
    }

    const Assumption &m_assumption;
    const JobSource &m_source;
    QString m_pointer;
    JobFaults &m_faults;
};

bool isId(const QString &text)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    constexpr qsizetype kLongest = 100;
    return !text.isEmpty() && text.size() <= kLongest && !text.startsWith(u'-')
        && std::ranges::all_of(text, fits);
}

} // namespace

void checkId(const QString &id, const QString &pointer, JobFaults &faults)
{
    if (!isId(id)) {
        faults.push_back({pointer,
                          JobText::tr("\"%1\" is no id: lower-case letters, digits and hyphens, such as "
                                      "\"slow-start\".")
                              .arg(id)});
    }
}

void checkScenario(const Scenario &scenario, std::span<const JobSource> sources, const QString &pointer,
                   JobFaults &faults)
{
    checkId(scenario.id, pointerChild(pointer, u"id"_s), faults);
    if (scenario.title.in(Language::German).trimmed().isEmpty()) {
        faults.push_back({pointerChild(pointer, u"title_de"_s), JobText::tr("A scenario needs a title.")});
    }
    QSet<QString> seen;
    for (std::size_t i = 0; i < scenario.assumptions.size(); ++i) {
        const auto &assumption = scenario.assumptions[i];
        const auto place = pointerChild(pointerChild(pointer, u"assumptions"_s), qsizetype(i));
        const auto source = std::ranges::find(sources, assumption.sourceId, &JobSource::id);
        if (source == sources.end()) {
            faults.push_back(
                {pointerChild(place, u"source_id"_s),
                 JobText::tr("There is no source \"%1\". Is it misspelt?").arg(assumption.sourceId)});
            continue;
        }
        if (seen.contains(assumption.sourceId)) {
            faults.push_back({pointerChild(place, u"source_id"_s),
                              JobText::tr("The source \"%1\" has two assumptions. Please remove one.")
                                  .arg(assumption.sourceId)});
        }
        seen.insert(assumption.sourceId);
        AssumptionRules(assumption, *source, place, faults).check();
    }
}

} // namespace revier
