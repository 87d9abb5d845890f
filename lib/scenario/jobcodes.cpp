// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/codes_p.h"
#include "scenario/jobresults.h"
#include "scenario/jobtexts_p.h"

namespace revier {
namespace {

constexpr Codes<GroupKind, 4> kGroups {{{GroupKind::Source, u"source"},
                                        {GroupKind::Municipality, u"municipality"},
                                        {GroupKind::Kreis, u"kreis"},
                                        {GroupKind::Region, u"region"}}};
constexpr Codes<Measure, 8> kMeasures {{{Measure::Gains, u"gains"},
                                        {Measure::Losses, u"losses"},
                                        {Measure::Net, u"net"},
                                        {Measure::Construction, u"construction"},
                                        {Measure::GainsShare, u"gains_share"},
                                        {Measure::Employees, u"employees"},
                                        {Measure::ItEmployees, u"it_employees"},
                                        {Measure::MiningEmployees, u"mining_employees"}}};
constexpr Codes<ValueKind, 5> kKinds {{{ValueKind::None, u"none"},
                                       {ValueKind::Observed, u"observed"},
                                       {ValueKind::PublishedBound, u"published_bound"},
                                       {ValueKind::Announcement, u"announcement"},
                                       {ValueKind::Assumption, u"assumption"}}};

} // namespace

QString codeOf(GroupKind kind)
{
    return codeIn(kGroups, kind);
}

QString codeOf(Measure measure)
{
    return codeIn(kMeasures, measure);
}

QString codeOf(ValueKind kind)
{
    return codeIn(kKinds, kind);
}

std::optional<GroupKind> groupKindFromCode(QStringView code)
{
    return fromCode(kGroups, code);
}

std::optional<Measure> measureFromCode(QStringView code)
{
    return fromCode(kMeasures, code);
}

QString kindText(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Observed:
        return JobText::tr("observed");
    case ValueKind::PublishedBound:
        return JobText::tr("published upper bound (\"up to\"); when it is reached is an assumption");
    case ValueKind::Announcement:
        return JobText::tr("announced number; the course is an assumption");
    case ValueKind::Assumption:
        return JobText::tr("assumption");
    case ValueKind::None:
        break;
    }
    return JobText::tr("no number");
}

QString measureText(Measure measure)
{
    switch (measure) {
    case Measure::Gains:
        return JobText::tr("Permanent jobs, gross");
    case Measure::Losses:
        return JobText::tr("Jobs lost");
    case Measure::Net:
        return JobText::tr("Permanent jobs, net");
    case Measure::Construction:
        return JobText::tr("Construction jobs, temporary");
    case Measure::GainsShare:
        return JobText::tr("Permanent jobs as a share of the employees");
    case Measure::Employees:
        return JobText::tr("Employees");
    case Measure::ItEmployees:
        return JobText::tr("Employees in IT occupations");
    case Measure::MiningEmployees:
        return JobText::tr("Employees in mining occupations");
    }
    return {};
}

const std::vector<Measure> &allMeasures()
{
    static const std::vector<Measure> kAll {
        Measure::Gains,      Measure::Losses,    Measure::Net,         Measure::Construction,
        Measure::GainsShare, Measure::Employees, Measure::ItEmployees, Measure::MiningEmployees};
    return kAll;
}

} // namespace revier
