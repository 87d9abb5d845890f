// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/minutespdf.h"
#include "export/textblock_p.h"
#include "render/mapview.h"
#include "render/scene.h"

#include <QColor>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace revier {

/// The pages of minutes, laid out; private to this module. All lengths in px (1/96 inch).

inline constexpr std::size_t kMinuteColumns = 5; ///< number, time, scene, year and scenario, text

/// A row of the table, or a part of one that is longer than a page.
struct MinutesRow
{
    std::array<TextBlock, kMinuteColumns> cells;
    double height = 0;
};

struct MinutesPage
{
    std::vector<MinutesRow> rows;
    double top = 0; ///< of the table
};

/// Number and place of an entry on the map.
struct MinutesMark
{
    QString number;
    std::vector<Point> places; ///< in the plane of the map
    QColor color;
    bool isStroke = false;
};

/// The map of all places.
struct MinutesMap
{
    Scene scene;
    MapView view;
    std::vector<MinutesMark> marks;
    QString caption; ///< scale and sources
};

struct MinutesDocument
{
    QSizeF size;
    QString title;
    QString subtitle; ///< when, how long, how many entries
    QRectF page; ///< within the margins
    QRectF mapFrame; ///< on the first page; empty without a map
    std::optional<MinutesMap> map;
    std::array<double, kMinuteColumns> lefts {}; ///< of the columns
    MinutesRow head;
    std::vector<MinutesPage> pages; ///< at least one
    QString imprint; ///< program and date
    Language language = Language::German;
};

/// Lays out everything but the map, for which it leaves room if there is one: \a map has its view and caption
/// set later, in the frame that stands here.
[[nodiscard]] MinutesDocument layOutMinutes(const Minutes &minutes, const QString &title,
                                            const MinutesRequest &request, const QString &caption,
                                            bool hasMap);
/// Paints what stands on page \a number, from 0.
void paintMinutesHeading(QPainter &painter, const MinutesDocument &document, std::size_t number);
void paintMinutesMap(QPainter &painter, const MinutesDocument &document);
void paintMinutesCaption(QPainter &painter, const MinutesDocument &document);
void paintMinutesTable(QPainter &painter, const MinutesDocument &document, std::size_t number);
void paintMinutesFooter(QPainter &painter, const MinutesDocument &document, std::size_t number);

} // namespace revier
