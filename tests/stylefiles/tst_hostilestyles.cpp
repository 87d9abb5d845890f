// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylefile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestHostileStyles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const QByteArray &xml, const QString &named) {
            QTest::newRow(name) << xml << named;
        };
        row("empty", {}, u"well-formed"_s);
        row("no XML", "{\"style\": 1}", u"well-formed"_s);
        row("cut off", "<StyledLayerDescriptor><NamedLayer>", u"well-formed"_s);
        row("crossed tags", "<qgis><a><b></a></b></qgis>", u"line 1"_s);
        row("something else", "<html/>", u"<html>"_s);
        row("billion laughs",
            "<!DOCTYPE qgis [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
            "<qgis><renderer-v2 type=\"&c;\"/></qgis>",
            u"entities"_s);
        row("a file of the system",
            "<!DOCTYPE qgis [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]><qgis>&secret;</qgis>",
            u"entities"_s);
        row("an entity that nobody declares", "<qgis>&nothing;</qgis>", u"well-formed"_s);
        row("too deep", QByteArray("<StyledLayerDescriptor>") + QByteArray("<a>").repeated(100'000),
            u"deeper"_s);
        row("too many", QByteArray("<qgis>") + QByteArray("<a/>").repeated(300'000) + "</qgis>",
            u"elements"_s);
        row("a raster", "<StyledLayerDescriptor><Rule><RasterSymbolizer/></Rule></StyledLayerDescriptor>",
            u"no rule"_s);
        row("no symbology", "<qgis><labeling/></qgis>", u"renderer-v2"_s);
        row("nul", QByteArray("<qgis>\0</qgis>", 14), u"well-formed"_s);
    }
    void refused()
    {
        QFETCH(const QByteArray, xml);
        QFETCH(const QString, named);
        const auto read = readStyle(xml, u"plan.sld"_s);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
        QVERIFY2(read.error().message.contains(u"plan.sld"), qPrintable(read.error().message));
    }

    /// 100 MB are refused by their size, before anything is read.
    void hugeFiles()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"huge.qml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(100 << 20));
        file.close();
        QElapsedTimer timer;
        timer.start();
        const auto read = readStyleFile(file.fileName());
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(u"16 MB"), qPrintable(read.error().message));
        QVERIFY(timer.elapsed() < 500);
        QVERIFY(!readStyleFile(folder.filePath(u"nowhere.sld"_s)));
    }

    /// The document type that every file of QGIS has is no entity.
    void theDocumentTypeOfQgisIsFine()
    {
        QVERIFY(readStyle("<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
                          "<qgis><renderer-v2 type='nullSymbol'/></qgis>",
                          u"a.qml"_s));
    }

    /// Whatever numbers say: no crash, no endless loop, and sizes that can be drawn.
    void absurdNumbers_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const auto *number : {"nan", "inf", "-inf", "1e999", "-5", "", "12px", "0x10", "1e308"}) {
            QTest::newRow(number) << QByteArray(number);
        }
    }
    void absurdNumbers()
    {
        QFETCH(const QByteArray, number);
        const auto sld =
            readStyle("<FeatureTypeStyle><Rule><MaxScaleDenominator>" + number
                          + "</MaxScaleDenominator><PointSymbolizer><Graphic><Mark><Stroke>"
                            "<CssParameter name='stroke-width'>"
                          + number + "</CssParameter><CssParameter name='stroke-dasharray'>" + number
                          + " 2</CssParameter></Stroke></Mark><Size>" + number + "</Size><Opacity>" + number
                          + "</Opacity></Graphic></PointSymbolizer></Rule></FeatureTypeStyle>",
                      u"a.sld"_s);
        QVERIFY(sld);
        QVERIFY(sld->look.style.symbol.size >= 0 && std::isfinite(sld->look.style.symbol.size));
        QVERIFY(sld->look.style.symbol.strokeWidth >= 0 && sld->look.minScale >= 0);
        const auto qml = readStyle(
            "<qgis hasScaleBasedVisibilityFlag='1' minScale='" + number
                + "'><renderer-v2 type='singleSymbol'><symbols><symbol name='0' type='marker' alpha='"
                + number + "'><layer class='SimpleMarker'><prop k='size' v='" + number
                + "'/><prop k='color' v='" + number
                + ",1,2'/></layer></symbol></symbols></renderer-v2><layerOpacity>" + number
                + "</layerOpacity></qgis>",
            u"a.qml"_s);
        QVERIFY(qml);
        QVERIFY(qml->look.style.symbol.size >= 0 && std::isfinite(qml->look.style.symbol.size));
        QVERIFY(qml->look.opacity >= 0 && qml->look.opacity <= 1);
    }

    /// Every beginning of a good file is either read or refused with a message.
    void everyBeginning()
    {
        LayerLook look;
        look.title = u"Standorte <&>"_s;
        look.style.labels = LabelStyle {.field = u"name"_s, .color = QColor()};
        for (const auto format : {StyleFormat::Sld, StyleFormat::Qml}) {
            const auto xml = writeStyle(look, format, Language::German).xml;
            QVERIFY(readStyle(xml, u"a"_s));
            for (qsizetype length = 0; length + 5 < xml.size(); length += 7) {
                const auto read = readStyle(xml.first(length), u"a"_s);
                QVERIFY(!read);
                QVERIFY(!read.error().message.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHostileStyles)

#include "tst_hostilestyles.moc"
