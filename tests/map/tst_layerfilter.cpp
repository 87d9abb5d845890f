// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapdocument.h"
#include "map/project.h"
#include "render/scene.h"
#include "style/featuresymbols.h"
#include "style/legend.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::Language;

namespace {

const auto kLayer = u"data_centres"_s;
const auto kOperating = u"status = 'operating'"_s;

/// The shipped project with a filter of one layer, read.
revier::MapState filtered(const QString &filter)
{
    auto state = *revier::readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier"));
    state.layers[std::size_t(state.layerIndex(kLayer))].filter = filter;
    return revier::loadTables(std::move(state), {});
}

const revier::Layer &centres(const revier::MapState &state)
{
    return state.layers[std::size_t(state.layerIndex(kLayer))];
}

std::size_t drawnIn(const revier::MapState &state)
{
    const auto scene = revier::buildScene(state, {});
    for (const auto &layer : scene->layers) {
        if (layer.id == kLayer) {
            return layer.symbols->symbolOf.size()
                - std::size_t(std::ranges::count(layer.symbols->symbolOf, revier::FeatureSymbols::kNone));
        }
    }
    return 0;
}

} // namespace

class TestLayerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void onlyChosenFeaturesAreDrawn()
    {
        const auto state = filtered(kOperating);
        const auto &layer = centres(state);
        QVERIFY(layer.shownFeatures() != nullptr);
        QVERIFY(layer.choice->count > 0 && layer.choice->count < layer.table->featureCount());
        QCOMPARE(drawnIn(state), layer.choice->count);
        QCOMPARE(drawnIn(filtered({})), layer.table->featureCount());
    }

    /// A legend must not explain what is not there.
    static void legendShowsWhatIsLeft()
    {
        const auto entries = [](const revier::MapState &state) {
            const auto shown = shownLayer(centres(state), {}, Language::English);
            return revier::legendEntries(shown.style, centres(state).table.get(), {}, Language::English,
                                         localeOf(Language::English), nullptr, shown.choice.get())
                .size();
        };
        const auto few = filtered(kOperating);
        QVERIFY(entries(few) < entries(filtered({})));
    }

    static void filterThatCannotBeApplied()
    {
        const auto state = filtered(u"stauts = 'operating'"_s);
        const auto &layer = centres(state);
        QVERIFY(layer.table != nullptr);
        QVERIFY(layer.error.isEmpty());
        QVERIFY2(layer.filterError.contains(u"data_centres.geojson"_s)
                     && layer.filterError.contains(u"“stauts”"_s)
                     && layer.filterError.contains(u"“status”"_s),
                 qUtf8Printable(layer.filterError));
        QVERIFY(!layer.needsChoice());
        QCOMPARE(drawnIn(state), layer.table->featureCount());
    }

    static void projectsKeepIt()
    {
        const auto state = filtered(kOperating);
        const QDir folder(QStringLiteral(PROJECT_DATA));
        const auto again = revier::projectFromJson(revier::projectToJson(state, folder), folder);
        QVERIFY(again.has_value());
        QCOMPARE(centres(*again).filter, kOperating);
        QVERIFY(centres(*again).choice == nullptr);
    }

    static void undoAndRedo()
    {
        revier::MapDocument document;
        document.reset(filtered({}));
        const auto table = centres(*document.snapshot()).table;
        const auto choice = revier::chooseFeatures(table, kOperating, {});
        document.setFilter(kLayer, kOperating, *choice);
        QVERIFY(document.undoText(Language::English).startsWith(u"filter of"_s));
        document.setFilter(kLayer, kOperating, *choice); // nothing new: no step
        QCOMPARE(drawnIn(*document.snapshot()), (*choice)->count);
        document.undo();
        QCOMPARE(drawnIn(*document.snapshot()), table->featureCount());
        QVERIFY(!document.canUndo());
        document.redo();
        QCOMPARE(drawnIn(*document.snapshot()), (*choice)->count);
    }

    /// What was chosen from a table is not taken for that of another one.
    static void anotherTableNeedsAnotherChoice()
    {
        revier::MapDocument document;
        document.reset(filtered(kOperating));
        QVERIFY(!centres(*document.snapshot()).needsChoice());
        const auto copy = std::make_shared<revier::FeatureTable>(*centres(*document.snapshot()).table);
        document.setTable(kLayer, copy);
        QVERIFY(centres(*document.snapshot()).shownFeatures() == nullptr);
        QVERIFY(centres(*document.snapshot()).needsChoice());
        document.setChoice(kLayer, *revier::chooseFeatures(copy, kOperating, {}));
        QVERIFY(!centres(*document.snapshot()).needsChoice());
        QVERIFY(!document.canUndo());
    }
};

QTEST_GUILESS_MAIN(TestLayerFilter)
#include "tst_layerfilter.moc"
