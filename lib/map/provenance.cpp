// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/provenance.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/sidefiles.h"
#include "map/project.h"
#include "map/provenancefiles_p.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

/// What a picture shows of a map, and nothing of what it does not.
MapState shownPart(const MapState &state)
{
    MapState shown;
    shown.title = state.title;
    shown.homeExtent = state.homeExtent;
    shown.moment = state.moment;
    shown.panes.panes.front().moment = state.moment;
    std::ranges::copy_if(state.layers, std::back_inserter(shown.layers),
                         [&](const Layer &layer) { return state.isVisible(layer); });
    std::ranges::copy_if(state.groups, std::back_inserter(shown.groups), [&](const LayerGroup &group) {
        return std::ranges::contains(shown.layers, group.id, &Layer::groupId);
    });
    const auto isProjected = [](const Layer &layer) {
        return layer.seriesSource.kind == SeriesSource::Kind::Scenarios;
    };
    if (std::ranges::any_of(shown.layers, isProjected)) {
        shown.scenariosPath = state.scenariosPath;
        shown.ownScenarios = state.ownScenarios;
    }
    return shown;
}

/// All that the map is made from, each once. What else stands beside a file is not part of it.
QStringList inputsOf(const MapState &shown)
{
    static const QStringList kShapefile {u"shp"_s, u"dbf"_s, u"shx"_s, u"prj"_s, u"cpg"_s};
    QStringList paths;
    for (const auto &layer : shown.layers) {
        for (const auto beside = layer.path.isEmpty() ? QStringList() : filesReadWith(layer.path);
             const auto &path : beside) {
            const bool isPart = layer.path.endsWith(".shp"_L1, Qt::CaseInsensitive)
                && kShapefile.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
            if (path == layer.path || isPart || (layer.table && layer.table->raster)) {
                paths.append(path);
            }
        }
        paths.append(layer.seriesSource.path);
        for (const auto &join : layer.joins) {
            paths.append(join.path);
        }
    }
    paths.append(shown.scenariosPath);
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

bool isShipped(const QString &path)
{
    const auto shipped = shippedDataFolder();
    return !shipped.isEmpty() && path.startsWith(shipped + u'/');
}

/// The folder that paths are relative to. Not that of the shipped data: its files have names of their own.
QDir baseOf(const QStringList &inputs, const QString &projectPath)
{
    if (!projectPath.isEmpty() && !isShipped(projectPath)) {
        return QFileInfo(projectPath).absoluteDir();
    }
    QString common;
    for (const auto &input : inputs) {
        if (isShipped(input)) {
            continue;
        }
        auto folder = QFileInfo(input).absolutePath() + u'/';
        if (common.isEmpty()) {
            common = folder;
        }
        while (!folder.startsWith(common)) {
            common = common.left(common.lastIndexOf(u'/', -2) + 1);
        }
    }
    return common.isEmpty() ? QDir::root() : QDir(common);
}

} // namespace

QStringList provenanceInputs(const MapState &state)
{
    return inputsOf(shownPart(state));
}

Result<Provenance> provenanceOf(const MapState &state, const QString &projectPath, const JobControl &control,
                                const QStringList &pictures, InputSums *sums)
{
    const auto shown = shownPart(state);
    auto inputs = inputsOf(shown) + pictures;
    inputs.removeAll(QString());
    inputs.removeDuplicates();
    const auto base = baseOf(inputs, projectPath);
    std::vector<Result<QByteArray>> hashes(std::size_t(inputs.size()));
    SharedControl shared(control, 0);
    inParallel(hashes.size(), [&](std::size_t i) {
        const auto &input = inputs[qsizetype(i)];
        const auto own = shared.ofThread();
        hashes[i] = sums != nullptr ? sums->sum(input, own) : sha256Of(input, own);
    });
    Provenance record;
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        if (!hashes[i] && hashes[i].error().code == Error::Code::Canceled) {
            return std::unexpected(hashes[i].error());
        }
        record.inputs.push_back({.file = projectFileName(inputs[qsizetype(i)], base),
                                 .sha256 = hashes[i].value_or(QByteArray())});
    }
    std::ranges::sort(record.inputs, {}, &ProvenanceInput::file);
    record.map = projectToJson(shown, base);
    if (!isShipped(projectPath)) {
        record.project = QFileInfo(projectPath).fileName();
    }
    return record;
}

} // namespace revier
