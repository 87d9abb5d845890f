// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printcontroller.h"

#include "smallmap.h"

#include <QPrinterInfo>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::MapController;
using revier::PrintController;
using revier::SheetController;
using revier::ViewController;

class TestPrintController : public QObject
{
    Q_OBJECT

    MapController m_map;
    ViewController m_view;
    SheetController m_sheet;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(smallmap::open(m_map));
        m_view.setMap(&m_map);
        m_view.setView(revier::viewAtScale({smallmap::kLongitude, smallmap::kLatitude}, 50000, {800, 600}));
        m_sheet.setViewController(&m_view);
    }

    void printersOfTheSystem()
    {
        PrintController printing;
        printing.setSheet(&m_sheet);
        QVERIFY(printing.printers().isEmpty()); // nobody asked yet
        const QSignalSpy changed(&printing, &PrintController::printersChanged);
        printing.refresh();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(printing.printers(), QPrinterInfo::availablePrinterNames());
        QCOMPARE(printing.printer() < 0, printing.printers().isEmpty());
        printing.setPrinter(int(printing.printers().size()));
        QVERIFY(printing.printer() < printing.printers().size());
    }

    void options()
    {
        PrintController printing;
        const QSignalSpy changed(&printing, &PrintController::optionsChanged);
        printing.setCopies(0);
        QCOMPARE(printing.copies(), 1);
        printing.setCopies(1000);
        QCOMPARE(printing.copies(), 99);
        printing.setGray(true);
        QVERIFY(printing.isGray());
        QCOMPARE(changed.size(), 2);
        printing.start(); // without a sheet
        QVERIFY(!printing.isRunning());
    }

    /// Without a printer the reason is said, before and after.
    void withoutAPrinter()
    {
        PrintController printing;
        printing.setSheet(&m_sheet);
        QVERIFY2(printing.problem().contains(u"No printer"), qPrintable(printing.problem()));
        QSignalSpy failed(&printing, &PrintController::failed);
        printing.start();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), printing.problem());
        QVERIFY(!printing.isRunning());
    }
};

QTEST_MAIN(TestPrintController)

#include "tst_printcontroller.moc"
