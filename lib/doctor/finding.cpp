// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/finding.h"

#include "core/format.h"
#include "doctor/texts_p.h"

using namespace Qt::StringLiterals;

namespace revier::doctor {

QString kindName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::ContradictedCrs:
        return u"contradictedCrs"_s;
    case Finding::Kind::MissingCrs:
        return u"missingCrs"_s;
    case Finding::Kind::CrsNameConflict:
        return u"crsNameConflict"_s;
    case Finding::Kind::MisplacedNames:
        return u"misplacedNames"_s;
    case Finding::Kind::SwappedAxes:
        return u"swappedAxes"_s;
    case Finding::Kind::OutsideArea:
        return u"outsideArea"_s;
    case Finding::Kind::WrongEncoding:
        return u"wrongEncoding"_s;
    case Finding::Kind::LostCharacters:
        return u"lostCharacters"_s;
    case Finding::Kind::InvalidGeometry:
        return u"invalidGeometry"_s;
    case Finding::Kind::RingDirection:
        return u"ringDirection"_s;
    case Finding::Kind::DuplicateIds:
        return u"duplicateIds"_s;
    case Finding::Kind::NoGeometry:
        return u"noGeometry"_s;
    case Finding::Kind::DecimalComma:
        return u"decimalComma"_s;
    case Finding::Kind::ReadProblem:
        break;
    }
    return u"readProblem"_s;
}

QString severityName(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note:
        return u"note"_s;
    case Finding::Severity::Warning:
        return u"warning"_s;
    case Finding::Severity::Error:
        break;
    }
    return u"error"_s;
}

QString certaintyName(Finding::Certainty certainty)
{
    switch (certainty) {
    case Finding::Certainty::Possible:
        return u"possible"_s;
    case Finding::Certainty::Likely:
        return u"likely"_s;
    case Finding::Certainty::Certain:
        break;
    }
    return u"certain"_s;
}

QString certaintyText(Finding::Certainty certainty)
{
    switch (certainty) {
    case Finding::Certainty::Possible:
        return Text::tr("possible");
    case Finding::Certainty::Likely:
        return Text::tr("likely");
    case Finding::Certainty::Certain:
        break;
    }
    return Text::tr("certain");
}

QString remedyText(const Remedy &remedy)
{
    const auto crs = Crs::fromText(remedy.crs).value_or(Crs());
    const auto name = crs.code().isEmpty() ? crs.name() : crs.code();
    switch (remedy.kind) {
    case Remedy::Kind::AssignCrs:
        return Text::tr("Take the positions as %1").arg(name);
    case Remedy::Kind::SwapAxes:
        return name.isEmpty() ? Text::tr("Swap the axes")
                              : Text::tr("Swap the axes and take them as %1").arg(name);
    case Remedy::Kind::Redecode:
        return Text::tr("Read the texts as %1").arg(remedy.encoding);
    case Remedy::Kind::RepairRings:
        return Text::tr("Make the areas valid");
    case Remedy::Kind::MarkDuplicates:
        return Text::tr("Mark the duplicates in a new column");
    case Remedy::Kind::ParseNumbers:
        break;
    }
    return Text::tr("Turn “%1” into numbers").arg(remedy.field);
}

QString moveText(const Move &move)
{
    const QLocale locale;
    const auto median = formatLength(move.median, locale);
    const auto most = formatLength(move.most, locale);
    return median == most ? Text::tr("The positions move by %1.").arg(median)
                          : Text::tr("The positions move by %1, at most %2.").arg(median, most);
}

} // namespace revier::doctor
