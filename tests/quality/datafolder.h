// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/finding.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

/// A folder for the files of one test.
class DataFolder
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const { return m_folder.filePath(name); }
    /// Folders on the way are made.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).absolutePath()));
        QFile file(path(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.fileName()));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void remove(const QString &name) const { QVERIFY2(QFile::remove(path(name)), qPrintable(name)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

/// "a.geojson:7: feature: property: message", warnings with an asterisk in front.
inline QString findingText(const revier::Finding &finding)
{
    const bool warning = finding.severity == revier::Finding::Severity::Warning;
    return (warning ? QStringLiteral("*") : QString()) + finding.file + u':' + QString::number(finding.line)
        + QStringLiteral(": ") + finding.feature + QStringLiteral(": ") + finding.property
        + QStringLiteral(": ") + finding.message;
}

inline QStringList findingTexts(const std::vector<revier::Finding> &findings)
{
    QStringList texts;
    for (const auto &finding : findings) {
        texts.append(findingText(finding));
    }
    return texts;
}
