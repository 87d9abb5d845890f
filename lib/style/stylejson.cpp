// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/stylejson.h"

#include "style/stylenames_p.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Style)
};

constexpr std::size_t kMostClasses = 100;

/// Reads the keys of one JSON object and remembers the first thing that is wrong with them.
class ObjectReader
{
public:
    explicit ObjectReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QJsonValue take(QLatin1StringView key) { return m_object.take(key); }

    void number(QLatin1StringView key, double &target)
    {
        const auto value = take(key);
        if (!value.isUndefined() && (!value.isDouble() || value.toDouble() < 0)) {
            return fail(Text::tr("\"%1\" must be a number that is not negative.").arg(key));
        }
        target = value.toDouble(target);
    }
    /// A missing key leaves what is there.
    void optionalNumber(QLatin1StringView key, std::optional<double> &target)
    {
        if (m_object.contains(key)) {
            number(key, target.emplace());
        }
    }
    void boolean(QLatin1StringView key, bool &target)
    {
        const auto value = take(key);
        if (!value.isUndefined() && !value.isBool()) {
            return fail(Text::tr("\"%1\" must be true or false.").arg(key));
        }
        target = value.toBool(target);
    }
    void text(QLatin1StringView key, QString &target)
    {
        const auto value = take(key);
        if (!value.isUndefined() && !value.isString()) {
            return fail(Text::tr("\"%1\" must be a text.").arg(key));
        }
        target = value.toString(target);
    }
    void localized(QLatin1StringView key, LocalizedText &target)
    {
        const auto value = take(key);
        if (value.isUndefined()) {
            return;
        }
        if (!value.isString() && !value.isObject()) {
            return fail(Text::tr("\"%1\" must be a text, or one text per language.").arg(key));
        }
        target = LocalizedText::fromJson(value);
    }
    QJsonValue object(QLatin1StringView key)
    {
        const auto value = take(key);
        if (!value.isUndefined() && !value.isObject()) {
            fail(Text::tr("\"%1\" must be an object in braces.").arg(key));
        }
        return value;
    }
    QJsonArray list(QLatin1StringView key)
    {
        const auto value = take(key);
        if (!value.isUndefined() && !value.isArray()) {
            fail(Text::tr("\"%1\" must be a list in brackets.").arg(key));
        }
        return value.toArray();
    }
    /// A missing key leaves what is there; an empty list means a continuous line.
    void dash(QLatin1StringView key, QList<double> &target)
    {
        if (!m_object.contains(key)) {
            return;
        }
        target.clear();
        bool valid = true;
        for (const auto lengths = list(key); const auto &length : lengths) {
            valid = valid && length.toDouble() > 0;
            target.append(length.toDouble());
        }
        if (!valid || target.size() % 2 != 0) {
            fail(Text::tr("\"%1\" must be a list of lengths in px, line and gap by turns.").arg(key));
        }
    }
    void color(QLatin1StringView key, QColor &target)
    {
        const auto value = take(key);
        if (value.isUndefined()) {
            return;
        }
        const auto color = QColor::fromString(value.toString());
        if (!color.isValid()) {
            return fail(Text::tr("\"%1\" must be a colour such as #rrggbb or #aarrggbb.").arg(key));
        }
        target = color;
    }
    template<typename Value, std::size_t N>
    void choice(QLatin1StringView key, const std::array<std::pair<QLatin1StringView, Value>, N> &choices,
                Value &target)
    {
        const auto value = take(key);
        if (value.isUndefined()) {
            return;
        }
        QStringList known;
        for (const auto &[name, choice] : choices) {
            if (value.toString() == name) {
                target = choice;
                return;
            }
            known.append(name);
        }
        fail(Text::tr("\"%1\" must be one of: %2.").arg(key, known.join(u", ")));
    }
    void fail(const QString &message)
    {
        if (m_error.isEmpty()) {
            m_error = message;
        }
    }
    /// The first mistake, or the first key that nobody took.
    [[nodiscard]] QString finish() const
    {
        if (m_error.isEmpty() && !m_object.isEmpty()) {
            return Text::tr("The key \"%1\" is unknown.").arg(m_object.begin().key());
        }
        return m_error;
    }

private:
    QJsonObject m_object;
    QString m_error;
};

