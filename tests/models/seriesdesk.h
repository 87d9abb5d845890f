// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/seriescontroller.h"
#include "smallmap.h"

#include <QDir>
#include <QMap>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

/// A small map with a sheet and a series of its parks, and a folder for the files.
struct SeriesDesk
{
    using Format = revier::SeriesController::Format;
    using Subject = revier::SeriesController::Subject;
    using Change = std::function<void(SeriesDesk &)>; ///< what a user chooses otherwise

    /// Those of other tests; never those of a user.
    static void forgetTemplates()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(revier::SheetController::templateFolder()).removeRecursively();
    }

    SeriesDesk()
    {
        sheet.setViewController(&view);
        sheet.setTitle(QStringLiteral("Karte"));
        sheet.setDpi(96);
        series.setSheet(&sheet);
        choose(Subject::Layer, Format::PngFiles);
    }

    [[nodiscard]] bool open()
    {
        const bool good = smallmap::open(map);
        view.setMap(&map);
        view.setView(revier::viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 50000, {800, 600}));
        series.reset(); // the dialog opens
        return good;
    }

    void choose(Subject subject, Format format)
    {
        series.setProperty("subject", QVariant::fromValue(subject));
        series.setProperty("format", QVariant::fromValue(format));
    }

    /// One of the program's own.
    void chooseKind(const QString &id)
    {
        const auto &own = revier::ownSheetTemplates();
        sheet.setTemplateIndex(int(std::ranges::find(own, id, &revier::SheetTemplate::id) - own.begin()));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    /// Makes the folder.
    [[nodiscard]] QUrl url(const QString &name) const
    {
        QDir(folder.path()).mkpath(name);
        return QUrl::fromLocalFile(path(name));
    }

    /// Whether the series came to an end without a failure of a single sheet.
    [[nodiscard]] bool make(const QString &name)
    {
        series.start(url(name));
        return QTest::qWaitFor([this] { return !series.isRunning(); }, 30000) && series.failures().isEmpty();
    }

    [[nodiscard]] QMap<QString, QByteArray> files(const QString &name) const
    {
        QMap<QString, QByteArray> result;
        for (const auto &file : QDir(path(name)).entryInfoList(QDir::Files)) {
            QFile there(file.filePath());
            result[file.fileName()] = there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
        }
        return result;
    }

    QTemporaryDir folder;
    revier::MapController map;
    revier::ViewController view;
    revier::SheetController sheet;
    revier::SeriesController series;
};
