// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/panels_p.h"

#include "core/parallel.h"
#include "export/textblock_p.h"
#include "style/fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr QSizeF kSmallestPanel(150, 110); // px: a name, a number and their circle

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// Measures of the grid, px.
struct Grid
{
    QRectF area; ///< of the panels with their captions
    int columns = 1;
    int rows = 1;
    double gap = 0;
    double caption = 0; ///< height

    [[nodiscard]] QSizeF panelSize() const
    {
        return {(area.width() - (columns - 1) * gap) / columns,
                (area.height() - (rows - 1) * gap) / rows - caption};
    }
    /// How many panels of at least the smallest size fit side by side and one above the other.
    [[nodiscard]] QSize most() const
    {
        const auto count = [this](double length, double smallest) {
            return std::max(0, int(std::floor((length + gap) / (smallest + gap))));
        };
        return {count(area.width(), kSmallestPanel.width()),
                count(area.height(), kSmallestPanel.height() + caption)};
    }
};

double headingHeight(const Sheet &sheet)
{
    return TextBlock {.font = mapFont(sheet.metrics.text, true), .lines = {}}.lineHeight() + 5;
}

Grid gridOf(const Sheet &sheet)
{
    Grid grid {.area = sheet.mapFrame,
               .columns = sheet.columns,
               .rows = int(sheet.panels.size()) / sheet.columns,
               .gap = sheet.metrics.gap,
               .caption = TextBlock {.font = mapFont(sheet.metrics.small), .lines = {}}.lineHeight() + 2};
    const auto height = headingHeight(sheet);
    const bool hasRows = std::ranges::any_of(sheet.headings, &SheetHeading::upwards);
    const bool hasColumns = std::ranges::any_of(sheet.headings, std::logical_not(), &SheetHeading::upwards);
    grid.area.adjust(hasRows ? height : 0, hasColumns ? height : 0, 0, 0);
    return grid;
}

/// The text that \a texts have in common; empty if they have none.
QString common(const QStringList &texts)
{
    return std::ranges::all_of(texts, [&](const QString &text) { return text == texts.first(); })
        ? texts.first()
        : QString();
}

/// Columns by year and rows by scenario, where there are several of both: else the captions say it all.
std::vector<SheetHeading> headingsOf(const std::vector<MomentTexts> &texts, std::size_t columns)
{
    std::vector<SheetHeading> headings;
    const auto rows = texts.size() / columns;
    if (rows < 2 || columns < 2) {
        return headings;
    }
    for (std::size_t column = 0; column < columns; ++column) {
        QStringList years;
        for (std::size_t row = 0; row < rows; ++row) {
            years.append(texts[row * columns + column].year);
        }
        headings.push_back({.box = {}, .text = common(years)});
    }
    for (std::size_t row = 0; row < rows; ++row) {
        QStringList scenarios;
        for (std::size_t column = 0; column < columns; ++column) {
            scenarios.append(texts[row * columns + column].scenario);
        }
        headings.push_back({.box = {}, .text = common(scenarios), .upwards = true});
    }
    return headings;
}

} // namespace

void setPanels(Sheet &sheet, const std::vector<DrawnLayer> &drawn, const ExportRequest &request)
{
    std::vector<MomentTexts> texts;
    sheet.panels.clear();
    for (const auto &moment : request.multiples) {
        texts.push_back(momentTexts(drawn, moment, request.language));
        sheet.panels.push_back(
            {.frame = {}, .captionBox = {}, .caption = texts.back().whole, .moment = moment});
    }
    sheet.columns = request.columns;
    sheet.headings = headingsOf(texts, std::size_t(sheet.columns));
}

void layOutPanels(Sheet &sheet)
{
    const auto grid = gridOf(sheet);
    const auto size = grid.panelSize().expandedTo({1, 1}); // checkPanels() refuses what is that small
    const QSizeF step(size.width() + grid.gap, size.height() + grid.gap + grid.caption);
    for (std::size_t i = 0; i < sheet.panels.size(); ++i) {
        const auto row = int(i) / grid.columns;
        const auto column = int(i) % grid.columns;
        const auto topLeft = grid.area.topLeft() + QPointF(column * step.width(), row * step.height());
        auto &panel = sheet.panels[i];
        panel.captionBox = QRectF(topLeft, QSizeF(size.width(), grid.caption));
        panel.frame = QRectF(panel.captionBox.bottomLeft(), size);
    }
    if (!sheet.panels.empty()) {
        constexpr double kRoomy = 330; // px: from here on symbols have their own size
        constexpr double kSmallestScale = 0.7; // names of 12 px stay above 6 points
        sheet.symbolScale = std::clamp(std::min(size.width(), size.height()) / kRoomy, kSmallestScale, 1.0);
    }
    const auto thickness = headingHeight(sheet);
    int row = 0;
    int column = 0;
    for (auto &heading : sheet.headings) {
        if (heading.upwards) {
            const auto &first = sheet.panels[std::size_t(row++) * std::size_t(grid.columns)].frame;
            heading.box = QRectF(sheet.mapFrame.left(), first.top(), thickness, first.height());
        } else {
            const auto &first = sheet.panels[std::size_t(column++)].frame;
            heading.box = QRectF(first.left(), sheet.mapFrame.top(), first.width(), thickness);
        }
    }
}

Result<void> checkPanels(const Sheet &sheet)
{
    if (sheet.panels.empty()) {
        return {};
    }
    const auto grid = gridOf(sheet);
    const auto most = grid.most();
    if (grid.columns <= most.width() && grid.rows <= most.height()) {
        return {};
    }
    return failure(
        Error::Code::InvalidArgument,
        Text::tr("%1 maps in %2 columns and %3 rows would be too small to be read: at most %4 maps "
                 "fit on this sheet, in %5 columns and %6 rows. Please choose a larger sheet, or "
                 "fewer years or scenarios.")
            .arg(grid.columns * grid.rows)
            .arg(grid.columns)
            .arg(grid.rows)
            .arg(most.width() * most.height())
            .arg(most.width())
            .arg(most.height()));
}

std::vector<SheetMap> sheetMaps(const MapState &state, const Scene &scene, const Sheet &sheet,
                                Language language)
{
    std::vector<SheetMap> maps;
    if (sheet.panels.empty()) {
        maps.push_back({.scene = scene, .labels = {}});
    }
    SceneCache cache;
    for (const auto &layer : scene.layers) {
        if (!layer.area) {
            cache.insert(layer.prepared);
        }
    }
    auto at = state;
    for (const auto &panel : sheet.panels) {
        at.moment = panel.moment;
        maps.push_back({.scene = cache.scene(at), .labels = {}});
    }
    (void)mapFont(sheet.metrics.text); // registers the fonts, which other threads may not
    const auto view = drawnView(sheet);
    inParallel(maps.size(), [&](std::size_t i) {
        maps[i].labels = placeLabels(maps[i].scene, view, language, MapTheme());
    });
    return maps;
}

} // namespace revier
