// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/examinations_p.h"
#include "doctor/texts_p.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

/// Fields that say which feature it is. Keys of other things (ags, osm_id of a relation) may repeat.
bool isIdField(const QString &name)
{
    static const QStringList kNames {u"id"_s,       u"fid"_s,        u"gid"_s,       u"oid"_s,
                                     u"objectid"_s, u"gml_id"_s,     u"uuid"_s,      u"guid"_s,
                                     u"globalid"_s, u"feature_id"_s, u"featureid"_s, u"kennung"_s};
    return kNames.contains(name, Qt::CaseInsensitive);
}

std::optional<Finding> duplicateFinding(const FeatureTable &table, std::size_t index)
{
    QHash<QString, std::vector<std::size_t>> rows;
    std::size_t filled = 0;
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        if (const auto text = table.columns[index].value(row).toString(); !text.isEmpty()) {
            rows[text].push_back(row);
            ++filled;
        }
    }
    const auto share = filled == 0 ? 1 : double(rows.size()) / double(filled);
    constexpr double kKeyOfOthers = 0.5; // the same values again and again: it says what a feature belongs to
    constexpr double kMostlyUnique = 0.8;
    constexpr std::size_t kFew = 20;
    if (std::size_t(rows.size()) == filled || share < kKeyOfOthers) {
        return std::nullopt;
    }
    Finding finding {
        .kind = Finding::Kind::DuplicateIds,
        .title = Text::tr("Ids that stand twice in “%1”").arg(table.fields[index].name),
        .explanation = Text::tr("An id must lead to one feature. Whoever joins or updates by it hits the "
                                "wrong one."),
        .evidence = {},
        .wayOut = Text::tr("Say which of the features is meant, and give each an id of its own."),
        .field = table.fields[index].name,
        .remedy = Remedy {.kind = Remedy::Kind::MarkDuplicates, .field = table.fields[index].name}};
    if (share < kMostlyUnique && filled >= kFew) { // parts of features may share its id on purpose
        finding.severity = Finding::Severity::Note;
        finding.certainty = Finding::Certainty::Possible;
    }
    std::vector<std::pair<std::size_t, QString>> twice; // in the order of the file
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it->size() > 1) {
            twice.emplace_back(it->front(), it.key());
            finding.count += it->size();
            finding.features.insert(finding.features.end(), it->begin(), it->end());
        }
    }
    std::ranges::sort(twice);
    std::ranges::sort(finding.features);
    constexpr std::size_t kShown = 5;
    for (const auto &[first, id] : std::span(twice).first(std::min(kShown, twice.size()))) {
        finding.evidence.append(
            Text::tr("“%1”: features No. %2").arg(id.left(60), featureNumbers(rows[id], rows[id].size())));
    }
    if (twice.size() > kShown) {
        finding.evidence.append(Text::tr("and %Ln more id(s)", nullptr, int(twice.size() - kShown)));
    }
    constexpr std::size_t kNamed = 100;
    finding.features.resize(std::min(kNamed, finding.features.size()));
    return finding;
}

/// What the values of a column are as numbers with decimal commas.
struct CommaColumn
{
    std::size_t numbers = 0;
    std::size_t withComma = 0;
    std::size_t ambiguous = 0; ///< "1,234" may be English thousands
    bool other = false; ///< a value that is no number
    QStringList samples;
};

CommaColumn commaColumn(const FeatureTable &table, std::size_t index)
{
    static const QRegularExpression kAmbiguous(u"^[+-]?[1-9]\\d{0,2},\\d{3}$"_s);
    CommaColumn column;
    for (std::size_t row = 0; row < table.featureCount(); ++row) {
        const auto text = table.columns[index].value(row).toString().trimmed();
        if (text.isEmpty()) {
            continue;
        }
        if (!commaNumber(text)) {
            column.other = true;
            return column;
        }
        ++column.numbers;
        if (text.contains(u',')) {
            ++column.withComma;
            column.ambiguous += kAmbiguous.match(text).hasMatch() ? 1 : 0;
            if (column.samples.size() < 3 && !column.samples.contains(text)) {
                column.samples.append(text);
            }
        }
    }
    return column;
}

std::optional<Finding> commaFinding(const FeatureTable &table, std::size_t index)
{
    const auto column = commaColumn(table, index);
    if (column.other || column.withComma == 0 || column.withComma == column.ambiguous) {
        return std::nullopt;
    }
    constexpr std::size_t kFew = 3; // "1,2" in one or two rows may be a list
    const bool sure = column.withComma >= kFew;
    return Finding {
        .kind = Finding::Kind::DecimalComma,
        .severity = sure ? Finding::Severity::Warning : Finding::Severity::Note,
        .certainty = sure ? Finding::Certainty::Likely : Finding::Certainty::Possible,
        .title = Text::tr("Numbers with decimal commas as text in “%1”").arg(table.fields[index].name),
        .explanation = Text::tr("Programs take them for texts: they cannot be added, compared or "
                                "shown by size."),
        .evidence = {Text::tr("All %1 values are numbers, %2 of them with a comma: %3")
                         .arg(column.numbers)
                         .arg(column.withComma)
                         .arg(column.samples.join(u"; "_s))},
        .wayOut = Text::tr("Deliver the column as numbers; in text formats with a decimal point."),
        .count = column.withComma,
        .field = table.fields[index].name,
        .remedy = Remedy {.kind = Remedy::Kind::ParseNumbers, .field = table.fields[index].name}};
}

} // namespace

std::vector<Finding> examineValues(const FeatureTable &table)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < table.fields.size(); ++i) {
        const auto type = table.fields[i].type;
        if (isIdField(table.fields[i].name) && (type == Field::Type::Text || type == Field::Type::Integer)) {
            if (auto finding = duplicateFinding(table, i)) {
                findings.push_back(*std::move(finding));
            }
        }
        if (type == Field::Type::Text) {
            if (auto finding = commaFinding(table, i)) {
                findings.push_back(*std::move(finding));
            }
        }
    }
    return findings;
}

} // namespace revier::doctor
