// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/factsheet.h"
#include "export/facttable_p.h"
#include "map/project.h"
#include "samplemap.h"
#include "style/fonts.h"

#include <QFontMetricsF>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const QRectF kA4(0, 0, 210 * 96 / 25.4, 297 * 96 / 25.4);

FactSheetRequest requestFor(const SiteRef &site)
{
    return {.path = u"sheet.pdf"_s,
            .site = site,
            .language = Language::German,
            .date = QDate(2026, 3, 12),
            .years = profileYears()};
}

/// A site with so many fields that nobody could read them on a page, and long words in them.
MapState talkativeMap()
{
    auto layer = pointLayer(u"sites"_s, {{6.6, 51}}, Qt::red);
    auto table = *layer.table;
    for (int i = 0; i < 80; ++i) {
        table.fields.push_back({u"field_%1_with_a_rather_long_name"_s.arg(i), Field::Type::Text});
        table.columns.emplace_back(Field::Type::Text);
        const auto text =
            QByteArray("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung und ")
                .repeated(12);
        table.columns.back().append(std::string_view(text.constData(), std::size_t(text.size())));
    }
    layer.table = std::make_shared<const FeatureTable>(std::move(table));
    MapState state;
    state.title = LocalizedText(u"Karte"_s);
    state.layers = {layer};
    return state;
}

} // namespace

class TestFactSheet : public QObject
{
    Q_OBJECT

    MapState m_state;
    JobResultsPtr m_jobs;

