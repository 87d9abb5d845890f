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
        return Text::tr("%n feature(s) without geometry: in the table, but not on the map.", nullptr, count);
    case ProblemLog::Kind::BadPosition:
        return Text::tr("%n feature(s) with impossible coordinates: the parts concerned were left out.",
                        nullptr, count);
    case ProblemLog::Kind::DegeneratePart:
        return Text::tr("%n feature(s) with lines or rings of too few positions: these parts were left out.",
                        nullptr, count);
    case ProblemLog::Kind::MixedDimensions:
        return Text::tr("%n feature(s) mixing points, lines and areas: only the predominant kind is shown.",
                        nullptr, count);
    case ProblemLog::Kind::UnknownGeometry:
        return Text::tr("%n feature(s) with a kind of geometry that cannot be shown.", nullptr, count);
    case ProblemLog::Kind::BadText:
        return Text::tr("%n feature(s) with text in another encoding than the file's: read as windows-1252.",
                        nullptr, count);
    case ProblemLog::Kind::Count:
        break;
    }
    return {};
}

} // namespace

void ProblemLog::add(Problem::Severity severity, const QString &message)
{
    if (const Problem problem {severity, message}; !std::ranges::contains(m_problems, problem)) {
        m_problems.push_back(problem);
    }
}

void ProblemLog::addFeature(Kind kind, std::size_t feature)
{
    constexpr std::size_t kNamed = 5;
    auto &counter = m_counts[std::size_t(kind)];
    if (counter.count > 0 && counter.lastFeature == feature) {
        return;
    }
    counter.lastFeature = feature;
    ++counter.count;
    if (counter.first.size() < kNamed) {
        counter.first.push_back(feature + 1);
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
        for (const auto number : counter.first) {
            numbers.append(QString::number(number));
        }
        if (counter.count > counter.first.size()) {
            numbers.append(u"…"_s);
        }
        const auto severity =
            Kind(kind) == Kind::NoGeometry ? Problem::Severity::Note : Problem::Severity::Warning;
        problems.push_back(
            {severity,
             Text::tr("%1 (No. %2)").arg(describe(Kind(kind), int(counter.count)), numbers.join(u", "_s))});
    }
    return problems;
}

} // namespace revier
