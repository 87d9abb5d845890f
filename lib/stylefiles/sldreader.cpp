// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/sldfilter_p.h"
#include "stylefiles/sldsymbols_p.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct SldRule
{
    qint64 line = 0;
    QString title;
    std::optional<SldCondition> condition; ///< none: all features
    bool otherwise = false; ///< ElseFilter: those that no other rule draws
    double minScale = 0; ///< as in Layer
    double maxScale = 0;
    std::optional<SldSymbol> symbol;
    std::optional<LabelStyle> labels;
};

/// All elements of this name, at any depth, in order.
void collect(const XmlElement &element, QStringView name, std::vector<const XmlElement *> &out)
{
    for (const auto &child : element.children) {
        if (child.name == name) {
            out.push_back(&child);
        } else {
            collect(child, name, out);
        }
    }
}

QString titleOf(const XmlElement &rule)
{
    if (const auto *description = rule.child(u"Description"); description != nullptr) {
        return description->textOf(u"Title"); // Symbology Encoding
    }
    const auto title = rule.textOf(u"Title");
    return title.isEmpty() ? rule.textOf(u"Name") : title;
}

/// None if the rule's filter is beyond us.
std::optional<SldRule> parseRule(const XmlElement &element, StyleNotes &notes)
{
    SldRule rule {
        .line = element.line, .title = titleOf(element), .condition = {}, .symbol = {}, .labels = {}};
    if (const auto *filter = element.child(u"Filter"); filter != nullptr) {
        rule.condition = parseFilter(*filter, notes);
        if (!rule.condition) {
            return std::nullopt;
        }
    }
    rule.otherwise = element.child(u"ElseFilter") != nullptr;
    rule.minScale = std::max(0.0, element.textOf(u"MaxScaleDenominator").toDouble());
    rule.maxScale = std::max(0.0, element.textOf(u"MinScaleDenominator").toDouble());
    std::vector<const XmlElement *> symbolizers;
    for (const auto &child : element.children) {
        if (child.name == u"TextSymbolizer") {
            rule.labels = rule.labels ? rule.labels : parseTextSymbolizer(child, notes);
        } else if (child.name.endsWith("Symbolizer"_L1)) {
            symbolizers.push_back(&child);
        }
    }
    rule.symbol = parseSymbolizers(symbolizers, notes);
    return rule;
}

/// Of a rule that draws something: the others were left out.
const Symbol &symbolOf(const SldRule &rule)
{
    static const SldSymbol nothing {};
    return (rule.symbol ? *rule.symbol : nothing).symbol;
}

template<typename Condition> const Condition *conditionOf(const SldRule &rule)
{
    return rule.condition ? std::get_if<Condition>(&*rule.condition) : nullptr;
}

/// Makes one style of rules.
class StyleMaker
{
public:
    StyleMaker(std::vector<SldRule> rules, StyleNotes &notes)
        : m_rules(std::move(rules))
        , m_notes(notes)
    {
    }

    LayerLook run()
    {
        takeLabels();
        std::erase_if(m_rules, [](const SldRule &rule) { return !rule.symbol; });
        if (m_rules.empty()) {
            m_look.style.symbol = invisibleSymbol(); // labels alone
            return m_look;
        }
        takeScales();
        if (const auto &symbol = m_rules.front().symbol) {
            m_look.type = symbol->type;
        }
        takeFallback();
        if (m_rules.empty()) {
            return m_look;
        }
        if (conditionOf<ValuesCondition>(m_rules.front()) != nullptr) {
            takeCategories();
        } else {
            takeClasses();
        }
        return m_look;
    }

private:
    void takeLabels()
    {
        for (const auto &rule : m_rules) {
            if (!rule.labels) {
                continue;
            }
            if (m_look.style.labels) {
                if (m_look.style.labels->field != rule.labels->field) {
                    m_notes.add(rule.line, StyleText::tr("Only the first kind of label is written."));
                }
                continue;
            }
            m_look.style.labels = rule.labels;
            if (!rule.symbol) {
                m_look.style.labels->minScale = rule.minScale;
            }
            if (!rule.symbol && rule.maxScale > 0) {
                m_notes.add(rule.line, StyleText::tr("Labels stay when the map comes closer."));
            }
        }
    }

    void takeScales()
    {
        const auto &first = m_rules.front();
        const bool same = std::ranges::all_of(m_rules, [&first](const SldRule &rule) {
            return rule.minScale == first.minScale && rule.maxScale == first.maxScale;
        });
        if (same) {
            m_look.minScale = first.minScale;
            m_look.maxScale = first.maxScale;
        } else {
            m_notes.add(first.line,
                        StyleText::tr("Rules for different scales: all are drawn at every scale."));
        }
    }

    /// The symbol of all other features.
    void takeFallback()
    {
        const auto isFallback = [](const SldRule &rule) { return rule.otherwise || !rule.condition; };
        const auto found = std::ranges::find_if(m_rules, isFallback);
        m_hasFallback = found != m_rules.end();
        if (!m_hasFallback) {
            m_look.style.symbol = invisibleSymbol();
            return;
        }
        m_look.style.symbol = symbolOf(*found);
        m_look.style.label = found->title;
        m_rules.erase(found);
        for (const auto &rule : m_rules) {
            if (isFallback(rule)) {
                m_notes.add(rule.line,
                            StyleText::tr("Several symbols over each other: the first one is drawn."));
            }
        }
        std::erase_if(m_rules, isFallback);
    }

