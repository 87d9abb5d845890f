// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assumptionmap.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace revier;
using assumptionmap::Fixture;
using Model = AssumptionModel;

namespace {

const auto kPark = Fixture::kPark;

} // namespace

/// Values: what is said of them, changing them, undoing it.
class TestAssumptionModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutProjectionsThereIsNothing();
    void rowsSayWhatIsPublished();
    void changingAShippedScenarioMakesACopy();
    void mapAndChartFollow();
    void undoGoesBack();
    void aDrawnSliderIsOneStep();
    void differentValuesAreDifferentSteps();
    void everyValueCanBeChanged();
    void impossibleValuesStayAsTheyWere_data();
    void impossibleValuesStayAsTheyWere();
    void shapesBringTheirSteps();
    void wrongSteps_data();
    void wrongSteps();
    void rangesHoldTheValue();
    void changedValuesAreNoLongerPublished();
    void notesSayThatTheValueIsOwn();
    void notesOfBothLanguages();
};

void TestAssumptionModel::withoutProjectionsThereIsNothing()
{
    AssumptionModel empty;
    QCOMPARE(empty.rowCount(), 0);
    Fixture f;
    QCOMPARE(f.model.rowCount(), 0);
    QVERIFY(f.model.scenarioTitle().isEmpty() && f.model.baseTitle().isEmpty() && !f.model.hasOwn());
    QVERIFY(!f.model.duplicate() && !f.model.rename(u"a"_s, {}) && !f.model.reset(0) && !f.model.resetAll()
            && !f.model.remove());
    QVERIFY(f.open());
    QCOMPARE(f.model.rowCount(), 13);
    f.map.openState(MapState(), {});
    QTRY_COMPARE(f.model.rowCount(), 0);
}

void TestAssumptionModel::rowsSayWhatIsPublished()
{
    Fixture f;
    QVERIFY(f.open());
    QCOMPARE(f.model.scenarioTitle(), u"Central assumptions"_s);
    QVERIFY(f.model.isShipped() && !f.model.isChanged() && !f.model.hasOwn());
    QCOMPARE(f.value(kPark, Model::TitleRole).toString(), u"Frimmersdorf digital park"_s);
    QCOMPARE(f.value(kPark, Model::CategoryRole).toString(), u"Digital park, permanent jobs"_s);
    QCOMPARE(f.value(kPark, Model::BoundRole).toString(),
             u"up to 2,500 jobs: published upper bound, without a year"_s);
    QVERIFY(f.value(kPark, Model::BoundNoteRole).toString().contains(u"not a forecast"));
    QVERIFY(f.value(kPark, Model::CitationRole).toString().contains(u"22/05/2024"));
    QVERIFY(f.value(kPark, Model::CitationRole).toString().contains(u"grade A"));
    QCOMPARE(f.value(kPark, Model::ShareRole).toDouble(), 50.0);
    QCOMPARE(f.value(kPark, Model::ShapeRole).toInt(), int(Shape::Logistic));
    QCOMPARE(f.value(kPark, Model::PublishedRole).toStringList(), QStringList());
    QVERIFY(!f.value(kPark, Model::TemporaryRole).toBool());
    QCOMPARE(f.value(kPark, Model::LastYearRole).toInt(), 0);
    QCOMPARE(f.value(assumptionmap::Fixture::kBuilding, Model::BoundRole).toString(),
             u"300 to 400 jobs: announced"_s);
    QVERIFY(f.value(assumptionmap::Fixture::kBuilding, Model::TemporaryRole).toBool());
    QCOMPARE(f.value(assumptionmap::Fixture::kBuilding, Model::LastYearRole).toInt(), 2027);
    QVERIFY(
        f.value(assumptionmap::Fixture::kCut, Model::PublishedRole).toStringList().contains(u"fullYear"_s));
    const auto unconfirmed = u"grevenbroich-unconfirmed"_s;
    QVERIFY(!f.value(unconfirmed, Model::ConfirmedRole).toBool());
    QVERIFY(!f.value(unconfirmed, Model::EnabledRole).toBool());
    QVERIFY(f.value(unconfirmed, Model::BoundRole).toString().contains(u"nobody has published"));
}

