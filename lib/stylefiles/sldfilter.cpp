// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/sldfilter_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The property and the literal of a comparison.
struct Comparison
{
    QString field;
    QString literal;
    bool swapped = false; ///< the literal stands first: 5 < field
};

std::optional<Comparison> comparison(const XmlElement &element)
{
    Comparison result;
    bool literal = false;
    for (const auto &child : element.children) {
        if (child.name == u"PropertyName" || child.name == u"ValueReference") {
            result.field = child.text;
        } else if (child.name == u"Literal") {
            result.literal = child.text;
            result.swapped = result.field.isEmpty();
            literal = true;
        } else {
            return std::nullopt; // a function
        }
    }
    return literal && !result.field.isEmpty() ? std::optional(result) : std::nullopt;
}

std::optional<double> number(const QString &text)
{
    bool valid = false;
    const auto value = text.toDouble(&valid);
    return valid && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<SldCondition> parseEqual(const XmlElement &element)
{
    const auto found = comparison(element);
    if (!found) {
        return std::nullopt;
    }
    return ValuesCondition {found->field, {found->literal}};
}

std::optional<SldCondition> parseBetween(const XmlElement &element)
{
    const auto *property = element.child(u"PropertyName");
    property = property == nullptr ? element.child(u"ValueReference") : property;
    const auto bound = [&element](QStringView name) -> std::optional<double> {
        const auto *boundary = element.child(name);
        return boundary == nullptr ? std::nullopt : number(boundary->textOf(u"Literal"));
    };
    const auto low = bound(u"LowerBoundary");
    const auto high = bound(u"UpperBoundary");
    if (property == nullptr || !low || !high) {
        return std::nullopt;
    }
    return RangeCondition {.field = property->text, .low = *low, .high = *high, .highBelongs = true};
}

/// PropertyIsLessThan and its relatives.
std::optional<SldCondition> parseOrder(const XmlElement &element, bool less, bool equal)
{
    const auto found = comparison(element);
    const auto bound = found ? number(found->literal) : std::nullopt;
    if (!bound) {
        return std::nullopt;
    }
    if (less != found->swapped) {
        return RangeCondition {
            .field = found->field, .low = -kInfinity, .high = *bound, .highBelongs = equal};
    }
    return RangeCondition {.field = found->field, .low = *bound, .high = kInfinity, .lowBelongs = equal};
}

/// Both at once.
std::optional<RangeCondition> intersected(const RangeCondition &a, const RangeCondition &b)
{
    if (a.field != b.field) {
        return std::nullopt;
    }
    auto result = a;
    if (b.low > a.low) {
        result.low = b.low;
        result.lowBelongs = b.lowBelongs;
    }
    if (b.high < a.high) {
        result.high = b.high;
        result.highBelongs = b.highBelongs;
    }
    return result;
}

std::optional<SldCondition> parse(const XmlElement &element);

std::optional<SldCondition> parseAnd(const XmlElement &element)
{
    std::optional<RangeCondition> result;
    for (const auto &child : element.children) {
        const auto part = parse(child);
        const auto *range = part ? std::get_if<RangeCondition>(&*part) : nullptr;
        if (range == nullptr) {
            return std::nullopt;
        }
        result = result ? intersected(*result, *range) : *range;
        if (!result) {
            return std::nullopt;
        }
    }
    return result ? std::optional<SldCondition>(*result) : std::nullopt;
}

std::optional<SldCondition> parseOr(const XmlElement &element)
{
    ValuesCondition result;
    for (const auto &child : element.children) {
        const auto part = parse(child);
        const auto *values = part ? std::get_if<ValuesCondition>(&*part) : nullptr;
        if (values == nullptr || (!result.field.isEmpty() && result.field != values->field)) {
            return std::nullopt;
        }
        result.field = values->field;
        result.values += values->values;
    }
    return result.values.isEmpty() ? std::nullopt : std::optional<SldCondition>(result);
}

std::optional<SldCondition> parse(const XmlElement &element)
{
    const auto &name = element.name;
    if (name == u"PropertyIsEqualTo") {
        return parseEqual(element);
    }
    if (name == u"PropertyIsBetween") {
        return parseBetween(element);
    }
    if (name == u"And") {
        return parseAnd(element);
    }
    if (name == u"Or") {
        return parseOr(element);
    }
    const bool less = name.startsWith("PropertyIsLessThan"_L1);
    if (less || name.startsWith("PropertyIsGreaterThan"_L1)) {
        return parseOrder(element, less, name.endsWith("EqualTo"_L1));
    }
    return std::nullopt;
}

} // namespace

std::optional<SldCondition> parseFilter(const XmlElement &filter, StyleNotes &notes)
{
    const auto result = filter.children.size() == 1 ? parse(filter.children.front()) : std::nullopt;
    if (!result) {
        const auto what = filter.children.empty() ? filter.name : filter.children.front().name;
        notes.add(filter.line,
                  StyleText::tr("A rule with a filter (%1) that is neither values nor one range of a single "
                                "field is left out.")
                      .arg(what));
    }
    return result;
}

} // namespace revier
