// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/suppliernote.h"

#include "towns.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using revier::doctor::ExaminedLayer;

/// The letter says which file, what is wrong, why, and what to deliver.
class TestSupplierNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysAll()
    {
        const QTemporaryDir folder;
        const auto path = towns::shape(QDir(folder.path()), towns::positions(u"EPSG:25832"_s), "EPSG:25833");
        const auto table = towns::read(path);
        QVERIFY(table);
        const std::array layers {ExaminedLayer {table, towns::examine(*table)}};
        const auto note = revier::doctor::supplierNote(path, layers, QDate(2026, 3, 12));
        QVERIFY2(note, note ? "" : qPrintable(note.error().message));
        for (const auto *part : {"towns.shp", "towns.dbf", "towns.prj", "towns.shx", "towns.cpg"}) {
            QFile file(folder.filePath(QString::fromLatin1(part)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
            QVERIFY2(note->contains(QString::fromLatin1(hash)), part);
        }
        for (const auto *words : {"towns", "2026", "EPSG:25833", "EPSG:25832, ETRS89 / UTM zone 32N",
                                  "6 of 6 place names", "**Please:** Deliver", "Neuss", "stays unchanged"}) {
            QVERIFY2(note->contains(QString::fromLatin1(words)), qPrintable(*note));
        }
    }

    void fileIsGone()
    {
        const auto note = revier::doctor::supplierNote(u"/no/such/file.geojson"_s, {}, QDate(2026, 3, 12));
        QVERIFY(!note);
        QVERIFY(note.error().message.contains(u"file.geojson"_s));
    }
};

QTEST_GUILESS_MAIN(TestSupplierNote)
#include "tst_suppliernote.moc"
