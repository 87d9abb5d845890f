// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/contrastreport.h"

#include "core/format.h"
#include "style/colorramps.h"
#include "style/featuresymbols.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Contrast)
};

/// Known by its outline. On a dark map that is what darkVariant() made of a hollow marker: dark, grey, with a
/// lighter outline.
bool isOutlined(const Symbol &symbol)
{
    constexpr float kDark = 0.26F;
    constexpr float kMuted = 0.16F;
    const auto &fill = symbol.fill;
    const bool hollowOnDark = symbol.onDark && fill.alpha() > 0 && fill.lightnessF() <= kDark
        && fill.hslSaturationF() <= kMuted && symbol.stroke.alpha() > 0
        && symbol.stroke.lightnessF() > fill.lightnessF();
    return isHollow(symbol) || hollowOnDark;
}

QString visionText(Vision vision)
{
    switch (vision) {
    case Vision::Protan:
        return Text::tr("with red blindness");
    case Vision::Deutan:
        return Text::tr("with green blindness");
    case Vision::Tritan:
        return Text::tr("with blue blindness");
    case Vision::Normal:
        break;
    }
    return Text::tr("for everybody");
}

/// "class 2", or the category's name.
QString nameOf(const Style &style, std::size_t number, Language language)
{
    if (style.graduated && number < style.graduated->colors.size()) {
        return Text::tr("class %1").arg(number + 1);
    }
    if (!style.graduated && number < style.categories.size()) {
        const auto &category = style.categories[number];
        return Text::tr("“%1”").arg(category.label.isEmpty() ? category.values.join(u", ")
                                                             : category.label.in(language));
    }
    return Text::tr("all others");
}

struct Finding
{
    double value = 0; ///< share of what is demanded
    QString text;
};

QString number(double value)
{
    return formatNumber(value, 1, QLocale());
}

void judge(const ContrastPair &pair, const QString &first, const QString &second,
           std::vector<Finding> &findings)
{
    if (pair.otherForm) {
        return;
    }
    const auto least = std::ranges::min_element(pair.differences);
    if (*least < kLeastDifference) {
        const bool everybody = pair.differences[std::size_t(Vision::Normal)] < kLeastDifference;
        const auto vision =
            everybody ? Vision::Normal : kVisions.at(std::size_t(least - pair.differences.begin()));
        findings.push_back(
            {*least / kLeastDifference,
             Text::tr("%1 and %2 look alike %3 (difference %4, needed %5).")
                 .arg(first, second, visionText(vision), number(*least), number(kLeastDifference))});
        return;
    }
    if (pair.projected < kLeastDifference) {
        findings.push_back({pair.projected / kLeastDifference,
                            Text::tr("%1 and %2 look alike on a projector (difference %3, needed %4).")
                                .arg(first, second, number(pair.projected), number(kLeastDifference))});
    }
}

std::vector<Symbol> judgedSymbols(const Style &style)
{
    auto symbols = symbolsOf(style);
    if (symbols.empty()) {
        symbols.push_back(style.symbol);
    }
    return symbols;
}

QStringList worded(std::vector<Finding> findings)
{
    std::ranges::stable_sort(findings, std::ranges::less {}, &Finding::value);
    QStringList warnings;
    for (const auto &finding : findings) {
        if (warnings.size() == kMostWarnings) {
            warnings.append(
                Text::tr("%Ln more of this kind.", "", int(qsizetype(findings.size()) - kMostWarnings)));
            break;
        }
        auto text = finding.text;
        text[0] = text[0].toUpper();
        warnings.append(text);
    }
    return warnings;
}

} // namespace

QColor symbolColor(const Symbol &symbol, GeometryType type)
{
    constexpr float kHardlyThere = 0.05F;
    const bool byStroke = type == GeometryType::Line || symbol.fill.alphaF() < kHardlyThere
        || (type == GeometryType::Point && isOutlined(symbol));
    return byStroke ? symbol.stroke : symbol.fill;
}

bool haveOtherForms(const Symbol &a, const Symbol &b, GeometryType type)
{
    constexpr double kOtherSize = 1.4; // times
    const auto differs = [](double x, double y) { return std::max(x, y) > kOtherSize * std::min(x, y); };
    switch (type) {
    case GeometryType::Line:
        return a.dash.isEmpty() != b.dash.isEmpty() || differs(a.strokeWidth, b.strokeWidth);
    case GeometryType::Polygon:
        return a.pattern != b.pattern;
    default:
        return a.shape != b.shape || differs(a.size, b.size) || isOutlined(a) != isOutlined(b)
            || a.dash.isEmpty() != b.dash.isEmpty();
    }
}

double ContrastPair::worst() const
{
    return std::min(*std::ranges::min_element(differences), projected);
}

ContrastReport contrastReport(const Style &style, GeometryType type, const QColor &ground, Language language)
{
    ContrastReport report;
    if (style.heat) {
        return report;
    }
    const auto symbols = judgedSymbols(style);
    std::vector<Finding> findings;
    for (const auto &symbol : symbols) {
        const auto color = over(symbolColor(symbol, type), ground);
        const auto &contrast = report.groundContrast.emplace_back(projectedContrast(color, ground));
        const bool outlined = type != GeometryType::Line && symbol.stroke.alpha() > 0
            && symbol.strokeWidth > 0
            && projectedContrast(over(symbol.stroke, ground), ground) >= kLeastGroundContrast;
        if (contrast < kLeastGroundContrast && !outlined) {
            const auto name =
                symbols.size() > 1 ? nameOf(style, report.colors.size(), language) : Text::tr("the symbol");
            findings.push_back({contrast / kLeastGroundContrast,
                                Text::tr("%1 hardly stands out from the map (contrast %2, needed %3).")
                                    .arg(name, formatNumber(contrast, 2, QLocale()),
                                         formatNumber(kLeastGroundContrast, 2, QLocale()))});
        }
        report.colors.push_back(color);
    }
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        for (auto j = i + 1; j < symbols.size(); ++j) {
            ContrastPair pair {.first = i,
                               .second = j,
                               .projected = projectedDifference(report.colors[i], report.colors[j]),
                               .contrast = projectedContrast(report.colors[i], report.colors[j]),
                               .otherForm = haveOtherForms(symbols[i], symbols[j], type)};
            std::ranges::transform(kVisions, pair.differences.begin(), [&](Vision vision) {
                return difference(report.colors[i], report.colors[j], vision);
            });
            judge(pair, nameOf(style, i, language), nameOf(style, j, language), findings);
            report.pairs.push_back(pair);
        }
    }
    report.warnings = worded(std::move(findings));
    return report;
}

} // namespace revier
