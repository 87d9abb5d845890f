// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/yearseries.h"
#include "style/style.h"

#include <QString>

#include <vector>

namespace revier {

/// The style as it is drawn with the numbers of \a series at one moment. What the style leaves open (the
/// largest number of proportional symbols, the breaks of classes) comes from the whole series, so that sizes
/// and classes mean the same in every year and scenario. Where \a values are differences, and where numbers
/// of the series are negative, colours diverge around a class of their own for zero: blue above, orange
/// below.
[[nodiscard]] Style styleForSeries(const Style &style, const YearSeries &series, const FeatureValues &values);
/// Whether the style draws or writes the numbers of the layer's series.
[[nodiscard]] bool usesSeries(const Style &style);

/// Round breaks between 0 and \a largest, at most five; none if there is nothing to divide.
[[nodiscard]] std::vector<double> prettyBreaks(double largest);
/// Colours from light to dark blue, fit for \a count classes.
[[nodiscard]] std::vector<QColor> sequentialColors(std::size_t count);

/// "Obergrenze", or "Obergrenze minus Zentrale Annahmen" where \a values are differences. Empty for a series
/// whose only scenario has no name.
[[nodiscard]] QString scenarioText(const YearSeries &series, const FeatureValues &values,
                                   const Moment &moment, Language language);
/// "Obergrenze (Annahme)": how what is no more than an assumption is named.
[[nodiscard]] QString assumptionText(const QString &text, Language language);
/// "2035, Obergrenze (Annahme)": year, scenario or difference, and whether the numbers are assumptions.
/// Empty if the series has no number then.
[[nodiscard]] QString momentText(const YearSeries &series, const FeatureValues &values, const Moment &moment,
                                 Language language);
/// "1.250 (Annahme)", "+40", with the unit of the series if \a withUnit.
[[nodiscard]] QString numberText(const YearSeries &series, const FeatureValues &values, double number,
                                 Language language, bool withUnit);

} // namespace revier
