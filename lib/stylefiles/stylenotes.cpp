// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylenotes_p.h"

#include <algorithm>
#include <utility>

namespace revier {

void StyleNotes::add(qint64 line, const QString &text)
{
    const auto same = std::ranges::find(m_notes, text, &StyleNote::text);
    if (same == m_notes.end()) {
        m_notes.push_back({.line = line, .text = text});
    } else {
        ++same->count;
    }
}

std::vector<StyleNote> StyleNotes::take()
{
    std::ranges::stable_sort(m_notes, std::ranges::less {}, &StyleNote::line);
    return std::exchange(m_notes, {});
}

QString xmlNumber(double value)
{
    return QString::number(value, 'g', 15);
}

void noteWhatOnlyWeHave(const LayerLook &look, StyleNotes &notes)
{
    const auto &style = look.style;
    if (style.proportional) {
        notes.add(0, StyleText::tr("Sizes in proportion to a value: all symbols have the same size there."));
    }
    if (style.graduated && style.graduated->field == kSeriesField) {
        notes.add(0, StyleText::tr("Classes of figures over years: there is no column with them."));
    }
    if (!style.uncertaintyField.isEmpty()) {
        notes.add(0, StyleText::tr("Circles of uncertainty."));
    }
    if (style.area) {
        notes.add(0, StyleText::tr("Area-true shapes of sites."));
    }
    if (style.labels && style.labels->value) {
        notes.add(0, StyleText::tr("Figures over years below labels."));
    }
    if (style.labels && style.labels->priority != 0) {
        notes.add(0, StyleText::tr("The priority of labels."));
    }
}

Symbol invisibleSymbol()
{
    Symbol symbol;
    symbol.size = 0;
    symbol.fill = Qt::transparent;
    symbol.stroke = Qt::transparent;
    return symbol;
}

bool isVisible(const Symbol &symbol, GeometryType type)
{
    const bool stroke = symbol.stroke.alpha() > 0 && symbol.strokeWidth > 0;
    if (type == GeometryType::Line) {
        return stroke;
    }
    const bool inked = symbol.fill.alpha() > 0 || stroke;
    return type == GeometryType::Point ? inked && symbol.size > 0 : inked;
}

} // namespace revier
