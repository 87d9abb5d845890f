// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/scenario.h"

#include "scenario/codes_p.h"

#include <algorithm>

namespace revier {
namespace {

constexpr Codes<Shape, 3> kShapes {
    {{Shape::Linear, u"linear"}, {Shape::Logistic, u"logistic"}, {Shape::Steps, u"steps"}}};

/// e to the power of \a x for small x, from additions and multiplications only: std::exp differs in its last
/// digits between libraries, and the numbers must not. (Taylor series of x/32, five times squared.)
double portableExp(double x)
{
    constexpr int kTerms = 12;
    constexpr int kSquares = 5;
    const double small = x / 32;
    double sum = 1;
    for (int n = kTerms; n > 0; --n) {
        sum = 1 + sum * small / n;
    }
    for (int i = 0; i < kSquares; ++i) {
        sum *= sum;
    }
    return sum;
}

double sigmoid(double x)
{
    constexpr double kSteepness = 8;
    return 1 / (1 + portableExp(-kSteepness * (x - 0.5)));
}

double logistic(double x)
{
    static const double first = sigmoid(0);
    static const double last = sigmoid(1);
    return (sigmoid(x) - first) / (last - first);
}

double stepAt(std::span<const Step> steps, double time)
{
    double share = 0;
    for (const auto &step : steps) {
        if (double(step.year) <= time) {
            share = step.share;
        }
    }
    return share;
}

/// 0 for NaN.
double within(double value, double highest)
{
    return value > 0 ? std::min(value, highest) : 0;
}

} // namespace

const Assumption *Scenario::assumption(QStringView sourceId) const
{
    const auto found = std::ranges::find(assumptions, sourceId, &Assumption::sourceId);
    return found == assumptions.end() ? nullptr : &*found;
}

Curve Curve::of(const Assumption &assumption)
{
    return {assumption.shape, double(assumption.startYear), double(assumption.fullYear),
            assumption.delay, assumption.lastYear,          assumption.steps};
}

double Curve::at(int year) const
{
    if (lastYear && double(year) > double(*lastYear) + delay) {
        return 0;
    }
    if (shape == Shape::Steps) {
        return within(stepAt(steps, double(year) - delay), 1);
    }
    const double passed = double(year) + 1 - startYear - delay;
    const double span = fullYear + 1 - startYear;
    if (!(passed > 0)) {
        return 0;
    }
    if (passed >= span) {
        return 1;
    }
    return shape == Shape::Logistic ? within(logistic(passed / span), 1) : passed / span;
}

double boundedJobs(const JobSource &source, double share, double curve)
{
    return within(source.jobsMax, source.jobsMax) * within(share, 1) * within(curve, 1);
}

std::optional<double> jobsAt(const JobSource &source, const Assumption *assumption, int year)
{
    if (assumption == nullptr || !assumption->enabled) {
        return {};
    }
    return boundedJobs(source, assumption->share, Curve::of(*assumption).at(year));
}

QString codeOf(Shape shape)
{
    return codeIn(kShapes, shape);
}

std::optional<Shape> shapeFromCode(QStringView code)
{
    return fromCode(kShapes, code);
}

} // namespace revier
