// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/slidelayout_p.h"

#include "export/legendlayout_p.h"
#include "style/fonts.h"

#include <QMarginsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace revier {
namespace {

constexpr double kEndless = 1e6; // px

/// How the room below the title is shared: the texts in a column at the left, then the map, and the legend
/// below the texts or beside the map.
struct Plan
{
    double column = 0; ///< part of the width
    double text = 1; ///< size of letters, part of the usual
    bool beside = false; ///< the legend is at the right of the map
};

/// The best first. The map gives way only to texts that could not be read else.
constexpr std::array kPlans {Plan {0.30, 1, false},   Plan {0.30, 0.88, false}, Plan {0.30, 1, true},
                             Plan {0.30, 0.88, true}, Plan {0.36, 0.88, false}, Plan {0.36, 0.78, false},
                             Plan {0.36, 0.78, true}, Plan {0.44, 0.7, true},   Plan {0.50, 0.6, true},
                             Plan {0.58, 0.5, true}};

/// Heights of what stands one above the other in the column of the texts.
struct Stack
{
    double text = 0;
    double picture = 0; ///< at least; with the gap above
    double source = 0; ///< of the picture
    double legend = 0; ///< with the gap above
    double scale = 0; ///< with the gap above

    [[nodiscard]] double belowText() const { return picture + source + legend + scale; }
};

/// Lays out one page; its parts in the order in which they take room.
class Layout
{
public:
    Layout(Slide &slide, const SlideMetrics &metrics)
        : m_slide(slide)
        , m_sheet(slide.map)
        , m_metrics(metrics)
        , m_body(QRectF(QPointF(), slide.map.size)
                     .marginsRemoved({metrics.margin, metrics.margin, metrics.margin, metrics.margin}))
    {
    }

    void run()
    {
        takeTitle();
        takeFoot(m_slide, m_metrics, m_body);
        m_body.setBottom(m_sheet.sourcesBox.top() - m_metrics.gap / 2);
        if (m_slide.text.isEmpty() && m_slide.picture.isNull()) {
            m_sheet.mapFrame = m_body;
            takeSide();
            return;
        }
        const bool done = std::ranges::any_of(kPlans, [this](const Plan &plan) { return follow(plan); });
        if (!done) {
            force(kPlans.back());
        }
    }

private:
    void takeTitle()
    {
        constexpr std::array kSizes {1.0, 0.86, 0.72, 0.6};
        for (const auto size : kSizes) {
            m_sheet.titleBox.setWidth(m_body.width());
            setTitleSize(m_slide, m_metrics.title * size);
            if (titleOf(m_slide).lines.size() <= 2) {
                break;
            }
        }
        const auto subtitle = textBlock(m_sheet.subtitle, mapFont(m_slide.subtitleSize), m_body.width());
        const auto height = titleOf(m_slide).height() + subtitle.height();
        m_sheet.titleBox = QRectF(m_body.topLeft(), QSizeF(m_body.width(), height));
        m_slide.momentBox = m_sheet.titleBox.adjusted(0, titleOf(m_slide).height(), 0, 0);
        m_body.setTop(m_sheet.titleBox.bottom() + m_metrics.gap);
    }

    /// Legend and scale in a column at the right of the map, which gives the room.
    void takeSide()
    {
        auto &frame = m_sheet.mapFrame;
        const auto em = m_sheet.metrics.text;
        const auto width = std::clamp(0.17 * m_body.width(), 13 * em, 17 * em);
        const std::array shapes {LegendShape {.columns = 1, .columnWidth = width, .textSize = em},
                                 LegendShape {.columns = 1, .columnWidth = width, .textSize = em - 1},
                                 LegendShape {.columns = 1, .columnWidth = width, .textSize = em - 2},
                                 LegendShape {.columns = 2, .columnWidth = 0.75 * width, .textSize = em - 2}};
        auto shape = shapes.front();
        double height = 0;
        for (const auto &next : shapes) {
            shape = next;
            height = legendHeight(m_sheet.legend, shape,
                                  m_body.height() - scaleHeight(m_slide, width) - m_metrics.gap);
            if (shape.left == 0) {
                break;
            }
        }
        const auto whole = shape.columns * (shape.columnWidth + kLegendColumnGap) - kLegendColumnGap;
        const auto left = m_body.right() - whole;
        m_sheet.legendShape = shape;
        m_sheet.legendBox = m_sheet.legend.empty() ? QRectF() : QRectF(left, m_body.top(), whole, height);
        const auto scale = scaleHeight(m_slide, whole);
        m_sheet.scaleBox = QRectF(left, m_body.bottom() - scale, whole, scale);
        frame.setRight(left - m_metrics.gap);
    }

