// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/svgengine_p.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// At most a hundredth of a px off, as short as possible.
QString number(double value)
{
    auto text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0')) {
        text.chop(1);
    }
    if (text.endsWith(u'.')) {
        text.chop(1);
    }
    return text == u"-0" ? u"0"_s : text;
}

QString pathData(const QPainterPath &path)
{
    QString data;
    const auto point = [&data](const QPainterPath::Element &element) {
        data += number(element.x) + u' ' + number(element.y);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            point(element);
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            point(element);
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            point(element);
            data += u' ';
            point(path.elementAt(++i));
            data += u' ';
            point(path.elementAt(++i));
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return data;
}

/// ` name="#rrggbb"`, with the opacity where it is not whole.
QString color(const QString &name, const QColor &color, double opacity)
{
    auto text = u" %1=\"%2\""_s.arg(name, color.name());
    if (const auto alpha = color.alphaF() * opacity; alpha < 1) {
        text += u" %1-opacity=\"%2\""_s.arg(name, QString::number(alpha, 'g', 3));
    }
    return text;
}

QString fill(const QBrush &brush, double opacity)
{
    return brush.style() == Qt::NoBrush ? u" fill=\"none\""_s : color(u"fill"_s, brush.color(), opacity);
}

QString dashes(const QPen &pen, double width)
{
    QStringList lengths;
    for (const auto pattern = pen.dashPattern(); const auto length : pattern) {
        lengths.append(number(length * width));
    }
    return lengths.isEmpty() ? QString() : u" stroke-dasharray=\"%1\""_s.arg(lengths.join(u' '));
}

/// \a scale: px per unit of the painter.
QString stroke(const QPen &pen, double opacity, double scale)
{
    if (pen.style() == Qt::NoPen) {
        return {};
    }
    const auto width = pen.isCosmetic() ? std::max(1.0, pen.widthF()) : pen.widthF() * scale;
    auto text = color(u"stroke"_s, pen.color(), opacity) + u" stroke-width=\"%1\""_s.arg(number(width))
        + dashes(pen, width);
    if (pen.capStyle() != Qt::FlatCap) {
        text +=
            pen.capStyle() == Qt::RoundCap ? u" stroke-linecap=\"round\""_s : u" stroke-linecap=\"square\""_s;
    }
    if (pen.joinStyle() == Qt::RoundJoin) {
        text += u" stroke-linejoin=\"round\""_s;
    } else if (pen.joinStyle() == Qt::BevelJoin) {
        text += u" stroke-linejoin=\"bevel\""_s;
    }
    return text;
}

double scaleOf(const QTransform &transform)
{
    return std::sqrt(std::abs(transform.determinant()));
}

} // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(PaintEngineFeatures(AllFeatures & ~(PorterDuff | BlendModes | RasterOpModes)))
{
}

bool SvgEngine::begin(QPaintDevice *)
{
    setActive(true);
    return true;
}

bool SvgEngine::end()
{
    setActive(false);
    return true;
}

void SvgEngine::updateState(const QPaintEngineState &changes)
{
    constexpr auto kClip = DirtyFlags(DirtyClipPath | DirtyClipRegion | DirtyClipEnabled);
    if ((changes.state() & kClip).toInt() != 0) {
        m_clipChanged = true;
    }
}

QString SvgEngine::clip()
{
    if (!m_clipChanged) {
        return m_clip;
    }
    m_clipChanged = false;
    m_clip.clear();
    if (!painter()->hasClipping()) {
        return m_clip;
    }
    // The clip is in units of the painter, whose transform may have changed since it was set.
    const auto data = pathData(painter()->combinedTransform().map(painter()->clipPath()));
    auto number = m_clipNumbers.constFind(data);
    if (number == m_clipNumbers.constEnd()) {
        number = m_clipNumbers.insert(data, int(m_clipNumbers.size()));
        m_clips +=
            u"<clipPath id=\"clip%1\"><path d=\"%2\"/></clipPath>\n"_s.arg(QString::number(*number), data);
    }
    m_clip = u" clip-path=\"url(#clip%1)\""_s.arg(*number);
    return m_clip;
}

void SvgEngine::write(const QString &element)
{
    m_elements += element;
}

void SvgEngine::drawOutline(const QPainterPath &path, const QString &look)
{
    const auto data = pathData(painter()->combinedTransform().map(path));
    if (!data.isEmpty()) {
        const auto rule = path.fillRule() == Qt::OddEvenFill ? u" fill-rule=\"evenodd\""_s : QString();
        write(u"<path d=\"%1\"%2%3%4/>\n"_s.arg(data, look, rule, clip()));
    }
}

void SvgEngine::drawPath(const QPainterPath &path)
{
    const auto *p = painter();
    const auto look =
        fill(p->brush(), p->opacity()) + stroke(p->pen(), p->opacity(), scaleOf(p->combinedTransform()));
    drawOutline(path, look);
}

void SvgEngine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    const auto *p = painter();
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
    if (mode != PolylineMode) {
        path.closeSubpath();
    }
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    const auto filling = mode == PolylineMode ? u" fill=\"none\""_s : fill(p->brush(), p->opacity());
    drawOutline(path, filling + stroke(p->pen(), p->opacity(), scaleOf(p->combinedTransform())));
}

void SvgEngine::drawImage(const QRectF &place, const QImage &image, const QRectF &part,
                          Qt::ImageConversionFlags)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.copy(part.toAlignedRect()).save(&buffer, "png");
    const auto t = painter()->combinedTransform();
    const auto opacity = painter()->opacity() < 1
        ? u" opacity=\"%1\""_s.arg(QString::number(painter()->opacity(), 'g', 3))
        : QString();
    const auto matrix = u"matrix(%1 %2 %3 %4 %5 %6)"_s.arg(
        QString::number(t.m11(), 'g', 9), QString::number(t.m12(), 'g', 9), QString::number(t.m21(), 'g', 9),
        QString::number(t.m22(), 'g', 9), QString::number(t.dx(), 'g', 9), QString::number(t.dy(), 'g', 9));
    write(u"<g%1><image x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\" preserveAspectRatio=\"none\" "
          "transform=\"%6\"%7 xlink:href=\"data:image/png;base64,%8\"/></g>\n"_s.arg(
              clip(), QString::number(place.x(), 'g', 9), QString::number(place.y(), 'g', 9),
              QString::number(place.width(), 'g', 9), QString::number(place.height(), 'g', 9), matrix,
              opacity, QString::fromLatin1(png.toBase64())));
}

void SvgEngine::drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &part)
{
    drawImage(place, pixmap.toImage(), part, Qt::AutoColor);
}

void SvgEngine::drawTextItem(const QPointF &position, const QTextItem &item)
{
    QPainterPath path;
    path.addText(position, item.font(), item.text());
    path.setFillRule(Qt::WindingFill);
    write(u"<g aria-label=\"%1\">"_s.arg(item.text().toHtmlEscaped()));
    drawOutline(path, color(u"fill"_s, painter()->pen().color(), painter()->opacity()));
    write(u"</g>\n"_s);
}

QString SvgEngine::takeElements()
{
    return std::exchange(m_elements, {});
}

int SvgPaper::metric(PaintDeviceMetric metric) const
{
    constexpr int kPixelsPerInch = 96;
    constexpr double kMillimetresPerPixel = 25.4 / kPixelsPerInch;
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width());
    case PdmHeight:
        return qRound(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * kMillimetresPerPixel);
    case PdmHeightMM:
        return qRound(m_size.height() * kMillimetresPerPixel);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kPixelsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    default:
        return 0;
    }
}

} // namespace revier
