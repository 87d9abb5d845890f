// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/textrepair.h"
#include "doctor/examinations_p.h"
#include "doctor/texts_p.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace revier::doctor {
namespace {

/// Towns of Germany and words of its geodata that have umlauts or ß: in the right encoding they are legible.
const QSet<QString> &knownWords()
{
    static const QSet<QString> kWords {
        u"köln"_s,          u"düsseldorf"_s,  u"hürth"_s,         u"jüchen"_s,    u"jülich"_s,
        u"düren"_s,         u"brühl"_s,       u"münster"_s,       u"münchen"_s,   u"nürnberg"_s,
        u"lübeck"_s,        u"göttingen"_s,   u"würzburg"_s,      u"tübingen"_s,  u"osnabrück"_s,
        u"saarbrücken"_s,   u"gütersloh"_s,   u"lüdenscheid"_s,   u"lünen"_s,     u"mönchengladbach"_s,
        u"fürth"_s,         u"görlitz"_s,     u"köthen"_s,        u"thüringen"_s, u"württemberg"_s,
        u"übach"_s,         u"hückelhoven"_s, u"gießen"_s,        u"meißen"_s,    u"straße"_s,
        u"größe"_s,         u"fläche"_s,      u"höhe"_s,          u"länge"_s,     u"gebäude"_s,
        u"gemäß"_s,         u"schlüssel"_s,   u"gewässer"_s,      u"grün"_s,      u"grünfläche"_s,
        u"nördlich"_s,      u"östlich"_s,     u"südlich"_s,       u"süd"_s,       u"für"_s,
        u"über"_s,          u"universität"_s, u"bürgermeister"_s, u"straßen"_s,   u"wärme"_s,
        u"kühlung"_s,       u"behörde"_s,     u"bevölkerung"_s,   u"böden"_s,     u"brücke"_s,
        u"güterbahnhof"_s,  u"öffentlich"_s,  u"grundstück"_s,    u"flurstück"_s, u"geschäft"_s,
        u"gewerbefläche"_s, u"müll"_s,        u"mühle"_s,         u"schloß"_s};
    return kWords;
}

/// Whether a word or the whole text beyond ASCII is one that is known.
bool isLegible(const QString &text, const Places &places)
{
    const auto isKnown = [&places](const QString &word) {
        const bool foreign = std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x80; });
        return foreign && (knownWords().contains(word) || places.contains(word));
    };
    static const QRegularExpression kBetween(u"[^\\p{L}]+"_s);
    const auto lower = text.toLower();
    return isKnown(lower) || std::ranges::any_of(lower.split(kBetween, Qt::SkipEmptyParts), isKnown);
}

struct Texts
{
    std::vector<std::string> foreign; ///< different ones beyond ASCII, the names of fields first
    std::size_t lost = 0; ///< values with a mark where a character was
    std::vector<std::size_t> lostRows;
    QStringList lostSamples;
};

bool hasText(Field::Type type)
{
    return type == Field::Type::Text || type == Field::Type::List;
}

/// "K?ln" is Köln: a question mark within a word that an umlaut makes legible.
bool isLost(const QString &text, const Places &places)
{
    constexpr char16_t kReplacement = 0xFFFD;
    if (text.contains(QChar(kReplacement))) {
        return true;
    }
    static const QRegularExpression kMark(u"(?<=\\p{L})\\?(?=\\p{L})"_s);
    if (!text.contains(kMark)) {
        return false;
    }
    static constexpr std::array kUmlauts {u'ä', u'ö', u'ü', u'ß'};
    return std::ranges::any_of(kUmlauts, [&](char16_t umlaut) {
        auto tried = text;
        return isLegible(tried.replace(kMark, QString(QChar(umlaut))), places);
    });
}

Texts collect(const FeatureTable &table, const Places &places, std::size_t rows)
{
    constexpr std::size_t kDifferent = 2000;
    Texts texts;
    QSet<QByteArray> seen;
    const auto add = [&](std::string_view text) {
        if (hasNonAscii(text) && texts.foreign.size() < kDifferent) {
            const QByteArray bytes(text.data(), qsizetype(text.size()));
            if (!seen.contains(bytes)) {
                seen.insert(bytes);
                texts.foreign.emplace_back(text);
            }
        }
    };
    for (const auto &field : table.fields) {
        add(field.name.toStdString());
    }
    const auto step =
        std::max<std::size_t>(1, (table.featureCount() + rows - 1) / std::max<std::size_t>(1, rows));
    for (std::size_t row = 0; row < table.featureCount(); row += step) {
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto text = hasText(table.fields[i].type) ? table.columns[i].text(row) : std::string_view();
            add(text);
            const bool mark = text.contains('?') || text.contains("\xEF\xBF\xBD");
            if (!mark || !isLost(QString::fromUtf8(text.data(), qsizetype(text.size())), places)) {
                continue;
            }
            ++texts.lost;
            if (texts.lostSamples.size() < 3) {
                texts.lostSamples.append(QString::fromUtf8(text.data(), qsizetype(text.size())).left(60));
            }
            if (texts.lostRows.empty() || texts.lostRows.back() != row) {
                texts.lostRows.push_back(row);
            }
        }
    }
    return texts;
}

