// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace revier {

/// Employees subject to social insurance at the place of work, of one Kreis in one year.
struct EmployeeRow
{
    QString kreisAgs;
    QString kreis;
    int year = 0;
    double employees = 0;
    double itEmployees = 0; ///< occupations 43x of KldB 2010
    double miningEmployees = 0; ///< occupations 211
    QString source;
    QString sourceDate;
    QString grade;
};

/// What was observed: data/jobs/employees.csv. A value.
class ObservedEmployees
{
public:
    /// \a file is the name for messages, which name the line and the column.
    [[nodiscard]] static Result<ObservedEmployees> parse(const QByteArray &csv, const QString &file);
    [[nodiscard]] static Result<ObservedEmployees> read(const QString &path);

    /// In the order of the file.
    [[nodiscard]] const std::vector<EmployeeRow> &rows() const { return m_rows; }
    /// Nothing for years that nobody has counted.
    [[nodiscard]] const EmployeeRow *row(QStringView kreisAgs, int year) const;
    /// The last year that is observed in every Kreis of the file; 0 if there is none.
    [[nodiscard]] int lastYear() const;

private:
    std::vector<EmployeeRow> m_rows;
};

} // namespace revier
