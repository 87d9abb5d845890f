// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchtext.h"
#include "search/worddictionary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace revier;

namespace {

/// The plain definition, by trying everything: for short words.
int plainDistance(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty()) {
        return int(a.size() + b.size());
    }
    auto least = std::min({plainDistance(a.substr(1), b) + 1, plainDistance(a, b.substr(1)) + 1,
                           plainDistance(a.substr(1), b.substr(1)) + (a[0] == b[0] ? 0 : 1)});
    if (a.size() > 1 && b.size() > 1 && a[0] == b[1] && a[1] == b[0]) {
        least = std::min(least, plainDistance(a.substr(2), b.substr(2)) + 1);
    }
    return least;
}

} // namespace

class TestSearchText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("umlauts") << u"Jülich, Großkönigsdorf"_s
                                 << QStringList {u"juelich"_s, u"grosskoenigsdorf"_s};
        QTest::newRow("decomposed") << u"Ju\u0308lich"_s << QStringList {u"juelich"_s};
        QTest::newRow("capitals") << u"ÜBACH-PALENBERG"_s << QStringList {u"uebach"_s, u"palenberg"_s};
        QTest::newRow("accents") << u"Café Řež"_s << QStringList {u"cafe"_s, u"rez"_s};
        QTest::newRow("digits") << u"A 44 (05162008)"_s << QStringList {u"a"_s, u"44"_s, u"05162008"_s};
        QTest::newRow("other scripts") << u"Кёльн 東京"_s << QStringList {u"кельн"_s, u"東京"_s};
        QTest::newRow("nothing") << u" -/.,"_s << QStringList {};
    }
    void wordsAreFolded()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const auto &word : searchWords(text)) {
            found.append(QString::fromStdString(word));
        }
        QCOMPARE(found, words);
    }

    void theOtherSpelling()
    {
        QCOMPARE(withoutUmlauts(u"Jülich"), std::string("julich"));
        QCOMPARE(withoutUmlauts(u"Neuss"), std::string());
        QCOMPARE(withoutUmlauts(u"Straße"), std::string()); // ß is ss in both
    }

    void distances()
    {
        const std::vector<std::string> words {"neuss", "nuess", "neus", "neusss", "heuss", "koeln", "", "n"};
        for (const auto &a : words) {
            for (const auto &b : words) {
                for (const int limit : {0, 1, 2, 9}) {
                    QCOMPARE(editDistance(a, b, limit), std::min(plainDistance(a, b), limit + 1));
                }
            }
        }
    }

    void dictionaryFindsAsPromised()
    {
        WordDictionary dictionary;
        std::vector<std::string> words {"frimmersdorf", "grevenbroich", "neuss",          "neukirchen",
                                        "dorf",         "dormagen",     "rommerskirchen", "bergheim",
                                        "kerpen",       "kirchen"};
        std::vector<std::uint32_t> numbers;
        for (const auto &word : words) {
            numbers.push_back(dictionary.add(word));
        }
        QCOMPARE(dictionary.add("neuss"), numbers[2]);
        const auto sorted = dictionary.sort();
        for (std::size_t i = 0; i < words.size(); ++i) {
            QCOMPARE(dictionary.word(sorted[numbers[i]]), std::string_view(words[i]));
        }
        const auto collect = [&dictionary](auto find) {
            std::vector<std::string> found;
            find([&](std::uint32_t number) { found.emplace_back(dictionary.word(number)); });
            return found;
        };
        const std::vector<std::string> neu {"neukirchen", "neuss"};
        QCOMPARE(collect([&](auto visit) { dictionary.findBeginning("neu", visit); }), neu);
        auto kirchen = collect([&](auto visit) { dictionary.findContaining("kirchen", visit); });
        const std::vector<std::string> withKirchen {"neukirchen", "rommerskirchen"};
        QCOMPARE(kirchen, withKirchen);
        const auto similar = [&](const char *word) {
            return collect([&](auto visit) {
                dictionary.findSimilar(word, [&visit](std::uint32_t number, int) { visit(number); });
            });
        };
        QCOMPARE(similar("nuess"), std::vector<std::string> {"neuss"});
        QCOMPARE(similar("bergheym"), std::vector<std::string> {"bergheim"});
        QCOMPARE(similar("gevrenbroich"), std::vector<std::string> {"grevenbroich"}); // two errors
        QCOMPARE(similar("kepren"), std::vector<std::string> {"kerpen"});
        QVERIFY(similar("xyz").empty());
        QVERIFY(similar("gevrenbrioch").empty() == (plainDistance("gevrenbrioch", "grevenbroich") > 2));
    }

    /// Whatever one error does to a word, it is found.
    void everySingleErrorIsForgiven()
    {
        const std::string word = "grevenbroich";
        WordDictionary dictionary;
        (void)dictionary.add(word);
        (void)dictionary.add("rommerskirchen");
        (void)dictionary.sort();
        const auto finds = [&dictionary](const std::string &typed) {
            bool found = false;
            dictionary.findSimilar(typed, [&](std::uint32_t number, int errors) {
                found = found || (errors == 1 && dictionary.word(number) == "grevenbroich");
            });
            return found;
        };
        for (std::size_t i = 0; i < word.size(); ++i) {
            auto dropped = word;
            QVERIFY2(finds(dropped.erase(i, 1)), dropped.c_str());
            auto changed = word;
            changed[i] = 'x';
            QVERIFY2(finds(changed), changed.c_str());
            auto inserted = word;
            QVERIFY2(finds(inserted.insert(i, 1, 'x')), inserted.c_str());
            if (i > 0 && word[i] != word[i - 1]) {
                auto swapped = word;
                std::swap(swapped[i], swapped[i - 1]);
                QVERIFY2(finds(swapped), swapped.c_str());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