    /// Nothing lies on anything else, nothing beside the page, and no line is wider than its column.
    static void checkLayout(const FactSheet &sheet)
    {
        const auto &map = sheet.map;
        auto boxes = sheet.tableBoxes;
        boxes.insert(boxes.end(), {map.titleBox, map.mapFrame, map.scaleBox, map.sourcesBox});
        if (!map.legendBox.isEmpty()) {
            boxes.push_back(map.legendBox);
        }
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY2(kA4.adjusted(37, 37, -37, -37).contains(boxes[i]), qPrintable(QString::number(i)));
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY2(!boxes[i].intersects(boxes[k]), qPrintable(u"%1 %2"_s.arg(i).arg(k)));
            }
        }
        for (std::size_t i = 0; i < sheet.tables.size(); ++i) {
            checkTable(*sheet.tables[i], sheet.tableBoxes[i].width());
        }
    }

    static void checkTable(const LaidTable &table, double width)
    {
        for (const auto &row : table.rows) {
            for (std::size_t c = 0; c < row.cells.size(); ++c) {
                const auto right = c + 1 < row.cells.size() ? table.lefts[c + 1] : width;
                QVERIFY2(row.cells[c].width() <= right - table.lefts[c] + 0.5,
                         qPrintable(row.cells[c].lines.join(u'|')));
                QVERIFY(row.cells[c].height() <= row.height);
            }
        }
    }

    static QString textOf(const LaidTable &table)
    {
        auto text = table.heading.lines.join(u' ') + u' ' + table.note.lines.join(u' ');
        for (const auto &row : table.rows) {
            for (const auto &cell : row.cells) {
                text += u' ' + cell.lines.join(u' ');
            }
        }
        return text + u' ' + table.more.lines.join(u' ');
    }

    [[nodiscard]] FactSheet sheetOf(const SiteRef &site) const
    {
        const auto state = factSheetState(m_state, site);
        const auto scene = buildScene(state, {});
        return *makeFactSheet(state, *scene, requestFor(site), m_jobs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_state = loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {});
        m_jobs = readJobResults(m_state).value_or(nullptr);
        QVERIFY(m_jobs);
    }

    void shippedSitesFit_data()
    {
        QTest::addColumn<QString>("layerId");
        for (const auto *layer : {"digital_parks", "data_centres", "ai_village", "related_areas"}) {
            QTest::newRow(layer) << QString::fromLatin1(layer);
        }
    }

    /// Every site that ships with the program has a sheet on which nothing overlaps and no fact is left out.
    void shippedSitesFit()
    {
        QFETCH(const QString, layerId);
        const auto &layer = m_state.layers[std::size_t(m_state.layerIndex(layerId))];
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            const auto sheet = sheetOf({layerId, i});
            checkLayout(sheet);
            if (QTest::currentTestFailed()) {
                QFAIL(qPrintable(sheet.map.title));
            }
            QCOMPARE(sheet.tables.size(), std::size_t(4));
            for (const auto &table : sheet.tables) {
                QVERIFY2(table->more.lines.isEmpty(), qPrintable(sheet.map.title));
            }
        }
    }

    void saysWhatBelongsOnIt()
    {
        const auto sheet = sheetOf({u"digital_parks"_s, 0});
        QCOMPARE(sheet.map.title, u"Digitalpark Frimmersdorf"_s);
        QVERIFY(sheet.subtitle.contains(u"Grevenbroich"_s));
        const auto facts = textOf(*sheet.tables[0]);
        QVERIFY2(facts.contains(u"70 ha"_s) && facts.contains(u"nrw-urban.de"_s)
                     && facts.contains(u"grade A"_s),
                 qPrintable(facts));
        QVERIFY(textOf(*sheet.tables[1]).contains(u"Umspannwerke"_s));
        const auto jobs = textOf(*sheet.tables[3]);
        for (const auto &word :
             {u"2030"_s, u"2038"_s, u"2045"_s, u"Mittlere Annahmen"_s, u"* assumption"_s}) {
            QVERIFY2(jobs.contains(word), qPrintable(word + u": "_s + jobs));
        }
        const auto footer = sheet.footer.join(u'\n');
        for (const auto &word : {u"uncertain by up to 1 km"_s, u"Staatskanzlei NRW"_s, u"CC BY 4.0"_s}) {
            QVERIFY2(footer.contains(word), qPrintable(word + u": "_s + footer));
        }
        QVERIFY(sheet.map.dateText.contains(u"12.03.2026"_s));
        QVERIFY(!sheet.map.legend.empty());
    }

    /// The site is in the middle of its map, whose scale is one of a ruler and shows the circle of
    /// uncertainty.
    void mapIsTrueToScale()
    {
        const auto sheet = sheetOf({u"digital_parks"_s, 0});
        QVERIFY(std::abs(scaleDenominator(sheet.map.view) / 50'000 - 1) < 1e-6);
        QCOMPARE(sheet.map.view.size, sheet.map.mapFrame.size());
        const auto &layer = m_state.layers[std::size_t(m_state.layerIndex(u"related_areas"))];
        for (std::size_t i = 0; i < layer.table->featureCount(); ++i) {
            const auto radius = layer.table->value(i, u"uncertainty_m").toDouble();
            const auto view = sheetOf({layer.id, i}).map.view;
            const auto half = view.size.width() / 2 * kMetresPerPixel * scaleDenominator(view);
            QVERIFY2(radius < half, qPrintable(QString::number(i)));
        }
    }

    void siteWithoutJobsSaysSo()
    {
        const auto site =
            findSite(std::make_shared<const MapState>(m_state), u"candidate-paffendorf"_s, Language::German);
        QVERIFY(site);
        const auto sheet = sheetOf(*site);
        QVERIFY(textOf(*sheet.tables[3]).contains(u"do not name this site"_s));
    }

    /// What finds no room is cut and counted, and nothing overflows.
    void tooMuchIsCut()
    {
        const auto state = factSheetState(talkativeMap(), {u"sites"_s, 0});
        const auto scene = buildScene(state, {});
        const auto sheet = makeFactSheet(state, *scene, requestFor({u"sites"_s, 0}), nullptr);
        QVERIFY(sheet);
        checkLayout(*sheet);
        QVERIFY(sheet->tables[0]->more.lines.join(u' ').contains(u" more"_s));
        QVERIFY(sheet->tables[0]->rows.size() > 10);
    }

    /// The site is shown though its layer is hidden; circles of numbers are not.
    void siteIsVisible()
    {
        auto state = m_state;
        for (auto &layer : state.layers) {
            layer.visible = layer.id == u"kreis_jobs";
        }
        const auto shown = factSheetState(state, {u"digital_parks"_s, 0});
        for (const auto &layer : shown.layers) {
            QCOMPARE(shown.isVisible(layer), layer.id == u"digital_parks");
        }
    }

    void filesAndFailures()
    {
        const QTemporaryDir folder;
        auto request = requestFor({u"digital_parks"_s, 0});
        request.path = folder.filePath(u"sheet.pdf"_s);
        QVERIFY(exportFactSheet(m_state, request, m_jobs, {}));
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto first = file.readAll();
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(first.size() > 10000);
        file.close();
        QVERIFY(exportFactSheet(m_state, request, m_jobs, {}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), first); // the same bytes again
        request.site.layerId = u"gone"_s;
        QVERIFY(!exportFactSheet(m_state, request, m_jobs, {}));
        request.path = folder.filePath(u"sheet.docx"_s);
        const auto wrong = exportFactSheet(m_state, request, m_jobs, {});
        QVERIFY(!wrong && wrong.error().message.contains(u"sheet.docx"_s));
    }
};

QTEST_MAIN(TestFactSheet)
#include "tst_factsheet.moc"
