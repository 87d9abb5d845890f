// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/seriesstate_p.h"

#include "core/savefile.h"
#include "data/sidefiles.h"
#include "map/project.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void addFile(QCryptographicHash &hash, const QString &path)
{
    constexpr qint64 kLargest = 64LL << 20; // bytes that are looked at in full
    const QFileInfo info(path);
    hash.addData(path.toUtf8());
    hash.addData(QByteArray::number(info.size()));
    QFile file(path);
    if (info.size() <= kLargest && file.open(QIODevice::ReadOnly)) {
        hash.addData(&file);
    } else {
        hash.addData(QByteArray::number(info.lastModified().toMSecsSinceEpoch()));
    }
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

/// Every field of a request but for the path.
QStringList partsOf(const ExportRequest &request)
{
    const auto number = [](double value) { return QString::number(value, 'g', 17); };
    const auto size = request.pixels.value_or(QSize());
    const auto box = request.extent.value_or(Box());
    const auto center = request.center.value_or(Point());
    QStringList parts {QFileInfo(request.path).suffix().toLower(),
                       u"%1x%2"_s.arg(size.width()).arg(size.height()),
                       QString::number(int(request.paper)),
                       QString::number(int(request.portrait)),
                       QString::number(request.dpi),
                       number(box.minX),
                       number(box.minY),
                       number(box.maxX),
                       number(box.maxY),
                       number(center.x),
                       number(center.y),
                       number(request.scale.value_or(0)),
                       request.layers.join(u'\n'),
                       languageCode(request.language),
                       request.title,
                       QString::number(int(request.bare)),
                       request.date.toString(Qt::ISODate),
                       QString::number(request.columns),
                       request.documentTitle};
    for (const auto &moment : request.multiples) {
        parts.append(textOf(moment));
    }
    const auto focus = request.focus.value_or(FocusFeature());
    parts.append(u"%1|%2"_s.arg(focus.layerId).arg(focus.feature));
    return parts;
}

} // namespace

QByteArray mapFingerprint(const MapState &state)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(REVIER_VERSION);
    const auto project = projectToJson(state, QDir(u"/"_s));
    hash.addData(QJsonDocument(project).toJson(QJsonDocument::Compact));
    for (const auto &file : filesOf(state)) {
        addFile(hash, file);
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
        && known[u"bytes"].toString().toLatin1() == hashOf(there.readAll());
}

void SeriesState::record(const QString &file, const QByteArray &input, const QByteArray &bytes)
{
    if (m_path.isEmpty()) {
        return;
    }
    const auto name = nameOf(file);
    const std::scoped_lock lock(m_mutex);
    m_files[name] = QJsonObject {{u"input"_s, QString::fromLatin1(input)},
                                 {u"bytes"_s, QString::fromLatin1(hashOf(bytes))}};
    const QJsonObject state {{u"revierseries"_s, 1}, {u"files"_s, m_files}};
    std::ignore = saveFile(m_path, QJsonDocument(state).toJson());
}

QString statePath(const SeriesRequest &request)
{
    const QFileInfo index(indexPath(request));
    return index.path() + u"/."_s + index.completeBaseName() + u".series.json"_s;
}

} // namespace revier