QString readSymbol(const QJsonValue &value, Symbol &symbol)
{
    ObjectReader reader(value.toObject());
    reader.choice("shape"_L1, kShapes, symbol.shape);
    reader.number("size"_L1, symbol.size);
    reader.color("fill"_L1, symbol.fill);
    reader.choice("pattern"_L1, kPatterns, symbol.pattern);
    reader.color("stroke"_L1, symbol.stroke);
    reader.number("strokeWidth"_L1, symbol.strokeWidth);
    reader.color("casing"_L1, symbol.casing);
    reader.number("casingWidth"_L1, symbol.casingWidth);
    reader.dash("dash"_L1, symbol.dash);
    return reader.finish();
}

QString readCategory(const QJsonValue &value, const Symbol &base, StyleCategory &category)
{
    ObjectReader reader(value.toObject());
    for (const auto values = reader.list("values"_L1); const auto &v : values) {
        if (v.isNull() || v.isObject() || v.isArray()) {
            reader.fail(Text::tr("\"%1\" must be a list of texts or numbers.").arg("values"_L1));
        }
        category.values.append(v.toVariant().toString());
    }
    if (category.values.isEmpty()) {
        reader.fail(Text::tr("A category needs a list of \"values\"."));
    }
    reader.localized("label"_L1, category.label);
    category.symbol = base;
    const auto error = readSymbol(reader.object("symbol"_L1), category.symbol);
    return error.isEmpty() ? reader.finish() : error;
}

QString readProportional(const QJsonValue &value, Proportional &proportional)
{
    ObjectReader reader(value.toObject());
    reader.text("field"_L1, proportional.field);
    if (proportional.field == kSeriesField) { // the series knows its largest number
        proportional.maxValue = 0;
    }
    reader.number("maxValue"_L1, proportional.maxValue);
    reader.number("maxSize"_L1, proportional.maxSize);
    reader.localized("unit"_L1, proportional.unit);
    if (proportional.field.isEmpty() || (proportional.maxValue <= 0 && proportional.field != kSeriesField)) {
        reader.fail(Text::tr("Proportional symbols need a \"field\" and a positive \"maxValue\"."));
    }
    return reader.finish();
}

/// Numbers that may be negative; the first text that is none fails.
std::vector<double> readBreaks(ObjectReader &reader)
{
    std::vector<double> breaks;
    bool valid = true;
    for (const auto list = reader.list("breaks"_L1); const auto &value : list) {
        valid = valid && value.isDouble() && (breaks.empty() || value.toDouble() > breaks.back());
        breaks.push_back(value.toDouble());
    }
    if (!valid || breaks.size() > kMostClasses) {
        reader.fail(Text::tr("\"%1\" must be a list of ascending numbers, at most %2.")
                        .arg("breaks"_L1)
                        .arg(kMostClasses));
    }
    return breaks;
}

std::vector<QColor> readColors(ObjectReader &reader)
{
    std::vector<QColor> colors;
    for (const auto list = reader.list("colors"_L1); const auto &entry : list) {
        const auto color = QColor::fromString(entry.toString());
        if (!color.isValid()) {
            reader.fail(Text::tr("\"%1\" must be a colour such as #rrggbb or #aarrggbb.").arg("colors"_L1));
        }
        colors.push_back(color);
    }
    return colors;
}

QString readGraduated(const QJsonValue &value, Graduated &graduated)
{
    ObjectReader reader(value.toObject());
    reader.text("field"_L1, graduated.field);
    reader.localized("unit"_L1, graduated.unit);
    reader.boolean("strokes"_L1, graduated.strokes);
    graduated.breaks = readBreaks(reader);
    graduated.colors = readColors(reader);
    for (const auto labels = reader.list("labels"_L1); const auto &label : labels) {
        graduated.labels.push_back(LocalizedText::fromJson(label));
    }
    const auto count = graduated.breaks.size() + 1;
    const bool open = graduated.field == kSeriesField && graduated.colors.empty(); // see styleForSeries()
    if (graduated.field.isEmpty() || (graduated.colors.size() != count && !open)) {
        reader.fail(Text::tr("Classes need a \"field\" and one colour more than \"breaks\"."));
    }
    if (!graduated.labels.empty() && graduated.labels.size() != count) {
        reader.fail(Text::tr("Classes need one of the \"labels\" each, or none."));
    }
    return reader.finish();
}

