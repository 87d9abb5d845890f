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
constexpr double kNestedGap = 1.2; // em: between proportional markers and their labels
constexpr double kNestedFrom = 15; // px: proportional markers from this size on are drawn into one another

/// A piece of the legend that is not broken over columns.
struct Item
{
    TextBlock text; ///< of a heading or an entry
    std::span<const LegendEntry> entries; ///< none: a heading; several: proportional markers
    std::vector<TextBlock> labels; ///< of proportional markers
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
            const auto first = m_items.size();
            m_before = (titled || afterTitled) ? m_em * 0.5 : m_em * 0.2;
            if (titled) {
                addHeading(block.title);
            }
            addEntries(block.entries);
            if (titled) {
                keepTogether(first);
            }
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

    /// A short list stays with its heading: the items from \a first on.
    void keepTogether(std::size_t first)
    {
        constexpr std::size_t kShort = 8;
        for (auto i = first; i + 1 < m_items.size() && m_items.size() - first <= kShort; ++i) {
            m_items[i].keepWithNext = true;
        }
    }

    void addHeading(const QString &title)
    {
        Item item {.text = textBlock(title, mapFont(m_em, true), m_width), .entries = {}, .labels = {}};
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
        Item item {.text = {}, .entries = entry, .labels = {}};
        item.sampleWidth = std::max(kSampleWidth * m_em, marker);
        item.text = textBlock(entry.front().label, mapFont(m_em), m_width - item.sampleWidth - m_em * 0.6);
        item.height = std::max({item.text.height(), marker, kSampleHeight * m_em + 1});
        add(std::move(item));
    }

    void addNested(std::span<const LegendEntry> entries)
    {
        Item item {.text = {}, .entries = entries, .labels = {}};
        item.sampleWidth = entries[0].symbol.size + 2;
        item.text = textBlock(entries[0].label, mapFont(m_em), m_width);
        double lines = 0;
        for (const auto &entry : entries) {
            item.labels.push_back(
                textBlock(entry.label, mapFont(m_em), m_width - entries[0].symbol.size - kNestedGap * m_em));
            lines += item.labels.back().height();
        }
        // The tops of the circles carry the labels: these need room even where the circles are small.
        item.height = std::max(entries[0].symbol.size + 2, lines) + m_em * 0.6;
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

/// Height of the item at \a first with what should not be parted from it.
double heightTogether(const std::vector<Item> &items, std::size_t first)
{
    auto height = items[first].height;
    for (auto i = first; items[i].keepWithNext && i + 1 < items.size(); ++i) {
        height += items[i + 1].before + items[i + 1].height;
    }
    return height;
}

/// The same with what must not be parted from it: the first entry below a heading.
double leastHeight(const std::vector<Item> &items, std::size_t first)
{
    const auto &item = items[first];
    return item.entries.empty() && first + 1 < items.size()
        ? item.height + items[first + 1].before + items[first + 1].height
        : item.height;
}

/// Fills column after column up to \a height. A heading is never the last of its column, and a short list is
/// parted only where no column has room for all of it.
Flow flow(const std::vector<Item> &items, int columns, double height)
{
    Flow result;
    int column = 0;
    double y = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto &item = items[i];
        const auto least = leastHeight(items, i);
        const auto together = heightTogether(items, i);
        const bool movesOn = column + 1 < columns && together <= height;
        if (column < columns && y > 0 && y + item.before + (movesOn ? together : least) > height) {
            ++column;
            y = 0;
        }
        const auto top = y > 0 ? y + item.before : 0;
        if (column >= columns || top + least > height) {
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

/// Tops of the labels of proportional markers, from above: beside the tops of the circles as far as the
/// others leave room between \a top and \a bottom.
std::vector<double> labelTops(const Item &item, double top, double bottom)
{
    std::vector<double> tops;
    auto free = top;
    for (std::size_t i = 0; i < item.labels.size(); ++i) {
        const auto beside = bottom - item.entries[i].symbol.size - item.labels[i].lineHeight() / 2;
        tops.push_back(std::max(free, beside));
        free = tops.back() + item.labels[i].height();
    }
    auto limit = top + item.height;
    for (std::size_t i = tops.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], limit - item.labels[i].height());
        limit = tops[i];
    }
    return tops;
}

void paintNested(QPainter &painter, const Item &item, QPointF topLeft, const QColor &ink)
{
    const auto largest = item.entries[0].symbol.size;
    const auto em = double(item.text.font.pixelSize());
    const auto bottom = topLeft.y() + item.height - em * 0.3;
    const auto center = topLeft.x() + largest / 2 + 1;
    const auto textX = topLeft.x() + largest + kNestedGap * em;
    for (const auto &entry : item.entries) {
        const auto size = entry.symbol.size;
        paintSymbol(painter, entry.symbol, GeometryType::Point,
                    QRectF(center - size / 2, bottom - size, size, size));
    }
    const auto tops = labelTops(item, topLeft.y(), bottom);
    for (std::size_t i = 0; i < tops.size(); ++i) {
        const auto top = bottom - item.entries[i].symbol.size;
        painter.setPen(QPen(ink, 0.5));
        const QPointF elbow(center + largest / 2 + 1, top);
        painter.drawLine(QPointF(center, top), elbow);
        painter.drawLine(elbow, QPointF(textX - 2, tops[i] + item.labels[i].lineHeight() / 2));
        painter.setPen(ink);
        item.labels[i].paint(painter, {textX, tops[i]});
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
                 const QRectF &box, Language language, const QColor &ink)
{
    const auto items = Builder(shape).build(legend);
    const auto room = shape.left > 0 ? box.height() - moreHeight(shape) : box.height();
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
