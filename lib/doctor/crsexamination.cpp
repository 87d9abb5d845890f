// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/crsinspection.h"
#include "doctor/crsstanding_p.h"
#include "doctor/examinations_p.h"
#include "doctor/texts_p.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

using Region = CrsStanding::Region;
using Kind = Finding::Kind;

constexpr std::size_t kSample = 2000;

/// What is known about the CRS of a table before it is judged.
class CrsCase
{
public:
    CrsCase(const FeatureTable &table, const Places &places)
        : m_table(table)
        , m_places(places)
        , m_sample(samplePositions(table, kSample))
        , m_named(namedPositions(table, m_sample, places))
        , m_current(standingOf(table.crs, false))
    {
    }

    [[nodiscard]] std::optional<Finding> judge()
    {
        if (m_sample.positions.empty() || m_table.crsOrigin == CrsOrigin::Chosen) {
            return std::nullopt;
        }
        if (auto conflict = nameConflict()) {
            return conflict;
        }
        return isSuspicious() ? suspicion() : std::nullopt;
    }

private:
    [[nodiscard]] CrsStanding standingOf(const Crs &crs, bool swapped) const
    {
        return crs.isValid() ? standing(crs, swapped, m_sample, m_named, m_places) : CrsStanding {};
    }
    [[nodiscard]] bool isDeclared() const
    {
        return m_table.crsOrigin == CrsOrigin::Declared || m_table.crsOrigin == CrsOrigin::Format;
    }
    [[nodiscard]] bool isSuspicious() const
    {
        if (!isDeclared() || m_current.region == Region::Nowhere || m_current.inUse < 0.5
            || m_current.isRefuted()) {
            return true;
        }
        return m_table.crs.isGeographic() && m_current.region == Region::Elsewhere
            && standingOf(m_table.crs, true).region >= Region::Germany;
    }

    [[nodiscard]] std::optional<Finding> nameConflict() const;
    [[nodiscard]] std::optional<Finding> suspicion() const;
    [[nodiscard]] Kind kindFor(const CrsStanding &best) const;
    [[nodiscard]] QStringList evidence(const CrsStanding &best, const CrsStanding *other) const;
    [[nodiscard]] QString samplePosition() const;
    void explain(Finding &finding, const CrsStanding *best) const;
    void grade(Finding &finding, const CrsStanding &best, const CrsStanding *other) const;

    const FeatureTable &m_table;
    const Places &m_places;
    PositionSample m_sample;
    std::vector<NamedPosition> m_named;
    CrsStanding m_current;
};

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 15);
}

QString CrsCase::samplePosition() const
{
    const auto p = m_sample.positions.front();
    return Text::tr("First position in the file: %1 / %2.").arg(numberText(p.x), numberText(p.y));
}

/// True if two standings are the same thing for all that positions can tell.
bool areAlike(const CrsStanding &a, const CrsStanding &b)
{
    constexpr double kMetres = 1000;
    const auto move = moveBetween(a, b);
    return move && move->median < kMetres;
}

const CrsStanding *otherThan(const CrsStanding &best, const std::vector<CrsStanding> &all)
{
    const auto other = std::ranges::find_if(all, [&best](const CrsStanding &candidate) {
        return candidate.region >= Region::Germany && !areAlike(candidate, best);
    });
    return other == all.end() ? nullptr : &*other;
}

QStringList CrsCase::evidence(const CrsStanding &best, const CrsStanding *other) const
{
    QStringList lines {samplePosition()};
    const auto &declared = m_table.declaredCrs;
    if (declared.isValid() && (declared != best.crs || best.swapped)) {
        lines.append(standingOf(declared, false).evidence());
    }
    lines.append(best.evidence());
    if (other != nullptr && (other->crs != declared || other->swapped)) {
        lines.append(other->evidence());
    }
    QStringList names;
    for (const auto &named : m_named) {
        if (!names.contains(named.name) && names.size() < 5) {
            names.append(named.name);
        }
    }
    if (!names.isEmpty()) {
        lines.append(Text::tr("Place names compared, among others: %1.").arg(names.join(u", "_s)));
    }
    return lines;
}

