// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format.h"
#include "export/sheetparts.h"
#include "export/sheettexts_p.h"

using namespace Qt::StringLiterals;

// The sheet in words.

namespace revier {
namespace {

QString text(Language language, const char *source)
{
    return translated(language, "Sheet", source);
}

/// "Digital parks (12), Motorways (3)", as the panel names them.
QString shownText(const std::vector<DrawnLayer> &drawn, Language language)
{
    QStringList layers;
    for (const auto &[layer, features] : drawn) {
        layers.append(u"%1 (%2)"_s.arg(layer->title.in(language),
                                       formatNumber(double(features.size()), 0, localeOf(language))));
    }
    return layers.join(u", ");
}

/// "6.40 to 7.10 degrees east, 50.70 to 51.30 degrees north"
QString placeText(const Sheet &sheet, Language language)
{
    constexpr int kDecimals = 2;
    const auto locale = localeOf(language);
    const auto box = sheet.view.plane.toGeographic(sheet.view.extent());
    const auto number = [&locale](double degrees) { return locale.toString(degrees, 'f', kDecimals); };
    return text(language, QT_TRANSLATE_NOOP("Sheet", "%1 to %2 degrees east, %3 to %4 degrees north"))
        .arg(number(box.minX), number(box.maxX), number(box.minY), number(box.maxY));
}

} // namespace

QString textAlternative(const MapState &state, const Scene &scene, const Sheet &sheet, Language language)
{
    return textAlternative(drawnLayers(state, scene, drawnView(sheet)), sheet, language);
}

QString textAlternative(const std::vector<DrawnLayer> &drawn, const Sheet &sheet, Language language)
{
    const auto count = sheet.panels.size();
    QStringList sentences;
    sentences.append(
        count > 1 ? text(language, QT_TRANSLATE_NOOP("Sheet", "%1 maps: %2.")).arg(count).arg(sheet.title)
                  : text(language, QT_TRANSLATE_NOOP("Sheet", "Map: %1.")).arg(sheet.title));
    if (!sheet.subtitle.isEmpty()) {
        sentences.append(sheet.subtitle + u'.');
    }
    if (!drawn.empty()) {
        sentences.append(
            text(language, QT_TRANSLATE_NOOP("Sheet", "It shows, with the number of features: %1."))
                .arg(shownText(drawn, language)));
    }
    sentences.append(text(language, QT_TRANSLATE_NOOP("Sheet", "Area: %1.")).arg(placeText(sheet, language)));
    sentences.append(text(language, QT_TRANSLATE_NOOP("Sheet", "Scale: %1."))
                         .arg(formatScale(scaleDenominator(sheet.view), localeOf(language))));
    if (const auto sources = sourcesText(drawn, language); !sources.isEmpty()) {
        sentences.append(sources + u'.');
    }
    return sentences.join(u' ');
}

} // namespace revier
