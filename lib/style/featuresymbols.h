// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featurechoice.h"
#include "data/featuretable.h"
#include "data/yearseries.h"
#include "style/rasterlook.h"
#include "style/style.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace revier {

/// A style applied to the features of a table: which symbol each gets, and how large its marker is.
/// Immutable.
struct FeatureSymbols
{
    static constexpr std::uint16_t kNone = 0xffff; ///< the feature is not drawn
    std::vector<Symbol> symbols; ///< the categories or classes, then the fallback
    std::vector<std::uint16_t> symbolOf; ///< per feature, index into symbols or kNone
    std::vector<float> size; ///< per feature, px; empty unless the style is proportional
    std::vector<float> uncertainty; ///< per feature, metres on the ground; empty unless the style asks for it
    std::vector<float> area; ///< per feature, hectares or 0; empty unless the style asks for it
    std::vector<float> maxArea; ///< the same, where it is more than area; else 0
    std::optional<HeatMap> heat; ///< drawn in place of the markers; none unless the table has points
    std::optional<RasterLook> raster; ///< drawn in place of the outline; none for vector data
    std::vector<float> weight; ///< per feature, what it adds to the heat map; empty: 1

    [[nodiscard]] double markerSize(std::size_t feature) const
    {
        return size.empty() ? symbols[symbolOf[feature]].size : size[feature];
    }
};

using FeatureSymbolsPtr = std::shared_ptr<const FeatureSymbols>;

/// Proportional values that are missing, and unless the style says so negative or zero, are not drawn.
/// \a values are the numbers for kSeriesField, one per feature; none: a field of that name has no numbers.
/// \a choice: only its features are drawn; null: all.
[[nodiscard]] FeatureSymbolsPtr resolveSymbols(const Style &style, const FeatureTable &table,
                                               const FeatureValues *values = nullptr,
                                               const FeatureChoice *choice = nullptr);
/// The symbols of the categories or classes of a style, in their order.
[[nodiscard]] std::vector<Symbol> symbolsOf(const Style &style);
/// The class of \a number: how many breaks are not above it.
[[nodiscard]] std::size_t classOf(const Graduated &graduated, double number);
/// Size in px of a proportional marker for \a value.
[[nodiscard]] double proportionalSize(const Proportional &proportional, double value);
/// The column of \a table that holds \a field in \a language: "name_de" before "name" before "name_en", or
/// -1.
[[nodiscard]] int localizedField(const FeatureTable &table, const QString &field, Language language);
/// Whether a marker is near-white with a coloured outline, and so known by the outline.
[[nodiscard]] bool isHollow(const Symbol &symbol);
/// The look of the circle of uncertainty around a marker drawn with \a symbol: translucent, outline finely
/// dashed.
[[nodiscard]] Symbol uncertaintySymbol(const Symbol &symbol);
/// The look of the area-true shape (Style::area) of a marker drawn with \a symbol: hatched, outline dashed,
/// so that nobody takes it for a surveyed outline.
[[nodiscard]] Symbol areaSymbol(const Symbol &symbol);
/// The same for the largest figure, where sources differ: an outline alone.
[[nodiscard]] Symbol maxAreaSymbol(const Symbol &symbol);

} // namespace revier