void TestAssumptionModel::changingAShippedScenarioMakesACopy()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QCOMPARE(f.scenario(), u"central-2"_s);
    QCOMPARE(f.model.scenarioTitle(), u"Central assumptions (copy)"_s);
    QVERIFY(f.model.notice().contains(u"Central assumptions (copy)"));
    QVERIFY(f.model.error().isEmpty());
    QVERIFY(!f.model.isShipped() && f.model.isChanged() && f.model.hasOwn());
    QCOMPARE(f.model.baseTitle(), u"Central assumptions"_s);
    QVERIFY(f.model.scenarioNote().contains(u"Own scenario, made from “Central assumptions”"));
    QCOMPARE(f.assumption(u"central"_s, kPark).share, 0.5);
    QCOMPARE(f.assumption(u"central-2"_s, kPark).share, 0.8);
    QVERIFY(f.value(kPark, Model::ChangedRole).toBool());
    QVERIFY(!f.value(assumptionmap::Fixture::kCut, Model::ChangedRole).toBool());
    QVERIFY(f.set(kPark, Model::DelayRole, 3)); // no second copy
    QCOMPARE(f.scenario(), u"central-2"_s);
    QVERIFY(f.model.notice().contains(u"Central assumptions (copy)")); // still true
    QCOMPARE(f.timeline.scenarioTitles().size(), 4);
    QCOMPARE(f.timeline.scenario(), 3);
    f.timeline.setScenario(0); // no longer what is on the map
    QVERIFY(f.model.notice().isEmpty());
}

void TestAssumptionModel::mapAndChartFollow()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setYear(2045);
    QCOMPARE(f.jobsOnMap(), 1250.0);
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QCOMPARE(f.jobsOnMap(), 2000.0);
    QVERIFY(f.set(kPark, Model::EnabledRole, false));
    QVERIFY(std::isnan(f.jobsOnMap()));
}

void TestAssumptionModel::undoGoesBack()
{
    Fixture f;
    QVERIFY(f.open());
    f.timeline.setYear(2045);
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QVERIFY(f.set(kPark, Model::EnabledRole, false));
    f.map.document()->undo();
    QTRY_COMPARE(f.jobsOnMap(), 2000.0);
    f.map.document()->undo();
    QTRY_COMPARE(f.scenario(), u"central"_s); // the copy is gone
    QCOMPARE(f.jobsOnMap(), 1250.0);
    QVERIFY(f.model.isShipped() && !f.map.document()->canUndo());
    f.map.document()->redo();
    QTRY_VERIFY(f.model.hasOwn());
    QCOMPARE(f.assumption(u"central-2"_s, kPark).share, 0.8);
}

void TestAssumptionModel::aDrawnSliderIsOneStep()
{
    Fixture f;
    QVERIFY(f.open());
    const QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    for (int percent = 51; percent <= 90; ++percent) {
        QVERIFY(f.set(kPark, Model::ShareRole, percent));
    }
    QCOMPARE(reset.size(), 0); // the slider under the mouse stays
    QCOMPARE(f.assumption(u"central-2"_s, kPark).share, 0.9);
    f.map.document()->undo();
    QVERIFY(!f.map.document()->canUndo());
    QTRY_VERIFY(!f.model.hasOwn());
}

void TestAssumptionModel::differentValuesAreDifferentSteps()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QVERIFY(f.set(kPark, Model::DelayRole, 2));
    QVERIFY(f.set(u"innovation-park-bergheim"_s, Model::DelayRole, 2));
    int steps = 0;
    for (; f.map.document()->canUndo(); ++steps) {
        f.map.document()->undo();
    }
    QCOMPARE(steps, 3);
}

