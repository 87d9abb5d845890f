// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/jsonpointer.h"
#include "scenario/jobtexts_p.h"
#include "scenario/scenariorules_p.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr qsizetype kKreisDigits = 5;
constexpr qsizetype kMunicipalityDigits = 8;

bool isAgs(const QString &text)
{
    return (text.size() == kKreisDigits || text.size() == kMunicipalityDigits)
        && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasArea(std::span<const Area> areas, const QString &ags, qsizetype digits)
{
    return ags.size() == digits && std::ranges::contains(areas, ags, &Area::ags);
}

/// The faults of one source.
class SourceRules
{
public:
    SourceRules(const JobSource &source, QString pointer, JobFaults &faults)
        : m_source(source)
        , m_pointer(std::move(pointer))
        , m_faults(faults)
    {
    }

    void checkPlace(std::span<const Area> areas)
    {
        const auto unknown =
            JobText::tr("The key %1 is not in the list \"areas\". Please correct it, or add the "
                        "area with its name.");
        const auto &kreis = m_source.kreisAgs;
        const auto &municipality = m_source.municipalityAgs;
        if (!kreis.isEmpty() && !hasArea(areas, kreis, kKreisDigits)) {
            add(u"kreis_ags"_s, unknown.arg(kreis));
        }
        if (!municipality.isEmpty() && !hasArea(areas, municipality, kMunicipalityDigits)) {
            add(u"municipality_ags"_s, unknown.arg(municipality));
        } else if (!municipality.isEmpty() && municipality.first(kKreisDigits) != kreis) {
            add(u"municipality_ags"_s,
                JobText::tr("The municipality %1 does not lie in the Kreis \"%2\".")
                    .arg(municipality, kreis));
        }
    }

    void checkJobs()
    {
        constexpr double kMost = 1e6;
        if (!isWithin(m_source.jobsMax, 1, kMost)) {
            add(u"jobs_max"_s,
                JobText::tr("%L1 is no number of jobs from 1 to %L2.")
                    .arg(m_source.jobsMax)
                    .arg(qint64(kMost)));
        }
        if (m_source.jobsMin && !isWithin(*m_source.jobsMin, 0, m_source.jobsMax)) {
            add(u"jobs_min"_s,
                JobText::tr("%L1 does not lie between %L2 and %L3.")
                    .arg(*m_source.jobsMin)
                    .arg(0)
                    .arg(m_source.jobsMax));
        }
        if (!QStringList {u"A"_s, u"B"_s, u"C"_s}.contains(m_source.grade)) {
            add(u"grade"_s, JobText::tr("The grade is A, B or C, not \"%1\".").arg(m_source.grade));
        } else if (m_source.bound == BoundKind::Assumption && m_source.grade != u"C") {
            add(u"grade"_s, JobText::tr("A number that nobody has published has grade C."));
        }
    }

    void checkStatement(std::span<const Statement> statements)
    {
        if (m_source.projectionId.isEmpty()) {
            if (m_source.bound != BoundKind::Assumption) {
                add(u"projection_id"_s,
                    JobText::tr("A published number needs the entry of projections.json that it comes from. "
                                "Without one it is an assumption."));
            }
            return;
        }
        const auto found = std::ranges::find(statements, m_source.projectionId, &Statement::id);
        if (found == statements.end()) {
            add(u"projection_id"_s,
                JobText::tr("\"%1\" does not occur in %2.")
                    .arg(m_source.projectionId, u"projections.json"_s));
            return;
        }
        const auto published = found->jobsMax.value_or(m_source.jobsMax);
        if (m_source.jobsMax > published) {
            add(u"jobs_max"_s,
                JobText::tr("%L1 is more than the published %L2 (%3). A bound must not be exceeded.")
                    .arg(m_source.jobsMax)
                    .arg(published)
                    .arg(found->id));
        }
    }

private:
    void add(const QString &key, const QString &message)
    {
        m_faults.push_back({pointerChild(m_pointer, key), message});
    }

    const JobSource &m_source;
    QString m_pointer;
    JobFaults &m_faults;
};

/// At most 2,500 jobs in the digital parks of each Kreis, however many parks there are.
void checkParks(std::span<const JobSource> sources, JobFaults &faults)
{
    QMap<QString, double> jobs;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto &source = sources[i];
        if (source.category != JobCategory::DigitalPark || source.effect != JobEffect::Gain) {
            continue;
        }
        const auto place = pointerChild(u"/sources"_s, qsizetype(i));
        if (source.kreisAgs.isEmpty()) {
            faults.push_back(
                {pointerChild(place, u"kreis_ags"_s),
                 JobText::tr("A digital park needs its Kreis: the bound is one for each Kreis.")});
            continue;
        }
        auto &sum = jobs[source.kreisAgs];
        sum += source.jobsMax;
        if (sum > kParkJobsPerKreis) {
            faults.push_back(
                {pointerChild(place, u"jobs_max"_s),
                 JobText::tr("The digital parks of the Kreis %1 would have up to %L2 jobs; published "
                             "are at most %L3 for each Kreis.")
                     .arg(source.kreisAgs)
                     .arg(sum)
                     .arg(kParkJobsPerKreis)});
        }
    }
}

} // namespace

void checkAreas(std::span<const Area> areas, JobFaults &faults)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const auto &ags = areas[i].ags;
        const auto place = pointerChild(pointerChild(u"/areas"_s, qsizetype(i)), u"ags"_s);
        if (!isAgs(ags)) {
            faults.push_back(
                {place,
                 JobText::tr("\"%1\" is no key of a Kreis (five digits) or municipality (eight).").arg(ags)});
        } else if (seen.contains(ags)) {
            faults.push_back({place, JobText::tr("The key %1 stands twice in the list.").arg(ags)});
        } else if (ags.size() == kMunicipalityDigits
                   && !hasArea(areas, ags.first(kKreisDigits), kKreisDigits)) {
            faults.push_back({place,
                              JobText::tr("The Kreis %1 of the municipality is not in the list.")
                                  .arg(ags.first(kKreisDigits))});
        }
        seen.insert(ags);
    }
}

void checkSources(std::span<const JobSource> sources, std::span<const Area> areas,
                  std::span<const Statement> statements, JobFaults &faults)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const auto &source = sources[i];
        const auto place = pointerChild(u"/sources"_s, qsizetype(i));
        checkId(source.id, pointerChild(place, u"id"_s), faults);
        if (seen.contains(source.id)) {
            faults.push_back(
                {pointerChild(place, u"id"_s),
                 JobText::tr("The id \"%1\" is used twice. Please choose another.").arg(source.id)});
        }
        seen.insert(source.id);
        SourceRules rules(source, place, faults);
        rules.checkPlace(areas);
        rules.checkJobs();
        rules.checkStatement(statements);
    }
    checkParks(sources, faults);
}

} // namespace revier
