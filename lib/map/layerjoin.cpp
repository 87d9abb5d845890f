// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layerjoin.h"

#include "data/tablejoin.h"
#include "map/project.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

Result<FeatureTablePtr> withJoin(const FeatureTable &table, const LayerJoin &join, const JobControl &control)
{
    const auto rows = readLayerTable(join.path, join.sublayer, control);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const auto match = matchKeys(table, join.key, **rows, join.tableKey);
    if (!match) {
        return std::unexpected(match.error());
    }
    return joinColumns(table, **rows, *match, join.columns);
}

} // namespace

FeatureTablePtr withJoins(const FeatureTablePtr &table, std::span<const LayerJoin> joins,
                          const JobControl &control)
{
    auto joined = table;
    for (const auto &join : joins) {
        if (auto next = withJoin(*joined, join, control)) {
            joined = *std::move(next);
        } else {
            auto without = std::make_shared<FeatureTable>(*joined);
            without->problems.push_back(
                {.severity = Problem::Severity::Warning,
                 .message = Text::tr("The columns %1 were not joined. %2")
                                .arg(join.columns.join(u", "), next.error().message)});
            joined = std::move(without);
        }
    }
    return joined;
}

Result<LayerJoin> layerJoinFromJson(const QJsonObject &object, const QDir &folder)
{
    for (const auto &key : {u"file"_s, u"key"_s, u"tableKey"_s}) {
        if (object[key].toString().isEmpty()) {
            return failure(Error::Code::Corrupt, Text::tr("A joined table needs the key \"%1\".").arg(key));
        }
    }
    LayerJoin join {.path = projectFilePath(object[u"file"].toString(), folder),
                    .sublayer = object[u"sublayer"].toString(),
                    .key = object[u"key"].toString(),
                    .tableKey = object[u"tableKey"].toString(),
                    .columns = {}};
    for (const auto columns = object[u"columns"].toArray(); const auto &column : columns) {
        join.columns.append(column.toString());
    }
    return join;
}

QJsonObject toJson(const LayerJoin &join, const QString &relativePath)
{
    QJsonObject object {{u"file"_s, relativePath},
                        {u"key"_s, join.key},
                        {u"tableKey"_s, join.tableKey},
                        {u"columns"_s, QJsonArray::fromStringList(join.columns)}};
    if (!join.sublayer.isEmpty()) {
        object[u"sublayer"_s] = join.sublayer;
    }
    return object;
}

} // namespace revier
