// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/seriesstate_p.h"

#include "data/sidefiles.h"
#include "map/project.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void addFile(QCryptographicHash &hash, const QString &path, InputSums &sums, const JobControl &control)
{
    constexpr qint64 kLargest = 64LL << 20; // bytes that are looked at in full
    const QFileInfo info(path);
    hash.addData(path.toUtf8());
    hash.addData(QByteArray::number(info.size()));
    const auto sum = info.size() <= kLargest ? sums.sum(path, control).value_or(QByteArray()) : QByteArray();
    hash.addData(sum.isEmpty() ? QByteArray::number(info.lastModified().toMSecsSinceEpoch()) : sum);
}

/// All that the tables, joined columns and numbers of a map were read from.
QStringList filesOf(const MapState &state)
{
    QStringList files;
    for (const auto &layer : state.layers) {
        files.append(layer.path);
        files.append(layer.seriesSource.path);
        for (const auto &join : layer.joins) {
            files.append(join.path);
        }
    }
    files.removeAll(QString());
    QStringList all;
    for (const auto &file : std::as_const(files)) {
        all.append(filesReadWith(file));
    }
    if (!state.scenariosPath.isEmpty()) { // the projections name further files in their folder
        const QDir folder = QFileInfo(state.scenariosPath).dir();
        for (const auto &name : folder.entryList({u"*.json"_s, u"*.csv"_s}, QDir::Files)) {
            all.append(folder.filePath(name));
        }
    }
    all.removeDuplicates();
    all.sort();
    return all;
}

QString textOf(const Moment &moment)
{
    return u"%1|%2|%3"_s.arg(moment.year).arg(moment.scenario, moment.compare);
}

QString textOf(double value)
{
    return QString::number(value, 'g', 17);
}

QString textOf(const QRectF &box)
{
    return QStringList {textOf(box.left()), textOf(box.top()), textOf(box.width()), textOf(box.height())}
        .join(u' ');
}

QStringList partsOf(const SheetDesign &design)
{
    // All fields by name: a new one does not compile until it is thought of here.
    const auto &[shown, grid, logo, boxes] = design;
    QStringList parts {QString::number(int(grid)), logo,
                       QString::fromLatin1(hashOf(readLogo(logo).value_or(QByteArray())))};
    for (const auto element : shown) {
        parts.append(u"shows %1"_s.arg(int(element)));
    }
    for (const auto &[element, box] : boxes) {
        parts.append(u"%1 at %2"_s.arg(int(element)).arg(textOf(box)));
    }
    return parts;
}

/// Every field of a request but for the name of its file.
QStringList partsOf(const ExportRequest &request)
{
    // All fields by name: a new one does not compile until it is thought of here.
    const auto &[path, pixels, paper, portrait, dpi, extent, center, scale, layers, language, title, bare,
                 date, multiples, columns, crs, design, projectPath, worldFile, focus, documentTitle] =
        request;
    const auto size = pixels.value_or(QSize());
    const auto box = extent.value_or(Box());
    const auto middle = center.value_or(Point());
    const auto about = focus.value_or(FocusFeature());
    QStringList parts {QFileInfo(path).suffix().toLower(),
                       u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       QString::number(int(paper)),
                       QString::number(int(portrait)),
                       QString::number(dpi),
                       textOf(QRectF(QPointF(box.minX, box.minY), QPointF(box.maxX, box.maxY))),
                       textOf(middle.x),
                       textOf(middle.y),
                       textOf(scale.value_or(0)),
                       layers.join(u'\n'),
                       languageCode(language),
                       title,
                       QString::number(int(bare)),
                       date.toString(Qt::ISODate),
                       QString::number(columns),
                       crs,
                       QDir::cleanPath(projectPath), // files name others relative to it
                       QString::number(int(worldFile)),
                       u"%1|%2"_s.arg(about.layerId).arg(about.feature),
                       documentTitle};
    for (const auto &moment : multiples) {
        parts.append(textOf(moment));
    }
    return parts + partsOf(design);
}

} // namespace

QByteArray mapFingerprint(const MapState &state, InputSums &sums, const JobControl &control)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(REVIER_VERSION);
    auto shown = state; // less what is on no sheet; each sheet names its moment itself
    shown.view.reset();
    shown.programmesPath.clear();
    shown.moment = {};
    shown.panes = {};
    shown.bookmarks.clear();
    shown.show = {};
    shown.sheets.clear();
    shown.templates.clear();
    for (auto &group : shown.groups) {
        group.expanded = true;
    }
    const auto project = projectToJson(shown, QDir(u"/"_s));
    hash.addData(QJsonDocument(project).toJson(QJsonDocument::Compact));
    for (const auto &file : filesOf(state)) {
        addFile(hash, file, sums, control);
    }
    return hash.result();
}

QByteArray sheetFingerprint(const QByteArray &map, const SeriesSheet &sheet)
{
    const auto parts = partsOf(sheet.request) + QStringList {textOf(sheet.moment)};
    const auto text = QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact);
    return hashOf(map + text);
}

SeriesState::SeriesState(QString path)
    : m_path(std::move(path))
{
    QFile file(m_path);
    if (!m_path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_files = QJsonDocument::fromJson(file.readAll()).object()[u"files"].toObject();
    }
}

QString SeriesState::nameOf(const QString &file) const
{
    return QFileInfo(m_path).absoluteDir().relativeFilePath(QFileInfo(file).absoluteFilePath());
}

bool SeriesState::isCurrent(const QString &file, const QByteArray &input) const
{
    if (m_path.isEmpty()) {
        return false;
    }
    const auto name = nameOf(file);
    QJsonObject known;
    {
        const std::scoped_lock lock(m_mutex);
        known = m_files[name].toObject();
    }
    QFile there(file);
    return known[u"input"].toString().toLatin1() == input && there.open(QIODevice::ReadOnly)
        && known[u"bytes"].toString().toLatin1() == hashOf(there.readAll())
        && std::ranges::all_of(known[u"companions"].toArray(), [this](const QJsonValue &companion) {
               return QFileInfo::exists(QFileInfo(m_path).absoluteDir().filePath(companion.toString()));
           });
}

void SeriesState::record(const QByteArray &input, const std::vector<FileToSave> &files)
{
    if (m_path.isEmpty() || files.empty()) {
        return;
    }
    QJsonArray companions;
    for (const auto &file : files | std::views::drop(1)) {
        companions.append(nameOf(file.path));
    }
    const auto &sheet = files.front();
    const std::scoped_lock lock(m_mutex);
    m_files[nameOf(sheet.path)] = QJsonObject {{u"input"_s, QString::fromLatin1(input)},
                                               {u"bytes"_s, QString::fromLatin1(hashOf(sheet.bytes))},
                                               {u"companions"_s, companions}};
    const QJsonObject state {{u"revierseries"_s, 1}, {u"files"_s, m_files}};
    std::ignore = saveFile(m_path, QJsonDocument(state).toJson());
}

QString statePath(const SeriesRequest &request)
{
    const QFileInfo index(indexPath(request));
    return index.path() + u"/."_s + index.completeBaseName() + u".series.json"_s;
}

} // namespace revier
