// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/minutespdf.h"

#include "export/minutespages_p.h"
#include "map/project.h"
#include "samplemap.h"
#include "style/legend.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;
using Kind = MinuteEntry::Kind;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QString &pdf)
{
    return output(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
}

int pagesOf(const QString &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(output(u"pdfinfo"_s, {pdf})).captured(1).toInt();
}

/// As the documents say it in German.
QString german(const char *source)
{
    return translated(Language::German, "Minutes", source);
}

QDateTime at(int hour, int minute)
{
    return {QDate(2026, 3, 12), QTime(hour, minute), QTimeZone::fromSecondsAheadOfUtc(3600)};
}

MinuteEntry entry(Kind kind, int minute, const std::vector<Point> &places, const QString &text)
{
    return {.kind = kind,
            .time = at(18, minute),
            .sceneId = u"scene-1"_s,
            .sceneTitle = u"Digitalpark Frimmersdorf"_s,
            .moment = {.year = 2035, .scenario = u"upper"_s, .compare = {}},
            .momentText = u"2035, Obergrenze (Annahme)"_s,
            .places = places,
            .text = text,
            .color = u"#d55e00"_s};
}

Minutes sample()
{
    Minutes minutes {
        .title = u"Bürgerabend Grevenbroich"_s, .begun = at(18, 0), .ended = at(19, 15), .entries = {}};
    minutes.entries = {
        entry(Kind::Pin, 5, {{6.585, 51.055}}, u"Zufahrt über die Kreisstraße klären"_s),
        entry(Kind::Stroke, 9, {{6.53, 51.02}, {6.56, 51.06}, {6.62, 51.05}, {6.66, 51.09}}, {}),
        entry(Kind::Question, 17, {}, u"Wer bezahlt das?\nUnd wann?"_s),
        entry(Kind::Question, 21, {{6.5851, 51.0551}}, u"Wie laut wird es hier?"_s)};
    return minutes;
}

} // namespace

class TestMinutesPdf : public QObject
{
    Q_OBJECT

    MapState m_state;
    QTemporaryDir m_folder;

    [[nodiscard]] MinutesRequest request(const QString &name, Language language = Language::German) const
    {
        return {.path = m_folder.filePath(name), .language = language, .date = QDate(2026, 3, 13)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("pdftotext is missing");
        }
        m_state = loadTables(*readProject(QStringLiteral(PROJECT_DATA "/revieratlas.revier")), {});
    }

    void saysWhatWasNoted()
    {
        const auto wanted = request(u"minutes.pdf"_s);
        const auto made = exportMinutes(m_state, sample(), wanted, {});
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        QCOMPARE(pagesOf(wanted.path), 1);
        const auto text = textOf(wanted.path);
        for (const auto &words :
             {german("Minutes") + u" – Bürgerabend Grevenbroich"_s,
              german("%1 to %2 (%3 min)").arg(u"12.03.2026, 18:00"_s, u"19:15"_s, u"75"_s), u"18:05"_s,
              u"Zufahrt über die Kreisstraße klären"_s, u"Wer bezahlt das?"_s, u"Und wann?"_s,
              u"Digitalpark"_s, u"2035, Obergrenze"_s, german("Page %1 of %2").arg(1).arg(1), u"13.03.2026"_s,
              u"1:100.000"_s, u"CC BY 4.0"_s}) {
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        }
        const QRegularExpression third(u"^ *3 +18:17 .*%1: Wer bezahlt das"_s.arg(german("Question")),
                                       QRegularExpression::MultilineOption);
        QVERIFY2(third.match(text).hasMatch(), qPrintable(text));
    }

    void english()
    {
        const auto wanted = request(u"english.pdf"_s, Language::English);
        QVERIFY(exportMinutes(m_state, sample(), wanted, {}));
        const auto text = textOf(wanted.path);
        for (const auto &words :
             {u"Minutes – "_s, u"Question: Wie laut"_s, u"Page 1 of 1"_s, u"What was noted"_s}) {
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        }
    }

    /// Tagged, so that it can be read aloud.
    void isTagged()
    {
        const auto wanted = request(u"tagged.pdf"_s);
        QVERIFY(exportMinutes(m_state, sample(), wanted, {}));
        const auto info = output(u"pdfinfo"_s, {wanted.path});
        QVERIFY2(info.contains(QRegularExpression(u"Tagged:\\s+yes"_s)), qPrintable(info));
        const auto structure = output(u"pdfinfo"_s, {u"-struct"_s, wanted.path});
        QVERIFY2(structure.contains(u"Figure"_s) && structure.contains(u"H1"_s), qPrintable(structure));
    }