void TestAssumptionModel::everyValueCanBeChanged()
{
    Fixture f;
    QVERIFY(f.open());
    const auto check = [&f](const QString &source, int role, const QVariant &value) {
        return f.set(source, role, value) && f.value(source, role) == value;
    };
    QVERIFY(check(kPark, Model::EnabledRole, false));
    QVERIFY(check(kPark, Model::ShapeRole, int(Shape::Linear)));
    QVERIFY(check(kPark, Model::StartYearRole, 2029));
    QVERIFY(check(kPark, Model::FullYearRole, 2041));
    QVERIFY(check(kPark, Model::LastYearRole, 2044));
    QVERIFY(check(kPark, Model::LastYearRole, 0));
    QVERIFY(check(kPark, Model::ShareRole, 25.0));
    QVERIFY(check(kPark, Model::DelayRole, 1.5));
    QVERIFY(check(kPark, Model::ShapeRole, int(Shape::Steps)));
    QVERIFY(check(kPark, Model::StepsRole, u"2030: 20 %; 2033: 100 %"_s));
    QVERIFY(check(kPark, Model::NoteRole, u"because"_s));
    QVERIFY(f.model.error().isEmpty());
    QVERIFY(f.model.flags(f.row(kPark)).testFlag(Qt::ItemIsEditable));
    QVERIFY(!f.set(kPark, Model::TitleRole, u"x"_s)); // a fact
    QVERIFY(!f.model.setData({}, 1, Model::ShareRole));
    const auto steps = f.map.document()->snapshot();
    QVERIFY(f.set(kPark, Model::DelayRole, 1.5)); // as it is: no step
    QCOMPARE(f.map.document()->snapshot(), steps);
}

void TestAssumptionModel::impossibleValuesStayAsTheyWere_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("said");
    QTest::newRow("full before start")
        << kPark << int(Model::FullYearRole) << QVariant(2020) << u"before the start year"_s;
    QTest::newRow("no year") << kPark << int(Model::StartYearRole) << QVariant(7) << u"is no year"_s;
    QTest::newRow("share") << kPark << int(Model::ShareRole) << QVariant(120) << u"does not lie between"_s;
    QTest::newRow("nan") << kPark << int(Model::ShareRole) << QVariant(qQNaN()) << u"does not lie between"_s;
    QTest::newRow("delay") << kPark << int(Model::DelayRole) << QVariant(-1) << u"does not lie between"_s;
    QTest::newRow("construction without end")
        << Fixture::kBuilding << int(Model::LastYearRole) << QVariant(0) << u"temporary"_s;
    QTest::newRow("without a reason") << kPark << int(Model::NoteRole) << QVariant(u"  "_s) << u"note"_s;
}

void TestAssumptionModel::impossibleValuesStayAsTheyWere()
{
    QFETCH(const QString, source);
    QFETCH(const int, role);
    QFETCH(const QVariant, value);
    QFETCH(const QString, said);
    Fixture f;
    f.map.setLanguageCode(u"de"_s); // the language that a note may not lack
    QVERIFY(f.open());
    const auto old = f.value(source, role);
    const auto state = f.map.document()->snapshot();
    QVERIFY(!f.set(source, role, value));
    QVERIFY2(f.model.error().contains(said), qPrintable(f.model.error()));
    QVERIFY2(f.model.error().startsWith(f.value(source, Model::TitleRole).toString()),
             qPrintable(f.model.error()));
    QCOMPARE(f.value(source, role), old);
    QCOMPARE(f.map.document()->snapshot(), state);
    QVERIFY(f.set(kPark, Model::ShareRole, 60));
    QVERIFY(f.model.error().isEmpty());
    QVERIFY(!f.set(kPark, Model::ShareRole, 160));
    QVERIFY(f.open()); // another map
    QVERIFY(f.model.error().isEmpty());
}

void TestAssumptionModel::shapesBringTheirSteps()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShapeRole, int(Shape::Linear)));
    QVERIFY(f.set(kPark, Model::ShapeRole, int(Shape::Steps)));
    QCOMPARE(f.value(kPark, Model::StepsRole).toString(), u"2028: 9 %; 2038: 100 %"_s);
    QVERIFY(f.set(kPark, Model::FullYearRole, 2040));
    QCOMPARE(f.value(kPark, Model::StepsRole).toString(), u"2028: 9 %; 2040: 100 %"_s);
    QVERIFY(f.set(kPark, Model::StepsRole, u"2031:40;2034: 70 % ; 2035:55"_s));
    QCOMPARE(f.value(kPark, Model::StepsRole).toString(), u"2031: 40 %; 2034: 70 %; 2035: 55 %"_s);
    QCOMPARE(f.value(kPark, Model::StartYearRole).toInt(), 2031);
    QCOMPARE(f.value(kPark, Model::FullYearRole).toInt(), 2035);
    QVERIFY(f.set(kPark, Model::StepsRole, u"2031: 40 %"_s));
    QVERIFY(f.set(kPark, Model::StartYearRole, 2033)); // of one step both are the same
    QCOMPARE(f.value(kPark, Model::FullYearRole).toInt(), 2033);
    QVERIFY(f.set(kPark, Model::ShapeRole, int(Shape::Linear)));
    QVERIFY(f.value(kPark, Model::StepsRole).toString().isEmpty());
}

