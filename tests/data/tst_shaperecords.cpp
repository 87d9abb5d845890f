// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"
#include "fixtures.h"

#include <QDataStream>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCount = 60'000; ///< several runs
constexpr auto kNaN = std::numeric_limits<double>::quiet_NaN();

using Parts = std::vector<std::vector<revier::Point>>;

/// What stands in a record of a .shp, without its head.
QByteArray content(qint32 type, const Parts &parts)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << type;
    if (type == 0) {
        return bytes;
    }
    if (type == 1) {
        stream << parts.front().front().x << parts.front().front().y;
        return bytes;
    }
    qint32 positions = 0;
    stream << 0.0 << 0.0 << 0.0 << 0.0 << qint32(parts.size());
    for (const auto &part : parts) {
        positions += qint32(part.size());
    }
    stream << positions;
    for (qint32 begin = 0; const auto &part : parts) {
        stream << begin;
        begin += qint32(part.size());
    }
    for (const auto &part : parts) {
        for (const auto p : part) {
            stream << p.x << p.y;
        }
    }
    return bytes;
}

/// The records of a .shp of lines (3) or areas (5), plain and odd ones by chance.
class Records
{
public:
    explicit Records(qint32 type)
        : m_type(type)
    {
    }

    QByteArray next()
    {
        const std::vector<revier::Point> line {place(), place(), place()};
        switch (m_random() % 16) {
        case 0:
            return content(0, {});
        case 1: // a point among others
            return content(1, {{place()}});
        case 2:
            return content(m_type, {line, ring()});
        case 3: // a hole, and an area beside
            return content(m_type, {ring(), hole(), ring()});
        case 4:
            return content(m_type, {{place()}});
        case 5:
            return content(m_type, {{place(), {.x = kNaN, .y = 1}, place(), place()}});
        case 6:
            return content(m_type, {{place(), {.x = 1e300, .y = 1}, place(), place()}});
        case 7:
            return content(m_type, {});
        case 8: // more positions than there are
            return content(m_type, {ring()}).chopped(16);
        case 9: // more parts than there are
            return content(m_type, {ring()}).replace(36, 4, "\xFF\xFF\xFF\x7F");
        case 10:
            return content(m_type, {ring()}) + QByteArray(64, 'z'); // heights, measures
        case 11: // not closed
            return content(m_type, {{place(), place(), place(), place()}});
        default:
            return content(m_type, {m_type == 3 ? line : ring()});
        }
    }

private:
    double number() { return double(m_random() % 100'000) / 1000; }
    revier::Point place() { return {.x = 350'000 + number(), .y = 5'650'000 + number()}; }
    std::vector<revier::Point> ring()
    {
        const auto p = place();
        return {p, {p.x, p.y + 9}, {p.x + 9, p.y + 9}, {p.x + 9, p.y}, p};
    }
    std::vector<revier::Point> hole()
    {
        const auto p = place();
        return {p, {p.x + 2, p.y}, {p.x + 2, p.y + 2}, p};
    }

    qint32 m_type;
    std::mt19937 m_random {1}; // NOLINT(cert-msc51-cpp): the same in each run
};

struct TableColumn
{
    QByteArray name;
    char type;
    int width;
    int decimals;
    QByteArrayList values; ///< one of them by chance
};

/// Numbers and dates as programs write them, and as they should not be.
const std::vector<TableColumn> &columns()
{
    static const std::vector<TableColumn> kColumns {
        {"TEXT",
         'C',
         12,
         0,
         {"H\xFCrth"_ba, "  von  links"_ba, ""_ba, "ohne\0Ende"_ba, "*"_ba,
          "Gr\xFC\xDF"
          "e"_ba,
          "12 Zeichen !"_ba}},
        {"KURZ",
         'N',
         6,
         0,
         {"1", "  -17", "+5", "007", "", "******", "1 2", "3.5", "abc", "-", "1e3", "999999"}},
        {"LANG", 'N', 18, 0, {"123456789012345678", "-1", "", "*", "99999999999", "0x10"}},
        {"ZAHL",
         'N',
         20,
         6,
         {"1.5", "-0.000001", "1,5", "nan", "inf", "1e400", "+7.25", "1.5e3", "", ".5", "5.", "0x1p3",
          "1.5 m"}},
        {"GLEITEND", 'F', 13, 4, {"3.1415", " 2", "", "1.e5", "--1"}},
        {"TAG", 'D', 8, 0, {"20261127", "00000000", "", "2026", "20269999", "27.11.26", "        "}},
        {"JA", 'L', 1, 0, {"T", "F", "?", "", "J", "y"}},
    };
    return kColumns;
}

QByteArray tableHead()
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    qint16 length = 1;
    for (const auto &column : columns()) {
        length = qint16(length + column.width);
    }
    stream << qint8(3) << qint8(126) << qint8(11) << qint8(27) << qint32(kCount)
           << qint16(33 + 32 * columns().size()) << length;
    bytes += QByteArray(20, '\0');
    for (const auto &column : columns()) {
        bytes += column.name.leftJustified(11, '\0') + column.type + QByteArray(4, '\0') + char(column.width)
            + char(column.decimals) + QByteArray(14, '\0');
    }
    return bytes + '\r';
}

/// A shapefile of kCount records; with .shx it is read in runs, without in one go.
void writeFiles(const QDir &folder, qint32 type, const QByteArray &encoding, bool index)
{
    Records records(type);
    std::mt19937 random(2); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in each run
    QByteArray shp;
    QByteArray shx;
    auto dbf = tableHead();
    const auto words = [](qint64 count) {
        const auto big = qToBigEndian(qint32(count));
        return QByteArray(reinterpret_cast<const char *>(&big), sizeof big);
    };
    for (int i = 0; i < kCount; ++i) {
        const auto record = records.next();
        shx += words((100 + shp.size()) / 2) + words(record.size() / 2);
        shp += words(i + 1) + words(record.size() / 2) + record;
        dbf += random() % 50 == 0 ? '*' : ' ';
        for (const auto &column : columns()) {
            auto value = column.values[qsizetype(random()) % column.values.size()];
            if (encoding == "UTF-8") {
                value = QString::fromLatin1(value).toUtf8();
            }
            dbf += (random() % 2 == 0 ? value.leftJustified(column.width, ' ', true)
                                      : value.rightJustified(column.width, ' ', true));
        }
    }
    const auto head = [&](qint64 size) {
        auto bytes = fixtures::shapeBytes({}, false);
        bytes.replace(24, 4, words((100 + size) / 2));
        bytes[32] = char(type);
        return bytes;
    };
    fixtures::write(folder.filePath(u"a.shp"_s), head(shp.size()) + shp);
    fixtures::write(folder.filePath(u"a.dbf"_s), dbf);
    fixtures::write(folder.filePath(u"a.cpg"_s), encoding);
    if (index) {
        fixtures::write(folder.filePath(u"a.shx"_s), head(shx.size()) + shx);
    }
}

} // namespace

/// What is read straight from the records is what GDAL makes of them.
class TestShapeRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsGdal_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("lines") << 3 << "UTF-8"_ba;
        QTest::newRow("areas") << 5 << "UTF-8"_ba;
        QTest::newRow("areas, Latin 1") << 5 << "ISO-8859-1"_ba;
    }
    void sameAsGdal()
    {
        QFETCH(const int, type);
        QFETCH(const QByteArray, encoding);
        const QTemporaryDir runs;
        const QTemporaryDir whole;
        writeFiles(QDir(runs.path()), type, encoding, true);
        writeFiles(QDir(whole.path()), type, encoding, false);
        const auto ours = revier::readFile(runs.filePath(u"a.shp"_s), {}, {});
        const auto theirs = revier::readFile(whole.filePath(u"a.shp"_s), {}, {});
        QVERIFY(ours && theirs);
        QVERIFY(ours->front()->featureCount() > std::size_t(kCount) / 10 * 9);
        // Without its .shx a file is read from a copy.
        auto expected = *theirs->front();
        QCOMPARE(std::erase_if(expected.problems,
                               [](const auto &problem) { return problem.message.contains(".shx"_L1); }),
                 1U);
        for (auto &problem : expected.problems) {
            problem.message.replace("field copy."_L1, "field a."_L1);
        }
        QCOMPARE(comparing::difference(*ours->front(), expected), QString());
    }
};

QTEST_GUILESS_MAIN(TestShapeRecords)
#include "tst_shaperecords.moc"
