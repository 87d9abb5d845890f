// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dataexportcontroller.h"

#include "data/featuresubset.h"
#include "data/writer.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Offer
{
    const char *name; ///< for tr()
    QLatin1StringView suffix;
    bool decimalComma = false;
};

constexpr std::array<Offer, 8> kOffers {
    {{QT_TRANSLATE_NOOP("revier::DataExportController", "GeoPackage"), "gpkg"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "GeoJSON"), "geojson"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "Shapefile"), "shp"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "FlatGeobuf"), "fgb"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "KML for Google Earth"), "kml"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "Excel table"), "xlsx"_L1},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "CSV, German (semicolon, decimal comma)"), "csv"_L1,
      true},
     {QT_TRANSLATE_NOOP("revier::DataExportController", "CSV, international (comma, decimal point)"),
      "csv"_L1}}};

} // namespace

DataExportController::DataExportController(QObject *parent)
    : QObject(parent)
    , m_job(this)
{
}

void DataExportController::setTable(TableModel *table)
{
    if (m_table == table) {
        return;
    }
    if (m_table) {
        m_table->disconnect(this);
    }
    m_table = table;
    if (table != nullptr) {
        connect(table, &TableModel::layerChanged, this, &DataExportController::tableChanged);
        connect(table, &TableModel::columnsChanged, this, &DataExportController::formatsChanged);
    }
    Q_EMIT tableChanged();
}

QStringList DataExportController::formats() const // NOLINT(readability-convert-member-functions-to-static)
{
    QStringList result;
    for (const auto &offer : kOffers) {
        result.append(u"%1 (*.%2)"_s.arg(tr(offer.name), offer.suffix));
    }
    return result;
}

QString DataExportController::suggestedName() const
{
    static const QRegularExpression forbidden(uR"([\\/:*?"<>|])"_s);
    return m_table ? m_table->layerTitles().value(m_table->layerIndex()).replace(forbidden, u"-"_s)
                   : QString();
}

void DataExportController::setRunning(bool running)
{
    if (m_running != running) {
        m_running = running;
        Q_EMIT runningChanged();
    }
}

void DataExportController::save(const QUrl &file, int format)
{
    if (m_table == nullptr || !m_table->table() || format < 0 || std::size_t(format) >= kOffers.size()) {
        return;
    }
    const auto &offer = kOffers[std::size_t(format)];
    auto path = file.toLocalFile();
    if (!path.endsWith(u'.' + offer.suffix, Qt::CaseInsensitive)) {
        path += u'.' + offer.suffix;
    }
    setRunning(true);
    m_job.start(
        [table = m_table->table(), rows = m_table->chosenRows(), path,
         options = WriteOptions {.decimalComma = offer.decimalComma}](const JobControl & /*control*/) {
            const std::array tables {featureSubset(*table, rows)};
            return writeTables(tables, path, options);
        },
        [this, path](const Result<QStringList> &written) {
            setRunning(false);
            if (written) {
                Q_EMIT finished(path, *written);
            } else {
                Q_EMIT failed(written.error().message);
            }
        });
}

} // namespace revier
