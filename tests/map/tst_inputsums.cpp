// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/inputsums.h"

#include "core/diskcache.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using revier::DiskCache;
using revier::InputSums;
using revier::JobControl;

namespace {

const QByteArray kLarge = QByteArray("Grubenrand").repeated(500'000);

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// As a program makes it that starts anew.
QByteArray sum(const QString &path)
{
    return InputSums().sum(path, {}).value_or("no sum");
}

/// The sum if nothing need be read for it: who cancels at once gets no other.
QByteArray keptSum(const QString &path)
{
    return InputSums().sum(path, JobControl([] { return true; }, {})).value_or(QByteArray());
}

/// Files must be older than this for their sums to be kept.
void grow()
{
    QTest::qWait(3200);
}

} // namespace

/// A sum is that of the file as it is, whether the cache has it or not.
class TestInputSums : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { DiskCache::setOfProgram(nullptr); }

    void keptForTheNextStart();
    void changedFile();
    void changedWhileSummed();
    void youngAndSmallFiles();
    void damagedEntry();
    void withoutCache();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList entries() const { return QDir(m_cache->path()).entryList(QDir::Files); }

    QTemporaryDir m_folder;
    std::unique_ptr<QTemporaryDir> m_cache;
};

void TestInputSums::initTestCase()
{
    for (const auto &name : {u"a.geojson"_s, u"changed.geojson"_s, u"growing.geojson"_s}) {
        write(path(name), kLarge);
    }
    write(path(u"klein.geojson"_s), "klein");
    grow();
}

void TestInputSums::init()
{
    m_cache = std::make_unique<QTemporaryDir>();
    DiskCache::setOfProgram(std::make_unique<const DiskCache>(m_cache->path()));
}

void TestInputSums::keptForTheNextStart()
{
    const auto file = path(u"a.geojson"_s);
    QCOMPARE(keptSum(file), QByteArray());
    QCOMPARE(sum(file), sha256(kLarge));
    QCOMPARE(entries().size(), 1);
    QCOMPARE(keptSum(file), sha256(kLarge));
    const auto other = path(u"verweis.geojson"_s); // the same file by another name
    QVERIFY(QFile::link(file, other));
    QCOMPARE(keptSum(other), sha256(kLarge));
}

void TestInputSums::changedFile()
{
    const auto file = path(u"changed.geojson"_s);
    QCOMPARE(sum(file), sha256(kLarge));
    auto changed = kLarge;
    changed.replace(4'000'000, 1, "X"); // as long as before
    write(file, changed);
    QCOMPARE(keptSum(file), QByteArray());
    QCOMPARE(sum(file), sha256(changed));
    grow();
    QCOMPARE(sum(file), sha256(changed));
    QCOMPARE(keptSum(file), sha256(changed));
    QCOMPARE(entries().size(), 1);
}

void TestInputSums::changedWhileSummed()
{
    const auto file = path(u"growing.geojson"_s);
    bool isTold = false;
    const JobControl control(
        [&] {
            if (!std::exchange(isTold, true)) {
                QFile more(file);
                if (more.open(QIODevice::Append)) {
                    more.write("mehr");
                }
            }
            return false;
        },
        {});
    QVERIFY(InputSums().sum(file, control));
    QVERIFY(isTold);
    QCOMPARE(entries(), QStringList());
}

void TestInputSums::youngAndSmallFiles()
{
    write(path(u"jung.geojson"_s), kLarge);
    QCOMPARE(sum(path(u"jung.geojson"_s)), sha256(kLarge));
    QCOMPARE(sum(path(u"klein.geojson"_s)), sha256("klein"));
    QCOMPARE(entries(), QStringList());
}

void TestInputSums::damagedEntry()
{
    const auto file = path(u"a.geojson"_s);
    QCOMPARE(sum(file), sha256(kLarge));
    QFile entry(m_cache->filePath(entries().constFirst()));
    QVERIFY(entry.open(QIODevice::ReadWrite));
    auto bytes = entry.readAll();
    const auto place = bytes.indexOf(sha256(kLarge));
    QVERIFY(place > 0);
    bytes[place] = bytes[place] == 'a' ? 'b' : 'a';
    entry.seek(0);
    entry.write(bytes);
    entry.close();
    QCOMPARE(keptSum(file), QByteArray());
    QCOMPARE(sum(file), sha256(kLarge));
}

void TestInputSums::withoutCache()
{
    DiskCache::setOfProgram(nullptr);
    QCOMPARE(sum(path(u"a.geojson"_s)), sha256(kLarge));
    QCOMPARE(keptSum(path(u"a.geojson"_s)), QByteArray());
    const auto missing = InputSums().sum(path(u"fehlt.geojson"_s), {});
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u"fehlt.geojson"_s));
}

QTEST_GUILESS_MAIN(TestInputSums)
#include "tst_inputsums.moc"
