// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/localizedtext.h"
#include "map/layer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace revier {

/// What a feature says of itself, in words: for the details card and the fact sheet.
struct SiteFacts
{
    struct Fact
    {
        QString label;
        QString value;
    };
    std::vector<Fact> facts; ///< in the order of Layer::fields; without what follows
    QString source; ///< with its date, as the feature states it
    QStringList quality; ///< how sure facts and position are: grade and precision
};

/// Translated into the language that the program speaks, which should be \a language; numbers and dates in
/// its format.
[[nodiscard]] SiteFacts siteFacts(const Layer &layer, std::size_t feature, Language language);
/// A value as its field is described: in words, as a date, as digits or as a number without its unit; empty
/// for none.
[[nodiscard]] QString fieldText(const FieldInfo &info, const QVariant &value, Language language);
/// UTM 32N and degrees of a feature of one point, in two lines; empty for others.
[[nodiscard]] QString positionText(const FeatureTable &table, std::size_t feature, const QLocale &locale);
/// What a grade ("A") means, in words.
[[nodiscard]] QString gradeText(const QString &grade);
/// What a precision ("schematic") means, in words.
[[nodiscard]] QString precisionText(const QString &precision);

} // namespace revier
