// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labeltexts_p.h"

#include "core/format.h"
#include "render/labels.h"
#include "style/fonts.h"
#include "style/legend.h"
#include "style/seriesstyle.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

/// True if a line may end with the character at \a i.
bool isBreakable(const QString &text, qsizetype i)
{
    const auto next = text[i + 1];
    const bool isHyphen = text[i] == u'-' && text[i - 1].isLetterOrNumber(); // else it is a minus
    return (text[i] == u' ' && next != u'/' && next != u'–') || isHyphen || text[i] == u'/';
}

/// "20 ha", "18–50 ha" or "31 km²", and that the shape is no outline.
QString areaText(const GroundArea &area, const FeatureTable &table, std::size_t feature, Language language)
{
    constexpr double kHectaresPerSquareKilometre = 100;
    constexpr double kLarge = 1000; // ha
    const auto locale = localeOf(language);
    const auto least = table.value(feature, area.field).toDouble();
    const auto most = std::max(least, table.value(feature, area.maxField).toDouble());
    const auto unit = most < kLarge ? 1 : kHectaresPerSquareKilometre;
    const auto number = [&](double hectares) { return formatNumber(hectares / unit, 1, locale); };
    const auto range = most > least ? number(least) + u'–' + number(most) : number(least);
    const auto size = range + (most < kLarge ? u" ha"_s : u" km²"_s);
    return translated(language, "Labels", QT_TRANSLATE_NOOP("Labels", "%1, not the outline")).arg(size);
}

} // namespace

QSizeF labelSize(const QString &lines, const QFont &font)
{
    const QFontMetricsF metrics(font);
    double width = 0;
    const auto parts = QStringView(lines).split(u'\n');
    for (const auto part : parts) {
        width = std::max(width, metrics.horizontalAdvance(part.toString()));
    }
    return {width, kLabelLineHeight * font.pixelSize() * double(parts.size())};
}

QString wrapped(const QString &text, int lines)
{
    qsizetype best = -1;
    const auto distance = [&](qsizetype i) { return std::abs(lines * i - text.size()); };
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (isBreakable(text, i) && (best < 0 || distance(i) < distance(best))) {
            best = i;
        }
    }
    if (best < 0) {
        return text;
    }
    const auto rest = text.sliced(best + 1).trimmed();
    return text.first(best + 1).trimmed() + u'\n' + (lines > 2 ? wrapped(rest, lines - 1) : rest);
}

QFont labelFont(const LabelStyle &style)
{
    constexpr double kSpacing = 115; // %; an absolute spacing would grow with the dpi of a PDF
    auto font = mapFont(style.size, style.bold, style.italic);
    if (style.capitals) {
        font.setLetterSpacing(QFont::PercentageSpacing, kSpacing);
    }
    return font;
}

QString labelText(const SceneLayer &layer, const LabelStyle &style, std::size_t feature, Language language)
{
    const auto &table = *layer.prepared->table;
    if (layer.area) {
        return areaText(*layer.area, table, feature, language);
    }
    const auto locale = localeOf(language);
    QVariant value;
    if (const auto column = localizedField(table, style.field, language); column >= 0) {
        value = table.columns[std::size_t(column)].value(feature);
    }
    if (value.isNull()) { // not every name is translated
        value = table.value(feature, style.field);
    }
    auto text = value.isNull() ? QString() : formatValue(value, locale).simplified();
    if (style.capitals) {
        text = locale.toUpper(text);
    }
    if (style.value && layer.series && layer.values && std::isfinite(layer.values->values[feature])) {
        const auto unit =
            layer.series->unit.in(language); // "%" belongs to its number, a word is in the legend
        const bool isSign = std::ranges::none_of(unit, [](QChar c) { return c.isLetter(); });
        auto number =
            numberText(*layer.series, *layer.values, layer.values->values[feature], language, isSign);
        number.replace(u' ', QChar::Nbsp); // a line of its own, in one piece
        text = text.isEmpty() ? number : text + u'\n' + number;
    }
    return text;
}

bool isLabelled(const SceneLayer &layer, double scaleDenominator)
{
    return layer.isDrawnAt(scaleDenominator) && layer.labels
        && (layer.labels->minScale <= 0 || scaleDenominator <= layer.labels->minScale);
}

} // namespace revier
