// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/film.h"
#include "seriesdesk.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;
using Format = SeriesController::Format;
using Subject = SeriesController::Subject;

namespace {

/// As long as this lives ffmpeg is not found.
class WithoutFfmpeg
{
public:
    WithoutFfmpeg() { qputenv("PATH", "/nowhere"); }
    ~WithoutFfmpeg() { qputenv("PATH", m_path); }
    Q_DISABLE_COPY_MOVE(WithoutFfmpeg)

private:
    QByteArray m_path = qgetenv("PATH");
};

} // namespace

/// Films of years, as the dialog of series makes them.
class TestSeriesFilm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SeriesDesk::forgetTemplates(); }
    void init()
    {
        m_desk = std::make_unique<SeriesDesk>();
        QVERIFY(m_desk->open());
        m_desk->chooseKind(u"screen"_s);
        m_desk->sheet.setPixels(QSize(322, 242));
        m_desk->giveNumbers({2030, 2031, 2032});
        m_desk->series.reset();
    }
    void cleanupTestCase() { SeriesDesk::forgetTemplates(); }

    void onlyYearsAreFilms()
    {
        const WithoutFfmpeg without;
        m_desk->series.reset();
        m_desk->choose(Subject::Years, Format::GifFilm);
        QVERIFY(m_desk->series.isFilm());
        QVERIFY(!m_desk->series.isPicture()); // of a size of its own
        m_desk->choose(Subject::Sites, Format::GifFilm);
        QVERIFY(!m_desk->series.isFilm());
        QCOMPARE(m_desk->series.format(), Format::OneDocument);
        m_desk->series.setProperty("subject", QVariant::fromValue(Subject::Years));
        QVERIFY(m_desk->series.isFilm()); // what was chosen stays
    }

    void films_data()
    {
        QTest::addColumn<Format>("format");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("mp4") << Format::Mp4Film << u"Karte.mp4"_s << QByteArray("ftyp");
        QTest::newRow("webm") << Format::WebmFilm << u"Karte.webm"_s << QByteArray("\x1a\x45\xdf\xa3");
        QTest::newRow("gif") << Format::GifFilm << u"Karte.gif"_s << QByteArray("GIF89a");
    }
    /// One file and nothing else in the folder.
    void films()
    {
        if (filmProgram().isEmpty()) {
            QSKIP("needs ffmpeg");
        }
        QFETCH(const Format, format);
        QFETCH(const QString, name);
        QFETCH(const QByteArray, begin);
        QVERIFY(m_desk->series.canMakeFilms());
        m_desk->choose(Subject::Years, format);
        QCOMPARE(m_desk->series.format(), format);
        m_desk->series.setProperty("seconds", 0.2);
        const QSignalSpy progress(&m_desk->series, &SeriesController::progressChanged);
        QVERIFY(m_desk->make(name));
        QVERIFY2(m_desk->series.summary().contains(name), qPrintable(m_desk->series.summary()));
        QVERIFY(m_desk->series.warnings().isEmpty());
        QVERIFY(!progress.isEmpty());
        const auto files = m_desk->files(name);
        QCOMPARE(files.keys(), QStringList(name));
        QVERIFY(files[name].left(16).contains(begin));
        QCOMPARE(m_desk->folders(name), QStringList());
    }

    /// Seconds and years are in the film.
    void choicesCount()
    {
        if (filmProgram().isEmpty()) {
            QSKIP("needs ffmpeg");
        }
        m_desk->choose(Subject::Years, Format::GifFilm);
        const auto make = [this](const QString &folder) {
            return m_desk->make(folder) ? m_desk->files(folder)[u"Karte.gif"_s] : QByteArray();
        };
        const auto first = make(u"first"_s);
        QVERIFY(!first.isEmpty());
        QCOMPARE(make(u"same"_s), first);
        m_desk->series.setProperty("seconds", 2.5);
        const auto slow = make(u"slow"_s);
        QVERIFY(!slow.isEmpty() && slow != first);
        m_desk->series.setLastYear(2031);
        QVERIFY(make(u"short"_s).size() < slow.size());
    }

    void framesWithoutFfmpeg()
    {
        const WithoutFfmpeg without;
        m_desk->series.reset();
        QVERIFY(!m_desk->series.canMakeFilms());
        m_desk->choose(Subject::Years, Format::WebmFilm);
        QCOMPARE(m_desk->series.format(), Format::Mp4Film); // the only one that is offered
        QDir(m_desk->folder.path()).mkpath(u"none/Karte-frames"_s);
        for (const auto &name : {u"0007.png"_s, u"my.png"_s}) { // of an older film, and not of one
            QFile file(m_desk->path(u"none/Karte-frames/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(m_desk->make(u"none"_s));
        QVERIFY2(m_desk->series.summary().contains(u"ffmpeg"), qPrintable(m_desk->series.summary()));
        QVERIFY(m_desk->series.warnings().value(0).startsWith(u"ffmpeg "));
        QVERIFY(m_desk->files(u"none"_s).isEmpty());
        QCOMPARE(m_desk->files(u"none/Karte-frames"_s).keys(),
                 QStringList({u"0000.png"_s, u"0001.png"_s, u"0002.png"_s, u"my.png"_s}));
    }

    void cancelLeavesTheOldFilm()
    {
        m_desk->choose(Subject::Years, Format::Mp4Film);
        const auto folder = m_desk->url(u"cancel"_s);
        QFile old(m_desk->path(u"cancel/Karte.mp4"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_desk->series.start(folder);
        QVERIFY(m_desk->series.isRunning());
        m_desk->series.cancel();
        QVERIFY(!m_desk->series.isRunning());
        QVERIFY(m_desk->series.summary().startsWith(u"Stopped"));
        QTRY_COMPARE(m_desk->folders(u"cancel"_s), QStringList()); // of frames
        QCOMPARE(m_desk->files(u"cancel"_s).value(u"Karte.mp4"_s), QByteArray("old"));
    }

    /// One clear message, and no half film.
    void failures()
    {
        m_desk->choose(Subject::Years, Format::Mp4Film);
        const auto folder = m_desk->url(u"failed"_s);
        QDir(m_desk->path(u"failed"_s)).removeRecursively();
        m_desk->series.start(folder);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->series.isRunning(), 30000);
        QVERIFY2(m_desk->series.summary().contains(u"Karte.mp4"), qPrintable(m_desk->series.summary()));
        QVERIFY(!QFileInfo::exists(m_desk->path(u"failed"_s)));
        if (filmProgram().isEmpty()) {
            return;
        }
        QDir(m_desk->folder.path()).mkpath(u"taken/Karte.mp4/full"_s); // cannot be replaced
        m_desk->series.start(m_desk->url(u"taken"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->series.isRunning(), 30000);
        QVERIFY2(m_desk->series.summary().contains(u"Karte.mp4"), qPrintable(m_desk->series.summary()));
        QCOMPARE(m_desk->folders(u"taken"_s), QStringList(u"Karte.mp4"_s));
    }

private:
    std::unique_ptr<SeriesDesk> m_desk;
};

QTEST_MAIN(TestSeriesFilm)
#include "tst_seriesfilm.moc"
