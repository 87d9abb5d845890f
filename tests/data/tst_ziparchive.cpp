// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/ziparchive.h"

#include "archives.h"
#include "data/sidefiles.h"
#include "fixtures.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using revier::Error;
using revier::JobControl;
using revier::ZipSource;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

/// All files below a folder, relative to it.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir dir(folder);
    const auto entries =
        dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const auto &entry : entries) {
        if (!entry.isDir() || entry.isSymLink()) {
            names.append(entry.fileName());
            continue;
        }
        const auto below = filesBelow(entry.filePath());
        for (const auto &name : below) {
            names.append(entry.fileName() + u'/' + name);
        }
    }
    return names;
}

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void roundTrip();
    void olderFileIsReplacedAsAWhole();
    void olderFileStaysWhereWritingFails();
    void unsafeNamesAreNotWritten();
    void namesThatLeaveTheFolder_data();
    void namesThatLeaveTheFolder();
    void sameNameTwice();
    void namesBehindOtherBytes();
    void linksAreNoLinks();
    void bombs();
    void lyingSizes();
    void damaged_data();
    void damaged();
    void canceled();
    void sideFiles();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestZipArchive::roundTrip()
{
    const auto source = at(u"Kreis Düren {1}.csv"_s);
    const QByteArray large = QByteArray("ags;2030\n05358000;12\n").repeated(200'000);
    fixtures::write(source, large);
    const std::vector<ZipSource> files {
        {.name = u"project.revier"_s, .path = {}, .content = "{}"},
        {.name = u"data/Kreis Düren {1}.csv"_s, .path = source, .content = {}},
        {.name = u"data/2/empty.txt"_s, .path = {}, .content = {}}};
    double progress = 0;
    const JobControl control({}, [&progress](double value) { progress = std::max(progress, value); });
    const auto path = at(u"a {b.revierz"_s);
    const auto written = revier::writeZip(path, files, control);
    QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
    QVERIFY(progress > 0.8);
    QVERIFY2(QFileInfo(path).size() < large.size() / 20, "it is compressed");
    QCOMPARE(filesBelow(m_folder->path()).size(), 2); // nothing else is left behind

    const auto unpacked = revier::unpackZip(path, at(u"out"_s), {});
    QVERIFY2(unpacked, qPrintable(unpacked ? QString() : unpacked.error().message));
    auto names = filesBelow(at(u"out"_s));
    names.sort();
    QCOMPARE(names, QStringList({u"data/2/empty.txt"_s, u"data/Kreis Düren {1}.csv"_s, u"project.revier"_s}));
    QCOMPARE(contentOf(at(u"out/project.revier"_s)), "{}");
    QCOMPARE(contentOf(at(u"out/data/Kreis Düren {1}.csv"_s)), large);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList {u"out"_s});
}

void TestZipArchive::olderFileIsReplacedAsAWhole()
{
    const auto path = at(u"a.zip"_s);
    fixtures::write(path, "before");
    QByteArray seen;
    const auto look = [&seen, &path] { seen = contentOf(path); };
    const std::vector<ZipSource> files {{.name = u"a.txt"_s, .path = {}, .content = "new"}};
    QVERIFY(revier::writeZip(path, files, {}, look));
    QCOMPARE(seen, "before");
    QVERIFY(revier::unpackZip(path, at(u"out"_s), {}));
    QCOMPARE(contentOf(at(u"out/a.txt"_s)), "new");
}

void TestZipArchive::olderFileStaysWhereWritingFails()
{
    const auto path = at(u"a.zip"_s);
    fixtures::write(path, "before");
    const std::vector<ZipSource> missing {{.name = u"a.csv"_s, .path = at(u"missing.csv"_s), .content = {}}};
    const auto failed = revier::writeZip(path, missing, {});
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.contains(at(u"missing.csv"_s)), qPrintable(failed.error().message));
    const std::vector<ZipSource> files {{.name = u"a.txt"_s, .path = {}, .content = "new"}};
    const auto canceled = revier::writeZip(path, files, JobControl([] { return true; }, {}));
    QVERIFY(!canceled);
    QCOMPARE(canceled.error().code, Error::Code::Canceled);
    QCOMPARE(contentOf(path), "before");
    QCOMPARE(filesBelow(m_folder->path()), QStringList {u"a.zip"_s});
    const auto nowhere = revier::writeZip(at(u"no/folder.zip"_s), files, {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, Error::Code::WriteFailed);
}

