// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/legendlayout_p.h"

#include "export/textblock_p.h"
#include "render/painterbackend.h"
#include "style/fonts.h"

#include <QPainter>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kSampleWidth = 2.4; // em: lines and areas
constexpr double kSampleHeight = 1.15; // em
constexpr double kNestedFrom = 15; // px: proportional markers from this size on are drawn into one another

/// A piece of the legend that is not broken over columns.
struct Item
{
    TextBlock text; ///< of a heading or an entry
    std::span<const LegendEntry> entries; ///< none: a heading; several: proportional markers
    double sampleWidth = 0;
    double height = 0;
    double before = 0; ///< space above it, unless it is the first of a column
    bool keepWithNext = false;
};

bool isNested(std::span<const LegendEntry> entries)
{
    return entries.size() >= 3
        && std::ranges::all_of(entries,
                               [&](const LegendEntry &e) {
                                   return e.type == GeometryType::Point
                                       && e.symbol.fill == entries[0].symbol.fill
                                       && e.symbol.shape == MarkerShape::Circle;
                               })
        && entries[0].symbol.size > entries[1].symbol.size && entries[1].symbol.size > entries[2].symbol.size
        && entries[0].symbol.size >= kNestedFrom;
}

class Builder
{
public:
    explicit Builder(const LegendShape &shape)
        : m_em(shape.textSize)
        , m_width(shape.columnWidth)
    {
    }

    std::vector<Item> build(const std::vector<LegendBlock> &legend)
    {
        bool afterTitled = false;
        for (const auto &block : legend) {
            const bool titled = !block.title.isEmpty();
            m_before = (titled || afterTitled) ? m_em * 0.5 : m_em * 0.2;
            if (titled) {
                addHeading(block.title);
            }
            addEntries(block.entries);
            afterTitled = titled;
        }
        return std::move(m_items);
    }

private:
    void add(Item item)
    {
        item.before = m_before;
        m_before = m_em * 0.12;
        m_items.push_back(std::move(item));
    }

    void addHeading(const QString &title)
    {
        Item item {.text = textBlock(title, mapFont(m_em, true), m_width), .entries = {}};
        item.height = item.text.height();
        item.keepWithNext = true;
        add(std::move(item));
    }

    void addEntries(std::span<const LegendEntry> entries)
    {
        const auto nested = entries.size() >= 3 && isNested(entries.last(3));
        for (const auto &entry : entries.first(nested ? entries.size() - 3 : entries.size())) {
            addEntry({&entry, 1});
        }
        if (nested) {
            addNested(entries.last(3));
        }
    }

    void addEntry(std::span<const LegendEntry> entry)
    {
        const auto &symbol = entry.front().symbol;
        const auto marker =
            entry.front().type == GeometryType::Point ? symbol.size + 2 * symbol.strokeWidth : 0;
        Item item {.text = {}, .entries = entry};
        item.sampleWidth = std::max(kSampleWidth * m_em, marker);
        item.text = textBlock(entry.front().label, mapFont(m_em), m_width - item.sampleWidth - m_em * 0.6);
        item.height = std::max({item.text.height(), marker, kSampleHeight * m_em + 1});
        add(std::move(item));
    }

    void addNested(std::span<const LegendEntry> entries)
    {
        Item item {.text = {}, .entries = entries};
        item.sampleWidth = entries[0].symbol.size + 2;
        item.text = textBlock(entries[0].label, mapFont(m_em), m_width);
        // The tops of the circles carry the labels: these need room even where the circles are small.
        item.height = std::max(entries[0].symbol.size + 2, 3 * item.text.lineHeight()) + m_em * 0.6;
        add(std::move(item));
    }

    double m_em;
    double m_width;
    double m_before = 0;
    std::vector<Item> m_items;
};

struct Placed
{
    const Item *item = nullptr;
    int column = 0;
    double y = 0;
};

struct Flow
{
    std::vector<Placed> placed;
    double height = 0;
    int left = 0; ///< entries without a place
};

/// Fills column after column up to \a height. A heading is never the last of its column.
Flow flow(const std::vector<Item> &items, int columns, double height)
{
    Flow result;
    int column = 0;
    double y = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto &item = items[i];
        auto needed = item.height;
        if (item.keepWithNext && i + 1 < items.size()) {
            needed += items[i + 1].before + items[i + 1].height;
        }
        const auto before = y > 0 ? item.before : 0;
        if (column < columns && y > 0 && y + before + needed > height) {
            ++column;
            y = 0;
        }
        const auto top = y > 0 ? y + item.before : 0;
        if (column >= columns || top + needed > height) {
            column = columns; // the order of the legend is the order of the map: nothing jumps ahead
            result.left += item.entries.empty() ? 0 : int(item.entries.size());
            continue;
        }
        result.placed.push_back({.item = &item, .column = column, .y = top});
        y = top + item.height;
        result.height = std::max(result.height, y);
    }
    return result;
}