/// What comes of it if texts were read as one encoding and are in another.
struct Rereading
{
    Remedy remedy;
    std::size_t changed = 0; ///< texts that can have been misread so
    std::size_t legibleBefore = 0;
    std::size_t legibleAfter = 0;
    QStringList samples; ///< "JÃ¼lich → Jülich"
};

Rereading reread(const Texts &texts, const Places &places, const QString &readAs, const QString &encoding)
{
    Rereading result {.remedy = {.kind = Remedy::Kind::Redecode, .readAs = readAs, .encoding = encoding},
                      .samples = {}};
    QStringList others;
    for (const auto &text : texts.foreign) {
        const auto again = redecoded(text, readAs, encoding);
        if (!again || *again == text) {
            continue;
        }
        ++result.changed;
        const auto before = QString::fromStdString(text);
        const auto after = QString::fromStdString(*again);
        const bool legible = isLegible(after, places);
        result.legibleBefore += isLegible(before, places) ? 1 : 0;
        result.legibleAfter += legible ? 1 : 0;
        (legible ? result.samples : others)
            .append(Text::tr("“%1” is “%2”").arg(before.left(60), after.left(60)));
    }
    result.samples += others;
    constexpr qsizetype kShown = 4;
    result.samples.resize(std::min(kShown, result.samples.size()));
    return result;
}

/// The encodings that German data are mistaken in. UTF-8 shows by itself: bytes of another encoding are
/// hardly ever valid there.
std::optional<Finding> encodingFinding(const Texts &texts, const Places &places)
{
    struct Mistake
    {
        const char *readAs;
        const char *encoding;
    };
    static constexpr std::array<Mistake, 5> kMistakes {{{"windows-1252", "UTF-8"},
                                                        {"CP850", "UTF-8"},
                                                        {"CP850", "windows-1252"},
                                                        {"windows-1252", "CP850"},
                                                        {"windows-1252", "MACINTOSH"}}};
    std::optional<Rereading> best;
    for (const auto &[readAs, encoding] : kMistakes) {
        auto tried = reread(texts, places, QString::fromLatin1(readAs), QString::fromLatin1(encoding));
        const bool utf8 = tried.remedy.encoding == "UTF-8"_L1;
        // A few texts of other languages can look so by chance; most of them, or a name, cannot.
        const bool evident = tried.legibleAfter > 0 || (utf8 && tried.changed * 2 >= texts.foreign.size());
        const bool good = tried.changed > 0 && tried.legibleBefore == 0 && evident;
        if (good && (!best || tried.legibleAfter > best->legibleAfter)) {
            best = std::move(tried);
        }
    }
    if (!best) {
        return std::nullopt;
    }
    const bool certain = best->legibleAfter > 0;
    return Finding {
        .kind = Finding::Kind::WrongEncoding,
        .severity = certain ? Finding::Severity::Error : Finding::Severity::Warning,
        .certainty = certain ? Finding::Certainty::Certain : Finding::Certainty::Likely,
        .title = Text::tr("Texts in a wrong encoding"),
        .explanation = Text::tr("On the way, texts in %2 were read as %1: umlauts are illegible.")
                           .arg(best->remedy.readAs, best->remedy.encoding),
        .evidence = best->samples
            + QStringList {Text::tr("%Ln different text(s) can be read so, %1 with a known name or word.",
                                    nullptr, int(best->changed))
                               .arg(best->legibleAfter)},
        .wayOut = Text::tr("Deliver the texts in UTF-8 and say so; a shapefile needs a .cpg with the "
                           "line UTF-8 for that."),
        .count = best->changed,
        .remedy = best->remedy};
}

} // namespace

std::vector<Finding> examineTexts(const FeatureTable &table, const Places &places, std::size_t rows)
{
    const auto texts = collect(table, places, rows);
    std::vector<Finding> findings;
    if (auto finding = encodingFinding(texts, places)) {
        findings.push_back(*std::move(finding));
    }
    if (texts.lost > 0) {
        Finding finding {
            .kind = Finding::Kind::LostCharacters,
            .certainty = Finding::Certainty::Likely,
            .title = Text::tr("Characters are lost"),
            .explanation = Text::tr(
                "Another program wrote a question mark or a replacement character where it could not write "
                "an umlaut. What stood there is not in the file any more."),
            .evidence =
                {Text::tr("%Ln value(s), for example: %1", nullptr, int(texts.lost))
                     .arg(texts.lostSamples.join(u"; "_s)),
                 Text::tr("Features No. %1").arg(featureNumbers(texts.lostRows, texts.lostRows.size()))},
            .wayOut = Text::tr("Export the file once more from its source, in UTF-8."),
            .count = texts.lost,
            .features = texts.lostRows};
        constexpr std::size_t kNamed = 100;
        finding.features.resize(std::min(kNamed, finding.features.size()));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace revier::doctor
