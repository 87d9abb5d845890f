// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/conditiontext.h"

#include "table/columnsummary.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

constexpr std::uint32_t kSampleRows = 100'000; ///< that values are offered from
constexpr std::size_t kSampleValues = 500;

/// A word, a number, an operator, a text or a quoted name; quotes may still be open.
struct Token
{
    QString text;
    qsizetype from = 0;
};

std::vector<Token> tokensOf(const QString &text)
{
    static const QRegularExpression token(
        uR"re("[^"]*"?|'(?:[^']|'')*'?|[\w.]+|<=|>=|<>|!=|[=<>(),+\-*/%])re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<Token> tokens;
    for (const auto &match : token.globalMatch(text)) {
        tokens.push_back({match.captured(), match.capturedStart()});
    }
    return tokens;
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(
        words, [&text](QLatin1StringView word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

bool isComparison(const QString &text)
{
    return isOneOf(
        text,
        {"="_L1, "<>"_L1, "!="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1, "LIKE"_L1, "ILIKE"_L1, "BETWEEN"_L1});
}

/// Index of the field that a token names, or -1.
int fieldOf(const FeatureTable &table, const QString &token)
{
    const auto name = token.startsWith(u'"') ? token.sliced(1).chopped(token.endsWith(u'"') ? 1 : 0) : token;
    const auto place = std::ranges::find_if(table.fields, [&name](const Field &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return place == table.fields.end() ? -1 : int(place - table.fields.begin());
}

/// What comes next behind the tokens before a place.
class Expectation
{
public:
    Expectation(const FeatureTable &table, std::span<const Token> before)
        : m_table(table)
    {
        for (const auto &token : before) {
            take(token.text);
        }
    }

    /// Everything that fits.
    [[nodiscard]] QStringList candidates() const
    {
        switch (m_next) {
        case Next::Operand:
            return fields();
        case Next::Operator:
            return operators();
        case Next::Value:
            return values();
        case Next::Connection:
            break;
        }
        return {u"AND"_s, u"OR"_s};
    }

private:
    enum class Next { Operand, Operator, Value, Connection };

    void take(const QString &token)
    {
        if (const auto field = fieldOf(m_table, token); field >= 0 && m_next == Next::Operand) {
            m_field = field;
            m_next = Next::Operator;
        } else if (isComparison(token) || (isOneOf(token, {"("_L1, ","_L1}) && m_inList)) {
            m_next = m_field >= 0 ? Next::Value : Next::Operand;
        } else if (isOneOf(token, {"IN"_L1})) {
            m_inList = true;
        } else if (isOneOf(token, {"AND"_L1, "OR"_L1, "("_L1, "+"_L1, "-"_L1, "*"_L1, "/"_L1})) {
            m_next = Next::Operand;
        } else if (!isOneOf(token, {"NOT"_L1, "IS"_L1})) {
            m_inList = m_inList && token != u")";
            m_next = Next::Connection;
        }
    }

    [[nodiscard]] QStringList fields() const
    {
        QStringList names;
        for (const auto &field : m_table.fields) {
            names.append(conditionField(field.name));
        }
        return names << u"NOT"_s;
    }
    [[nodiscard]] QStringList operators() const
    {
        const auto type = m_table.fields[std::size_t(m_field)].type;
        const bool text = type == Field::Type::Text || type == Field::Type::List;
        QStringList result {u"="_s, u"<>"_s};
        result << (text ? QStringList {u"LIKE"_s}
                        : QStringList {u"<"_s, u"<="_s, u">"_s, u">="_s, u"BETWEEN"_s});
        return result << u"IN ("_s << u"IS NULL"_s << u"IS NOT NULL"_s;
    }
    [[nodiscard]] QStringList values() const
    {
        auto rows = rowsOf(m_table, nullptr);
        rows.resize(std::min<std::size_t>(rows.size(), kSampleRows));
        auto summary = summariseColumn(m_table, rows, m_field, kSampleValues, {});
        QStringList result;
        for (const auto &value : summary.values) {
            if (value.value.isValid()) {
                result.append(conditionValue(value.value));
            }
        }
        return result;
    }

    const FeatureTable &m_table;
    Next m_next = Next::Operand;
    int m_field = -1;
    bool m_inList = false;
};

/// What a user means to begin with: letters, digits, without quotes.
QString bare(const QString &text)
{
    return text.startsWith(u'\'') || text.startsWith(u'"') ? text.sliced(1) : text;
}

/// The wish for certain values of a field, as withValues() writes it.
QRegularExpression wishOf(const QString &field)
{
    const auto name = QRegularExpression::escape(conditionField(field));
    const auto list =
        u"%1 IN \\(((?:'(?:[^']|'')*'|[-+0-9.eE]+)(?:, (?:'(?:[^']|'')*'|[-+0-9.eE]+))*)\\)"_s.arg(name);
    return QRegularExpression(
        u"(?:^| AND )(?:\\(%1 OR (%2 IS NULL)\\)|%1|(%2 IS NULL))(?= AND |$)"_s.arg(list, name));
}

/// Whether \a condition must stand in brackets when something is added to it with AND.
bool hasOpenOr(QString condition)
{
    static const QRegularExpression quoted(u"'(?:[^']|'')*'|\"[^\"]*\""_s);
    static const QRegularExpression group(u"\\([^()]*\\)"_s);
    static const QRegularExpression either(u"\\bOR\\b"_s, QRegularExpression::CaseInsensitiveOption);
    condition.remove(quoted);
    while (condition.contains(group)) {
        condition.remove(group);
    }
    return condition.contains(either);
}

QString wishFor(const QString &field, const QVariantList &values)
{
    const auto name = conditionField(field);
    QStringList list;
    for (const auto &value : values) {
        if (value.isValid()) {
            list.append(conditionValue(value));
        }
    }
    const auto in = list.isEmpty() ? QString() : u"%1 IN (%2)"_s.arg(name, list.join(u", "_s));
    const auto missing = list.size() < values.size() ? name + u" IS NULL"_s : QString();
    return in.isEmpty() || missing.isEmpty() ? in + missing : u"(%1 OR %2)"_s.arg(in, missing);
}

} // namespace

ConditionHelp conditionHelp(const FeatureTable &table, const QString &text, qsizetype cursor, qsizetype most)
{
    const auto tokens = tokensOf(text.first(std::clamp<qsizetype>(cursor, 0, text.size())));
    std::span before(tokens);
    ConditionHelp help {.from = cursor, .length = 0, .candidates = {}};
    if (!tokens.empty() && tokens.back().from + tokens.back().text.size() == cursor
        && (tokens.back().text.front().isLetterOrNumber() || tokens.back().text.front() == u'_'
            || bare(tokens.back().text) != tokens.back().text)) {
        before = before.first(before.size() - 1);
        help.from = tokens.back().from;
        help.length = cursor - help.from;
    }
    const auto begun = bare(text.sliced(help.from, help.length));
    auto all = Expectation(table, before).candidates();
    std::ranges::stable_sort(all, {}, [&begun](const QString &candidate) {
        return bare(candidate).startsWith(begun, Qt::CaseInsensitive) ? 0 : 1;
    });
    for (const auto &candidate : std::as_const(all)) {
        if (help.candidates.size() < most && candidate.contains(begun, Qt::CaseInsensitive)) {
            help.candidates.append(candidate);
        }
    }
    return help;
}

QString withValues(const QString &condition, const QString &field, const QVariantList &values)
{
    auto rest = condition.trimmed();
    rest.remove(wishOf(field));
    if (rest.startsWith(u" AND "_s)) {
        rest.remove(0, 5);
    }
    const auto wish = wishFor(field, values);
    if (rest.isEmpty() || wish.isEmpty()) {
        return rest + wish;
    }
    return (hasOpenOr(rest) ? u"(%1) AND %2"_s : u"%1 AND %2"_s).arg(rest, wish);
}

QStringList valuesIn(const QString &condition, const QString &field)
{
    const auto match = wishOf(field).match(condition.trimmed());
    QStringList values;
    static const QRegularExpression item(u"'((?:[^']|'')*)'|([-+0-9.eE]+)"_s);
    for (const auto &list : {match.captured(1), match.captured(3)}) {
        for (const auto &found : item.globalMatch(list)) {
            values.append(found.hasCaptured(2) ? found.captured(2)
                                               : found.captured(1).replace(u"''"_s, u"'"_s));
        }
    }
    if (match.hasCaptured(2) || match.hasCaptured(4)) {
        values.append(QString());
    }
    return values;
}

} // namespace revier
