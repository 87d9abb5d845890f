// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/handout.h"
#include "export/qpdf_p.h"
#include "map/provenance.h"
#include "samplemap.h"
#include "style/fonts.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

const Point kMiddle {6.6, 51};

ShowScene sceneNamed(const QString &id)
{
    return {.id = id,
            .title = LocalizedText(u"Titel "_s + id, u"Title "_s + id),
            .text = LocalizedText(u"- **Erstens** "_s + id, u"- **First** "_s + id),
            .notes = LocalizedText(u"Sprich über "_s + id, u"Speak about "_s + id),
            .view = {.center = kMiddle, .denominator = 200'000},
            .moment = {},
            .layers = {},
            .filters = {},
            .highlights = {},
            .picture = {},
            .pictureSource = {}};
}

MapState sampleMap()
{
    MapState map;
    map.title = LocalizedText(u"Karte"_s, u"Map"_s);
    map.layers = {pointLayer(u"points"_s, {kMiddle, {6.7, 51.01}}, Qt::red)};
    map.layers.front().attribution = LocalizedText(u"Someone"_s);
    map.show.scenes = {sceneNamed(u"one"_s), sceneNamed(u"two"_s), sceneNamed(u"three"_s)};
    map.show.scenes[1].hidden = true;
    return map;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Words with single spaces; empty without poppler.
QString textOf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

/// Width and height of all pages, in points.
std::vector<QSize> pagesOf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(path.toStdString().c_str());
    std::vector<QSize> sizes;
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        const auto box = page.getObjectHandle().getKey("/MediaBox");
        sizes.emplace_back(qRound(box.getArrayItem(2).getNumericValue()),
                           qRound(box.getArrayItem(3).getNumericValue()));
    }
    return sizes;
}

QStringList bookmarksOf(const QString &path)
{
    QPDF pdf;
    pdf.processFile(path.toStdString().c_str());
    QStringList titles;
    for (auto &outline : QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines()) {
        titles.append(QString::fromStdString(outline.getTitle()));
    }
    return titles;
}

QString longNotes(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i) {
        text +=
            u"Paragraph %1: what there is to say about this part of the map, with figures and sources.\n\n"_s
                .arg(i);
    }
    return text;
}

} // namespace

