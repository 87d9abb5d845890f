// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/problemlog.h"

#include <cpl_string.h>
#include <ogrsf_frmts.h>

#include <QStringList>

#include <optional>
#include <vector>

namespace revier {

/// The columns of a table (CSV, XLSX) that hold positions: who fills in a table by hand forgets some. Private
/// to this module.
class TablePositions
{
public:
    /// Tells GDAL's CSV driver which columns hold positions.
    static void addOptions(CPLStringList &options);

    /// \a isTable: false for all formats that keep positions elsewhere; then nothing is ever missing.
    TablePositions(OGRLayer &layer, bool isTable);
    /// True for a warning of GDAL about a cell: isMissing() says it better, or the number was understood.
    [[nodiscard]] bool isAbout(const QString &message) const;
    /// True for a row that should have a position and has none. Says so in \a log, with the columns
    /// concerned.
    [[nodiscard]] bool isMissing(const OGRFeature &feature, std::size_t row, ProblemLog &log) const;
    /// True if rows have a position that GDAL does not see: its driver for workbooks knows only columns.
    [[nodiscard]] bool makesPoints() const { return m_makesPoints; }
    /// The position of a row, if makesPoints() and both numbers are there.
    [[nodiscard]] std::optional<OGRPoint> point(const OGRFeature &feature) const;

private:
    bool m_isTable;
    bool m_makesPoints = false;
    std::vector<int> m_columns; ///< east, north
    QStringList m_names; ///< of the columns
};

} // namespace revier
