// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rowproblems_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

using Fault = RowProblems::Fault;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LongTable)
};

/// About what stands in a cell: %1 is the file, %2 the column, %3 the rows.
QString cellSentence(Fault fault, int count)
{
    switch (fault) {
    case Fault::NoKey:
        return Text::tr("%Ln row(s) of “%1” left out, as there is no key in column “%2”: %3. Enter the key "
                        "of a feature there and open the file again.",
                        nullptr, count);
    case Fault::NoYear:
        return Text::tr("%Ln row(s) of “%1” left out, as there is no year from 1900 to 2199 in column “%2”: "
                        "%3. Enter a year such as 2030 there and open the file again.",
                        nullptr, count);
    case Fault::NoScenario:
        return Text::tr("%Ln row(s) of “%1” left out, as there is no scenario in column “%2”, while other "
                        "rows have one: %3. Enter one there and open the file again.",
                        nullptr, count);
    case Fault::NoNumber:
        return Text::tr("%Ln row(s) of “%1” left out, as there is no number in column “%2”: %3. Enter a "
                        "number such as 1250 or 6.95 there, or nothing, and open the file again.",
                        nullptr, count);
    case Fault::TwoReadings:
        return Text::tr("%Ln row(s) of “%1” left out, as the number in column “%2” can be read in two ways: "
                        "%3. Write thousands without a separator (1250), decimals with other than three "
                        "digits (1.25), and open the file again.",
                        nullptr, count);
    case Fault::OtherMark:
        return Text::tr("%Ln row(s) of “%1” left out, as column “%2” has decimal commas beside decimal "
                        "points: %3. Use one of the two in the whole column and open the file again.",
                        nullptr, count);
    case Fault::Empty:
        return Text::tr("%Ln row(s) of “%1” without a number in column “%2”: %3.", nullptr, count);
    default:
        return {};
    }
}

/// About keys; %4 is the layer. For repeated ones %1 is the layer.
QString keySentence(Fault fault, int count)
{
    switch (fault) {
    case Fault::SeveralFeatures:
        return Text::tr("%Ln row(s) of “%1” left out, as the key in column “%2” fits several features of "
                        "“%4”: %3. Enter it exactly as it stands there and open the file again.",
                        nullptr, count);
    case Fault::Duplicate:
        return Text::tr("%Ln row(s) of “%1” left out, as an earlier row has the same key (column “%2”), year "
                        "and scenario: %3. Delete the wrong row of each pair and open the file again.",
                        nullptr, count);
    case Fault::UnknownKey:
        return Text::tr("%Ln key(s) in column “%2” of “%1” that no feature of “%4” has: %3. Their rows are "
                        "not on the map. Correct the keys, or choose another layer or field.",
                        nullptr, count);
    case Fault::RepeatedKey:
        return Text::tr("%Ln feature(s) of “%1” left without a number, as an earlier one has the same key "
                        "(field “%2”): %3. Give each feature a key of its own.",
                        nullptr, count);
    default:
        return {};
    }
}

} // namespace

void RowProblems::add(Fault fault, const QString &place, const QString &cell)
{
    auto &counter = m_counts[std::size_t(fault)];
    ++counter.count;
    if (std::size_t(counter.named.size()) < kNamed) {
        counter.named.append(cell.isEmpty() ? place : Text::tr("%1 (%2)").arg(place, cell));
    }
}

QString RowProblems::message(Fault fault, const QString &file, const QString &features) const
{
    const auto &[count, column, named] = m_counts[std::size_t(fault)];
    const auto number = int(std::min<std::size_t>(count, std::numeric_limits<int>::max()));
    auto places = named.join(u", "_s);
    if (count > std::size_t(named.size())) {
        places += u", …"_s;
    }
    const auto sentence = fault <= Fault::Empty ? cellSentence(fault, number) : keySentence(fault, number);
    if (fault == Fault::SeveralFeatures || fault == Fault::UnknownKey) {
        return sentence.arg(file, column, places, features);
    }
    return sentence.arg(fault == Fault::RepeatedKey ? features : file, column, places);
}

std::vector<Problem> RowProblems::problems(const QString &file, const QString &features) const
{
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto severity = Fault(i) == Fault::Empty ? Problem::Severity::Note : Problem::Severity::Warning;
        if (m_counts[i].count > 0) {
            problems.push_back({severity, message(Fault(i), file, features)});
        }
    }
    return problems;
}

QString RowProblems::mostFrequent(const QString &file, const QString &features) const
{
    const auto most = std::ranges::max_element(m_counts, {}, &Counter::count);
    return most->count == 0 ? QString() : message(Fault(most - m_counts.begin()), file, features);
}

} // namespace revier
