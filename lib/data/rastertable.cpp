// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/rastertable_p.h"

#include "data/dataset_p.h"
#include "data/layercrs_p.h"
#include "data/rastersource_p.h"
#include "data/shapesource_p.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Raster)
};

/// Many positions on each side: what is straight in one CRS is bent in another.
GeometryBuffer outlineOf(const Raster::Source &source)
{
    constexpr int kSteps = 20;
    const double width = source.facts.width;
    const double height = source.facts.height;
    const auto &t = source.frame;
    GeometryBuffer buffer;
    buffer.beginFeature(GeometryType::Polygon);
    buffer.beginPart();
    const auto add = [&](double x, double y) {
        buffer.addPosition({t[0] + t[1] * x + t[2] * y, t[3] + t[4] * x + t[5] * y});
    };
    const std::array<Point, 5> corners {{{0, 0}, {0, height}, {width, height}, {width, 0}, {0, 0}}};
    for (std::size_t side = 0; side + 1 < corners.size(); ++side) {
        const auto a = corners[side];
        const auto b = corners[side + 1];
        for (int i = 0; i < kSteps; ++i) {
            const auto share = double(i) / kSteps;
            add(a.x + share * (b.x - a.x), a.y + share * (b.y - a.y));
        }
    }
    add(0, 0);
    return buffer;
}

void addText(FeatureTable &table, const QString &name, const QString &value)
{
    table.fields.push_back({.name = name, .type = Field::Type::Text});
    table.columns.emplace_back(Field::Type::Text);
    table.columns.back().append(std::string_view(value.toUtf8().toStdString()));
}

void addNumber(FeatureTable &table, const QString &name, double value)
{
    table.fields.push_back({.name = name, .type = Field::Type::Real});
    table.columns.emplace_back(Field::Type::Real);
    table.columns.back().append(value);
}

void addFacts(FeatureTable &table, const Raster::Source &source)
{
    const auto &facts = source.facts;
    addText(table, u"name"_s, table.name);
    addNumber(table, u"columns"_s, facts.width);
    addNumber(table, u"rows"_s, facts.height);
    addNumber(table, u"cell_width"_s, std::hypot(source.frame[1], source.frame[4]));
    addNumber(table, u"cell_height"_s, std::hypot(source.frame[2], source.frame[5]));
    addText(table, u"cell_type"_s, facts.valueType);
    QStringList names;
    std::ranges::transform(facts.bands, std::back_inserter(names), &RasterBand::name);
    addText(table, u"bands"_s, names.join(u", "_s));
}

/// What makes a raster slow, or worthless.
void addProblems(const Raster::Facts &facts, ProblemLog &log)
{
    constexpr int kLarge = 8192;
    if (!facts.hasOverviews && std::max(facts.width, facts.height) > kLarge) {
        log.add(
            Problem::Severity::Note,
            Text::tr(
                "The raster has no overviews: at small scales it takes long to draw. Ask its source for a "
                "“Cloud Optimized GeoTIFF”, or add them with gdaladdo."));
    }
    if (facts.kind == Raster::Kind::Numbers
        && std::ranges::all_of(facts.bands, [](const RasterBand &band) { return band.sample.empty(); })) {
        log.add(Problem::Severity::Warning,
                Text::tr("No cell that was looked at holds a number: the raster may be empty."));
    }
}

QString causeOf(const std::vector<GdalScope::Message> &messages, const QString &gdalPath)
{
    const auto cause = std::ranges::find_if(messages, &GdalScope::Message::failure);
    return cause == messages.end() ? QString() : withoutFolder(cause->text, gdalPath).left(300);
}

} // namespace

bool isRasterName(const QString &path)
{
    static const QStringList kSuffixes {u"tif"_s, u"tiff"_s, u"jp2"_s, u"asc"_s,
                                        u"png"_s, u"jpg"_s,  u"jpeg"_s};
    return kSuffixes.contains(path.section(u'.', -1), Qt::CaseInsensitive);
}

Result<std::vector<FeatureTablePtr>> readRaster(const QString &path, const QString &gdalPath, const Crs &crs,
                                                GdalScope &scope)
{
    const auto fileName = QFileInfo(path).fileName();
    auto dataset = Raster::Source::open(gdalPath);
    if (!dataset) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("“%1” cannot be read as a raster (%2). Get the file once more from its source.")
                .arg(fileName, causeOf(scope.takeMessages(), gdalPath)));
    }
    std::unique_ptr<OGRSpatialReference> reference;
    if (const auto *said = dataset->GetSpatialRef()) {
        reference.reset(said->Clone());
    }
    auto table = std::make_shared<FeatureTable>();
    table->name = QFileInfo(gdalPath).completeBaseName();
    table->path = QFileInfo(path).absoluteFilePath();
    table->driver = QString::fromUtf8(dataset->GetDriverName());
    auto source = Raster::Source::create(std::move(dataset), gdalPath, fileName);
    if (!source) {
        return std::unexpected(source.error());
    }
    ProblemLog log;
    table->geometry = outlineOf(**source);
    const auto prj = reference ? std::nullopt : prjBeside(gdalPath); // of pictures GDAL does not read it
    auto found = crs.isValid()
        ? LayerCrs {.crs = crs, .origin = CrsOrigin::Chosen, .declared = {}}
        : findLayerCrs({.prj = prj, .reference = reference.get(), .degreesByFormat = false}, table->geometry,
                       log);
    table->crs = std::move(found.crs);
    table->crsOrigin = found.origin;
    table->declaredCrs = std::move(found.declared);
    addFacts(*table, **source);
    addProblems((*source)->facts, log);
    for (const auto &message : scope.takeMessages()) {
        if (message.failure) {
            log.add(Problem::Severity::Warning,
                    Text::tr("While reading: %1").arg(withoutFolder(message.text, gdalPath)));
        }
    }
    table->problems = log.problems();
    table->raster = std::make_shared<const Raster>(*std::move(source));
    return std::vector<FeatureTablePtr> {std::move(table)};
}

} // namespace revier
