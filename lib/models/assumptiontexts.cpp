// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assumptiontexts_p.h"

#include "core/format.h"
#include "style/legend.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr auto kContext = "AssumptionTexts";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionTexts)
};

QString kindText(JobCategory category)
{
    switch (category) {
    case JobCategory::DigitalPark:
        return Text::tr("Digital park");
    case JobCategory::DataCentre:
        return Text::tr("Data centre");
    case JobCategory::Campus:
        return Text::tr("Campus");
    case JobCategory::CoalPhaseOut:
        break;
    }
    return Text::tr("Coal phase-out");
}

QString effectText(JobEffect effect)
{
    switch (effect) {
    case JobEffect::Gain:
        return Text::tr("permanent jobs");
    case JobEffect::Construction:
        return Text::tr("construction jobs, temporary");
    case JobEffect::Loss:
        break;
    }
    return Text::tr("jobs lost");
}

} // namespace

QString categoryText(const JobSource &source)
{
    return u"%1, %2"_s.arg(kindText(source.category), effectText(source.effect));
}

QString boundText(const JobSource &source, Language language)
{
    const auto locale = localeOf(language);
    const auto most = formatNumber(source.jobsMax, 0, locale);
    const auto jobs = source.jobsMin
        ? Text::tr("%1 to %2 jobs").arg(formatNumber(*source.jobsMin, 0, locale), most)
        : Text::tr("%1 jobs").arg(most);
    switch (source.bound) {
    case BoundKind::UpperBound:
        return Text::tr("up to %1: published upper bound, without a year").arg(jobs);
    case BoundKind::Announcement:
        return Text::tr("%1: announced").arg(jobs);
    case BoundKind::Assumption:
        break;
    }
    return Text::tr("%1: assumption, nobody has published a number").arg(jobs);
}

QString realisedText(const JobSource &source, double share, Language language)
{
    constexpr double kPercent = 100;
    const auto locale = localeOf(language);
    return Text::tr("%1 % = %2 jobs")
        .arg(formatNumber(share * kPercent, 1, locale), formatNumber(share * source.jobsMax, 0, locale));
}

LocalizedText ownScenarioNote(const LocalizedText &title)
{
    const auto in = [&title](Language language) {
        return translated(language, kContext,
                          QT_TRANSLATE_NOOP("AssumptionTexts",
                                            "Own scenario, made from “%1”. All its years, shares and delays "
                                            "are assumptions unless they are marked as published."))
            .arg(title.in(language));
    };
    return {in(Language::German), in(Language::English)};
}

LocalizedText notCountedNote()
{
    const auto in = [](Language language) {
        return translated(language, kContext,
                          QT_TRANSLATE_NOOP("AssumptionTexts",
                                            "Assumption: not counted; this scenario says nothing about it."));
    };
    return {in(Language::German), in(Language::English)};
}

} // namespace revier
