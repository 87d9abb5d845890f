// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/thinlines_p.h"

#include "render/markersprites_p.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace revier {
namespace {

constexpr double kThin = 6; // dots; wider ones are no cheaper than QPainter's
constexpr float kSoft = 0.5; // dots on each side of the edge
constexpr unsigned kOpaque = 255;

/// \a value * \a part / 255, rounded.
unsigned scaled(unsigned value, unsigned part)
{
    const auto product = value * part + 128;
    return (product + (product >> 8U)) >> 8U;
}

/// Source over destination (Porter and Duff 1984), both premultiplied.
QRgb over(QRgb source, unsigned coverage, QRgb below)
{
    const auto alpha = scaled(unsigned(qAlpha(source)), coverage);
    const auto rest = kOpaque - alpha;
    const auto channel = [&](int above, int under) {
        return int(scaled(unsigned(above), coverage) + scaled(unsigned(under), rest));
    };
    return qRgba(channel(qRed(source), qRed(below)), channel(qGreen(source), qGreen(below)),
                 channel(qBlue(source), qBlue(below)), int(alpha + scaled(unsigned(qAlpha(below)), rest)));
}

} // namespace

ThinLines::ThinLines(QPainter &painter)
    : m_painter(painter)
    , m_toDots(painter.combinedTransform())
    , m_opacity(painter.opacity())
    , m_frame(m_toDots.mapRect(painter.clipBoundingRect()).toAlignedRect()
              & QRect(0, 0, painter.device()->width(), painter.device()->height()))
    , m_image(m_frame.size(), QImage::Format_ARGB32_Premultiplied)
    , m_coverage(std::size_t(m_frame.width()) * std::size_t(m_frame.height()))
{
    m_image.fill(Qt::transparent);
}

bool ThinLines::suits(const QPainter &painter, std::span<const QPen> pens)
{
    const auto toDots = painter.combinedTransform();
    const bool draws = MarkerSprites::suits(painter) && painter.hasClipping() && toDots.m11() == toDots.m22()
        && toDots.m11() > 0;
    return draws && std::ranges::all_of(pens, [&toDots](const QPen &pen) {
               return pen.style() == Qt::NoPen
                   || (pen.style() == Qt::SolidLine && pen.widthF() * toDots.m11() <= kThin);
           });
}

void ThinLines::draw(std::span<const QPolygonF> parts, bool closed, const QPen &pen)
{
    constexpr double kStrongest = kOpaque + 0.49; // what is cut off later is nearly rounded
    const auto half = pen.widthF() * m_toDots.m11() / 2;
    const Stroke stroke {.half = std::max(float(half), kSoft),
                         .strength = float(kStrongest * std::min(1.0, half / kSoft))}; // thinner: fainter
    for (const auto &part : parts) {
        auto from = m_toDots.map(part.front());
        for (qsizetype i = 1; i < part.size(); ++i) {
            const auto to = m_toDots.map(part[i]);
            cover(from, to, stroke);
            from = to;
        }
        if (closed) {
            cover(from, m_toDots.map(part.front()), stroke);
        }
    }
    blend(pen.color());
}

/// Row by row: of each the dots that the segment may reach.
void ThinLines::cover(QPointF from, QPointF to, const Stroke &stroke)
{
    const auto along = to - from;
    const auto squared = QPointF::dotProduct(along, along);
    const Segment segment {.from = from,
                           .dx = float(along.x()),
                           .dy = float(along.y()),
                           .inverse = squared > 0 ? float(1 / squared) : 0.0F};
    const double reach = stroke.half + kSoft;
    const auto [low, high] = std::minmax({from.y(), to.y()});
    const auto first = std::max(double(m_frame.top()), std::floor(low - reach));
    const auto last = std::min(double(m_frame.bottom()), std::floor(high + reach));
    for (auto y = int(first); y <= last; ++y) {
        coverRow(y, segment, stroke);
    }
}

void ThinLines::coverRow(int y, const Segment &segment, const Stroke &stroke)
{
    const auto &[from, dx, dy, inverse] = segment;
    const auto reach = stroke.half + kSoft;
    const auto down = float(y + 0.5 - from.y()); // of the middle of the row, from the beginning
    // The stretch of the segment that is so near to the row.
    const auto [begin, end] =
        std::abs(dy) > 0 ? std::minmax({(down - reach) / dy, (down + reach) / dy}) : std::pair(0.0F, 1.0F);
    const auto [left, right] =
        std::minmax({std::clamp(begin, 0.0F, 1.0F) * dx, std::clamp(end, 0.0F, 1.0F) * dx});
    const auto first = int(std::max(double(m_frame.left()), std::floor(from.x() + left - reach)));
    const auto last = int(std::min(double(m_frame.right()), std::floor(from.x() + right + reach)));
    const auto inner = std::max(0.0F, stroke.half - kSoft);
    const auto row = std::size_t(y - m_frame.top()) * std::size_t(m_frame.width());
    for (auto x = first; x <= last; ++x) {
        const auto aside = float(x + 0.5 - from.x());
        const auto t = std::clamp((aside * dx + down * dy) * inverse, 0.0F, 1.0F);
        const auto awayX = aside - t * dx;
        const auto awayY = down - t * dy;
        const auto away = awayX * awayX + awayY * awayY;
        if (away >= reach * reach) {
            continue;
        }
        const auto share = away <= inner * inner ? 1.0F : std::min(1.0F, reach - std::sqrt(away));
        raise(row + std::size_t(x - m_frame.left()), std::uint8_t(share * stroke.strength));
    }
}

void ThinLines::raise(std::size_t number, std::uint8_t coverage)
{
    auto &known = m_coverage[number];
    if (coverage > known) {
        if (known == 0) {
            m_covered.push_back(std::uint32_t(number));
        }
        known = coverage;
    }
}

/// What one line covers, once.
void ThinLines::blend(const QColor &color)
{
    auto seen = color;
    seen.setAlphaF(float(seen.alphaF() * m_opacity));
    const auto source = qPremultiply(seen.rgba());
    auto *dots = reinterpret_cast<QRgb *>(m_image.bits());
    const bool opaque = seen.alpha() == int(kOpaque);
    for (const auto number : m_covered) {
        const auto coverage = std::exchange(m_coverage[number], 0);
        dots[number] = opaque && coverage == kOpaque ? source : over(source, coverage, dots[number]);
    }
    m_covered.clear();
}

void ThinLines::finish()
{
    m_painter.save();
    m_painter.setWorldMatrixEnabled(false);
    m_painter.setOpacity(1);
    m_painter.drawImage(m_frame.topLeft(), m_image);
    m_painter.restore();
}

} // namespace revier
