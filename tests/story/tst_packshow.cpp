// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/packshow.h"

#include "showproject.h"
#include "style/fonts.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace revier;

class TestPackShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)mapFont(12); }
    void init() { m_show = std::make_unique<ShowFolder>(); }
    void cleanup() { m_show.reset(); }

    void packedIntoFolder()
    {
        const auto target = m_show->at(u"stick/show"_s);
        const auto packed = packShow(m_show->opened(), target, {});
        QVERIFY2(packed, qPrintable(packed ? QString() : packed.error().message));
        QVERIFY(QDir(m_show->at(u"work"_s)).removeRecursively()); // nothing of the old place is needed
        QVERIFY(QDir().rename(m_show->at(u"stick"_s), m_show->at(u"hall"_s)));
        QVERIFY(!bytesOf(m_show->at(u"hall/show/project.revier"_s)).contains(m_show->path().toUtf8()));
        const auto state = readProject(m_show->at(u"hall/show/project.revier"_s));
        QVERIFY(state);
        const auto check = checkShow(*state, Language::English, {});
        QVERIFY2(check.isReady() && check.count(CheckItem::Severity::Warning) == 0,
                 qPrintable(described(check)));
        QCOMPARE(QDir(m_show->at(u"hall"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList {u"show"_s});
    }

    void packedIntoOneFile()
    {
        const auto target = m_show->at(u"show.revierz"_s);
        QVERIFY(packShow(m_show->opened(), target, {}));
        QVERIFY(packShow(m_show->opened(), target, {})); // again
        QVERIFY(QFileInfo::exists(target + u'~'));
        QVERIFY(QDir(m_show->at(u"work"_s)).removeRecursively());
        const auto state = readProject(target);
        QVERIFY(state);
        QVERIFY(checkShow(*state, Language::English, {}).isReady());
    }

    void packingAgainKeepsThePrevious()
    {
        const auto target = m_show->at(u"show"_s);
        for (const auto *title : {"first", "second", "third"}) {
            auto state = m_show->opened();
            state.title = LocalizedText(QString::fromLatin1(title));
            QVERIFY(packShow(state, target, {}));
        }
        QVERIFY(bytesOf(target + u"/project.revier"_s).contains("third"));
        QVERIFY(bytesOf(target + u"~/project.revier"_s).contains("second"));
    }

    void failedPackingLeavesNothing_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("missing") << u"attic.geojson"_s << QByteArray();
        QTest::newRow("broken") << u"places.geojson"_s << QByteArray("{");
        QTest::newRow("picture") << u"hall.png"_s << QByteArray("no picture");
    }

    void failedPackingLeavesNothing()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, content);
        const auto path = m_show->at(u"work/"_s + file);
        QVERIFY(QFile::remove(path));
        if (!content.isEmpty()) {
            write(path, content);
        }
        for (const auto &name : {u"out/show"_s, u"out/show.revierz"_s}) {
            const auto packed = packShow(m_show->opened(), m_show->at(name), {});
            QVERIFY(!packed);
            QVERIFY2(packed.error().message.contains(file), qPrintable(packed.error().message));
            QVERIFY(
                QDir(m_show->at(u"out"_s)).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
        }
    }

    void foreignFoldersStay()
    {
        write(m_show->at(u"mine/letter.txt"_s), "Dear");
        QVERIFY(!packShow(m_show->opened(), m_show->at(u"mine"_s), {}));
        QCOMPARE(bytesOf(m_show->at(u"mine/letter.txt"_s)), QByteArray("Dear"));
        write(m_show->at(u"show~/letter.txt"_s), "Dear");
        QVERIFY(!packShow(m_show->opened(), m_show->at(u"show"_s), {}));
        QCOMPARE(bytesOf(m_show->at(u"show~/letter.txt"_s)), QByteArray("Dear"));
        QVERIFY(!packShow(m_show->opened(), m_show->at(u"mine/letter.txt"_s), {})); // a file
    }

    void cancelledPackingLeavesNothing()
    {
        int asked = 0;
        const JobControl control([&asked] { return ++asked > 40; }, {});
        const auto packed = packShow(m_show->opened(), m_show->at(u"out/show"_s), control);
        QVERIFY(!packed);
        QCOMPARE(packed.error().code, Error::Code::Canceled);
        QVERIFY(QDir(m_show->at(u"out"_s)).isEmpty());
    }

private:
    std::unique_ptr<ShowFolder> m_show;
};

QTEST_MAIN(TestPackShow)
#include "tst_packshow.moc"
