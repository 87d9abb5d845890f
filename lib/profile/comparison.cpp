// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/comparison.h"

#include "core/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteComparison)
};

enum class Better { Neither, Less, More };

/// Makes the rows of one table.
class RowMaker
{
public:
    RowMaker(std::span<const SiteProfile> profiles, Language language)
        : m_profiles(profiles)
        , m_locale(localeOf(language))
    {
    }

    using CellOf = std::function<ComparisonCell(const SiteProfile &)>;

    /// Leaves out rows in which no site has anything.
    void add(const QString &label, Better better, const CellOf &cellOf)
    {
        ComparisonRow row {.label = label, .cells = {}};
        bool any = false;
        for (const auto &profile : m_profiles) {
            row.cells.push_back(cellOf(profile));
            auto &text = row.cells.back().text;
            any = any || !text.isEmpty();
            text = text.isEmpty() ? u"–"_s : text;
        }
        markBest(row, better);
        if (any) {
            m_rows.push_back(std::move(row));
        }
    }

    void addFacts()
    {
        add(Text::tr("Layer"), Better::Neither, [](const SiteProfile &p) { return words(p.layerTitle); });
        add(Text::tr("Municipality"), Better::Neither,
            [](const SiteProfile &p) { return words(p.municipality); });
        add(Text::tr("Position uncertain by up to"), Better::Neither, [this](const SiteProfile &p) {
            return words(p.uncertainty > 0 ? formatLength(p.uncertainty, m_locale) : QString());
        });
    }

    void addNearest()
    {
        std::vector<std::pair<QString, QString>>
            layers; // id, title; in the order of the first site that has it
        for (const auto &profile : m_profiles) {
            for (const auto &neighbour : profile.nearest) {
                if (!std::ranges::contains(layers, neighbour.layerId, &std::pair<QString, QString>::first)) {
                    layers.emplace_back(neighbour.layerId, neighbour.layerTitle);
                }
            }
        }
        for (const auto &[id, title] : layers) {
            add(Text::tr("Nearest: %1").arg(title), Better::Less,
                [this, &id](const SiteProfile &p) { return nearestCell(p, id); });
        }
    }

    void addPeople()
    {
        for (const auto radius : peopleRadii()) {
            add(Text::tr("People within %1 (estimate)").arg(formatLength(radius, m_locale)), Better::More,
                [this, radius](const SiteProfile &p) { return peopleCell(p, radius); });
        }
    }

    void addJobs()
    {
        std::vector<SiteJobs> kinds; // one for each scenario, year and measure
        for (const auto &profile : m_profiles) {
            for (const auto &jobs : profile.jobs) {
                if (std::ranges::none_of(kinds, [&jobs](const auto &k) { return isSame(k, jobs); })) {
                    kinds.push_back(jobs);
                }
            }
        }
        std::ranges::stable_sort(kinds, {}, &SiteJobs::year);
        for (const auto &kind : kinds) {
            const auto label =
                u"%1 %2, %3"_s.arg(measureText(kind.measure)).arg(kind.year).arg(kind.scenarioTitle);
            add(label, Better::More, [this, &kind](const SiteProfile &p) { return jobsCell(p, kind); });
        }
    }

    [[nodiscard]] std::vector<ComparisonRow> take() { return std::move(m_rows); }

private:
    static ComparisonCell words(const QString &text) { return {.text = text, .number = {}, .best = false}; }

    static bool isSame(const SiteJobs &a, const SiteJobs &b)
    {
        return a.scenarioId == b.scenarioId && a.year == b.year && a.measure == b.measure;
    }

    static void markBest(ComparisonRow &row, Better better)
    {
        std::optional<double> best;
        int numbers = 0;
        bool differ = false;
        for (const auto &cell : row.cells) {
            if (better == Better::Neither || !cell.number) {
                continue;
            }
            ++numbers;
            differ = differ || (best && *best != *cell.number);
            const auto other = best.value_or(*cell.number);
            best = better == Better::Less ? std::min(other, *cell.number) : std::max(other, *cell.number);
        }
        for (auto &cell : row.cells) {
            cell.best = numbers > 1 && differ && cell.number == best;
        }
    }

    [[nodiscard]] ComparisonCell nearestCell(const SiteProfile &profile, const QString &layerId) const
    {
        const auto found = std::ranges::find(profile.nearest, layerId, &Neighbour::layerId);
        if (found == profile.nearest.end()) {
            return {};
        }
        return {.text = u"%1: %2"_s.arg(distanceText(*found, m_locale), found->title),
                .number = std::round(found->metres),
                .best = false};
    }

    [[nodiscard]] ComparisonCell peopleCell(const SiteProfile &profile, double radius) const
    {
        const auto found = std::ranges::find(profile.people, radius, &PeopleWithin::radius);
        if (found == profile.people.end() || found->coverage <= 0) {
            return {};
        }
        constexpr double kHundreds = 100;
        return {.text = Text::tr("%1; %2 % of the circle known")
                            .arg(peopleText(found->people, m_locale),
                                 formatNumber(std::round(found->coverage * 100), 0, m_locale)),
                .number = std::round(found->people / kHundreds) * kHundreds,
                .best = false};
    }

    [[nodiscard]] ComparisonCell jobsCell(const SiteProfile &profile, const SiteJobs &kind) const
    {
        const auto found =
            std::ranges::find_if(profile.jobs, [&kind](const auto &jobs) { return isSame(jobs, kind); });
        if (found == profile.jobs.end()) {
            return {};
        }
        return {.text = jobsText(*found, m_locale), .number = found->jobs, .best = false};
    }

    std::span<const SiteProfile> m_profiles;
    QLocale m_locale;
    std::vector<ComparisonRow> m_rows;
};

/// A tab or a line break in a text would be a cell of its own.
QString cellText(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

} // namespace

QString distanceText(const Neighbour &neighbour, const QLocale &locale)
{
    if (neighbour.metres < 1) {
        return Text::tr("at the same place");
    }
    return u"%1 %2"_s.arg(formatLength(neighbour.metres, locale), compassDirection(neighbour.azimuth));
}

QString peopleText(double people, const QLocale &locale)
{
    constexpr double kHundreds = 100; // more digits would say more than an estimate knows
    return Text::tr("about %1").arg(formatNumber(std::round(people / kHundreds) * kHundreds, 0, locale));
}

QString jobsText(const SiteJobs &jobs, const QLocale &locale)
{
    if (!jobs.jobs) {
        return Text::tr("not counted in this scenario");
    }
    return u"%1 (%2)"_s.arg(formatNumber(std::round(*jobs.jobs), 0, locale), kindText(jobs.kind));
}

std::vector<ComparisonRow> compareProfiles(std::span<const SiteProfile> profiles, Language language)
{
    RowMaker maker(profiles, language);
    maker.addFacts();
    maker.addNearest();
    maker.addPeople();
    maker.addJobs();
    return maker.take();
}

QString comparisonToTsv(std::span<const SiteProfile> profiles, Language language)
{
    QStringList lines;
    QStringList head {Text::tr("Site")};
    for (const auto &profile : profiles) {
        head.append(cellText(profile.title));
    }
    lines.append(head.join(u'\t'));
    for (const auto &row : compareProfiles(profiles, language)) {
        QStringList cells {cellText(row.label)};
        for (const auto &cell : row.cells) {
            cells.append(cellText(cell.text));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace revier