Kind CrsCase::kindFor(const CrsStanding &best) const
{
    if (best.swapped) {
        return Kind::SwappedAxes;
    }
    if (!m_table.declaredCrs.isValid()) {
        return Kind::MissingCrs;
    }
    const bool possible = m_current.region != Region::Nowhere && m_current.inUse >= 0.5;
    return isDeclared() && possible ? Kind::MisplacedNames : Kind::ContradictedCrs;
}

QString differenceText(const CrsParameterDifference &difference)
{
    return Text::tr("%1: %2 in the file, %3 in the system of that name.")
        .arg(difference.name, numberText(difference.declared), numberText(difference.official));
}

std::optional<Finding> CrsCase::nameConflict() const
{
    const auto conflict = m_table.prj.isEmpty() ? std::nullopt : findNameConflict(m_table.prj);
    if (!conflict) {
        return std::nullopt;
    }
    const auto byName = standingOf(conflict->official, false);
    const auto byParameters = standingOf(conflict->asDeclared, false);
    const auto move = moveBetween(byParameters, byName);
    constexpr double kNoMatter = 20; // metres: other parameters of the same datum
    if (move && move->most < kNoMatter) {
        return std::nullopt;
    }
    Finding finding {
        .kind = Kind::CrsNameConflict,
        .title = Text::tr("The .prj says one thing by its name and another by its numbers"),
        .explanation = Text::tr("The .prj is called %1, but its parameters are not those of that system. "
                                "Programs go by the one or the other.")
                           .arg(conflict->official.name()),
        .evidence = {},
        .wayOut = Text::tr("Deliver a .prj whose name and parameters belong together; best is one that "
                           "a program wrote and nobody edited.")};
    for (const auto &difference : conflict->differences) {
        finding.evidence.append(differenceText(difference));
    }
    finding.evidence += {Text::tr("By its name: %1").arg(byName.evidence()),
                         Text::tr("By its parameters: %1").arg(byParameters.evidence())};
    finding.move = move;
    if (byName.rank() == byParameters.rank()) {
        finding.certainty = Finding::Certainty::Possible;
        return finding;
    }
    const auto &right = byName.rank() > byParameters.rank() ? byName : byParameters;
    finding.certainty = right.isConfirmed() ? Finding::Certainty::Certain : Finding::Certainty::Likely;
    finding.remedy = Remedy {.kind = Remedy::Kind::AssignCrs, .crs = right.crs.definition()};
    finding.inForce = m_table.crs == right.crs;
    finding.severity = finding.inForce ? Finding::Severity::Warning : Finding::Severity::Error;
    return finding;
}

void CrsCase::explain(Finding &finding, const CrsStanding *best) const
{
    const auto declared = described(m_table.declaredCrs);
    finding.wayOut = best != nullptr
        ? Text::tr("Deliver the file in %1 and let it say so; a shapefile needs its .prj for that.")
              .arg(described(best->crs))
        : Text::tr("Say which coordinate reference system the positions are in, best by its EPSG code.");
    switch (finding.kind) {
    case Kind::SwappedAxes:
        finding.title = Text::tr("East and north are exchanged");
        finding.explanation =
            Text::tr("The first number of each position is the north value (or latitude), the second "
                     "the east value (or longitude). Files have them the other way round.");
        finding.wayOut = Text::tr("Deliver the positions with east (longitude) first.");
        break;
    case Kind::MissingCrs:
        finding.title = Text::tr("The file does not say its coordinate reference system");
        finding.explanation = m_table.prj.isEmpty()
            ? Text::tr("Without it the same numbers can be several places.")
            : Text::tr("There is a .prj, but it names no system that is known.");
        break;
    case Kind::MisplacedNames:
        finding.title = Text::tr("The features lie far from the places that they name");
        finding.explanation =
            Text::tr("The file says %1. With another system the features lie at the places whose "
                     "names are in their attributes.")
                .arg(declared);
        break;
    case Kind::ContradictedCrs:
        finding.title = Text::tr("The coordinates are not those of the system that the file says");
        finding.explanation =
            Text::tr("The file (or its format) says %1, but the numbers cannot be that.").arg(declared);
        break;
    default:
        finding.title = Text::tr("The positions lie far from where their system is used");
        finding.explanation =
            Text::tr("The file says %1, and nearly all positions lie far outside of its area.").arg(declared);
        break;
    }
}

