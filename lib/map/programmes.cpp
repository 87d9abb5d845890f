// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/programmes.h"

#include "map/jsonfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Programmes)
};

/// Reads the keys of one entry; remembers the first that is wrong.
class EntryReader
{
public:
    explicit EntryReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    /// A text that must be there.
    QString required(const QString &key)
    {
        auto text = optional(key);
        if (text.isEmpty()) {
            complain(Text::tr("\"%1\" is missing").arg(key));
        }
        return text;
    }

    /// A text, or empty for null.
    QString optional(const QString &key)
    {
        const auto value = m_object[key];
        if (!value.isString() && !value.isNull() && !value.isUndefined()) {
            complain(Text::tr("\"%1\" must be a text or null").arg(key));
        }
        return value.toString();
    }

    /// A text of a list.
    QString oneOf(const QString &key, const QStringList &values)
    {
        auto text = required(key);
        if (!values.contains(text)) {
            complain(Text::tr("\"%1\" must be one of %2").arg(key, values.join(u", "_s)));
        }
        return text;
    }

    LocalizedText requiredTexts(const QString &key)
    {
        const auto german = required(key + u"_de"_s);
        return {german, required(key + u"_en"_s)};
    }

    /// In both languages or in none: half of it would be missing for half of the readers.
    LocalizedText optionalTexts(const QString &key)
    {
        const auto german = optional(key + u"_de"_s);
        const auto english = optional(key + u"_en"_s);
        if (german.isEmpty() != english.isEmpty()) {
            complain(Text::tr("\"%1_de\" and \"%1_en\" must both be there, or none").arg(key));
        }
        return german.isEmpty() ? LocalizedText() : LocalizedText(german, english);
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void complain(const QString &problem)
    {
        if (m_problem.isEmpty()) {
            m_problem = problem;
        }
    }

    QJsonObject m_object;
    QString m_problem;
};

/// The entry, or what is wrong with it.
std::expected<Programme, QString> programmeFromJson(const QJsonObject &object)
{
    static const QStringList kSectors {u"all"_s, u"trades"_s,    u"retail"_s,
                                       u"sme"_s, u"education"_s, u"administration"_s};
    static const QStringList kGrades {u"A"_s, u"B"_s, u"C"_s};
    EntryReader reader(object);
    Programme programme {.id = reader.required(u"id"_s),
                         .name = reader.requiredTexts(u"name"_s),
                         .sector = reader.oneOf(u"sector"_s, kSectors),
                         .sectorText = reader.requiredTexts(u"sector"_s),
                         .provider = reader.optionalTexts(u"provider"_s),
                         .audience = reader.optionalTexts(u"audience"_s),
                         .numbers = reader.optionalTexts(u"numbers"_s),
                         .siteId = reader.optional(u"site_id"_s),
                         .text = reader.requiredTexts(u"text"_s),
                         .source = reader.required(u"source"_s),
                         .sourceDate = reader.required(u"source_date"_s),
                         .grade = reader.oneOf(u"grade"_s, kGrades)};
    if (!reader.problem().isEmpty()) {
        return std::unexpected(reader.problem());
    }
    return programme;
}

Result<std::vector<Programme>> programmesFromJson(const QJsonArray &entries, const QString &path)
{
    std::vector<Programme> programmes;
    for (const auto &value : entries) {
        const auto entry = value.toObject();
        auto programme = programmeFromJson(entry);
        if (programme && std::ranges::contains(programmes, programme->id, &Programme::id)) {
            programme = std::unexpected(Text::tr("the \"id\" is used twice"));
        }
        if (!programme) {
            return failure(Error::Code::Corrupt,
                           Text::tr("%1, entry %2 (%3): %4. Please correct the entry.")
                               .arg(path, QString::number(programmes.size() + 1),
                                    entry[u"id"].toString(u"?"_s), programme.error()));
        }
        programmes.push_back(*std::move(programme));
    }
    return programmes;
}

} // namespace

Result<ProgrammeList> readProgrammes(const QString &path)
{
    const auto json = readJsonFile(path);
    if (!json) {
        return std::unexpected(json.error());
    }
    EntryReader head(*json);
    ProgrammeList list {.note = head.optionalTexts(u"note"_s), .programmes = {}};
    if (!head.problem().isEmpty()) {
        return failure(Error::Code::Corrupt,
                       Text::tr("%1: %2. Please correct the file.").arg(path, head.problem()));
    }
    if (!(*json)[u"programmes"].isArray()) {
        return failure(
            Error::Code::Corrupt,
            Text::tr("%1: The list \"programmes\" is missing: this is no file of programmes.").arg(path));
    }
    auto programmes = programmesFromJson((*json)[u"programmes"].toArray(), path);
    if (!programmes) {
        return std::unexpected(programmes.error());
    }
    list.programmes = *std::move(programmes);
    return list;
}

} // namespace revier
