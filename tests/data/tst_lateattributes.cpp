// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diskcache.h"

#include "comparing.h"
#include "fixtures.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using comparing::difference;
using revier::DiskCache;
using revier::FeatureTablePtr;
using revier::JobControl;

namespace {

constexpr std::size_t kCount = 120'000; ///< several runs
constexpr std::size_t kForeign = 420'000; ///< the text of this feature is not in the file's encoding, which
                                          ///< is told from the texts before

/// The same length for all, so that a changed file has the same size.
std::vector<QByteArray> texts(const QByteArray &word)
{
    std::vector<QByteArray> all;
    for (int i = 0; i < int(kCount); ++i) {
        all.push_back(word + QByteArray::number(100'000 + i));
    }
    return all;
}

FeatureTablePtr tableOf(const QString &path)
{
    const auto tables = revier::readFile(path, {}, {});
    return tables ? tables->front() : nullptr;
}

void useCache(const QTemporaryDir &folder)
{
    DiskCache::setOfProgram(std::make_unique<const DiskCache>(folder.path()));
}

bool isAllNull(const revier::FeatureTable &table)
{
    for (std::size_t i = 0; i < table.featureCount(); ++i) {
        if (!table.columns.front().isNull(i) || table.value(i, u"NAME").isValid()
            || !table.columns.front().text(i).empty()) {
            return false;
        }
    }
    return true;
}

} // namespace

/// The attributes of large files stay in them until one is needed, and are those of their features then, or
/// none.
class TestLateAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { DiskCache::setOfProgram(nullptr); }

    void readWhenNeeded();
    void readOnDemand();
    void copiesShareThem();
    void severalThreads();
    void canceled();
    void otherTexts();
    void changedFile();
    void removedFile();
    void unrelatedNeighbours();
    void youngFile();
    void keptApart();
    void keptFromAnotherState();
    void damagedEntry();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Under a name of its own, for tests that change the files; as old as the others.
    void write(const QString &name, const QByteArray &word) const
    {
        fixtures::writeShape(QDir(m_folder.path()), name, texts(word), "UTF-8");
    }
    QTemporaryDir m_folder;
};

void TestLateAttributes::initTestCase()
{
    write(u"a"_s, "Haus");
    for (const auto &name : {u"changed"_s, u"removed"_s, u"kept"_s, u"damaged"_s}) {
        write(name, "Haus");
    }
    std::vector<QByteArray> mixed(kForeign, "Haus");
    mixed.emplace_back("Stra\xDF"
                       "e");
    fixtures::writeShape(QDir(m_folder.path()), u"mixed"_s, mixed, "UTF-8");
    fixtures::grow();
}

void TestLateAttributes::readWhenNeeded()
{
    const auto table = tableOf(path(u"a.shp"_s));
    QVERIFY(table);
    QCOMPARE(table->featureCount(), kCount);
    QCOMPARE(table->fields.front().name, u"NAME"_s);
    QVERIFY(!table->geometry.bounds().isEmpty());
    QVERIFY(!table->hasAttributes());
    QCOMPARE(table->value(kCount - 1, u"NAME").toString(), u"Haus219999"_s);
    QVERIFY(table->hasAttributes());
    for (std::size_t i = 0; i < kCount; ++i) {
        QVERIFY(table->columns.front().text(i)
                == ("Haus" + QByteArray::number(qulonglong(i) + 100'000)).toStdString());
    }
    QVERIFY(table->allProblems() == table->problems);
}

void TestLateAttributes::readOnDemand()
{
    const auto table = tableOf(path(u"a.shp"_s));
    std::vector<double> heard;
    QVERIFY(table->readAttributes(JobControl({}, [&heard](double fraction) { heard.push_back(fraction); })));
    QVERIFY(table->hasAttributes());
    QVERIFY(heard.empty()); // those of whoever asks go on
    QVERIFY(table->readAttributes(JobControl([] { return true; }, {}))); // nothing is left to do
}

void TestLateAttributes::copiesShareThem()
{
    const auto table = tableOf(path(u"a.shp"_s));
    auto copy = *table;
    copy.name = u"copy"_s;
    QVERIFY(!copy.hasAttributes());
    QCOMPARE(table->value(5, u"NAME").toString(), u"Haus100005"_s);
    QVERIFY(copy.hasAttributes());
    QCOMPARE(copy.value(5, u"NAME").toString(), u"Haus100005"_s);
    QCOMPARE(copy.late.get(), table->late.get());
}

void TestLateAttributes::severalThreads()
{
    const auto table = tableOf(path(u"a.shp"_s));
    std::atomic<int> right = 0;
    {
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < 8; ++i) {
            threads.emplace_back([&, i] {
                right += table->value(i * 1000, u"NAME") == u"Haus%1"_s.arg(100'000 + i * 1000) ? 1 : 0;
            });
        }
    }
    QCOMPARE(right.load(), 8);
}

/// Who is in a hurry leaves them to the next one.
void TestLateAttributes::canceled()
{
    const auto table = tableOf(path(u"a.shp"_s));
    for (const int question : {0, 1, 20, 300}) {
        int asked = 0; // not atomic: a JobControl is for one thread at a time
        QVERIFY(!table->readAttributes({[&] { return asked++ >= question; }, {}}));
        QVERIFY(!table->hasAttributes());
    }
    QCOMPARE(table->value(7, u"NAME").toString(), u"Haus100007"_s);
    QVERIFY(table->allProblems() == table->problems);
}

void TestLateAttributes::otherTexts()
{
    const auto table = tableOf(path(u"mixed.shp"_s));
    const auto encoding = table->textEncoding();
    QVERIFY(table->problems.empty());
    QVERIFY(table->readAttributes({}));
    QCOMPARE(table->value(kForeign, u"NAME").toString(), u"Straße"_s);
    const auto problems = table->allProblems();
    QCOMPARE(problems.size(), 1U);
    QVERIFY(problems.front().message.contains(QString::number(kForeign + 1)));
    QVERIFY(table->textEncoding() != encoding && table->textEncoding().contains(u"windows-1252"_s));
    QVERIFY(lateProblems(table->late) == problems);
}

/// A value must not come to stand at another feature: then rather none.
void TestLateAttributes::changedFile()
{
    const auto table = tableOf(path(u"changed.shp"_s));
    QVERIFY(!table->hasAttributes());
    write(u"changed"_s, "Turm");
    fixtures::grow();
    QVERIFY(isAllNull(*table));
    QCOMPARE(table->allProblems().size(), 1U);
    QCOMPARE(table->allProblems().front().severity, revier::Problem::Severity::Warning);
    QCOMPARE(tableOf(path(u"changed.shp"_s))->value(0, u"NAME").toString(), u"Turm100000"_s);
}

void TestLateAttributes::removedFile()
{
    const auto table = tableOf(path(u"removed.shp"_s));
    QVERIFY(QFile::remove(path(u"removed.dbf"_s)));
    QVERIFY(isAllNull(*table));
    QCOMPARE(table->allProblems().size(), 1U);
    QCOMPARE(table->featureCount(), kCount); // the map keeps what it has
}

/// What else has the name of the file, as the picture of a map made of it, is not the file.
void TestLateAttributes::unrelatedNeighbours()
{
    const auto table = tableOf(path(u"a.shp"_s));
    fixtures::write(path(u"a.pgw"_s), "1\n0\n0\n-1\n0\n0\n");
    fixtures::write(path(u"a.png.aux.xml"_s), "<PAMDataset/>");
    QCOMPARE(table->value(0, u"NAME").toString(), u"Haus100000"_s);
    QVERIFY(QFile::remove(path(u"a.pgw"_s)) && QFile::remove(path(u"a.png.aux.xml"_s)));
}

/// It could change once more within the same tick of the clock, unseen.
void TestLateAttributes::youngFile()
{
    write(u"young"_s, "Haus");
    const auto table = tableOf(path(u"young.shp"_s));
    QVERIFY(table && table->hasAttributes());
}

void TestLateAttributes::keptApart()
{
    const auto plain = tableOf(path(u"a.shp"_s));
    const QTemporaryDir folder;
    useCache(folder);
    const auto entries = [&folder] { return QDir(folder.path()).entryList(QDir::Files).size(); };
    const auto first = tableOf(path(u"a.shp"_s));
    QCOMPARE(entries(), 1);
    QVERIFY(!first->hasAttributes());
    const auto second = tableOf(path(u"a.shp"_s)); // from the cache
    QVERIFY(!second->hasAttributes());
    QVERIFY2(difference(*first, *plain).isEmpty(), qPrintable(difference(*first, *plain)));
    QCOMPARE(entries(), 2);
    QVERIFY(difference(*second, *plain).isEmpty());
    QVERIFY(difference(*tableOf(path(u"a.shp"_s)), *plain).isEmpty());
    QCOMPARE(entries(), 2);
}

/// What is in the cache belongs to the geometry that was read, whatever has become of the file.
void TestLateAttributes::keptFromAnotherState()
{
    const QTemporaryDir folder;
    useCache(folder);
    QVERIFY(tableOf(path(u"kept.shp"_s))->readAttributes({}));
    const auto table = tableOf(path(u"kept.shp"_s));
    QVERIFY(!table->hasAttributes());
    write(u"kept"_s, "Turm");
    QCOMPARE(table->value(3, u"NAME").toString(), u"Haus100003"_s);
    QCOMPARE(tableOf(path(u"kept.shp"_s))->value(3, u"NAME").toString(), u"Turm100003"_s);
}

void TestLateAttributes::damagedEntry()
{
    const QTemporaryDir folder;
    useCache(folder);
    QVERIFY(tableOf(path(u"damaged.shp"_s))->readAttributes({}));
    const auto entries = QDir(folder.path()).entryInfoList({u"*-attributes*"_s}, QDir::Files);
    QCOMPARE(entries.size(), 1);
    QFile entry(entries.front().filePath());
    QVERIFY(entry.open(QIODevice::ReadWrite) && entry.seek(entry.size() / 2));
    QCOMPARE(entry.write("\x55\xAA\x55\xAA"), 4);
    entry.close();
    const auto table = tableOf(path(u"damaged.shp"_s));
    QCOMPARE(table->value(kCount / 2, u"NAME").toString(), u"Haus160000"_s);
    QVERIFY(table->allProblems().empty());
}

QTEST_GUILESS_MAIN(TestLateAttributes)
#include "tst_lateattributes.moc"
