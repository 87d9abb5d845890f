// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/svgwriter_p.h"

#include "export/svgengine_p.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// The attributes of the group of a part.
QString groupOf(const LayeredDrawing &drawing, const SheetPart &part)
{
    const auto layer = std::ranges::find(drawing.layers, part.layer, &SheetLayer::id);
    const auto title = layer == drawing.layers.end() ? drawing.rest : layer->title;
    auto group = u"inkscape:groupmode=\"layer\" inkscape:label=\"%1\""_s.arg(title.toHtmlEscaped());
    if (!part.text.isEmpty()) {
        group += u" aria-label=\"%1\""_s.arg(part.text.toHtmlEscaped());
    }
    return group;
}

/// The packet without its XML declaration-like marks, which other XML may not contain twice.
QString metadata(const QByteArray &xmp)
{
    return u"<metadata>"_s + QString::fromUtf8(xmp) + u"</metadata>\n"_s;
}

} // namespace

QByteArray svgBytes(const LayeredDrawing &drawing, const FileProperties &properties)
{
    constexpr double kMillimetresPerPixel = 25.4 / 96;
    SvgPaper paper(drawing.size);
    QPainter painter(&paper);
    QString groups;
    for (const auto &part : drawing.parts) {
        if (part.below) {
            painter.setOpacity(part.below->opacity);
            part.below->paint(painter);
            painter.setOpacity(1);
        }
        part.paint(painter);
        groups += u"<g %1>\n%2</g>\n"_s.arg(groupOf(drawing, part), paper.engine().takeElements());
    }
    painter.end();
    const auto length = [](double px) { return QString::number(px, 'g', 9); };
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
           "xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" version=\"1.1\" width=\"%1mm\" "
           "height=\"%2mm\" viewBox=\"0 0 %3 %4\" role=\"img\" xml:lang=\"%5\">\n"
           "<title>%6</title>\n<desc>%7</desc>\n%8<defs>\n%9</defs>\n%10</svg>\n"_s
               .arg(length(drawing.size.width() * kMillimetresPerPixel),
                    length(drawing.size.height() * kMillimetresPerPixel), length(drawing.size.width()),
                    length(drawing.size.height()), drawing.language, properties.title.toHtmlEscaped(),
                    drawing.description.toHtmlEscaped(), metadata(properties.xmp.bytes),
                    paper.engine().clips(), groups)
               .toUtf8();
}

} // namespace revier