double moreHeight(const LegendShape &shape)
{
    return 1.5 * shape.textSize;
}

void paintNested(QPainter &painter, const Item &item, QPointF topLeft, const QColor &ink)
{
    const auto largest = item.entries[0].symbol.size;
    const auto bottom = topLeft.y() + item.height - item.text.font.pixelSize() * 0.3;
    const auto center = topLeft.x() + largest / 2 + 1;
    const auto line = item.text.lineHeight();
    const auto textX = topLeft.x() + largest + item.text.font.pixelSize() * 1.2;
    auto free = topLeft.y();
    for (const auto &entry : item.entries) {
        const auto size = entry.symbol.size;
        paintSymbol(painter, entry.symbol, GeometryType::Point,
                    QRectF(center - size / 2, bottom - size, size, size));
    }
    for (const auto &entry : item.entries) {
        const auto top = bottom - entry.symbol.size;
        const auto textTop = std::max(free, top - line / 2);
        free = textTop + line;
        painter.setPen(QPen(ink, 0.5));
        const QPointF elbow(center + largest / 2 + 1, top);
        painter.drawLine(QPointF(center, top), elbow);
        painter.drawLine(elbow, QPointF(textX - 2, textTop + line / 2));
        painter.setPen(ink);
        TextBlock {.font = item.text.font, .lines = {entry.label}}.paint(painter, {textX, textTop});
    }
}

void paintItem(QPainter &painter, const Item &item, QPointF topLeft, double em, const QColor &ink)
{
    if (item.entries.size() > 1) {
        paintNested(painter, item, topLeft, ink);
        return;
    }
    if (!item.entries.empty()) {
        const auto &entry = item.entries.front();
        const auto height = entry.type == GeometryType::Point ? item.height : kSampleHeight * em;
        const QRectF sample(topLeft.x(), topLeft.y() + (item.height - height) / 2, item.sampleWidth, height);
        paintSymbol(painter, entry.symbol, entry.type, sample);
    }
    const auto indent = item.entries.empty() ? 0 : item.sampleWidth + em * 0.6;
    painter.setPen(ink);
    item.text.paint(painter, topLeft + QPointF(indent, (item.height - item.text.height()) / 2));
}

} // namespace

double legendHeight(const std::vector<LegendBlock> &legend, LegendShape &shape, double maxHeight)
{
    const auto items = Builder(shape).build(legend);
    shape.left = 0;
    const auto all = flow(items, shape.columns, maxHeight);
    if (all.left > 0) {
        const auto most = flow(items, shape.columns, maxHeight - moreHeight(shape));
        shape.left = most.left;
        return maxHeight;
    }
    // Even columns: the smallest height at which everything still fits.
    double low = 0;
    double high = all.height;
    constexpr int kSteps = 12;
    for (int i = 0; i < kSteps && shape.columns > 1; ++i) {
        const auto middle = (low + high) / 2;
        (flow(items, shape.columns, middle).left > 0 ? low : high) = middle;
    }
    return high + 0.01;
}

void paintLegend(QPainter &painter, const std::vector<LegendBlock> &legend, const LegendShape &shape,
                 const QRectF &box, Language language)
{
    const auto items = Builder(shape).build(legend);
    const auto room = shape.left > 0 ? box.height() - moreHeight(shape) : box.height();
    const auto ink = MapTheme().text;
    for (const auto &placed : flow(items, shape.columns, room).placed) {
        const QPointF offset(placed.column * (shape.columnWidth + kLegendColumnGap), placed.y);
        paintItem(painter, *placed.item, box.topLeft() + offset, shape.textSize, ink);
    }
    if (shape.left > 0) {
        const auto text = translated(language, "Sheet", QT_TRANSLATE_NOOP("Sheet", "… and %1 more symbols"));
        painter.setPen(ink);
        const auto x = box.left() + (shape.columns - 1) * (shape.columnWidth + kLegendColumnGap);
        TextBlock {.font = mapFont(shape.textSize, false, true), .lines = {text.arg(shape.left)}}.paint(
            painter, {x, box.bottom() - moreHeight(shape)});
    }
}

} // namespace revier
