// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/style.h"

#include <array>

namespace revier {
namespace {

// Okabe and Ito (2008), "Color Universal Design": distinguishable with all common colour-vision deficiencies.
constexpr std::array<QRgb, 7> kPalette {0xff0072b2, 0xffd55e00, 0xff009e73, 0xffcc79a7,
                                        0xffe69f00, 0xff56b4e9, 0xff6b5b4b};

constexpr int kAreaAlpha = 89; // 35 %

} // namespace

Style defaultStyle(GeometryType type, int number)
{
    const auto size = int(kPalette.size());
    const QColor color(kPalette.at(std::size_t((number % size + size) % size)));
    Style style;
    auto &symbol = style.symbol;
    symbol.fill = color;
    switch (type) {
    case GeometryType::Polygon:
        symbol.fill.setAlpha(kAreaAlpha);
        symbol.stroke = QColor(color.darker(140).rgb()); // 8 bits a channel, as it is written
        break;
    case GeometryType::Line:
        symbol.stroke = color;
        symbol.strokeWidth = 1.8;
        break;
    case GeometryType::Point:
    case GeometryType::None:
        symbol.size = 9;
        break;
    }
    return style;
}

} // namespace revier
