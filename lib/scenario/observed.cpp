// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/observed.h"

#include "quality/csvtable.h"
#include "scenario/jobtexts_p.h"
#include "scenario/jsonsource_p.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

const QStringList kColumns {u"kreis_ags"_s, u"kreis"_s,        u"year"_s,
                            u"employees"_s, u"it_employees"_s, u"mining_employees"_s,
                            u"source"_s,    u"source_date"_s,  u"grade"_s};

/// Reads the cells of one row by column; remembers the first that is wrong.
class RowReader
{
public:
    RowReader(const CsvTable &table, const CsvTable::Row &row)
        : m_table(table)
        , m_row(row)
    {
    }

    QString text(const QString &column)
    {
        auto cell = m_row.cells.value(m_table.header.indexOf(column)).trimmed();
        if (cell.isEmpty()) {
            complain(column, JobText::tr("the cell is empty"));
        }
        return cell;
    }
    int whole(const QString &column)
    {
        const auto cell = text(column);
        bool good = false;
        const auto value = cell.toInt(&good);
        if (!good || value < 0) {
            complain(column, JobText::tr("\"%1\" is no whole number").arg(cell));
        }
        return value;
    }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void complain(const QString &column, const QString &problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = JobText::tr("column %1: %2. Please correct the cell.").arg(column, problem);
        }
    }

    const CsvTable &m_table;
    const CsvTable::Row &m_row;
    QString m_problem;
};

std::unexpected<Error> failAt(const QString &file, int line, const QString &message)
{
    return failure(Error::Code::Corrupt, JobText::tr("%1, line %2: %3").arg(file).arg(line).arg(message));
}

} // namespace

Result<ObservedEmployees> ObservedEmployees::parse(const QByteArray &csv, const QString &file)
{
    const auto table = CsvTable::parse(csv);
    if (!table) {
        return failAt(file, table.error().line, table.error().message);
    }
    for (const auto &column : kColumns) {
        if (!table->header.contains(column)) {
            return failAt(file, 1, JobText::tr("The column \"%1\" is missing. Please add it.").arg(column));
        }
    }
    ObservedEmployees observed;
    for (const auto &row : table->rows) {
        RowReader reader(*table, row);
        EmployeeRow entry {.kreisAgs = reader.text(u"kreis_ags"_s),
                           .kreis = reader.text(u"kreis"_s),
                           .year = reader.whole(u"year"_s),
                           .employees = double(reader.whole(u"employees"_s)),
                           .itEmployees = double(reader.whole(u"it_employees"_s)),
                           .miningEmployees = double(reader.whole(u"mining_employees"_s)),
                           .source = reader.text(u"source"_s),
                           .sourceDate = reader.text(u"source_date"_s),
                           .grade = reader.text(u"grade"_s)};
        if (!reader.problem().isEmpty()) {
            return failAt(file, row.line, reader.problem());
        }
        if (observed.row(entry.kreisAgs, entry.year) != nullptr) {
            return failAt(file, row.line,
                          JobText::tr("The Kreis %1 has two rows for %2. Please remove one.")
                              .arg(entry.kreisAgs)
                              .arg(entry.year));
        }
        observed.m_rows.push_back(std::move(entry));
    }
    return observed;
}

Result<ObservedEmployees> ObservedEmployees::read(const QString &path)
{
    return readTextFile(path).and_then([&path](const QByteArray &csv) { return parse(csv, path); });
}

const EmployeeRow *ObservedEmployees::row(QStringView kreisAgs, int year) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const EmployeeRow &row) { return row.year == year && row.kreisAgs == kreisAgs; });
    return found == m_rows.end() ? nullptr : &*found;
}

int ObservedEmployees::lastYear() const
{
    QMap<QString, int> last;
    for (const auto &row : m_rows) {
        last[row.kreisAgs] = std::max(last.value(row.kreisAgs), row.year);
    }
    return last.isEmpty() ? 0 : *std::ranges::min_element(last);
}

} // namespace revier
