// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/legendlayout_p.h"
#include "export/slidelayout_p.h"
#include "style/fonts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace revier {
namespace {

constexpr double kPadding = 16; // px, between texts and the edge of their ground
constexpr double kAround = 8; // px, the same of smaller parts

/// Width of the panel of texts and size of its letters, part of the usual.
struct Plan
{
    double width = 0; ///< px
    double text = 1;
};

/// The best first: the map is free to the right of the first width.
constexpr std::array kPlans {Plan {400, 1},    Plan {400, 0.88}, Plan {420, 0.8},
                             Plan {460, 0.75}, Plan {500, 0.68}, Plan {560, 0.62},
                             Plan {640, 0.55}, Plan {720, 0.5},  Plan {720, 0}};

/// Lays out texts on a map that fills the slide.
class Layout
{
public:
    Layout(Slide &slide, const SlideMetrics &metrics)
        : m_slide(slide)
        , m_sheet(slide.map)
        , m_metrics(metrics)
        , m_body(QRectF(QPointF(), slide.map.size))
    {
    }

    void run()
    {
        m_sheet.mapFrame = m_body;
        takeBand();
        m_body.adjust(m_metrics.margin, m_metrics.margin, -m_metrics.margin, -m_metrics.margin / 2);
        const bool done =
            std::ranges::any_of(kPlans, [this](const Plan &plan) { return follow(plan, false); });
        if (!done) {
            (void)follow(kPlans.back(), true);
        }
        takeMoment();
        takeLegendAndScale();
    }

private:
    void addGround(const QRectF &box) { m_slide.grounds.push_back(box); }

    /// Sources and page along the lower edge.
    void takeBand()
    {
        constexpr double kEdge = 5; // px
        takeFoot(m_slide, m_metrics, m_body.adjusted(m_metrics.margin, 0, -m_metrics.margin, -kEdge));
        m_body.setBottom(m_sheet.sourcesBox.top() - kEdge);
        addGround(QRectF(m_body.bottomLeft(), m_sheet.mapFrame.bottomRight()));
    }

    /// The panel by \a plan, if all of it fits; \a forced: whatever fits of it.
    bool follow(const Plan &plan, bool forced)
    {
        const auto width = plan.width - 2 * kPadding;
        const auto top = m_body.top() + kPadding;
        const auto left = m_body.left() + kPadding;
        m_slide.textSize = std::max(m_metrics.leastText, std::round(m_metrics.text * plan.text));
        m_sheet.titleBox = QRectF(left, top, width, 0);
        setTitleSize(m_slide, m_metrics.title * std::max(0.6, plan.text));
        m_sheet.titleBox.setHeight(titleOf(m_slide).height());
        auto next = m_sheet.titleBox.bottom() + m_metrics.gap / 2;
        m_slide.textBox = QRectF(left, next, width, m_body.bottom() - kPadding - next);
        m_slide.pictureSourceBox.setWidth(width);
        const auto text = heightOf(textOf(m_slide));
        const auto picture = pictureRoom(m_slide, width, m_body.height());
        const bool hasPicture = picture.most > 0 && !forced;
        const auto source = hasPicture ? pictureSourceOf(m_slide).height() + m_metrics.gap : 0;
        const auto room = m_slide.textBox.height() - text - source;
        if (!forced && room < picture.least) {
            return false;
        }
        m_slide.textColumns =
            forced ? columnCount(textOf(m_slide)) : std::min(1, columnCount(textOf(m_slide)));
        next += text;
        if (hasPicture) {
            const auto above = text > 0 ? m_metrics.gap : 0;
            placePicture(m_slide, QRectF(left, next + above, width, std::min(picture.most, room)));
            next = m_slide.pictureSourceBox.bottom();
        }
        const auto bottom = text > 0 || hasPicture ? next : m_sheet.titleBox.bottom();
        m_panel = QRectF(m_body.topLeft(), QPointF(m_body.left() + plan.width, bottom + kPadding)) & m_body;
        addGround(m_panel);
        return true;
    }

