// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace revier;

class TestSaveFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void replacesAllAndRemovesWhatIsStale()
    {
        QVERIFY(saveFiles(
                    {{.path = path(u"a.png"_s), .bytes = "old"}, {.path = path(u"a.pgw"_s), .bytes = "old"}})
                    .has_value());
        QVERIFY(saveFile(path(u"a.ovr"_s), "old").has_value());
        QVERIFY(saveFiles(
                    {{.path = path(u"a.png"_s), .bytes = "new"}, {.path = path(u"a.pgw"_s), .bytes = "new"}},
                    {path(u"a.ovr"_s), path(u"missing"_s)})
                    .has_value());
        QCOMPARE(bytesOf(path(u"a.png"_s)), QByteArray("new"));
        QCOMPARE(bytesOf(path(u"a.pgw"_s)), QByteArray("new"));
        QVERIFY(!QFile::exists(path(u"a.ovr"_s)));
    }

    /// The second file cannot be staged, so the first one must stay as it was, with its companion.
    void oneThatFailsLeavesAll()
    {
        QVERIFY(saveFiles(
                    {{.path = path(u"b.png"_s), .bytes = "old"}, {.path = path(u"b.pgw"_s), .bytes = "old"}})
                    .has_value());
        const auto failed = saveFiles({{.path = path(u"b.png"_s), .bytes = "new"},
                                       {.path = path(u"b.pgw"_s), .bytes = "new"},
                                       {.path = path(u"nowhere/b.prj"_s), .bytes = "new"}});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, Error::Code::WriteFailed);
        QVERIFY(failed.error().message.contains(u"b.prj"));
        QCOMPARE(bytesOf(path(u"b.png"_s)), QByteArray("old"));
        QCOMPARE(bytesOf(path(u"b.pgw"_s)), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"b.*"_s}, QDir::Files).size(), 2);
    }

    /// What is in the way of a companion must not stand beside a picture that it was not made for.
    void companionThatCannotBeRemoved()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"c.ovr"_s));
        QVERIFY(saveFile(path(u"c.png"_s), "old").has_value());
        QVERIFY(!saveFiles({{.path = path(u"c.png"_s), .bytes = "new"}}, {path(u"c.ovr"_s)}));
        QCOMPARE(bytesOf(path(u"c.png"_s)), QByteArray("old"));
    }
};

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