class TestHandout : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] HandoutRequest requestFor(const QString &name, bool notes = false) const
    {
        return {.path = m_folder.filePath(name),
                .language = Language::English,
                .date = QDate(2026, 3, 31),
                .notes = notes,
                .title = {},
                .projectPath = {}};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(mapFont(1).pixelSize() == 1); }

    /// A landscape page for each scene that is not hidden, with its texts.
    void onePageAScene()
    {
        const auto request = requestFor(u"pages.pdf"_s);
        const auto made = exportHandout(sampleMap(), request, {});
        QVERIFY(made);
        QCOMPARE(made->files, QStringList {request.path});
        QCOMPARE(pagesOf(request.path), (std::vector<QSize>(2, QSize(842, 595))));
        QCOMPARE(bookmarksOf(request.path), (QStringList {u"Title one"_s, u"Title three"_s}));
        const auto first = contentOf(request.path);
        QVERIFY(exportHandout(sampleMap(), request, {}));
        QCOMPARE(contentOf(request.path), first); // the same bytes again
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("needs poppler-utils");
        }
        const auto text = textOf(request.path);
        for (const auto &word : {u"Title one"_s, u"First one"_s, u"First three"_s, u"Someone"_s, u"1/2"_s,
                                 u"2/2"_s, u"31 March 2026"_s, u"1:2"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word + u": "_s + text));
        }
        QVERIFY2(!text.contains(u"two"_s) && !text.contains(u"Speak"_s), qPrintable(text));
    }

    /// Notes go on on further pages to their last word.
    void notesGoOn()
    {
        auto map = sampleMap();
        const auto request = requestFor(u"notes.pdf"_s, true);
        QVERIFY(exportHandout(map, request, {}));
        QCOMPARE(pagesOf(request.path), (std::vector<QSize>(2, QSize(595, 842))));
        map.show.scenes[0].notes = LocalizedText(longNotes(70));
        QVERIFY(exportHandout(map, request, {}));
        const auto pages = pagesOf(request.path).size();
        QVERIFY(pages > 3);
        QCOMPARE(bookmarksOf(request.path).size(), 2);
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("needs poppler-utils");
        }
        const auto text = textOf(request.path);
        for (int i = 0; i < 70; ++i) {
            QVERIFY2(text.contains(u"Paragraph %1:"_s.arg(i)), qPrintable(QString::number(i)));
        }
        QVERIFY(text.contains(u"Title one (continued)"_s));
        QVERIFY(text.contains(u"Speak about three"_s));
        QVERIFY2(text.contains(u"%1/%1"_s.arg(pages)), qPrintable(text));
    }

    /// So does a text that leaves no room for the map.
    void textsGoOn()
    {
        auto map = sampleMap();
        map.show.scenes[0].text = LocalizedText(longNotes(120));
        for (const bool notes : {false, true}) {
            const auto request = requestFor(u"long.pdf"_s, notes);
            const auto made = exportHandout(map, request, {});
            QVERIFY(made);
            QVERIFY(pagesOf(request.path).size() > 2);
            if (!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
                const auto text = textOf(request.path);
                for (int i = 0; i < 120; ++i) {
                    QVERIFY2(text.contains(u"Paragraph %1:"_s.arg(i)), qPrintable(QString::number(i)));
                }
            }
        }
    }

    void saysWhatItWasMadeFrom()
    {
        auto map = sampleMap();
        map.layers.push_back(pointLayer(u"others"_s, {{6.65, 51}}, Qt::blue));
        map.show.scenes[0].layers.insert(u"others"_s, false);
        map.show.scenes[2].layers.insert(u"points"_s, false);
        map.show.title = LocalizedText(u"Show"_s);
        const auto picture = m_folder.filePath(u"mine.png"_s);
        QImage(40, 30, QImage::Format_RGB32).save(picture);
        map.show.scenes[0].picture = picture;
        const auto request = requestFor(u"record.pdf"_s);
        QVERIFY(exportHandout(map, request, {}));
        const auto record = readProvenance(request.path);
        QVERIFY(record);
        QCOMPARE(record->title, u"Show"_s);
        QCOMPARE(record->map[u"layers"].toArray().size(), 2); // each is on one of the pages
        QVERIFY(record->description.contains(u"Title three"_s));
        const auto input = std::ranges::find_if(
            record->inputs, [](const ProvenanceInput &file) { return file.file.endsWith(u"mine.png"); });
        QVERIFY(input != record->inputs.end());
        QCOMPARE(input->sha256.size(), 64);
    }

    void slidesAreNumberedPictures()
    {
        auto map = sampleMap();
        map.show.scenes[2].title = LocalizedText(u"Wohin? A/B"_s);
        const SlidesRequest request {.folder = m_folder.filePath(u"new/slides {1}"_s),
                                     .size = {960, 540},
                                     .language = Language::German,
                                     .date = QDate(2026, 3, 31),
                                     .projectPath = {}};
        const auto made = exportSlides(map, request, {});
        QVERIFY(made);
        QCOMPARE(QDir(request.folder).entryList(QDir::Files),
                 (QStringList {u"01-Titel one.png"_s, u"02-Wohin- A-B.png"_s}));
        QCOMPARE(made->files.size(), 2);
        QCOMPARE(QImage(made->files[0]).size(), QSize(960, 540));
        const auto first = contentOf(made->files[1]);
        const auto record = readProvenance(made->files[1]);
        QVERIFY(record);
        QCOMPARE(record->title, u"Wohin? A/B"_s);
        QVERIFY(exportSlides(map, request, {}));
        QCOMPARE(contentOf(made->files[1]), first);
    }

    void failures()
    {
        auto map = sampleMap();
        const auto suffix = exportHandout(map, requestFor(u"handout.png"_s), {});
        QVERIFY(!suffix && suffix.error().message.contains(u"handout.png"_s));
        QVERIFY(!exportHandout(map, requestFor(u"no/folder.pdf"_s), {}));
        const auto stopped =
            exportHandout(map, requestFor(u"stopped.pdf"_s), JobControl([] { return true; }, {}));
        QVERIFY(!stopped && stopped.error().code == Error::Code::Canceled);
        QVERIFY(!QFile::exists(m_folder.filePath(u"stopped.pdf"_s)));
        for (auto &scene : map.show.scenes) {
            scene.hidden = true;
        }
        const auto hidden = exportHandout(map, requestFor(u"hidden.pdf"_s), {});
        QVERIFY(!hidden && hidden.error().message.contains(u"hidden"_s));
        map.show = {};
        const auto none = exportSlides(
            map, {.folder = m_folder.filePath(u"none"_s), .size = {960, 540}, .date = {}, .projectPath = {}},
            {});
        QVERIFY(!none && none.error().code == Error::Code::NotFound);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_s)));
    }
};

QTEST_MAIN(TestHandout)
#include "tst_handout.moc"