/// Formats in which a CRS cannot be said: no fault of the supplier.
bool cannotSay(const QString &driver)
{
    return driver == "CSV"_L1 || driver == "XLSX"_L1 || driver == "DXF"_L1;
}

std::optional<Finding> CrsCase::suspicion() const
{
    const auto all = candidates(m_sample, m_named, m_places);
    const auto &best =
        m_current.crs.isValid() && m_current.rank() >= all.front().rank() ? m_current : all.front();
    // In two orders of axes and ten systems something lies in Germany soon, if the file says nothing.
    const bool byChance = best.swapped && !isDeclared() && best.region < Region::NorthRhineWestphalia;
    const bool fits = best.isConfirmed() || (best.rank() >= int(Region::Germany) && !byChance);
    const bool same = best.crs == m_current.crs && !best.swapped;
    const bool refuted = isDeclared() && m_current.region != Region::Nowhere && m_current.inUse >= 0.5;
    if (isDeclared() && same && m_current.inUse >= 0.5) {
        return std::nullopt;
    }
    if (refuted && m_current.isRefuted() && !best.isConfirmed()) {
        return std::nullopt; // names that fit nowhere are no evidence
    }
    const auto *other = otherThan(best, all);
    Finding finding {.certainty = Finding::Certainty::Likely,
                     .title = {},
                     .explanation = {},
                     .evidence = {},
                     .wayOut = {}};
    if (!fits || (isDeclared() && same)) {
        finding.kind = isDeclared() ? Kind::OutsideArea : kindFor(m_current);
        finding.evidence = {samplePosition()};
        if (m_current.crs.isValid()) {
            finding.evidence.append(m_current.evidence());
        }
        explain(finding, nullptr);
        return finding;
    }
    finding.kind = kindFor(best);
    finding.evidence = evidence(best, other);
    finding.inForce = same;
    finding.move = moveBetween(same ? standingOf(m_table.declaredCrs, false) : m_current, best);
    explain(finding, &best);
    grade(finding, best, other);
    return finding;
}

void CrsCase::grade(Finding &finding, const CrsStanding &best, const CrsStanding *other) const
{
    const bool rival = other != nullptr && other->rank() >= best.rank();
    if (best.isConfirmed()) {
        finding.certainty = Finding::Certainty::Certain;
    } else if (rival || (best.swapped && best.region < Region::NorthRhineWestphalia)) {
        finding.certainty = Finding::Certainty::Possible;
    }
    finding.remedy = Remedy {.kind = Remedy::Kind::AssignCrs, .crs = best.crs.definition()};
    if (best.swapped) {
        const bool stays = best.crs == m_current.crs;
        finding.remedy =
            Remedy {.kind = Remedy::Kind::SwapAxes, .crs = stays ? QString() : best.crs.definition()};
    }
    if (!finding.inForce) {
        const bool thin = finding.certainty == Finding::Certainty::Possible;
        finding.severity = thin ? Finding::Severity::Note : Finding::Severity::Error;
    } else if (finding.kind == Kind::MissingCrs && cannotSay(m_table.driver)) {
        finding.severity = Finding::Severity::Note;
    }
}

} // namespace

std::optional<Finding> examineCrs(const FeatureTable &table, const Places &places)
{
    return CrsCase(table, places).judge();
}

} // namespace revier::doctor