    /// The legend in the largest letters in which it is at most \a room high in a column of texts.
    std::optional<double> legendBelow(double width, double room)
    {
        const auto em = m_sheet.metrics.text;
        for (const auto size : {em, em - 1, em - 2}) {
            for (const auto columns : {2, 1}) {
                LegendShape shape {.columns = columns,
                                   .columnWidth = (width + kLegendColumnGap) / columns - kLegendColumnGap,
                                   .textSize = size};
                const auto height = legendHeight(m_sheet.legend, shape, kEndless);
                if (height <= room && (columns == 1 || hasRoomForWords(m_sheet.legend, shape))) {
                    m_sheet.legendShape = shape;
                    return height;
                }
            }
        }
        return std::nullopt;
    }

    /// Places everything by \a plan, if there is room for it.
    bool follow(const Plan &plan)
    {
        const auto width = plan.column * m_body.width();
        m_slide.textSize = std::max(m_metrics.leastText, std::round(plan.text * m_metrics.text));
        m_slide.textBox = QRectF(m_body.topLeft(), QSizeF(width, kEndless));
        m_slide.pictureSourceBox.setWidth(width);
        const auto picture = pictureRoom(m_slide, width, m_body.height());
        const bool hasPicture = picture.most > 0;
        Stack stack {.text = heightOf(textOf(m_slide)),
                     .picture = hasPicture ? picture.least + m_metrics.gap : 0,
                     .source = hasPicture ? pictureSourceOf(m_slide).height() : 0,
                     .scale = plan.beside ? 0 : scaleHeight(m_slide, width) + m_metrics.gap};
        auto room = m_body.height() - stack.text - stack.belowText();
        if (room < 0) {
            return false;
        }
        if (!plan.beside) {
            const auto legend = legendBelow(width, room - m_metrics.gap);
            if (!legend) {
                return false;
            }
            stack.legend = m_sheet.legend.empty() ? 0 : *legend + m_metrics.gap;
            room -= stack.legend;
        }
        if (hasPicture) {
            stack.picture = std::min(picture.most, picture.least + room) + m_metrics.gap;
        }
        place(stack, width, plan.beside);
        return true;
    }

    void place(const Stack &stack, double width, bool beside)
    {
        const auto left = m_body.left();
        m_slide.textBox.setHeight(m_body.height() - stack.belowText());
        m_slide.textColumns = columnCount(textOf(m_slide)) > 0 ? 1 : 0;
        if (stack.picture > 0) {
            const auto above = m_slide.text.isEmpty() ? 0 : stack.text + m_metrics.gap;
            placePicture(m_slide, QRectF(left, m_body.top() + above, width, stack.picture - m_metrics.gap));
        }
        m_sheet.mapFrame = m_body;
        m_sheet.mapFrame.setLeft(left + width + m_metrics.gap);
        if (beside) {
            takeSide();
            return;
        }
        const auto scale = stack.scale - m_metrics.gap;
        m_sheet.scaleBox = QRectF(left, m_body.bottom() - scale, width, scale);
        const auto legend = stack.legend - m_metrics.gap;
        m_sheet.legendBox = m_sheet.legend.empty()
            ? QRectF()
            : QRectF(left, m_sheet.scaleBox.top() - m_metrics.gap - legend, width, legend);
    }

    /// The text takes all there is, in the smallest letters; the rest of it has no place, nor has the
    /// picture.
    void force(const Plan &plan)
    {
        const auto width = plan.column * m_body.width();
        m_slide.textSize = m_metrics.leastText;
        m_slide.textBox = QRectF(m_body.topLeft(), QSizeF(width, m_body.height()));
        m_slide.textColumns = columnCount(textOf(m_slide));
        m_sheet.mapFrame = m_body;
        m_sheet.mapFrame.setLeft(m_slide.textBox.right() + m_metrics.gap);
        takeSide();
    }

    Slide &m_slide;
    Sheet &m_sheet;
    const SlideMetrics &m_metrics;
    QRectF m_body; ///< what is left
};

} // namespace

void layOutPage(Slide &slide, const SlideMetrics &metrics)
{
    Layout(slide, metrics).run();
}

} // namespace revier