void TestZipArchive::unsafeNamesAreNotWritten()
{
    const std::vector<ZipSource> files {{.name = u"../a.txt"_s, .path = {}, .content = "x"}};
    const auto written = revier::writeZip(at(u"a.zip"_s), files, {});
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::InvalidArgument);
    QVERIFY(!QFileInfo::exists(at(u"a.zip"_s)));
}

void TestZipArchive::namesThatLeaveTheFolder_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("folder above") << QByteArray("../evil.txt");
    QTest::newRow("folder above, further in") << QByteArray("data/../../evil.txt");
    QTest::newRow("absolute") << QByteArray("/tmp/evil.txt");
    QTest::newRow("backslashes") << QByteArray("..\\evil.txt");
    QTest::newRow("drive") << QByteArray("C:evil.txt");
    QTest::newRow("line break") << QByteArray("a\nb.txt");
    QTest::newRow("this folder") << QByteArray("data/./evil.txt");
}

// GDAL would take the names for others, or leave the files out: nobody would learn of them.
void TestZipArchive::namesThatLeaveTheFolder()
{
    QFETCH(const QByteArray, name);
    const auto path = at(u"evil.zip"_s);
    fixtures::write(path, archives::zip({{"project.revier", "{}"}, {name, "evil"}}));
    QVERIFY(QDir().mkpath(at(u"deep"_s)));
    const auto unpacked = revier::unpackZip(path, at(u"deep/out"_s), {});
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::Corrupt);
    QVERIFY2(unpacked.error().message.contains(path), qPrintable(unpacked.error().message));
    QVERIFY2(unpacked.error().message.contains(QString::fromUtf8(name)),
             qPrintable(unpacked.error().message));
    QCOMPARE(filesBelow(m_folder->path()), QStringList {u"evil.zip"_s});
    QVERIFY(!QFileInfo::exists(u"/tmp/evil.txt"_s));
    QVERIFY(!revier::isSafeZipName(QString::fromUtf8(name)));
}

void TestZipArchive::sameNameTwice()
{
    const auto path = at(u"twice.zip"_s);
    fixtures::write(path, archives::zip({{"a.txt", "first"}, {"a.txt", "second"}}));
    const auto unpacked = revier::unpackZip(path, at(u"out"_s), {});
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::Corrupt);
    QCOMPARE(filesBelow(m_folder->path()), QStringList {u"twice.zip"_s});
}

// Programs that unpack themselves have their archive behind their own code; a comment may follow.
void TestZipArchive::namesBehindOtherBytes()
{
    auto bytes = "#!/bin/sh\nexit\n" + archives::zip({{"data/../../evil.txt", "evil"}});
    const auto path = at(u"evil.zip"_s);
    bytes[bytes.size() - 2] = 9; // length of the comment
    fixtures::write(path, bytes + "A comment");
    const auto unpacked = revier::unpackZip(path, at(u"out"_s), {});
    QVERIFY(!unpacked);
    QVERIFY2(unpacked.error().message.contains(u"data/../../evil.txt"_s),
             qPrintable(unpacked.error().message));
}

// An entry that is a symbolic link says so in its attributes; its content is where it points to.
void TestZipArchive::linksAreNoLinks()
{
    auto bytes = archives::zip({{"link", "/etc/passwd"}, {"link/inside.txt", "evil"}});
    const auto central = bytes.indexOf("PK\x01\x02");
    QVERIFY(central > 0);
    constexpr int kSystem = 5; // byte of "version made by"
    constexpr int kAttributes = 38;
    constexpr quint32 kLink = 0xA1FF0000U; // S_IFLNK, 0777
    bytes[central + kSystem] = 3; // Unix
    for (int i = 0; i < 4; ++i) {
        bytes[central + kAttributes + i] = char((kLink >> unsigned(8 * i)) & 0xFFU);
    }
    const auto path = at(u"link.zip"_s);
    fixtures::write(path, bytes);
    const auto unpacked = revier::unpackZip(path, at(u"out"_s), {});
    QVERIFY(unpacked || unpacked.error().message.contains(path));
    QVERIFY(!QFileInfo(at(u"out/link"_s)).isSymLink());
    const auto names = filesBelow(m_folder->path());
    for (const auto &each : names) {
        QVERIFY2(each == u"link.zip" || each.startsWith(u"out/"_s), qPrintable(each));
    }
}

