// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/transform.h"

#include "crs/projhandle_p.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Transform)
};

constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();

bool isFinite(Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

PjPtr createOperation(PJ_CONTEXT *context, const PJ *from, const PJ *to, const char *ballpark)
{
    const std::array<const char *, 2> options {ballpark, nullptr};
    const PjPtr operation(proj_create_crs_to_crs_from_pj(context, from, to, nullptr, options.data()));
    return operation ? PjPtr(proj_normalize_for_visualization(context, operation.get())) : nullptr;
}

/// True for GRS 80, WGS 84 and their like: what is measured from the centre of the Earth agrees within a
/// metre.
bool isGeocentricEllipsoid(PJ_CONTEXT *context, const PJ *crs)
{
    constexpr double kSemiMajor = 6378137;
    const PjPtr ellipsoid(proj_get_ellipsoid(context, crs));
    double semiMajor = 0;
    return ellipsoid
        && proj_ellipsoid_get_parameters(context, ellipsoid.get(), &semiMajor, nullptr, nullptr, nullptr) != 0
        && semiMajor == kSemiMajor;
}

/// The best operations between two systems. One that only renames the datum (PROJ: ballpark) is off by 100 m
/// and more for the old German datums: it is accepted only where the ellipsoids say that it hardly matters.
PjPtr bestOperation(PJ_CONTEXT *context, const PJ *from, const PJ *to)
{
    auto operation = createOperation(context, from, to, "ALLOW_BALLPARK=NO");
    if (!operation && isGeocentricEllipsoid(context, from) && isGeocentricEllipsoid(context, to)) {
        operation = createOperation(context, from, to, "ALLOW_BALLPARK=YES");
    }
    return operation;
}

/// Operations as they were found, to be copied: finding one takes PROJ milliseconds. Safe in several threads.
class KnownOperations
{
public:
    using Key = std::pair<QString, QString>; ///< definitions of source and target

    static KnownOperations &instance()
    {
        static KnownOperations only;
        return only;
    }
    /// For \a context; null if it was not found before.
    [[nodiscard]] PjPtr copy(PJ_CONTEXT *context, const Key &key) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto known = m_operations.find(key);
        return known == m_operations.end() ? nullptr : PjPtr(proj_clone(context, known->second.get()));
    }
    void keep(const Key &key, const PJ *operation)
    {
        constexpr std::size_t kMost = 200; // a program that runs for months may see many systems
        const std::scoped_lock lock(m_mutex);
        if (m_operations.size() >= kMost) {
            m_operations.clear();
        }
        m_operations[key] = PjPtr(proj_clone(m_context.get(), operation));
    }

private:
    mutable std::mutex m_mutex;
    PjContextPtr m_context = makeProjContext(); // before the operations: it must outlive them
    std::map<Key, PjPtr> m_operations;
};

PjPtr foundOperation(PJ_CONTEXT *context, const Crs &from, const Crs &to)
{
    const PjPtr source(proj_create(context, from.definition().toUtf8().constData()));
    const PjPtr target(proj_create(context, to.definition().toUtf8().constData()));
    return source && target ? bestOperation(context, source.get(), target.get()) : nullptr;
}

} // namespace

struct Transform::Private
{
    PjContextPtr context; // before the operation: it must outlive it
    PjPtr operation;
    QString name; ///< "DHDN … → ETRS89 …", for messages

    [[nodiscard]] Result<Point> single(Point p, PJ_DIRECTION direction) const
    {
        proj_errno_reset(operation.get());
        const auto result = proj_trans(operation.get(), direction, proj_coord(p.x, p.y, 0, HUGE_VAL)).xy;
        if (!isFinite(p) || !isFinite({result.x, result.y})) {
            return failure(Error::Code::InvalidArgument,
                           Text::tr("The position %1, %2 is outside the area of %3.")
                               .arg(QString::number(p.x, 'f', 4), QString::number(p.y, 'f', 4), name));
        }
        return Point {result.x, result.y};
    }
};

Transform::Transform(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Transform::Transform(Transform &&) noexcept = default;
Transform &Transform::operator=(Transform &&) noexcept = default;
Transform::~Transform() = default;

Result<Transform> Transform::create(const Crs &from, const Crs &to)
{
    if (!from.isValid() || !to.isValid()) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("The coordinate reference system is not known, so that positions cannot be "
                                "brought onto the map. Choose one, for example EPSG:25832."));
    }
    auto p = std::make_unique<Private>();
    p->context = makeProjContext();
    p->name = u"%1 → %2"_s.arg(from.name(), to.name());
    const KnownOperations::Key key(from.definition(), to.definition());
    p->operation = KnownOperations::instance().copy(p->context.get(), key);
    if (!p->operation) {
        p->operation = foundOperation(p->context.get(), from, to);
        if (p->operation) {
            KnownOperations::instance().keep(key, p->operation.get());
        }
    }
    if (!p->operation) {
        return failure(Error::Code::Unsupported,
                       Text::tr("There is no transformation from %1 to %2.").arg(from.name(), to.name()));
    }
    return Transform(std::move(p));
}

Result<Point> Transform::forward(Point p) const
{
    return d->single(p, PJ_FWD);
}

Result<Point> Transform::inverse(Point p) const
{
    return d->single(p, PJ_INV);
}

std::size_t Transform::forward(std::span<Point> positions) const
{
    if (positions.empty()) {
        return 0;
    }
    proj_errno_reset(d->operation.get());
    proj_trans_generic(d->operation.get(), PJ_FWD, &positions.front().x, sizeof(Point), positions.size(),
                       &positions.front().y, sizeof(Point), positions.size(), nullptr, 0, 0, nullptr, 0, 0);
    std::size_t failed = 0;
    for (auto &p : positions) {
        if (!isFinite(p)) {
            p = {kNaN, kNaN};
            ++failed;
        }
    }
    return failed;
}

Box Transform::forward(const Box &box) const
{
    if (box.isEmpty()) {
        return {};
    }
    constexpr int kSteps = 20;
    std::vector<Point> edge;
    for (int i = 0; i <= kSteps; ++i) {
        const auto x = box.minX + box.width() * i / kSteps;
        const auto y = box.minY + box.height() * i / kSteps;
        edge.insert(edge.end(), {{x, box.minY}, {x, box.maxY}, {box.minX, y}, {box.maxX, y}});
    }
    std::ignore = forward(std::span(edge)); // those outside are NaN and add nothing to the box
    Box result;
    for (const auto p : edge) {
        if (isFinite(p)) {
            result.add(p);
        }
    }
    return result;
}

double Transform::accuracy() const
{
    // PROJ keeps several operations and takes the best for each position: only the one in use has an
    // accuracy.
    const PjPtr used(proj_trans_get_last_used_operation(d->operation.get()));
    return proj_pj_info(used ? used.get() : d->operation.get()).accuracy;
}

bool Transform::isSmooth() const
{
    // Of a set of operations PROJ does not say what it does before it knows the position.
    const auto info = proj_pj_info(d->operation.get());
    const QLatin1StringView definition(info.definition);
    return QLatin1StringView(info.id) != "unknown"_L1 && !definition.contains("gridshift"_L1)
        && !definition.contains("grids="_L1);
}

} // namespace revier
