// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchtext.h"

#include <QString>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <utility>

namespace revier {
namespace {

/// What stands for a letter with an accent.
QString folded(QStringView text, bool umlautsWrittenOut)
{
    QString result;
    const auto lower = text.toString().toLower().normalized(QString::NormalizationForm_C);
    for (const auto c : lower) {
        const bool umlaut = c == u'ä' || c == u'ö' || c == u'ü';
        if (c.unicode() < 0x80) {
            result += c;
        } else if (c == u'ß') {
            result += u"ss";
        } else if (umlaut) {
            result +=
                QString(c).normalized(QString::NormalizationForm_D).front(); // the letter below the dots
            result += umlautsWrittenOut ? u"e" : u"";
        } else {
            const auto parts = QString(c).normalized(QString::NormalizationForm_KD);
            std::ranges::copy_if(parts, std::back_inserter(result),
                                 [](QChar part) { return part.category() != QChar::Mark_NonSpacing; });
        }
    }
    return result;
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

std::vector<std::string> wordsOf(QStringView foldedText)
{
    std::vector<std::string> words;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= foldedText.size(); ++i) {
        const bool inWord =
            i < foldedText.size() && (foldedText[i].isLetterOrNumber() || foldedText[i].isSurrogate());
        if (!inWord) {
            if (i > begin) {
                words.push_back(foldedText.sliced(begin, i - begin).toUtf8().toStdString());
            }
            begin = i + 1;
        }
    }
    return words;
}

/// The same for ASCII, which most texts are.
std::vector<std::string> asciiWords(QStringView text)
{
    std::vector<std::string> words;
    std::string word;
    for (const auto c : text) {
        const auto byte = char(c.unicode());
        if (std::isalnum(std::uint8_t(byte)) != 0) {
            word += char(std::tolower(std::uint8_t(byte)));
        } else if (!word.empty()) {
            words.push_back(std::exchange(word, {}));
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

std::vector<std::string> searchWords(QStringView text)
{
    return isAscii(text) ? asciiWords(text) : wordsOf(folded(text, true));
}

std::string withoutUmlauts(QStringView word)
{
    const auto isUmlaut = [](QChar c) {
        constexpr char16_t kDiaeresis = 0x0308; // of a letter that is written in two parts
        static const QString kUmlauts = QStringLiteral("äöüÄÖÜ");
        return c.unicode() >= 0x80 && (kUmlauts.contains(c) || c == kDiaeresis);
    };
    return std::ranges::any_of(word, isUmlaut) ? folded(word, false).toStdString() : std::string();
}

int editDistance(std::string_view a, std::string_view b, int limit)
{
    const auto most = std::ptrdiff_t(limit);
    if (std::abs(std::ptrdiff_t(a.size()) - std::ptrdiff_t(b.size())) > most) {
        return limit + 1;
    }
    std::vector<int> before(b.size() + 1); // two rows up
    std::vector<int> above(b.size() + 1);
    std::vector<int> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = int(j);
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > limit) {
            return limit + 1;
        }
        before.swap(above);
        above.swap(row);
    }
    return std::min(above[b.size()], limit + 1);
}

} // namespace revier