void TestZipArchive::bombs()
{
    const std::vector<ZipSource> files {
        {.name = u"zeros"_s, .path = {}, .content = QByteArray(5'000'000, '\0')},
        {.name = u"more"_s, .path = {}, .content = QByteArray(5'000'000, '\0')}};
    const auto path = at(u"bomb.zip"_s);
    QVERIFY(revier::writeZip(path, files, {}));
    QVERIFY(QFileInfo(path).size() < 20'000);
    const auto large = revier::unpackZip(path, at(u"out"_s), {}, {.bytes = 9'000'000});
    QVERIFY(!large);
    QCOMPARE(large.error().code, Error::Code::Unsupported);
    const auto many = revier::unpackZip(path, at(u"out"_s), {}, {.files = 1});
    QVERIFY(!many);
    QCOMPARE(filesBelow(m_folder->path()), QStringList {u"bomb.zip"_s});
    QVERIFY(revier::unpackZip(path, at(u"out"_s), {}, {.bytes = 10'000'000, .files = 2}));
}

// The directory says that the file is small; what counts is what comes out.
void TestZipArchive::lyingSizes()
{
    const auto path = at(u"lies.zip"_s);
    const std::vector<ZipSource> files {
        {.name = u"zeros"_s, .path = {}, .content = QByteArray(5'000'000, '\0')}};
    QVERIFY(revier::writeZip(path, files, {}));
    auto bytes = contentOf(path);
    const auto central = bytes.indexOf("PK\x01\x02");
    constexpr int kSize = 24; // of what is unpacked
    bytes.replace(central + kSize, 4, QByteArray("\x10\0\0\0", 4));
    fixtures::write(path, bytes);
    QVERIFY(!revier::unpackZip(path, at(u"out"_s), {}, {.bytes = 1'000'000}));
    QVERIFY(!QFileInfo::exists(at(u"out"_s)));
}

void TestZipArchive::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto whole = archives::zip({{"a.txt", QByteArray(1000, 'a')}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("something else") << QByteArray("This is a letter.").repeated(100);
    QTest::newRow("no files") << archives::zip({});
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
}

void TestZipArchive::damaged()
{
    QFETCH(const QByteArray, bytes);
    const auto path = at(u"damaged.zip"_s);
    fixtures::write(path, bytes);
    const auto unpacked = revier::unpackZip(path, at(u"out"_s), {});
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::Corrupt);
    QVERIFY2(unpacked.error().message.contains(path), qPrintable(unpacked.error().message));
    QVERIFY(!QFileInfo::exists(at(u"out"_s)));
}

void TestZipArchive::canceled()
{
    const auto path = at(u"a.zip"_s);
    fixtures::write(path, archives::zip({{"a.txt", "a"}}));
    const auto unpacked = revier::unpackZip(path, at(u"out"_s), JobControl([] { return true; }, {}));
    QVERIFY(!unpacked);
    QCOMPARE(unpacked.error().code, Error::Code::Canceled);
    QCOMPARE(filesBelow(m_folder->path()), QStringList {u"a.zip"_s});
}

void TestZipArchive::sideFiles()
{
    for (const auto &name : {u"grid.shp"_s, u"grid.DBF"_s, u"grid.shx"_s, u"grid.prj"_s, u"grid.cpg"_s,
                             u"grid2.dbf"_s, u"grid.meta.json"_s, u"grid.pdf"_s}) {
        fixtures::write(at(name), "x");
    }
    auto files = revier::filesReadWith(at(u"grid.shp"_s));
    QCOMPARE(files.takeFirst(), at(u"grid.shp"_s));
    files.sort();
    QCOMPARE(files,
             QStringList({at(u"grid.DBF"_s), at(u"grid.cpg"_s), at(u"grid.prj"_s), at(u"grid.shx"_s)}));
}

QTEST_GUILESS_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
