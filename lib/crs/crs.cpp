// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crs/crs.h"

#include "crs/memo_p.h"
#include "crs/projhandle_p.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Crs)
};

/// From here on PROJ says "same system, other spelling": names may differ, parameters and datum may not.
constexpr int kSureMatch = 70;

bool isHorizontal(PJ_TYPE type)
{
    return type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS
        || type == PJ_TYPE_PROJECTED_CRS || type == PJ_TYPE_DERIVED_PROJECTED_CRS;
}

/// The system for eastings and northings in \a crs: a compound one also has heights, which nobody here needs.
PjPtr horizontalPart(PJ_CONTEXT *context, PjPtr crs)
{
    while (crs && proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS) {
        crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
    }
    return crs;
}

/// \a crs without the Helmert parameters that WKT 1 may carry: PROJ knows better operations for a known
/// system.
PjPtr withoutBinding(PJ_CONTEXT *context, const PJ *crs)
{
    return PjPtr(proj_get_type(crs) == PJ_TYPE_BOUND_CRS ? proj_get_source_crs(context, crs)
                                                         : proj_clone(context, crs));
}

QString authorityCode(const PJ *crs)
{
    const auto *authority = proj_get_id_auth_name(crs, 0);
    const auto *code = proj_get_id_code(crs, 0);
    return authority && code ? QString::fromUtf8(authority) + u':' + QString::fromUtf8(code) : QString();
}

/// The entry of \a authority for a system that came without a code. PROJ compares parameters, not only names:
/// files are about that say "WGS_1984_UTM_Zone_32N" and have another false easting.
PjPtr identified(PJ_CONTEXT *context, const PJ *crs, const char *authority)
{
    int *confidences = nullptr;
    auto *list = proj_identify(context, crs, authority, nullptr, &confidences);
    PjPtr best;
    const int count = list ? proj_list_get_count(list) : 0;
    for (int i = 0; i < count && !best; ++i) {
        const PjPtr candidate(proj_list_get(context, list, i));
        if (std::span(confidences, std::size_t(count))[std::size_t(i)] >= kSureMatch
            && proj_is_deprecated(candidate.get()) == 0) {
            best = withoutBinding(context, candidate.get());
        }
    }
    proj_list_destroy(list);
    proj_int_list_destroy(confidences);
    return best;
}

/// Some systems stand twice in EPSG, easting first and northing first. The order plays no part here: take the
/// one that everybody knows.
PjPtr familiar(PJ_CONTEXT *context, PjPtr crs)
{
    static const QHash<QString, const char *> kTwins {{u"EPSG:5676"_s, "31466"}, {u"EPSG:5677"_s, "31467"},
                                                      {u"EPSG:5678"_s, "31468"}, {u"EPSG:5679"_s, "31469"},
                                                      {u"EPSG:5652"_s, "4647"},  {u"EPSG:3044"_s, "25832"}};
    const auto *twin = crs ? kTwins.value(authorityCode(crs.get())) : nullptr;
    return twin ? PjPtr(proj_create_from_database(context, "EPSG", twin, PJ_CATEGORY_CRS, 0, nullptr))
                : std::move(crs);
}

/// What the authorities call \a crs, or nothing. \a base is the same without Helmert parameters.
PjPtr identified(PJ_CONTEXT *context, const PJ *crs, const PJ *base)
{
    const bool bound = proj_get_type(crs) == PJ_TYPE_BOUND_CRS;
    for (const auto *authority : {"EPSG", "ESRI"}) {
        auto found = identified(context, crs, authority);
        if (!found && bound) {
            found = identified(context, base, authority);
        }
        if (found) {
            return familiar(context, std::move(found));
        }
    }
    return nullptr;
}

QString prepared(const QString &definition)
{
    const auto text = definition.trimmed();
    static const QRegularExpression kInit(u"^\\+?init=epsg:(\\d+)( .*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto init = kInit.match(text); init.hasMatch()) {
        return u"EPSG:"_s + init.captured(1); // the spelling of PROJ 4, which PROJ itself no longer takes
    }
    const bool projString =
        text.startsWith(u'+') || text.startsWith("proj="_L1) || text.startsWith("init="_L1);
    return projString && !text.contains("type=crs"_L1) ? text + " +type=crs"_L1 : text;
}

Crs known(const QString &code)
{
    return Crs::fromText(code).value_or(Crs());
}

/// What PROJ says of a system.
struct Found
{
    QString definition;
    QString code;
    QString name;
    bool geographic = false;
};

Result<Found> lookedUp(const QString &definition)
{
    const auto context = makeProjContext();
    const auto text = prepared(definition);
    auto pj = horizontalPart(context.get(), PjPtr(proj_create(context.get(), text.toUtf8().constData())));
    if (!pj) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("“%1” is not a coordinate reference system that is known here. "
                                "Use a code such as EPSG:25832.")
                           .arg(text.left(80)));
    }
    const auto base = withoutBinding(context.get(), pj.get());
    if (!base || !isHorizontal(proj_get_type(base.get()))) {
        return failure(Error::Code::Unsupported,
                       Text::tr("The coordinate reference system “%1” has no place on the Earth's surface.")
                           .arg(QString::fromUtf8(proj_get_name(pj.get()))));
    }
    const auto identity =
        authorityCode(base.get()).isEmpty() ? identified(context.get(), pj.get(), base.get()) : nullptr;
    const auto *result = identity ? identity.get() : base.get();
    const auto type = proj_get_type(result);
    Found found {.definition = authorityCode(result),
                 .code = authorityCode(result),
                 .name = QString::fromUtf8(proj_get_name(result)),
                 .geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS};
    if (found.code.isEmpty()) {
        const auto *wkt = proj_as_wkt(context.get(), pj.get(), PJ_WKT2_2019, nullptr);
        found.definition = wkt ? QString::fromUtf8(wkt) : text;
    }
    return found;
}

} // namespace

Result<Crs> Crs::fromText(const QString &definition)
{
    static Memo<Crs> memo;
    if (auto known = memo.find(definition)) {
        return *std::move(known);
    }
    auto found = lookedUp(definition);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (found->code == "OGC:CRS84"_L1) {
        return wgs84(); // differs only in the axis order, which is always longitude first here
    }
    Crs crs;
    crs.m_definition = std::move(found->definition);
    crs.m_code = std::move(found->code);
    crs.m_name = std::move(found->name);
    crs.m_geographic = found->geographic;
    memo.insert(definition, crs);
    return crs;
}

QString Crs::esriWkt() const
{
    static Memo<QString> known;
    if (auto text = known.find(m_definition)) {
        return *std::move(text);
    }
    const auto context = makeProjContext();
    const PjPtr pj(proj_create(context.get(), m_definition.toUtf8().constData()));
    const std::array<const char *, 2> kOptions {"MULTILINE=NO", nullptr};
    const auto *wkt = pj ? proj_as_wkt(context.get(), pj.get(), PJ_WKT1_ESRI, kOptions.data()) : nullptr;
    auto text = QString::fromUtf8(wkt);
    known.insert(m_definition, text);
    return text;
}

Crs Crs::wgs84()
{
    static const auto crs = known(u"EPSG:4326"_s);
    return crs;
}

Crs Crs::webMercator()
{
    static const auto crs = known(u"EPSG:3857"_s);
    return crs;
}

Crs Crs::utm32()
{
    static const auto crs = known(u"EPSG:25832"_s);
    return crs;
}

} // namespace revier
