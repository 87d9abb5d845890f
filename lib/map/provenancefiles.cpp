// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/provenancefiles_p.h"

#include "map/project.h"
#include "map/provenance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

// Finding the files of a record again.

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

/// Where the base of the record may be, most likely first.
QStringList candidateFolders(const Provenance &record, const QString &picturePath, const QStringList &more)
{
    constexpr int kAbove = 3;
    QStringList folders;
    QDir folder = QFileInfo(picturePath).absoluteDir();
    for (int i = 0; i <= kAbove; ++i) {
        folders.append(folder.absolutePath());
        if (!folder.cdUp()) {
            break;
        }
    }
    folders += more;
    folders.removeAll(QString());
    folders.removeDuplicates();
    const auto hasProject = [&record](const QString &path) {
        return !record.project.isEmpty() && QFileInfo(QDir(path).filePath(record.project)).isFile();
    };
    std::ranges::stable_partition(folders, hasProject);
    return folders;
}

/// How many of the inputs are in a folder: those with the same content, then those of the same name.
std::pair<int, int> countOf(const Provenance &record, const QString &folder, const JobControl &control)
{
    std::pair<int, int> count;
    for (const auto &[file, sha256] : record.inputs) {
        const auto path = projectFilePath(file, QDir(folder));
        if (QFileInfo(path).isFile()) {
            ++count.second;
            count.first += sha256Of(path, control).value_or(QByteArray()) == sha256 ? 1 : 0;
        }
    }
    return count;
}

QString bestFolder(const Provenance &record, const QStringList &folders, const JobControl &control)
{
    auto best = folders.front();
    std::pair most {-1, -1};
    for (const auto &folder : folders) {
        const auto count = countOf(record, folder, control);
        if (count > most) {
            best = folder;
            most = count;
        }
        if (std::size_t(count.first) == record.inputs.size()) {
            break;
        }
    }
    return best;
}

QString missing(const QString &path)
{
    return Text::tr("%1: The file that the picture was made from is not there.")
        .arg(QDir::toNativeSeparators(path));
}

/// Layers that would be read from what is no ordinary file stay unread: such a name may mean anything.
void setErrors(MapState &state)
{
    for (auto &layer : state.layers) {
        if (!layer.sketch && !QFileInfo(layer.path).isFile()) {
            layer.error = missing(layer.path);
        }
        std::erase_if(layer.joins, [](const LayerJoin &join) { return !QFileInfo(join.path).isFile(); });
        if (!layer.seriesSource.path.isEmpty() && !QFileInfo(layer.seriesSource.path).isFile()) {
            layer.seriesSource = {};
        }
    }
    if (!QFileInfo(state.scenariosPath).isFile()) {
        state.scenariosPath.clear();
    }
}

} // namespace

Result<RestoredMap> restoredMap(const Provenance &record, const QString &picturePath,
                                const QStringList &moreFolders, const JobControl &control)
{
    const QDir base(bestFolder(record, candidateFolders(record, picturePath, moreFolders), control));
    auto state = projectFromJson(record.map, base);
    if (!state) {
        return failure(state.error().code,
                       u"%1: %2"_s.arg(QDir::toNativeSeparators(picturePath), state.error().message));
    }
    RestoredMap result {.state = *std::move(state), .extent = record.extent, .problems = {}};
    if (!record.moments.empty()) {
        result.state.moment = record.moments.front();
        result.state.panes.panes.front().moment = record.moments.front();
    }
    for (const auto &[file, sha256] : record.inputs) {
        const auto path = projectFilePath(file, base);
        if (!QFileInfo(path).isFile()) {
            result.problems.append(missing(path));
        } else if (!sha256.isEmpty() && sha256Of(path, control).value_or(sha256) != sha256) {
            result.problems.append(Text::tr("%1: The file has changed since the picture was made.")
                                       .arg(QDir::toNativeSeparators(path)));
        }
    }
    setErrors(result.state);
    return result;
}

} // namespace revier
