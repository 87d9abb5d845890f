// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/film.h"
#include "samplemap.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Values of the video stream: "width=482", …
QString streamOf(const QString &film)
{
    QProcess process;
    process.start(u"ffprobe"_s,
                  {u"-v"_s, u"error"_s, u"-count_frames"_s, u"-show_entries"_s,
                   u"stream=width,height,nb_read_frames,pix_fmt,codec_name:format=duration"_s, u"-of"_s,
                   u"default=nk=0"_s, film});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestFilm : public QObject
{
    Q_OBJECT

    MapState m_state;
    QTemporaryDir m_folder;

    [[nodiscard]] FilmRequest request(const QString &name) const
    {
        FilmRequest film;
        film.series.kind = SeriesKind::Years;
        film.series.sheet.path = m_folder.filePath(name);
        film.series.sheet.pixels = QSize(481, 361); // odd
        film.series.sheet.date = QDate(2026, 3, 31);
        film.series.moments = {{.year = 2030, .scenario = u"high"_s, .compare = {}},
                               {.year = 2035, .scenario = u"high"_s, .compare = {}},
                               {.year = 2040, .scenario = u"high"_s, .compare = {}}};
        film.secondsPerSheet = 0.4;
        return film;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_state.title = LocalizedText(u"Karte"_s);
        m_state.layers = {seriesLayer(u"jobs"_s, {{6.6, 51}, {6.8, 51.1}})};
    }

    void films_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("says");
        const QStringList size {u"width=482"_s, u"height=362"_s};
        QTest::newRow("mp4") << u"a.mp4"_s
                             << size
                + QStringList {u"codec_name=h264"_s, u"pix_fmt=yuv420p"_s, u"nb_read_frames=30"_s,
                               u"duration=1.2"_s};
        QTest::newRow("webm") << u"a.webm"_s
                              << size
                + QStringList {u"codec_name=vp9"_s, u"nb_read_frames=30"_s, u"duration=1.2"_s};
        QTest::newRow("gif") << u"a.gif"_s
                             << size
                + QStringList {u"codec_name=gif"_s, u"nb_read_frames=3"_s, u"duration=1.2"_s};
    }
    void films()
    {
        if (filmProgram().isEmpty()) {
            QSKIP("needs ffmpeg");
        }
        QFETCH(const QString, name);
        QFETCH(const QStringList, says);
        const auto film = request(name);
        const auto first = exportFilm(m_state, film, {});
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        QCOMPARE(first->film, film.series.sheet.path);
        const auto bytes = bytesOf(first->film);
        const auto stream = streamOf(first->film);
        for (const auto &part : says) {
            QVERIFY2(stream.contains(part), qPrintable(part + u" in\n"_s + stream));
        }
        QVERIFY(exportFilm(m_state, film, {}));
        QCOMPARE(bytesOf(first->film), bytes);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size(), 0);
    }

    void cancelLeavesTheOldFilm()
    {
        const auto film = request(u"old.mp4"_s);
        QFile old(film.series.sheet.path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        double fraction = 0;
        const JobControl stop([&] { return fraction > 0.79; }, [&](double f) { fraction = f; });
        const auto report = exportFilm(m_state, film, stop); // when all frames are there
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Canceled);
        QCOMPARE(bytesOf(film.series.sheet.path), QByteArray("old"));
    }

    void withoutFfmpegFramesStay()
    {
        const auto path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const auto film = request(u"none.mp4"_s);
        const auto report = exportFilm(m_state, film, {});
        qputenv("PATH", path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(report->film.isEmpty());
        QCOMPARE(QDir(report->frames).entryList(QDir::Files),
                 QStringList({u"0000.png"_s, u"0001.png"_s, u"0002.png"_s}));
        QVERIFY(report->command.startsWith(u"ffmpeg "));
        QVERIFY(!QFileInfo::exists(film.series.sheet.path));
        if (filmProgram().isEmpty()) {
            return;
        }
        QCOMPARE(QProcess::execute(u"sh"_s, {u"-c"_s, report->command}), 0);
        QVERIFY(streamOf(film.series.sheet.path).contains(u"nb_read_frames=30"));
    }

    void wrongDuration()
    {
        auto film = request(u"x.mp4"_s);
        film.secondsPerSheet = 0;
        QVERIFY(!exportFilm(m_state, film, {}));
    }
};

QTEST_MAIN(TestFilm)
#include "tst_film.moc"