    void sameMinutesGiveTheSameBytes()
    {
        const auto wanted = request(u"same.pdf"_s);
        QVERIFY(exportMinutes(m_state, sample(), wanted, {}));
        const auto first = bytesOf(wanted.path);
        QVERIFY(first.startsWith("%PDF-"));
        QVERIFY(exportMinutes(m_state, sample(), wanted, {}));
        QCOMPARE(bytesOf(wanted.path), first);
    }

    /// Every entry stands on a page, and nothing stands below the margin.
    void manyEntriesFlowOverPages()
    {
        auto minutes = sample();
        for (int i = 0; i < 120; ++i) {
            minutes.entries.push_back(entry(Kind::Question, i % 60, {}, u"Frage Nummer %1"_s.arg(i)));
        }
        const auto wanted = request(u"many.pdf"_s);
        QVERIFY(exportMinutes(m_state, minutes, wanted, {}));
        const auto pages = pagesOf(wanted.path);
        QVERIFY2(pages > 2 && pages < 10, qPrintable(QString::number(pages)));
        const auto text = textOf(wanted.path);
        for (int i = 0; i < 120; ++i) {
            static const auto pattern = u"^ *%1 +18:%2 .*Frage Nummer %3\\b"_s;
            const QRegularExpression line(pattern.arg(i + 5).arg(i % 60, 2, 10, QLatin1Char('0')).arg(i),
                                          QRegularExpression::MultilineOption);
            QVERIFY2(line.match(text).hasMatch(), qPrintable(line.pattern()));
        }
        QVERIFY(text.contains(german("Page %1 of %2").arg(pages).arg(pages)));
        QCOMPARE(text.count(german("What was noted")), pages); // the head on each
    }

    void longTextsAreNotCut()
    {
        QStringList words;
        for (int i = 0; i < 1200; ++i) {
            words.append(u"Wort%1"_s.arg(i));
        }
        auto minutes = sample();
        minutes.entries = {entry(Kind::Question, 3, {}, words.join(u' '))};
        const auto document = layOutMinutes(minutes, u"Titel"_s, request(u"long.pdf"_s), {}, false);
        QVERIFY(document.pages.size() > 1);
        QString all;
        for (const auto &page : document.pages) {
            auto bottom = page.top + document.head.height;
            for (const auto &row : page.rows) {
                all += row.cells.back().lines.join(u' ') + u' ';
                bottom += row.height;
            }
            QVERIFY2(bottom < document.page.bottom() - 20, qPrintable(QString::number(bottom)));
        }
        for (const auto &word : words) {
            QVERIFY2(all.contains(word + u' '), qPrintable(word));
        }
    }

    void cellsKeepToTheirColumns()
    {
        auto minutes = sample();
        minutes.entries[0].sceneTitle =
            u"Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"_s;
        const auto document = layOutMinutes(minutes, u"Titel"_s, request(u"x.pdf"_s), u"1:25.000"_s, true);
        for (const auto &row : document.pages.front().rows) {
            for (std::size_t i = 0; i < kMinuteColumns; ++i) {
                const auto right = i + 1 < kMinuteColumns ? document.lefts[i + 1] : document.page.right();
                QVERIFY(document.lefts[i] + row.cells[i].width() <= right + 0.5);
                QVERIFY(row.cells[i].height() <= row.height);
            }
        }
        QVERIFY(document.page.contains(document.mapFrame));
        QVERIFY(document.pages.front().top > document.mapFrame.bottom());
    }

    void withoutPlacesThereIsNoMap()
    {
        auto minutes = sample();
        minutes.entries = {minutes.entries[2]};
        const auto wanted = request(u"nomap.pdf"_s);
        QVERIFY(exportMinutes(MapState(), minutes, wanted, {})); // the map is not even needed
        const auto text = textOf(wanted.path);
        QVERIFY(text.contains(u"Wer bezahlt das?"_s));
        QVERIFY(!text.contains(u"1:"_s));
        minutes.entries.clear();
        QVERIFY(exportMinutes(MapState(), minutes, wanted, {}));
        QCOMPARE(pagesOf(wanted.path), 1);
    }

    void failures()
    {
        const auto wrong = exportMinutes(m_state, sample(), request(u"minutes.png"_s), {});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(u"minutes.png"_s), qPrintable(wrong.error().message));
        QVERIFY(!exportMinutes(m_state, sample(), request(u"gone/minutes.pdf"_s), {}));
        const auto wanted = request(u"canceled.pdf"_s);
        const JobControl control([] { return true; }, {});
        QVERIFY(!exportMinutes(m_state, sample(), wanted, control));
        QVERIFY(!QFileInfo::exists(wanted.path));
    }
};

QTEST_MAIN(TestMinutesPdf)
#include "tst_minutespdf.moc"
