// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/problemlog.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString describe(ProblemLog::Kind kind, int count)
{
    switch (kind) {
    case ProblemLog::Kind::NoGeometry:
        return Text::tr("%Ln feature(s) without geometry: in the table, but not on the map.", nullptr, count);
    case ProblemLog::Kind::NoPosition:
        return Text::tr(
            "%Ln row(s) in the table, but not on the map, as a number is missing or cannot be read.", nullptr,
            count);
    case ProblemLog::Kind::BadPosition:
        return Text::tr("%Ln feature(s) with impossible coordinates: the parts concerned were left out.",
                        nullptr, count);
    case ProblemLog::Kind::DegeneratePart:
        return Text::tr("%Ln feature(s) with lines or rings of too few positions: these parts were left out.",
                        nullptr, count);
    case ProblemLog::Kind::MixedDimensions:
        return Text::tr("%Ln feature(s) mixing points, lines and areas: only the predominant kind is shown.",
                        nullptr, count);
    case ProblemLog::Kind::UnknownGeometry:
        return Text::tr("%Ln feature(s) with a kind of geometry that cannot be shown.", nullptr, count);
    case ProblemLog::Kind::BadText:
        return Text::tr("%Ln feature(s) with text in another encoding than the file's: read as windows-1252.",
                        nullptr, count);
    case ProblemLog::Kind::Count:
        break;
    }
    return {};
}

/// How many features of a kind are named. A table is corrected row by row, so that more of them help.
std::size_t mostNamed(ProblemLog::Kind kind)
{
    return kind == ProblemLog::Kind::NoPosition ? 12 : 5;
}

QString sentence(ProblemLog::Kind kind, int count, const QString &numbers, bool rows)
{
    const auto form = rows ? Text::tr("%1 (row %2)") : Text::tr("%1 (No. %2)");
    const auto text = form.arg(describe(kind, count), numbers);
    if (kind == ProblemLog::Kind::NoPosition) {
        return Text::tr("%1 Enter numbers such as 6.95 there and open the file again.").arg(text);
    }
    return text;
}

} // namespace

void ProblemLog::add(Problem::Severity severity, const QString &message, Problem::Topic topic)
{
    if (const Problem problem {severity, message, topic}; !std::ranges::contains(m_problems, problem)) {
        m_problems.push_back(problem);
    }
}

void ProblemLog::addFeature(Kind kind, std::size_t feature, const QString &detail)
{
    auto &counter = m_counts[std::size_t(kind)];
    if (counter.count > 0 && counter.lastFeature == feature) {
        return;
    }
    counter.lastFeature = feature;
    ++counter.count;
    if (counter.first.size() < mostNamed(kind)) {
        counter.first.push_back({feature, detail});
    }
}

void ProblemLog::append(const ProblemLog &other, std::size_t before)
{
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind) {
        const auto &theirs = other.m_counts[kind];
        for (const auto &[feature, detail] : theirs.first) {
            addFeature(Kind(kind), before + feature, detail);
        }
        m_counts[kind].count += theirs.count - theirs.first.size();
    }
}

std::vector<Problem> ProblemLog::problems() const
{
    auto problems = m_problems;
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind) {
        const auto &counter = m_counts[kind];
        if (counter.count == 0) {
            continue;
        }
        QStringList numbers;
        for (const auto &[feature, detail] : counter.first) {
            const auto number = QString::number(feature + (m_rows ? 2 : 1));
            numbers.append(detail.isEmpty() ? number : Text::tr("%1: %2").arg(number, detail));
        }
        if (counter.count > counter.first.size()) {
            numbers.append(u"…"_s);
        }
        const auto severity =
            Kind(kind) == Kind::NoGeometry ? Problem::Severity::Note : Problem::Severity::Warning;
        const auto separator = Kind(kind) == Kind::NoPosition ? u"; "_s : u", "_s;
        const bool noGeometry = Kind(kind) == Kind::NoGeometry || Kind(kind) == Kind::NoPosition;
        problems.push_back({severity,
                            sentence(Kind(kind), int(counter.count), numbers.join(separator), m_rows),
                            noGeometry ? Problem::Topic::NoGeometry : Problem::Topic::Other});
    }
    return problems;
}

} // namespace revier
