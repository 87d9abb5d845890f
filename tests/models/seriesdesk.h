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
#include <utility>
#include <vector>

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

    /// One number of the first layer for each of the years.
    void giveNumbers(const std::vector<int> &years)
    {
        auto *document = map.document();
        const auto parks = document->snapshot()->layers[0];
        revier::YearSeries numbers(years,
                                   {{QStringLiteral("high"), revier::LocalizedText(QStringLiteral("High"))}},
                                   parks.table->featureCount());
        for (std::size_t i = 0; i < years.size(); ++i) {
            numbers.setValue(0, i, 0, double(i + 1));
        }
        document->setSeries(parks.id, revier::YearSeries::finished(std::move(numbers)));
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

    /// Hidden ones, too.
    [[nodiscard]] QStringList folders(const QString &name) const
    {
        return QDir(path(name)).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    QTemporaryDir folder;
    revier::MapController map;
    revier::ViewController view;
    revier::SheetController sheet;
    revier::SeriesController series;
};
