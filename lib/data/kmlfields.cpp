// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/kmlfields_p.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

bool isSilent(const Column &column, std::size_t rows)
{
    for (std::size_t row = 0; row < rows; ++row) {
        if (!column.text(row).empty() || column.number(row).value_or(0) > 0) {
            return false;
        }
    }
    return true;
}

} // namespace

void dropKmlDefaults(FeatureTable &table)
{
    if (table.driver != "LIBKML"_L1) {
        return;
    }
    static const QStringList kAdded {u"description"_s,  u"timestamp"_s,  u"begin"_s,   u"end"_s,
                                     u"altitudeMode"_s, u"tessellate"_s, u"extrude"_s, u"visibility"_s,
                                     u"drawOrder"_s,    u"icon"_s,       u"snippet"_s};
    std::vector<Field> fields;
    std::vector<Column> columns;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        if (!kAdded.contains(table.fields[i].name) || !isSilent(table.columns[i], table.featureCount())) {
            fields.push_back(std::move(table.fields[i]));
            columns.push_back(std::move(table.columns[i]));
        }
    }
    table.fields = std::move(fields);
    table.columns = std::move(columns);
}

} // namespace revier