void TestAssumptionModel::wrongSteps_data()
{
    QTest::addColumn<QString>("steps");
    QTest::newRow("words") << u"soon"_s;
    QTest::newRow("no share") << u"2030:"_s;
    QTest::newRow("too many parts") << u"2030: 4: 5"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("backwards") << u"2033: 10 %; 2030: 100 %"_s;
    QTest::newRow("too much") << u"2030: 110 %"_s;
    QTest::newRow("one is wrong") << u"2030: 10 %; 2031: x"_s;
}

void TestAssumptionModel::wrongSteps()
{
    QFETCH(const QString, steps);
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShapeRole, int(Shape::Steps)));
    const auto old = f.value(kPark, Model::StepsRole);
    QVERIFY(!f.set(kPark, Model::StepsRole, steps));
    QVERIFY(!f.model.error().isEmpty());
    QCOMPARE(f.value(kPark, Model::StepsRole), old);
}

void TestAssumptionModel::rangesHoldTheValue()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::ShareRole, 95)); // of 20 to 80
    QVERIFY(f.set(kPark, Model::DelayRole, 5)); // of 0 to 2
    QVERIFY(f.set(kPark, Model::FullYearRole, 2044)); // of 2034 to 2042
    QVERIFY(f.set(kPark, Model::StartYearRole, 2036));
    const auto &changed = f.assumption(u"central-2"_s, kPark);
    QCOMPARE(changed.shareRange, (ValueRange {.lowest = 0.2, .highest = 0.95}));
    QCOMPARE(changed.delayRange, (ValueRange {.lowest = 0, .highest = 5}));
    QCOMPARE(changed.fullYearRange, (ValueRange {.lowest = 2036, .highest = 2044}));
}

void TestAssumptionModel::changedValuesAreNoLongerPublished()
{
    Fixture f;
    QVERIFY(f.open());
    const auto full = f.value(assumptionmap::Fixture::kCut, Model::FullYearRole).toInt();
    QVERIFY(f.set(assumptionmap::Fixture::kCut, Model::FullYearRole, full + 2));
    QVERIFY(
        !f.value(assumptionmap::Fixture::kCut, Model::PublishedRole).toStringList().contains(u"fullYear"_s));
    QVERIFY(f.set(assumptionmap::Fixture::kCut, Model::FullYearRole, full));
    QVERIFY(
        f.value(assumptionmap::Fixture::kCut, Model::PublishedRole).toStringList().contains(u"fullYear"_s));
}

void TestAssumptionModel::notesSayThatTheValueIsOwn()
{
    Fixture f;
    QVERIFY(f.open());
    const auto old = f.value(kPark, Model::NoteRole).toString();
    QVERIFY(f.set(kPark, Model::ShareRole, 80));
    QCOMPARE(f.value(kPark, Model::NoteRole).toString(),
             u"Own assumption, changed from “Central assumptions”. The reason there: "_s + old);
    QVERIFY(f.set(kPark, Model::ShareRole, 50));
    QCOMPARE(f.value(kPark, Model::NoteRole).toString(), old);
    QVERIFY(f.set(kPark, Model::NoteRole, u"my reason"_s));
    QVERIFY(f.set(kPark, Model::ShareRole, 70));
    QCOMPARE(f.value(kPark, Model::NoteRole).toString(), u"my reason"_s);
}

void TestAssumptionModel::notesOfBothLanguages()
{
    Fixture f;
    QVERIFY(f.open());
    QVERIFY(f.set(kPark, Model::NoteRole, u"english"_s));
    const auto note = [&f] { return f.assumption(u"central-2"_s, kPark).note; };
    QVERIFY(note().in(Language::German).startsWith(u"Annahme"));
    f.map.setLanguageCode(u"de"_s);
    QVERIFY(f.set(kPark, Model::NoteRole, u"deutsch"_s));
    QCOMPARE(note(), LocalizedText(u"deutsch"_s, u"english"_s));
}

QTEST_GUILESS_MAIN(TestAssumptionModel)
#include "tst_assumptionmodel.moc"
