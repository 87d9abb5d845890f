// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/textvalues.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using revier::CacheContent;
using revier::DiskCache;
using revier::TextValues;

namespace {

using Texts = std::vector<std::string>;

/// \a kinds texts in no order, one of them empty.
Texts repeated(std::size_t rows, int kinds, quint32 seed = 1)
{
    QRandomGenerator random(seed);
    Texts texts;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto kind = random.bounded(kinds);
        texts.push_back(kind == 0 ? std::string() : "Gemarkung Hürth " + std::to_string(kind));
    }
    return texts;
}

/// Each another one.
Texts different(std::size_t rows)
{
    Texts texts;
    for (std::size_t row = 0; row < rows; ++row) {
        texts.push_back("Flurstück " + std::to_string(row));
    }
    return texts;
}

/// Texts that a hash table of less than 65,536 places puts at one place.
Texts colliding(std::size_t count)
{
    constexpr std::size_t kPlaces = 0xffff;
    Texts texts;
    for (int i = 0; texts.size() < count; ++i) {
        auto text = std::to_string(i);
        if ((std::hash<std::string_view>()(text) & kPlaces) == 0) {
            texts.push_back(std::move(text));
        }
    }
    return texts;
}

TextValues valuesOf(const Texts &texts)
{
    TextValues values;
    values.reserve(texts.size(), 0);
    for (const auto &text : texts) {
        values.append(text);
    }
    return values;
}

Texts textsOf(const TextValues &values)
{
    Texts texts;
    for (std::size_t row = 0; row < values.size(); ++row) {
        texts.emplace_back(values[row]);
    }
    return texts;
}

} // namespace

class TestTextValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void empty()
    {
        const TextValues values;
        QCOMPARE(values.size(), 0U);
        QVERIFY(!values.isCoded());
    }

    void comesBackAsAppended_data()
    {
        QTest::addColumn<Texts>("texts");
        QTest::addColumn<bool>("coded");
        QTest::addRow("one") << Texts {"Hürth"} << true;
        QTest::addRow("empty ones") << Texts(1000) << true;
        QTest::addRow("repeated") << repeated(50'000, 90) << true;
        QTest::addRow("repeated, many") << repeated(50'000, 4000) << true;
        QTest::addRow("different") << different(50'000) << false;
        auto late = repeated(2000, 90);
        for (const auto &text : different(20'000)) {
            late.push_back(text);
        }
        QTest::addRow("different later on") << late << false;
        QTest::addRow("with nulls and brackets")
            << Texts {std::string("a\0b", 3), "a", std::string("a\0b", 3), "[\"a\"]"} << true;
    }
    void comesBackAsAppended()
    {
        QFETCH(const Texts, texts);
        QFETCH(const bool, coded);
        auto values = valuesOf(texts);
        QCOMPARE(values.isCoded(), coded);
        QVERIFY(textsOf(values) == texts);
        values.finish();
        QVERIFY(textsOf(values) == texts);
        values.append("Bedburg"); // still possible
        QCOMPARE(values.size(), texts.size() + 1);
        QCOMPARE(values[texts.size()], "Bedburg");
        QCOMPARE(values[0], texts[0]);
    }

    void joins_data()
    {
        QTest::addColumn<Texts>("first");
        QTest::addColumn<Texts>("second");
        QTest::addColumn<bool>("coded");
        QTest::addRow("both repeated") << repeated(3000, 50) << repeated(3000, 70, 2) << true;
        QTest::addRow("first different") << different(9000) << repeated(3000, 70) << false;
        QTest::addRow("second different") << repeated(3000, 50) << different(9000) << false;
        QTest::addRow("both different") << different(9000) << different(9000) << false;
        QTest::addRow("first empty") << Texts() << repeated(3000, 70) << true;
        QTest::addRow("second empty") << repeated(3000, 50) << Texts() << true;
        QTest::addRow("few repeats, none of them twice") << repeated(300, 4) << different(200) << true;
    }
    void joins()
    {
        QFETCH(Texts, first);
        QFETCH(const Texts, second);
        QFETCH(const bool, coded);
        auto values = valuesOf(first);
        values.append(valuesOf(second));
        first.insert(first.end(), second.begin(), second.end());
        QVERIFY(textsOf(values) == first);
        QCOMPARE(values.isCoded(), coded);
    }

    /// They must not make reading slow.
    void textsWithOneHash()
    {
        const auto hostile = colliding(400);
        auto texts = hostile;
        texts.insert(texts.end(), hostile.begin(), hostile.end());
        const auto values = valuesOf(texts);
        QVERIFY(!values.isCoded());
        QVERIFY(textsOf(values) == texts);
        auto joined = valuesOf(Texts(hostile.begin(), hostile.begin() + 200));
        const auto others = valuesOf(Texts(hostile.begin() + 200, hostile.end()));
        QVERIFY(joined.isCoded() && others.isCoded());
        joined.append(others);
        QVERIFY(!joined.isCoded());
        QVERIFY(textsOf(joined) == hostile);
    }

    void aCopyIsItsOwn()
    {
        auto values = valuesOf(repeated(1000, 5));
        const auto before = textsOf(values);
        auto copy = values;
        copy.append("Elsdorf");
        QVERIFY(textsOf(values) == before);
        values.append("Bergheim");
        QCOMPARE(copy[1000], "Elsdorf");
        QCOMPARE(values[1000], "Bergheim");
    }

    void staysInTheCache_data()
    {
        QTest::addColumn<Texts>("texts");
        QTest::addRow("none") << Texts();
        QTest::addRow("repeated") << repeated(5000, 50);
        QTest::addRow("different") << different(9000);
    }
    void staysInTheCache()
    {
        QFETCH(const Texts, texts);
        const QTemporaryDir folder;
        const DiskCache cache(folder.path());
        const auto values = valuesOf(texts);
        CacheContent content;
        values.keep(content);
        QVERIFY(cache.write({.name = u"texts"_s, .state = "1"}, content));
        auto entry = cache.read({.name = u"texts"_s, .state = "1"});
        QVERIFY(entry);
        TextValues restored;
        QVERIFY(restored.restore(*entry));
        QVERIFY(entry->atEnd());
        QVERIFY(textsOf(restored) == texts);
        QCOMPARE(restored.isCoded(), values.isCoded());
        QVERIFY(!restored.restore(*entry)); // nothing is left
    }
};

QTEST_GUILESS_MAIN(TestTextValues)
#include "tst_textvalues.moc"
