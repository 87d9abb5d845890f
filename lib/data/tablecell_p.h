// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/featuretable.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace revier {

/// The cells of one column as texts, whatever its type. Private to this module.
class CellTexts
{
public:
    /// \a column is a valid index; \a table must outlive this.
    CellTexts(const FeatureTable &table, int column);
    /// Without blanks around it; empty for null. Whole numbers have no decimals ("5162"), others the fewest
    /// digits that tell them apart. Holds until the next call.
    [[nodiscard]] std::string_view at(std::size_t row);
    [[nodiscard]] Field::Type type() const { return m_type; }
    [[nodiscard]] const Column &column() const { return *m_column; }

private:
    const Column *m_column;
    Field::Type m_type;
    std::array<char, 32> m_digits {};
};

/// A date of which month and day may be unknown.
struct PartialDate
{
    int year = 0;
    int month = 0; ///< 0: unknown
    int day = 0; ///< 0: unknown
    /// Whether this is earlier for certain: as far as both are known.
    [[nodiscard]] bool isBefore(const PartialDate &other) const;
};

/// "2026", "2026.0", "2026-03", "2026-03-12", "2026/03/12", each with a time behind it, "12.03.2026",
/// "12/03/2026", "03.2026"; years from 1000 to 9999.
[[nodiscard]] std::optional<PartialDate> dateIn(std::string_view text);
/// The date in a cell; numbers are years, if they are whole.
[[nodiscard]] std::optional<PartialDate> dateAt(CellTexts &cells, std::size_t row);

/// \a text without blanks around it, those of HTML (U+00A0) included.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// A cell as messages quote it: a few characters, or that it is empty.
[[nodiscard]] QString quoted(std::string_view cell);
/// At most \a most characters, with an ellipsis for the rest.
[[nodiscard]] QString shortened(std::string_view utf8, qsizetype most);
/// "row 3" as a spreadsheet counts it below the line of names, or "No. 2" of a feature.
[[nodiscard]] QString placeOf(const FeatureTable &table, std::size_t row);
/// Name of the table's file, without folder; of the layer if there is no file.
[[nodiscard]] QString fileNameOf(const FeatureTable &table);

/// The words of a field's name in small letters without umlauts: "Kreis-Schlüssel", "kreisSchluessel" ->
/// "kreis", "schluessel".
[[nodiscard]] QStringList nameWords(const QString &name);
/// Place of the first of \a words that is in \a name, or that begins or ends a word of it if it has at least
/// six letters; -1 if none is.
[[nodiscard]] qsizetype firstWordIn(const QString &name, const QStringList &words);

} // namespace revier