QString readArea(const QJsonValue &value, GroundArea &area)
{
    ObjectReader reader(value.toObject());
    reader.text("field"_L1, area.field);
    reader.text("maxField"_L1, area.maxField);
    reader.choice("shape"_L1, kShapes, area.shape);
    reader.number("minScale"_L1, area.minScale);
    reader.number("maxScale"_L1, area.maxScale);
    if (area.field.isEmpty()) {
        reader.fail(Text::tr("Area-true shapes need a \"field\" with hectares."));
    }
    return reader.finish();
}

QString readHeat(const QJsonValue &value, HeatMap &heat)
{
    ObjectReader reader(value.toObject());
    reader.number("radius"_L1, heat.radius);
    reader.text("weightField"_L1, heat.weightField);
    reader.number("maximum"_L1, heat.maximum);
    heat.colors = readColors(reader);
    if (heat.radius <= 0 || heat.radius > kWidestHeat || heat.maximum <= 0 || heat.colors.size() < 2
        || heat.colors.size() > kMostClasses) {
        reader.fail(
            Text::tr("A heat map needs a \"radius\" of up to %1 px, a positive \"maximum\" and 2 to %2 "
                     "\"colors\".")
                .arg(kWidestHeat)
                .arg(kMostClasses));
    }
    return reader.finish();
}

QString readLabels(const QJsonValue &value, LabelStyle &labels)
{
    ObjectReader reader(value.toObject());
    double priority = 0;
    reader.text("field"_L1, labels.field);
    reader.number("size"_L1, labels.size);
    reader.boolean("bold"_L1, labels.bold);
    reader.boolean("italic"_L1, labels.italic);
    reader.boolean("capitals"_L1, labels.capitals);
    reader.boolean("value"_L1, labels.value);
    reader.color("color"_L1, labels.color);
    reader.optionalNumber("halo"_L1, labels.halo);
    reader.number("priority"_L1, priority);
    reader.number("minScale"_L1, labels.minScale);
    labels.priority = int(priority);
    if (labels.field.isEmpty()) {
        reader.fail(Text::tr("Labels need a \"field\"."));
    }
    return reader.finish();
}

QString readParts(ObjectReader &reader, Style &style)
{
    auto error = readSymbol(reader.object("symbol"_L1), style.symbol);
    const auto categories = reader.list("categories"_L1);
    for (qsizetype i = 0; i < categories.size() && error.isEmpty(); ++i) {
        error = readCategory(categories[i], style.symbol, style.categories.emplace_back());
    }
    if (const auto value = reader.object("graduated"_L1); value.isObject() && error.isEmpty()) {
        error = readGraduated(value, style.graduated.emplace());
    }
    if (const auto value = reader.object("proportional"_L1); value.isObject() && error.isEmpty()) {
        error = readProportional(value, style.proportional.emplace());
    }
    if (const auto value = reader.object("area"_L1); value.isObject() && error.isEmpty()) {
        error = readArea(value, style.area.emplace());
    }
    if (const auto value = reader.object("heat"_L1); value.isObject() && error.isEmpty()) {
        error = readHeat(value, style.heat.emplace());
    }
    if (const auto value = reader.object("labels"_L1); value.isObject() && error.isEmpty()) {
        error = readLabels(value, style.labels.emplace());
    }
    return error;
}

} // namespace

Result<Style> styleFromJson(const QJsonObject &object)
{
    Style style;
    ObjectReader reader(object);
    reader.localized("label"_L1, style.label);
    reader.text("categoryField"_L1, style.categoryField);
    reader.text("uncertaintyField"_L1, style.uncertaintyField);
    auto error = readParts(reader, style);
    if (!style.categories.empty() && style.categoryField.isEmpty()) {
        reader.fail(Text::tr("Categories need a \"categoryField\"."));
    }
    if (!style.categories.empty() && style.graduated) {
        reader.fail(Text::tr("\"categories\" and \"graduated\" exclude each other."));
    }
    if (error.isEmpty()) {
        error = reader.finish();
    }
    if (!error.isEmpty()) {
        return failure(Error::Code::Corrupt, error);
    }
    return style;
}

} // namespace revier
