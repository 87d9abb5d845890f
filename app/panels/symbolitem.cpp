// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbolitem.h"

#include "models/layermodel.h"
#include "render/painterbackend.h"

#include <QPainter>

#include <algorithm>

namespace revier {

SymbolItem::SymbolItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void SymbolItem::setEntry(const QVariant &entry)
{
    m_entry = entry;
    constexpr double kRoom = 4; // for the stroke
    const auto size = entry.canConvert<LegendEntry>() ? entry.value<LegendEntry>().symbol.size + kRoom : 0;
    setImplicitSize(size, size);
    Q_EMIT entryChanged();
    update();
}

void SymbolItem::paint(QPainter *painter)
{
    if (!m_entry.canConvert<LegendEntry>()) {
        return;
    }
    auto entry = m_entry.value<LegendEntry>();
    entry.symbol.size = std::min({entry.symbol.size, width() - 2, height() - 2});
    painter->setRenderHint(QPainter::Antialiasing);
    constexpr double kGap = 3; // px: samples of areas one below the other must not touch
    const auto gap = entry.type == GeometryType::Polygon ? kGap : 0;
    paintSymbol(*painter, entry.symbol, entry.type, boundingRect().adjusted(0, gap, 0, -gap));
}

} // namespace revier
