// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featureperiods.h"

#include "data/tablecell_p.h"
#include "data/yearcolumns.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FeaturePeriods)
};

/// Names as nameWords() writes them.
const QStringList &fromNames()
{
    static const QStringList kNames {
        u"from"_s,           u"von"_s,        u"start"_s,        u"begin"_s,
        u"beginn"_s,         u"ab"_s,         u"seit"_s,         u"since"_s,
        u"opened"_s,         u"opening"_s,    u"eroeffnung"_s,   u"eroeffnet"_s,
        u"inbetriebnahme"_s, u"baujahr"_s,    u"commissioned"_s, u"commissioning"_s,
        u"fertigstellung"_s, u"completion"_s, u"completed"_s,    u"startdatum"_s,
        u"baubeginn"_s,      u"errichtet"_s,  u"built"_s};
    return kNames;
}

const QStringList &toNames()
{
    static const QStringList kNames {u"to"_s,
                                     u"bis"_s,
                                     u"until"_s,
                                     u"end"_s,
                                     u"ende"_s,
                                     u"closed"_s,
                                     u"closing"_s,
                                     u"closure"_s,
                                     u"stilllegung"_s,
                                     u"stillgelegt"_s,
                                     u"stillegung"_s,
                                     u"abschaltung"_s,
                                     u"abgeschaltet"_s,
                                     u"ausserbetriebnahme"_s,
                                     u"decommissioned"_s,
                                     u"decommissioning"_s,
                                     u"schliessung"_s,
                                     u"geschlossen"_s,
                                     u"shutdown"_s,
                                     u"betriebsende"_s,
                                     u"enddatum"_s,
                                     u"abriss"_s};
    return kNames;
}

/// Whether the values are dates: half of those in texts (the others are named later), all numbers (1,500 MW
/// are no year).
bool hasDates(const FeatureTable &table, int column)
{
    constexpr int kFirst = 1800; // the first railways are older than kEarliestYear
    CellTexts cells(table, column);
    const bool numeric = cells.type() == Field::Type::Integer || cells.type() == Field::Type::Real;
    const bool text = cells.type() == Field::Type::Text;
    std::size_t filled = 0;
    std::size_t dates = 0;
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        const auto date = dateAt(cells, row);
        const bool likely =
            date && (!(numeric || text) || (date->year >= kFirst && date->year <= kLatestYear));
        filled += cells.at(row).empty() ? 0 : 1;
        dates += likely ? 1 : 0;
    }
    return dates > 0 && (numeric ? dates == filled : 2 * dates >= filled);
}

/// The first features that something is wrong with, and how many there are.
struct Faults
{
    std::size_t count = 0;
    QStringList named;

    void add(const FeatureTable &table, std::size_t feature, const QString &cell)
    {
        constexpr qsizetype kNamed = 12;
        ++count;
        if (named.size() < kNamed) {
            named.append(Text::tr("%1 (%2)").arg(placeOf(table, feature), cell));
        }
    }

    [[nodiscard]] QString places() const
    {
        const auto text = named.join(u", "_s);
        return count > std::size_t(named.size()) ? text + u", …"_s : text;
    }
};

/// One of the two fields.
class Dates
{
public:
    Dates(const FeatureTable &table, const QString &field)
        : m_table(table)
        , m_field(field)
    {
        if (const auto column = table.fieldIndex(field); column >= 0) {
            m_cells.emplace(table, column);
        }
    }

    [[nodiscard]] std::optional<PartialDate> at(std::size_t feature)
    {
        if (!m_cells) {
            return std::nullopt;
        }
        const auto date = dateAt(*m_cells, feature);
        if (!date && !text(feature).empty()) {
            m_faults.add(m_table, feature, quoted(text(feature)));
        }
        return date;
    }
    [[nodiscard]] std::string_view text(std::size_t feature)
    {
        return m_cells ? m_cells->at(feature) : std::string_view();
    }

    void addProblem(std::vector<Problem> &problems) const
    {
        if (m_faults.count > 0) {
            problems.push_back(
                {Problem::Severity::Warning,
                 Text::tr("%Ln feature(s) of “%1” without a date in the field “%2”: %3. They are shown as if "
                          "it were empty. Enter dates such as 2026-03-12, 2026-03 or 2026 there and open the "
                          "file again.",
                          nullptr, int(m_faults.count))
                     .arg(fileNameOf(m_table), m_field, m_faults.places())});
        }
    }

private:
    const FeatureTable &m_table;
    QString m_field;
    std::optional<CellTexts> m_cells;
    Faults m_faults;
};

} // namespace

std::optional<PeriodFields> guessPeriodFields(const FeatureTable &table)
{
    PeriodFields fields;
    for (int column = 0; column < int(table.fields.size()); ++column) {
        const auto &name = table.fields[std::size_t(column)].name;
        const bool end = firstWordIn(name, toNames()) >= 0; // "decommissioned" ends with "commissioned"
        auto &field = end ? fields.to : fields.from;
        const bool named = end || firstWordIn(name, fromNames()) >= 0;
        if (named && field.isEmpty() && hasDates(table, column)) {
            field = name;
        }
    }
    const bool any = !fields.from.isEmpty() || !fields.to.isEmpty();
    return any ? std::optional(fields) : std::nullopt;
}

FeaturePeriods periodsOf(const FeatureTable &table, const QString &from, const QString &to)
{
    FeaturePeriods periods;
    periods.from.reserve(table.featureCount());
    periods.to.reserve(table.featureCount());
    Dates begins(table, from);
    Dates ends(table, to);
    Faults reversed;
    for (std::size_t feature = 0; feature < table.featureCount(); ++feature) {
        auto begin = begins.at(feature);
        auto end = ends.at(feature);
        if (begin && end && end->isBefore(*begin)) {
            reversed.add(table, feature,
                         Text::tr("%1 to %2").arg(quoted(begins.text(feature)), quoted(ends.text(feature))));
            begin.reset();
            end.reset();
        }
        periods.from.push_back(begin ? std::int16_t(begin->year) : FeaturePeriods::kAlways);
        periods.to.push_back(end ? std::int16_t(end->year) : FeaturePeriods::kForever);
    }
    begins.addProblem(periods.problems);
    ends.addProblem(periods.problems);
    if (reversed.count > 0) {
        periods.problems.push_back(
            {Problem::Severity::Warning,
             Text::tr("%Ln feature(s) of “%1” whose end (field “%2”) lies before the beginning (field “%3”): "
                      "%4. They are shown in all years. Correct one of the two and open the file again.",
                      nullptr, int(reversed.count))
                 .arg(fileNameOf(table), to, from, reversed.places())});
    }
    return periods;
}

} // namespace revier
