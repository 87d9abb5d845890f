// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diskcache.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using revier::CacheContent;
using revier::CacheEntry;
using revier::CacheKey;
using revier::DiskCache;
using revier::FlatArray;

namespace {

const CacheKey kKey {.name = u"entry"_s, .state = "as it was"};
constexpr std::size_t kMany = 3'000'000; ///< several chunks

/// Writes entries of which all values are the same, one after the other, until it is killed or has written
/// \a count: what another program does at the same time.
int writeForEver(const QString &folder, int count)
{
    const DiskCache cache(folder);
    for (int i = 0; i < count; ++i) {
        const std::vector<std::int64_t> values(kMany, i);
        CacheContent content;
        content.add(std::span<const std::int64_t>(values));
        if (!cache.write(kKey, content)) {
            return 1;
        }
    }
    return 0;
}

bool hasEqualValues(CacheEntry entry)
{
    FlatArray<std::int64_t> values;
    return entry.take(values) && values.size() == kMany
        && std::ranges::all_of(values, [&](auto value) { return value == values[0]; });
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void setAge(const QString &path, qint64 seconds)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds), QFile::FileModificationTime));
}

} // namespace

class TestDiskCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"cache"_s);
        m_cache = std::make_unique<DiskCache>(m_path);
    }

    void roundTrip();
    void otherValuesThanKept();
    void stale();
    void damaged();
    void truncated();
    void foreignFile();
    void deletedWhileInUse();
    void oldestUseGoesFirst();
    void largerThanTheLimit();
    void unusableFolder();
    void forTheUserOnly();
    void leftBehind();
    void twoPrograms();
    void killedWhileWriting();
    void programCache();

private:
    [[nodiscard]] std::optional<CacheEntry> keep(const CacheKey &key = kKey, std::size_t count = 100) const
    {
        const std::vector<std::int32_t> numbers(count, 7);
        const std::vector<double> reals {0.5, -1e300};
        CacheContent content;
        content.add(std::span<const std::int32_t>(numbers));
        content.add("Straße"_ba);
        content.add(std::span<const double>());
        content.add(std::span<const double>(reals));
        return m_cache->write(key, content);
    }
    [[nodiscard]] static bool isWhole(std::optional<CacheEntry> entry)
    {
        FlatArray<std::int32_t> numbers;
        FlatArray<double> nothing;
        FlatArray<double> reals;
        return entry && entry->take(numbers) && entry->takeBytes() == "Straße"_ba && entry->take(nothing)
            && entry->take(reals) && entry->atEnd() && std::ranges::count(numbers, 7) == 100
            && numbers.size() == 100 && nothing.size() == 0 && reals.size() == 2 && reals[0] == 0.5
            && reals[1] == -1e300 && quintptr(reals.data()) % 64 == 0;
    }
    [[nodiscard]] QString file(const CacheKey &key = kKey) const
    {
        return m_path + u'/' + key.name + u".cache"_s;
    }
    [[nodiscard]] QStringList files() const { return QDir(m_path).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<DiskCache> m_cache;
};

void TestDiskCache::roundTrip()
{
    QVERIFY(!m_cache->read(kKey));
    QVERIFY(isWhole(keep()));
    QVERIFY(isWhole(m_cache->read(kKey)));
    QVERIFY(isWhole(DiskCache(m_path).read(kKey)));
    QCOMPARE(files(), QStringList {u"entry.cache"_s});
}

void TestDiskCache::otherValuesThanKept()
{
    auto entry = keep(kKey, 101);
    FlatArray<double> reals;
    QVERIFY(!entry->take(reals)); // 404 bytes are no doubles
    FlatArray<std::int32_t> numbers;
    QVERIFY(entry->take(numbers));
    for (int i = 0; i < 3; ++i) {
        (void)entry->takeBytes();
    }
    QVERIFY(entry->atEnd());
    QVERIFY(!entry->take(numbers));
    QVERIFY(entry->takeBytes().isEmpty());
}

/// An entry in another state is not found, and is thrown away.
void TestDiskCache::stale()
{
    QVERIFY(keep());
    QVERIFY(!m_cache->read({.name = kKey.name, .state = "as it is now"}));
    QVERIFY(files().isEmpty());
}

/// Whichever byte is another one: the entry is thrown away, or the byte means nothing.
void TestDiskCache::damaged()
{
    QVERIFY(keep());
    QFile original(file());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const auto bytes = original.readAll();
    int thrownAway = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        auto other = bytes;
        other[i] = char(other[i] ^ 0x10);
        writeFile(file(), other);
        const auto entry = m_cache->read(kKey);
        QVERIFY(!entry || isWhole(entry));
        QCOMPARE(QFile::exists(file()), entry.has_value());
        thrownAway += entry ? 0 : 1;
    }
    QVERIFY2(thrownAway >= bytes.size() - 16, qPrintable(QString::number(bytes.size() - thrownAway)));
}

void TestDiskCache::truncated()
{
    QVERIFY(keep());
    QFile original(file());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const auto bytes = original.readAll();
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        writeFile(file(), bytes.first(size));
        QVERIFY(!m_cache->read(kKey));
    }
    writeFile(file(), bytes + '\0');
    QVERIFY(!m_cache->read(kKey));
}