    /// Year and scenario at the upper right.
    void takeMoment()
    {
        m_slide.momentBox = {};
        if (m_sheet.subtitle.isEmpty()) {
            return;
        }
        const auto most = m_body.right() - m_panel.right() - m_metrics.gap - 2 * kPadding;
        const auto block = textBlock(m_sheet.subtitle, mapFont(m_slide.subtitleSize, true), most);
        m_slide.momentBox = QRectF(m_body.right() - kPadding - block.width() - 1, m_body.top() + kPadding / 2,
                                   block.width() + 1, block.height());
        m_moment = m_slide.momentBox.adjusted(-kPadding, -kPadding / 2, kPadding, kPadding / 2);
        addGround(m_moment);
    }

    /// The shape in which all of the legend fits into \a room, else the last one; with its height. One column
    /// as long as its letters are not much smaller than usual, then two.
    double shapeLegend(double room)
    {
        constexpr double kWidth = 15; // em of a column
        constexpr double kNarrow = 12;
        constexpr double kLeast = 9; // px
        const auto most = m_body.right() - m_panel.right() - m_metrics.gap - kPadding;
        const auto em = m_sheet.metrics.text;
        double height = 0;
        const auto fits = [&](int columns, double width, double size) {
            const bool isFirst = height == 0;
            if (!isFirst && columns * (width + kLegendColumnGap) - kLegendColumnGap > most) {
                return false;
            }
            m_sheet.legendShape = {
                .columns = columns, .columnWidth = std::min(width, most), .textSize = size};
            height = legendHeight(m_sheet.legend, m_sheet.legendShape, room);
            return m_sheet.legendShape.left == 0 && kWidth * size <= most;
        };
        for (auto size = em; size >= std::max(kLeast, 0.75 * em); --size) {
            if (fits(1, kWidth * size, size)) {
                return height;
            }
        }
        for (auto size = em - 2; size >= kLeast && !fits(2, kNarrow * size, size);) {
            --size;
        }
        return height;
    }

    /// The legend at the lower right, with \a above of room left above it.
    void takeLegend(double above)
    {
        if (m_sheet.legend.empty()) {
            return;
        }
        const auto top = m_moment.isEmpty() ? m_body.top() : m_moment.bottom() + m_metrics.gap;
        const auto height = shapeLegend(m_body.bottom() - top - above - 2 * kAround);
        const auto &shape = m_sheet.legendShape;
        const auto whole = shape.columns * (shape.columnWidth + kLegendColumnGap) - kLegendColumnGap;
        m_sheet.legendBox =
            QRectF(m_body.right() - kAround - whole, m_body.bottom() - kAround - height, whole, height);
        addGround(m_sheet.legendBox.adjusted(-kAround, -kAround, kAround, kAround));
    }

    /// The scale below the texts, where the map is not free anyway, or else above the legend.
    void takeLegendAndScale()
    {
        const auto most = m_body.right() - m_panel.right() - m_metrics.gap - 2 * kAround;
        const auto width = std::min(13 * m_sheet.metrics.text, most);
        const auto height = scaleHeight(m_slide, width);
        const auto whole = height + 2 * kAround + m_metrics.gap;
        const bool hasRoomBelow = m_body.bottom() - whole >= m_panel.bottom();
        takeLegend(hasRoomBelow ? 0 : whole);
        const auto bottom = hasRoomBelow || m_sheet.legendBox.isEmpty()
            ? m_body.bottom()
            : m_sheet.legendBox.top() - kAround - m_metrics.gap;
        const auto left = hasRoomBelow ? m_body.left() + kAround : m_body.right() - kAround - width;
        m_sheet.scaleBox = QRectF(left, bottom - kAround - height, width, height);
        addGround(m_sheet.scaleBox.adjusted(-kAround, -kAround, kAround, kAround));
    }

    Slide &m_slide;
    Sheet &m_sheet;
    const SlideMetrics &m_metrics;
    QRectF m_body; ///< above the band, without margins
    QRectF m_panel; ///< of the texts
    QRectF m_moment;
};

} // namespace

void layOutStage(Slide &slide, const SlideMetrics &metrics)
{
    Layout(slide, metrics).run();
}

} // namespace revier
