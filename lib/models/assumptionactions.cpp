// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assumptionmodel.h"

#include "models/assumptionedits_p.h"
#include "models/assumptiontexts_p.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// What the user does with the scenarios; the rows are in assumptionmodel.cpp.

namespace revier {
namespace {

void put(Scenario &scenario, const Assumption &assumption)
{
    const auto old = std::ranges::find(scenario.assumptions, assumption.sourceId, &Assumption::sourceId);
    if (old == scenario.assumptions.end()) {
        scenario.assumptions.push_back(assumption);
    } else {
        *old = assumption;
    }
}

} // namespace

Scenario AssumptionModel::editable() const
{
    if (!isShipped()) {
        return *scenario();
    }
    auto copy = model()->duplicated(scenario()->id).value_or(*scenario());
    copy.note = ownScenarioNote(scenario()->title);
    return copy;
}

bool AssumptionModel::apply(const Scenario &changed, const QString &where, const QString &what)
{
    if (const auto fault = model()->faultIn(changed); !fault.isEmpty()) {
        return fail(where.isEmpty() ? fault : u"%1: %2"_s.arg(where, fault));
    }
    const auto next = model()->withScenario(changed);
    if (!next) {
        return fail(next.error().message);
    }
    const bool isCopy = scenario()->id != changed.id;
    const auto original = scenarioTitle();
    m_jobs->setModel(*next, what);
    if (isCopy) {
        select(changed.id);
        say(tr("“%1” ships with the program and stays as it is. What you change is in “%2”.")
                .arg(original, changed.title.in(language())));
    } else {
        say(m_notice); // it stays true while the copy is changed
    }
    return true;
}

bool AssumptionModel::applyAssumption(const Assumption &changed, const JobSource &source, int role)
{
    auto copy = editable();
    const auto *original = base() == nullptr ? nullptr : base()->assumption(source.id);
    put(copy, original == nullptr ? changed : comparedWith(changed, *original, base()->title));
    return apply(copy, source.title.in(language()),
                 u"%1/%2/%3"_s.arg(copy.id, source.id, QString::number(role)));
}

void AssumptionModel::select(const QString &scenarioId)
{
    auto *document = m_jobs->map()->document();
    auto moment = document->snapshot()->moment;
    moment.scenario = scenarioId;
    if (moment.compare == scenarioId) {
        moment.compare.clear();
    }
    document->setMoment(moment);
}

bool AssumptionModel::fail(const QString &error)
{
    say({}, error);
    return false;
}

void AssumptionModel::say(const QString &notice, const QString &error)
{
    m_notice = notice;
    m_error = error;
    m_saidOf = scenario() == nullptr ? QString() : scenario()->id;
    Q_EMIT messageChanged();
}

bool AssumptionModel::duplicate()
{
    const auto *original = scenario();
    if (original == nullptr) {
        return false;
    }
    auto copy = model()->duplicated(original->id);
    if (!copy) {
        return fail(copy.error().message);
    }
    if (isShipped()) {
        copy->note = ownScenarioNote(original->title);
    }
    if (!apply(*copy)) {
        return false;
    }
    say(tr("This is “%1” now.").arg(copy->title.in(language())));
    return true;
}

bool AssumptionModel::rename(const QString &german, const QString &english)
{
    if (scenario() == nullptr) {
        return false;
    }
    const auto first = german.trimmed();
    const auto second = english.trimmed();
    auto copy = editable();
    copy.title = {first.isEmpty() ? second : first, second.isEmpty() ? first : second};
    return apply(copy);
}

bool AssumptionModel::reset(int row)
{
    if (base() == nullptr || isShipped() || row < 0 || row >= rowCount()) {
        return false;
    }
    auto copy = *scenario();
    const auto *original = base()->assumption(source(row).id);
    if (original != nullptr) {
        put(copy, *original);
    } else {
        std::erase_if(copy.assumptions,
                      [&](const Assumption &each) { return each.sourceId == source(row).id; });
    }
    return apply(copy);
}

bool AssumptionModel::resetAll()
{
    if (base() == nullptr || isShipped()) {
        return false;
    }
    auto copy = *scenario();
    copy.assumptions = base()->assumptions;
    return apply(copy);
}

bool AssumptionModel::remove()
{
    if (scenario() == nullptr) {
        return false;
    }
    const auto next = model()->withoutScenario(scenario()->id);
    if (!next) {
        return fail(next.error().message);
    }
    const auto title = scenarioTitle();
    const auto &left = (*next)->scenarios();
    const auto instead = left.empty() ? QString() : left.front().id;
    select(base() != nullptr ? base()->id : instead);
    m_jobs->setModel(*next);
    say(tr("“%1” is removed. Undo brings it back.").arg(title));
    return true;
}

bool AssumptionModel::exportTo(const QUrl &file)
{
    auto path = file.toLocalFile();
    if (path.isEmpty() || !hasOwn()) {
        return fail(path.isEmpty()
                        ? tr("%1: Scenarios can only be saved as a local file.").arg(file.toString())
                        : tr("There are no scenarios of your own yet. Please duplicate one first."));
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".json"_s;
    }
    QSaveFile target(path);
    const auto json = model()->ownScenariosToJson();
    if (!target.open(QIODevice::WriteOnly) || target.write(json) != json.size() || !target.commit()) {
        return fail(tr("%1: The file cannot be written: %2. Please choose another folder.")
                        .arg(path, target.errorString()));
    }
    say({});
    Q_EMIT saved(QDir::toNativeSeparators(path));
    return true;
}

bool AssumptionModel::importFrom(const QUrl &file)
{
    const auto path = file.toLocalFile();
    if (path.isEmpty() || model() == nullptr) {
        return fail(tr("%1: Scenarios can only be read from a local file.").arg(file.toString()));
    }
    const auto next = model()->withFile(path);
    if (!next) {
        return fail(next.error().message);
    }
    const auto count = model()->scenarios().size();
    const auto &scenarios = (*next)->scenarios();
    const bool standsAlone = std::ranges::any_of(model()->scenarios(), [&](const Scenario &each) {
        return model()->isShipped(each.id) && !(*next)->isShipped(each.id);
    });
    if (standsAlone || (*next)->sources() != model()->sources()) {
        return fail(
            tr("%1: This file has sources of its own and stands alone. The window adds scenarios only; "
               "revieratlas-cli jobs --file computes such a file.")
                .arg(path));
    }
    if (scenarios.size() == count) {
        return fail(tr("%1: The file has no scenarios.").arg(path));
    }
    const auto first = scenarios[count];
    m_jobs->setModel(*next);
    select(first.id);
    say(tr("Added from %1: %2").arg(QFileInfo(path).fileName(), first.title.in(language())));
    return true;
}

} // namespace revier
