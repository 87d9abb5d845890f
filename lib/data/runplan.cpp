// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/runplan_p.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The smallest and the largest id in a table of a GeoPackage; the other way round if there are none, or if
/// it is no table: a view has an order of its own.
std::pair<GIntBig, GIntBig> idsOf(OGRLayer &layer, GDALDataset &dataset)
{
    const QString name = QString::fromUtf8(layer.GetName());
    const auto quoted = [](QString text, QChar mark) {
        return mark + text.replace(mark, QString(2, mark)) + mark;
    };
    const auto sql =
        u"SELECT MIN(%1), MAX(%1) FROM %2 WHERE EXISTS (SELECT 1 FROM sqlite_master WHERE "
        "type = 'table' AND name = %3)"_s.arg(quoted(QString::fromUtf8(layer.GetFIDColumn()), u'"'),
                                              quoted(name, u'"'), quoted(name, u'\''));
    std::pair<GIntBig, GIntBig> ids {0, -1};
    auto *result = dataset.ExecuteSQL(sql.toUtf8().constData(), nullptr, nullptr);
    const OGRFeatureUniquePtr row(result ? result->GetNextFeature() : nullptr);
    if (row && row->IsFieldSetAndNotNull(0) && row->IsFieldSetAndNotNull(1)) {
        ids = {row->GetFieldAsInteger64(0), row->GetFieldAsInteger64(1)};
    }
    if (result) {
        dataset.ReleaseResultSet(result);
    }
    return ids;
}

Jump jumpOf(OGRLayer &layer, const OpenDataset &open)
{
    const auto driver = QString::fromUtf8(open.dataset->GetDriverName());
    if (open.shape && layer.TestCapability(OLCFastSetNextByIndex) != FALSE) {
        return Jump::ByIndex;
    }
    if (driver == "GPKG"_L1 && *layer.GetFIDColumn() != '\0') {
        return Jump::ByFilter;
    }
    return driver == "FlatGeobuf"_L1 && layer.TestCapability(OLCRandomRead) != FALSE ? Jump::ById
                                                                                     : Jump::None;
}

} // namespace

RunPlan planRuns(OGRLayer &layer, const OpenDataset &open, const QString &gdalPath)
{
    const bool onDisk = !gdalPath.startsWith("/vsi"_L1) && !open.folder;
    const auto jump = onDisk ? jumpOf(layer, open) : Jump::None;
    if (jump == Jump::None || layer.TestCapability(OLCFastFeatureCount) == FALSE) {
        return {};
    }
    RunPlan plan {.jump = jump};
    const auto count = layer.GetFeatureCount(FALSE);
    while (open.dataset->GetLayer(plan.layer) != &layer) {
        ++plan.layer;
    }
    std::tie(plan.first, plan.last) =
        jump == Jump::ByFilter ? idsOf(layer, *open.dataset) : std::pair<GIntBig, GIntBig>(0, count - 1);
    constexpr double kSparse = 4; // as many ids as that for each feature: most runs would be empty
    const auto most = double(std::min<GIntBig>(count, QFileInfo(gdalPath).size())); // whatever the file says
    const auto span = double(plan.last) - double(plan.first);
    return count < 2 * GIntBig(RunPlan::kRun) || span < 0 || span > kSparse * most ? RunPlan() : plan;
}

} // namespace revier
