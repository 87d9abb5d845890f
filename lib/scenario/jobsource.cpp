// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/jobsource.h"

#include "scenario/codes_p.h"

namespace revier {
namespace {

constexpr Codes<JobCategory, 4> kCategories {{{JobCategory::DigitalPark, u"digital_park"},
                                              {JobCategory::DataCentre, u"data_centre"},
                                              {JobCategory::Campus, u"campus"},
                                              {JobCategory::CoalPhaseOut, u"coal_phase_out"}}};
constexpr Codes<JobEffect, 3> kEffects {
    {{JobEffect::Gain, u"gain"}, {JobEffect::Construction, u"construction"}, {JobEffect::Loss, u"loss"}}};
constexpr Codes<BoundKind, 3> kBounds {{{BoundKind::UpperBound, u"upper_bound"},
                                        {BoundKind::Announcement, u"announcement"},
                                        {BoundKind::Assumption, u"assumption"}}};

} // namespace

QString codeOf(JobCategory category)
{
    return codeIn(kCategories, category);
}

QString codeOf(JobEffect effect)
{
    return codeIn(kEffects, effect);
}

QString codeOf(BoundKind bound)
{
    return codeIn(kBounds, bound);
}

std::optional<JobCategory> jobCategoryFromCode(QStringView code)
{
    return fromCode(kCategories, code);
}

std::optional<JobEffect> jobEffectFromCode(QStringView code)
{
    return fromCode(kEffects, code);
}

std::optional<BoundKind> boundKindFromCode(QStringView code)
{
    return fromCode(kBounds, code);
}

} // namespace revier
