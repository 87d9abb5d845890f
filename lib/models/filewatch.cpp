// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filewatch.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
    m_timer.setInterval(kEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::ask);
}

void FileWatch::setPaths(const QStringList &paths)
{
    m_known.removeIf([&paths](const auto &item) { return !paths.contains(item.key()); });
    m_last.removeIf([&paths](const auto &item) { return !paths.contains(item.key()); });
    for (const auto &path : paths) {
        if (!m_known.contains(path)) {
            m_known.insert(path, fingerprintOf(path));
        }
    }
    if (m_known.isEmpty()) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

FileWatch::Fingerprint FileWatch::fingerprintOf(const QString &path)
{
    QStringList files {path};
    if (path.endsWith(".shp"_L1, Qt::CaseInsensitive)) {
        const auto base = path.chopped(3);
        files << base + u"dbf"_s << base + u"shx"_s << base + u"prj"_s << base + u"cpg"_s;
    }
    Fingerprint fingerprint;
    for (const auto &file : std::as_const(files)) {
        const QFileInfo info(file);
        if (!info.exists() && file == path) {
            return {};
        }
        fingerprint += QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + ' '
            + QByteArray::number(info.size()) + '\n';
    }
    return fingerprint;
}

void FileWatch::ask()
{
    if (m_job.isRunning()) {
        return; // a slow drive
    }
    m_job.start(
        [paths = m_known.keys()](const JobControl &control) {
            Fingerprints now;
            for (const auto &path : paths) {
                if (control.isCanceled()) {
                    break;
                }
                now.insert(path, fingerprintOf(path));
            }
            return now;
        },
        [this](const Fingerprints &now) { compare(now); });
}

void FileWatch::compare(const Fingerprints &now)
{
    QStringList changes;
    QStringList losses;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto known = m_known.find(it.key());
        if (known == m_known.end() || *known == it.value()) {
            m_last.remove(it.key());
            continue;
        }
        const bool stands = m_last.contains(it.key()) && m_last.value(it.key()) == it.value();
        m_last.insert(it.key(), it.value());
        if (stands) { // programs replace files by deleting them first, and write them in pieces
            *known = it.value();
            (it.value().isEmpty() ? losses : changes).append(it.key());
        }
    }
    for (const auto &path : std::as_const(losses)) {
        Q_EMIT vanished(path);
    }
    for (const auto &path : std::as_const(changes)) {
        Q_EMIT changed(path);
    }
}

} // namespace revier
