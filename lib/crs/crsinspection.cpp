// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/crsinspection.h"

#include "crs/projhandle_p.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Crs)
};

struct Parameter
{
    QString name; ///< as EPSG writes it
    double value = 0; ///< degrees, metres or a ratio
};

/// What planners know the parameters by; all others keep EPSG's names.
QString parameterName(const QString &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> kNames {
        {{"Longitude of natural origin", QT_TRANSLATE_NOOP("Crs", "central meridian")},
         {"Latitude of natural origin", QT_TRANSLATE_NOOP("Crs", "latitude of origin")},
         {"Scale factor at natural origin", QT_TRANSLATE_NOOP("Crs", "scale factor")},
         {"False easting", QT_TRANSLATE_NOOP("Crs", "false easting")},
         {"False northing", QT_TRANSLATE_NOOP("Crs", "false northing")},
         {"Semi-major axis", QT_TRANSLATE_NOOP("Crs", "semi-major axis of the ellipsoid")}}};
    for (const auto &[english, text] : kNames) {
        if (name == QLatin1StringView(english)) {
            return Text::tr(text);
        }
    }
    return name == "Inverse flattening"_L1 ? Text::tr("inverse flattening of the ellipsoid") : name;
}

PjPtr created(PJ_CONTEXT *context, const QString &definition)
{
    PjPtr crs(proj_create(context, definition.toUtf8().constData()));
    if (crs && proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS) {
        crs.reset(proj_get_source_crs(context, crs.get()));
    }
    return crs;
}

/// \a wkt without the codes in it: what is left are names and parameters.
QString withoutCodes(QString wkt)
{
    static const QRegularExpression kCode(
        u",\\s*(?:AUTHORITY|ID)\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*\"?[^\\]\"]*\"?(?:\\s*,[^\\]]*)?\\]"_s);
    return wkt.remove(kCode);
}

/// The authority's system with the name that \a crs has.
PjPtr byName(PJ_CONTEXT *context, const PJ *crs)
{
    constexpr std::array kTypes {PJ_TYPE_PROJECTED_CRS, PJ_TYPE_GEOGRAPHIC_2D_CRS};
    for (const auto *authority : {"EPSG", "ESRI"}) {
        auto *list = proj_create_from_name(context, authority, proj_get_name(crs), kTypes.data(),
                                           kTypes.size(), 0, 1, nullptr);
        PjPtr found(list && proj_list_get_count(list) > 0 ? proj_list_get(context, list, 0) : nullptr);
        proj_list_destroy(list);
        if (found) {
            return found;
        }
    }
    return nullptr;
}

void addEllipsoid(PJ_CONTEXT *context, const PJ *crs, std::vector<Parameter> &parameters)
{
    const PjPtr ellipsoid(proj_get_ellipsoid(context, crs));
    double semiMajor = 0;
    double inverseFlattening = 0;
    if (ellipsoid
        && proj_ellipsoid_get_parameters(context, ellipsoid.get(), &semiMajor, nullptr, nullptr,
                                         &inverseFlattening)
            != 0) {
        parameters.push_back({u"Semi-major axis"_s, semiMajor});
        parameters.push_back({u"Inverse flattening"_s, inverseFlattening});
    }
}

std::vector<Parameter> parametersOf(PJ_CONTEXT *context, const PJ *crs)
{
    std::vector<Parameter> parameters;
    const PjPtr conversion(
        proj_get_type(crs) == PJ_TYPE_PROJECTED_CRS ? proj_crs_get_coordoperation(context, crs) : nullptr);
    const int count = conversion ? proj_coordoperation_get_param_count(context, conversion.get()) : 0;
    for (int i = 0; i < count; ++i) {
        const char *name = nullptr;
        const char *category = nullptr;
        double value = 0;
        double toSi = 1;
        if (proj_coordoperation_get_param(context, conversion.get(), i, &name, nullptr, nullptr, &value,
                                          nullptr, &toSi, nullptr, nullptr, nullptr, &category)
                != 0
            && name != nullptr) {
            const bool angle = category != nullptr && QLatin1StringView(category) == "angular"_L1;
            parameters.push_back(
                {QString::fromUtf8(name), angle ? value * toSi * 180 / std::numbers::pi : value * toSi});
        }
    }
    addEllipsoid(context, crs, parameters);
    return parameters;
}

bool differ(double a, double b)
{
    constexpr double kTolerance = 1e-9; // of the value: what rounding in a .prj does
    return std::abs(a - b) > kTolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

std::vector<CrsParameterDifference> differences(PJ_CONTEXT *context, const PJ *declared, const PJ *official)
{
    std::vector<CrsParameterDifference> found;
    const auto theirs = parametersOf(context, official);
    for (const auto &parameter : parametersOf(context, declared)) {
        const auto same = std::ranges::find(theirs, parameter.name, &Parameter::name);
        if (same != theirs.end() && differ(parameter.value, same->value)) {
            found.push_back({parameterName(parameter.name), parameter.value, same->value});
        }
    }
    return found;
}

} // namespace

Box areaOfUse(const Crs &crs)
{
    const auto context = makeProjContext();
    const PjPtr pj(proj_create(context.get(), crs.definition().toUtf8().constData()));
    Box box;
    const bool known = pj
        && proj_get_area_of_use(context.get(), pj.get(), &box.minX, &box.minY, &box.maxX, &box.maxY, nullptr)
            != 0;
    constexpr double kUnknown = -1000; // how PROJ says it
    return known && box.minX > kUnknown && !box.isEmpty() ? box : Box();
}

std::optional<CrsNameConflict> findNameConflict(const QString &definition)
{
    const auto context = makeProjContext();
    const auto whole = created(context.get(), definition.trimmed());
    const auto bare = withoutCodes(definition.trimmed());
    const auto declared = created(context.get(), bare);
    if (!whole || !declared) {
        return std::nullopt;
    }
    const auto *authority = proj_get_id_auth_name(whole.get(), 0);
    const auto *code = proj_get_id_code(whole.get(), 0);
    const auto official = authority != nullptr && code != nullptr
        ? PjPtr(proj_create_from_database(context.get(), authority, code, PJ_CATEGORY_CRS, 0, nullptr))
        : byName(context.get(), declared.get());
    if (!official || proj_get_type(official.get()) != proj_get_type(declared.get())) {
        return std::nullopt;
    }
    auto found = differences(context.get(), declared.get(), official.get());
    const auto asDeclared = Crs::fromText(bare);
    const auto named = Crs::fromText(QString::fromUtf8(proj_get_id_auth_name(official.get(), 0)) + u':'
                                     + QString::fromUtf8(proj_get_id_code(official.get(), 0)));
    if (found.empty() || !asDeclared || !named || asDeclared->code() == named->code()) {
        return std::nullopt; // they agree, also where only a unit or a spelling differs
    }
    return CrsNameConflict {*named, *asDeclared, std::move(found)};
}

} // namespace revier
