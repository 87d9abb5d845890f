// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheetcontroller.h"

#include "smallmap.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

int number(SheetElement element)
{
    return int(element);
}

} // namespace

class TestSheetController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(SheetController::templateFolder()).removeRecursively();
        QVERIFY(smallmap::open(m_map));
        m_view.setMap(&m_map);
        m_view.setView(viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 50000, {800, 600}));
    }
    void init()
    {
        m_sheet = std::make_unique<SheetController>();
        m_sheet->setViewController(&m_view);
        m_sheet->setPreviewWidth(400);
    }
    void cleanupTestCase() { QDir(SheetController::templateFolder()).removeRecursively(); }

    void showsTheSheet()
    {
        QVERIFY(m_sheet->preview().isNull());
        QVERIFY(preview());
        const auto image = m_sheet->preview();
        QCOMPARE(image.width(), 400);
        QVERIFY(qAbs(double(image.width()) / image.height() - m_sheet->aspect()) < 0.01);
        QVERIFY(m_sheet->problem().isEmpty());
        QVERIFY(m_sheet->warning().isEmpty());
        const auto boxes = m_sheet->boxes();
        QCOMPARE(boxes.size(), m_sheet->elementNames().size());
        QVERIFY(!boxes[number(SheetElement::Map)].isEmpty());
        QVERIFY(boxes[number(SheetElement::Logo)].isEmpty());
        m_sheet->setActive(false);
        QVERIFY(m_sheet->preview().isNull());
    }

    void namesFollowTheLanguage()
    {
        const QSignalSpy elements(m_sheet.get(), &SheetController::languageChanged);
        const QSignalSpy templates(m_sheet.get(), &SheetController::templatesChanged);
        QCOMPARE(m_sheet->templateNames().first(), u"A4 quer"_s);
        m_map.setLanguageCode(u"en"_s);
        QCOMPARE(m_sheet->templateNames().first(), u"A4 landscape"_s);
        QCOMPARE(elements.size(), 1);
        QCOMPARE(templates.size(), 1);
        m_map.setLanguageCode(u"de"_s);
        QCOMPARE(elements.size(), 2);
    }

    void everyChoiceIsShown()
    {
        QVERIFY(preview());
        const auto before = m_sheet->preview();
        m_sheet->setGrid(int(MapGrid::Utm));
        QVERIFY(nextPreview());
        QVERIFY(m_sheet->preview() != before);
        m_sheet->setTemplateIndex(1); // upright
        QVERIFY(m_sheet->aspect() < 1);
        QVERIFY(nextPreview());
        QVERIFY(m_sheet->preview().height() > m_sheet->preview().width());
        m_sheet->setShown(number(SheetElement::Legend), false);
        QVERIFY(nextPreview());
        QVERIFY(m_sheet->boxes()[number(SheetElement::Legend)].isEmpty());
        QCOMPARE(m_sheet->request().design.shows(SheetElement::Legend), false);
    }

    /// What is moved stays; nothing else moves with it.
    void elementsAreMoved()
    {
        QVERIFY(preview());
        const auto map = m_sheet->boxes()[number(SheetElement::Map)];
        const auto legend = m_sheet->boxes()[number(SheetElement::Legend)];
        QVERIFY(!m_sheet->isArranged());
        const QRectF moved(0.1, 0.2, legend.width(), legend.height());
        m_sheet->place(number(SheetElement::Legend), moved);
        QVERIFY(m_sheet->isArranged());
        QVERIFY(nextPreview());
        const auto there = m_sheet->boxes()[number(SheetElement::Legend)];
        QVERIFY(qAbs(there.x() - moved.x()) < 1e-6 && qAbs(there.y() - moved.y()) < 1e-6);
        const auto after = m_sheet->boxes()[number(SheetElement::Map)];
        QVERIFY(qAbs(after.x() - map.x()) < 1e-6 && qAbs(after.width() - map.width()) < 1e-6);
        m_sheet->arrangeByItself();
        QVERIFY(nextPreview());
        QVERIFY(qAbs(m_sheet->boxes()[number(SheetElement::Legend)].x() - legend.x()) < 1e-6);
    }

    void warnsWhereTheScaleVaries()
    {
        m_sheet->setCrs(u"EPSG:3857"_s);
        m_sheet->setScale(3000000);
        QVERIFY(preview());
        QVERIFY(m_sheet->warning().contains(u"EPSG:25832"));
        m_sheet->setCrs(u" EPSG:25832 "_s);
        m_sheet->setScale(500000);
        QVERIFY(nextPreview());
        QVERIFY(m_sheet->warning().isEmpty());
    }

    void problemsAreSaid()
    {
        m_sheet->setCrs(u"EPSG:4326"_s);
        QVERIFY(preview());
        QVERIFY(!m_sheet->problem().isEmpty());
        m_sheet->setCrs({});
        QVERIFY(nextPreview());
        QVERIFY(m_sheet->problem().isEmpty());
    }

    void templatesOfTheProject()
    {
        auto *document = m_sheet->viewController()->map()->document();
        const auto before = m_sheet->templateNames().size();
        m_sheet->setGrid(int(MapGrid::Utm));
        m_sheet->saveTemplate(u"Ratsvorlage"_s, true);
        QCOMPARE(document->snapshot()->sheets.size(), 1U);
        QCOMPARE(m_sheet->templateNames().size(), before + 1);
        QCOMPARE(m_sheet->templateNames().last(), u"Ratsvorlage"_s);
        QCOMPARE(m_sheet->templateIndex(), int(before));
        m_sheet->setGrid(int(MapGrid::Geographic));
        m_sheet->saveTemplate(u"Ratsvorlage"_s, true); // in place of the first
        QCOMPARE(document->snapshot()->sheets.size(), 1U);
        m_sheet->setTemplateIndex(0);
        m_sheet->setTemplateIndex(int(before));
        QCOMPARE(m_sheet->grid(), int(MapGrid::Geographic));
        document->undo();
        m_sheet->setTemplateIndex(0);
        m_sheet->setTemplateIndex(int(before));
        QCOMPARE(m_sheet->grid(), int(MapGrid::Utm));
        document->undo();
        QCOMPARE(m_sheet->templateNames().size(), before);
        QVERIFY(m_sheet->templateIndex() < int(before));
        document->reset({}); // another project
        QCOMPARE(m_sheet->templateNames().size(), before);
    }

    /// Another controller keeps kinds of sheets, too: what is chosen here stays what it is.
    void choiceStaysWhatItIs()
    {
        QTemporaryDir folder;
        SheetTemplate own;
        own.name = LocalizedText(u"Eigene"_s);
        const auto file = folder.filePath(u"own.json"_s);
        QVERIFY(writeSheetTemplate(own, file));
        m_sheet->openTemplate(QUrl::fromLocalFile(file));
        m_sheet->setGrid(int(MapGrid::Utm));
        QCOMPARE(chosenName(), u"Eigene"_s);
        SheetController other;
        other.setViewController(&m_view);
        other.saveTemplate(u"Andere"_s);
        m_sheet->readTemplates();
        QVERIFY(m_sheet->templateNames().contains(u"Andere"_s));
        QCOMPARE(chosenName(), u"Eigene"_s);
        QCOMPARE(m_sheet->grid(), int(MapGrid::Utm));
        m_sheet->setTemplateIndex(int(m_sheet->templateNames().indexOf(u"Andere"_s)));
        other.setGrid(int(MapGrid::Geographic));
        other.saveTemplate(u"Andere"_s); // in place of the first
        m_sheet->readTemplates();
        QCOMPARE(chosenName(), u"Andere"_s);
        QCOMPARE(m_sheet->grid(), int(MapGrid::Geographic));
        QDir(SheetController::templateFolder()).removeRecursively();
        m_sheet->readTemplates();
        QCOMPARE(m_sheet->templateIndex(), 0);
        QCOMPARE(m_sheet->grid(), int(MapGrid::None));
    }

    void templatesOfTheUser()
    {
        const auto own = m_sheet->templateNames().size();
        m_sheet->setGrid(int(MapGrid::Geographic));
        m_sheet->saveTemplate(u"Rat/2026"_s);
        QCOMPARE(m_sheet->templateNames().size(), own + 1);
        QCOMPARE(m_sheet->templateNames().last(), u"Rat/2026"_s);
        QCOMPARE(m_sheet->templateIndex(), int(own));
        SheetController later;
        QCOMPARE(later.templateNames().size(), own + 1);
        later.setTemplateIndex(int(own));
        QCOMPARE(later.grid(), int(MapGrid::Geographic));
        QSignalSpy failed(m_sheet.get(), &SheetController::failed);
        m_sheet->saveTemplate(u"  "_s);
        QCOMPARE(failed.size(), 1);
        QTemporaryDir folder;
        const auto broken = folder.filePath(u"broken.json"_s);
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        m_sheet->openTemplate(QUrl::fromLocalFile(broken));
        QCOMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().toString().contains(u"broken.json"));
        m_sheet->openTemplate(QUrl::fromLocalFile(SheetController::templateFolder() + u"/Rat_2026.json"_s));
        QCOMPARE(m_sheet->templateIndex(), int(own) + 1);
    }

private:
    [[nodiscard]] QString chosenName() const { return m_sheet->templateNames()[m_sheet->templateIndex()]; }
    [[nodiscard]] bool nextPreview() const
    {
        QSignalSpy made(m_sheet.get(), &SheetController::previewChanged);
        return made.wait(20000);
    }
    [[nodiscard]] bool preview() const
    {
        QSignalSpy made(m_sheet.get(), &SheetController::previewChanged);
        m_sheet->setActive(true);
        return made.wait(20000);
    }

    MapController m_map;
    ViewController m_view;
    std::unique_ptr<SheetController> m_sheet;
};

QTEST_MAIN(TestSheetController)
#include "tst_sheetcontroller.moc"
