// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/reader.h"

#include "fixtures.h"

#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCount = 120'000; ///< several runs
constexpr std::size_t kFar = 60'000; ///< this feature has an impossible position
constexpr std::array<qint64, 4> kDeleted {3, 24'999, 25'000, 99'999}; ///< rows, some at the ends of runs

/// Writes \a bytes over what stands at \a place of a file.
void overwrite(const QString &path, qint64 place, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// A large shapefile is read in runs on all cores: the result is that of reading it in one go.
class TestShapeRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sameAsInOneGo();
    void deletedRowsAreLeftOut();
    void problemsAreNumberedThroughout();
    void canceled();
    void progress();

private:
    QTemporaryDir m_folder;
    QString m_path;
    revier::FeatureTablePtr m_table;
};

void TestShapeRuns::initTestCase()
{
    constexpr qint64 kRow = 21; // bytes in the .dbf, behind a head of 65
    constexpr qint64 kRecord = 28; // bytes in the .shp, behind a head of 100; x is at 12
    std::vector<QByteArray> texts;
    for (std::size_t i = 0; i < kCount; ++i) {
        texts.push_back(i % 7 == 0 ? QByteArray() : "Nr. " + QByteArray::number(qulonglong(i)));
    }
    m_path = fixtures::writeShape(QDir(m_folder.path()), u"gross"_s, texts, "UTF-8");
    for (const auto row : kDeleted) {
        overwrite(m_folder.filePath(u"gross.dbf"_s), 65 + row * kRow, "*");
    }
    const auto x = qToLittleEndian(1e12);
    overwrite(m_path, 100 + qint64(kFar) * kRecord + 12,
              QByteArray(reinterpret_cast<const char *>(&x), sizeof x));
    fixtures::grow();
    const auto tables = revier::readFile(m_path, {}, {});
    QVERIFY(tables);
    m_table = tables->front();
    QVERIFY(!m_table->hasAttributes()); // they are read in runs of their own
}

/// Without its .shx a shapefile is copied into memory and read in one go.
void TestShapeRuns::sameAsInOneGo()
{
    QVERIFY(QFile::copy(m_path, m_folder.filePath(u"kopie.shp"_s)));
    for (const auto &suffix : {u"dbf"_s, u"cpg"_s, u"prj"_s}) {
        QVERIFY(
            QFile::copy(m_folder.filePath(u"gross."_s + suffix), m_folder.filePath(u"kopie."_s + suffix)));
    }
    const auto tables = revier::readFile(m_folder.filePath(u"kopie.shp"_s), {}, {});
    QVERIFY(tables);
    const auto &whole = *tables->front();
    QCOMPARE(m_table->featureCount(), whole.featureCount());
    QVERIFY(m_table->fields == whole.fields);
    QVERIFY(m_table->crs == whole.crs);
    QVERIFY(std::ranges::equal(m_table->geometry.positions(), whole.geometry.positions()));
    for (std::size_t i = 0; i < whole.featureCount(); ++i) {
        QCOMPARE(m_table->geometry.type(i), whole.geometry.type(i));
        QCOMPARE(m_table->columns[0].isNull(i), whole.columns[0].isNull(i));
        QVERIFY(m_table->columns[0].text(i) == whole.columns[0].text(i));
    }
}

void TestShapeRuns::deletedRowsAreLeftOut()
{
    QCOMPARE(m_table->featureCount(), kCount - kDeleted.size());
    QVERIFY(m_table->columns[0].text(2) == "Nr. 2");
    QVERIFY(m_table->columns[0].text(3) == "Nr. 4");
    QVERIFY(m_table->columns[0].text(24'997) == "Nr. 24998");
    QVERIFY(m_table->columns[0].text(24'998) == "Nr. 25001"); // not twice what lies between the runs
}

void TestShapeRuns::problemsAreNumberedThroughout()
{
    QVERIFY(std::ranges::any_of(m_table->problems, [](const auto &problem) {
        return problem.message.contains(QString::number(kFar - 3 + 1)); // three rows before it are deleted
    }));
}

void TestShapeRuns::canceled()
{
    for (const int question : {0, 1, 20, 300}) {
        int asked = 0; // not atomic: a JobControl is for one thread at a time
        const auto tables = revier::readFile(m_path, {}, {[&] { return asked++ >= question; }, {}});
        QVERIFY(!tables);
        QCOMPARE(tables.error().code, revier::Error::Code::Canceled);
    }
}

void TestShapeRuns::progress()
{
    std::vector<double> heard;
    QVERIFY(revier::readFile(m_path, {}, {{}, [&heard](double fraction) { heard.push_back(fraction); }}));
    QVERIFY(heard.size() > 100);
    QVERIFY(std::ranges::is_sorted(heard));
    QCOMPARE(heard.back(), 1.0);
}

QTEST_GUILESS_MAIN(TestShapeRuns)
#include "tst_shaperuns.moc"