    void takeCategories()
    {
        for (const auto &rule : m_rules) {
            const auto *values = conditionOf<ValuesCondition>(rule);
            auto &style = m_look.style;
            if (values == nullptr || (!style.categories.empty() && values->field != style.categoryField)) {
                noteLeftOut(rule);
                continue;
            }
            style.categoryField = values->field;
            style.categories.push_back(
                {.values = values->values, .label = rule.title, .symbol = symbolOf(rule)});
        }
    }

    void takeClasses()
    {
        std::vector<const SldRule *> rules;
        const auto rangeOf = [](const SldRule &rule) { return conditionOf<RangeCondition>(rule); };
        const auto field = rangeOf(m_rules.front())->field;
        for (const auto &rule : m_rules) {
            if (const auto *range = rangeOf(rule); range != nullptr && range->field == field) {
                rules.push_back(&rule);
            } else {
                noteLeftOut(rule);
            }
        }
        std::ranges::stable_sort(rules, std::ranges::less {},
                                 [&](const SldRule *rule) { return rangeOf(*rule)->low; });
        auto &graduated = m_look.style.graduated.emplace(
            Graduated {.field = field, .breaks = {}, .colors = {}, .labels = {}, .unit = {}});
        graduated.strokes = m_look.type == GeometryType::Line || onlyStrokesDiffer(rules);
        for (const auto *rule : rules) {
            addClass(graduated, *rule, *rangeOf(*rule));
        }
        if (std::isfinite(rangeOf(*rules.front())->low) || std::isfinite(m_lastRange.high)) {
            m_notes.add(rules.front()->line, StyleText::tr("The outer classes have no outer bounds here."));
        }
        if (std::ranges::all_of(graduated.labels, &LocalizedText::isEmpty)) {
            graduated.labels.clear();
        }
        if (!m_hasFallback) { // classes have the sizes of the symbol of all others
            m_look.style.symbol = symbolOf(*rules.front());
            (graduated.strokes ? m_look.style.symbol.stroke : m_look.style.symbol.fill) = Qt::transparent;
        }
        noteOtherForms(rules);
    }

    void addClass(Graduated &graduated, const SldRule &rule, const RangeCondition &range)
    {
        if (!graduated.colors.empty()) {
            const auto &before = m_lastRange;
            if (std::abs(before.high - range.low) > 1e-9 * std::abs(range.low)) {
                m_notes.add(rule.line,
                            StyleText::tr("Between two classes is a gap or an overlap; here a class "
                                          "reaches to the next."));
            }
            if (!graduated.breaks.empty() && range.low <= graduated.breaks.back()) {
                return; // the same once more
            }
            if (before.highBelongs) {
                m_notes.add(rule.line,
                            StyleText::tr("A number that lies on a break belongs to the upper class here."));
            }
            graduated.breaks.push_back(range.low);
        }
        m_lastRange = range;
        const auto &symbol = symbolOf(rule);
        graduated.colors.push_back(graduated.strokes ? symbol.stroke : symbol.fill);
        graduated.labels.emplace_back(rule.title);
    }

    static bool onlyStrokesDiffer(const std::vector<const SldRule *> &rules)
    {
        const auto &first = symbolOf(*rules.front());
        const auto same = [&](QColor Symbol::*color) {
            return std::ranges::all_of(
                rules, [&](const SldRule *rule) { return symbolOf(*rule).*color == first.*color; });
        };
        return same(&Symbol::fill) && !same(&Symbol::stroke);
    }

    void noteOtherForms(const std::vector<const SldRule *> &rules)
    {
        const bool strokes = m_look.style.graduated && m_look.style.graduated->strokes;
        for (const auto *rule : rules) {
            auto symbol = symbolOf(*rule);
            auto base = m_look.style.symbol;
            (strokes ? symbol.stroke : symbol.fill) = Qt::black;
            (strokes ? base.stroke : base.fill) = Qt::black;
            if (symbol != base) {
                m_notes.add(rule->line,
                            StyleText::tr("Classes differ by colour only: sizes, outlines and shapes are "
                                          "those of one symbol."));
            }
        }
    }

    void noteLeftOut(const SldRule &rule)
    {
        m_notes.add(rule.line, StyleText::tr("A rule for another field than the first is left out."));
    }

    std::vector<SldRule> m_rules;
    StyleNotes &m_notes;
    LayerLook m_look;
    RangeCondition m_lastRange;
    bool m_hasFallback = false;
};

} // namespace

Result<ReadStyle> readSld(const XmlElement &root, const QString &fileName)
{
    StyleNotes notes;
    std::vector<const XmlElement *> styles;
    collect(root, u"UserStyle", styles);
    if (styles.size() > 1) {
        notes.add(styles[1]->line, StyleText::tr("The file has several styles; the first one is taken."));
    }
    std::vector<const XmlElement *> elements;
    collect(styles.empty() ? root : *styles.front(), u"Rule", elements);
    std::vector<SldRule> rules;
    for (const auto *element : elements) {
        if (auto rule = parseRule(*element, notes); rule && (rule->symbol || rule->labels)) {
            rules.push_back(std::move(*rule));
        }
    }
    if (rules.empty()) {
        return failure(
            Error::Code::Unsupported,
            StyleText::tr("%1: There is no rule in it that can be drawn here. Is it a style of vector "
                          "data?")
                .arg(fileName));
    }
    auto look = StyleMaker(std::move(rules), notes).run();
    return ReadStyle {.look = std::move(look), .notes = notes.take()};
}

} // namespace revier