void TestDiskCache::foreignFile()
{
    QVERIFY(QDir().mkpath(m_path));
    writeFile(file(), QByteArray(100'000, 'x'));
    QVERIFY(!m_cache->read(kKey));
    QVERIFY(isWhole(keep()));
}

/// Whoever has an entry keeps it, and the next one makes it anew.
void TestDiskCache::deletedWhileInUse()
{
    QVERIFY(keep());
    auto entry = m_cache->read(kKey);
    QVERIFY(QDir(m_path).removeRecursively());
    QVERIFY(isWhole(entry));
    QVERIFY(!m_cache->read(kKey));
    QVERIFY(isWhole(keep()));
}

void TestDiskCache::oldestUseGoesFirst()
{
    constexpr qint64 kLimit = 3000;
    m_cache = std::make_unique<DiskCache>(m_path, kLimit);
    const auto key = [](const QString &name) { return CacheKey {.name = name, .state = "x"}; };
    for (const auto &name : {u"a"_s, u"b"_s, u"c"_s}) {
        QVERIFY(keep(key(name), 100));
    }
    setAge(file(key(u"a"_s)), 300);
    setAge(file(key(u"b"_s)), 200);
    setAge(file(key(u"c"_s)), 100);
    QVERIFY(m_cache->read(key(u"a"_s))); // used just now
    QVERIFY(keep(key(u"d"_s), 300));
    const auto left = files();
    QVERIFY(left.contains(u"d.cache"_s) && left.contains(u"a.cache"_s));
    QVERIFY(!left.contains(u"b.cache"_s));
    qint64 size = 0;
    for (const auto &info : QDir(m_path).entryInfoList(QDir::Files)) {
        size += info.size();
    }
    QVERIFY(size <= kLimit);
}

void TestDiskCache::largerThanTheLimit()
{
    m_cache = std::make_unique<DiskCache>(m_path, 3000);
    QVERIFY(keep(kKey, 100));
    QVERIFY(!keep({.name = u"large"_s, .state = "x"}, 1000));
    QCOMPARE(files(), QStringList {u"entry.cache"_s});
}

/// No error, no entry.
void TestDiskCache::unusableFolder()
{
    const auto blocked = m_folder->filePath(u"file"_s);
    writeFile(blocked, "no folder");
    m_cache = std::make_unique<DiskCache>(blocked + u"/cache"_s);
    QVERIFY(!m_cache->read(kKey));
    QVERIFY(!keep());
    m_cache = std::make_unique<DiskCache>(u"/proc/revieratlas"_s); // nobody can write there
    QVERIFY(!keep());
}

void TestDiskCache::forTheUserOnly()
{
    QVERIFY(keep());
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & kOthers));
    QVERIFY(!(QFile::permissions(file()) & kOthers));
}

/// What a killed program was writing goes after an hour, what one is writing stays.
void TestDiskCache::leftBehind()
{
    QVERIFY(keep());
    writeFile(m_path + u"/entry.abc.part"_s, "old");
    setAge(m_path + u"/entry.abc.part"_s, 4000);
    writeFile(m_path + u"/entry.def.part"_s, "young");
    QVERIFY(keep());
    QCOMPARE(files(), (QStringList {u"entry.cache"_s, u"entry.def.part"_s}));
}

/// Two other programs write the entry that this one reads and writes.
void TestDiskCache::twoPrograms()
{
    std::array<QProcess, 2> others;
    for (auto &other : others) {
        other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, u"10"_s});
    }
    int found = 0;
    while (std::ranges::any_of(others, [](auto &other) { return other.state() != QProcess::NotRunning; })) {
        if (auto entry = m_cache->read(kKey)) {
            QVERIFY(hasEqualValues(*std::move(entry)));
            ++found;
        }
        for (auto &other : others) {
            other.waitForFinished(1);
        }
    }
    for (auto &other : others) {
        QCOMPARE(other.exitStatus(), QProcess::NormalExit);
        QCOMPARE(other.exitCode(), 0);
    }
    QVERIFY(found > 0);
    QCOMPARE(files(), QStringList {u"entry.cache"_s});
}

/// Killed at any moment: there is a whole entry or none, and the next one is written as ever.
void TestDiskCache::killedWhileWriting()
{
    for (int moment = 0; moment < 12; ++moment) {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path, u"1000"_s});
        QVERIFY(other.waitForStarted());
        QTest::qWait(20 + 13 * moment);
        other.kill();
        QVERIFY(other.waitForFinished());
        if (auto entry = m_cache->read(kKey)) {
            QVERIFY(hasEqualValues(*entry) || isWhole(entry)); // of the other program or the last one of ours
        }
        QVERIFY(isWhole(keep()));
        auto others = files();
        QCOMPARE(others.removeAll(u"entry.cache"_s), 1);
        // A part has a name for a moment only, just before it becomes the entry; it is cleared away later.
        QVERIFY(std::ranges::all_of(others, [](auto &name) { return name.endsWith(u".part"_s); }));
    }
}

/// None, unless a program asks for one; and never a second one.
void TestDiskCache::programCache()
{
    QVERIFY(DiskCache::ofProgram() == nullptr);
    qputenv("XDG_CACHE_HOME", m_folder->path().toUtf8());
    qputenv("REVIERATLAS_CACHE", "off");
    DiskCache::useDefault();
    QVERIFY(DiskCache::ofProgram() == nullptr);
    qunsetenv("REVIERATLAS_CACHE");
    DiskCache::useDefault();
    QVERIFY(DiskCache::ofProgram() != nullptr);
    QCOMPARE(DiskCache::ofProgram()->folder(), m_folder->filePath(u"revieratlas/layers"_s));
    DiskCache::setOfProgram(nullptr);
    QVERIFY(DiskCache::ofProgram() == nullptr);
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write") {
        return writeForEver(arguments.value(2), arguments.value(3).toInt());
    }
    TestDiskCache test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskcache.moc"
