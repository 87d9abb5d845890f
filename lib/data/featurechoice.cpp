// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/featurechoice.h"

#include "core/parallel.h"
#include "core/sharedcontrol.h"
#include "data/gdalscope_p.h"
#include "data/ogrfields_p.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

#include <cpl_string.h>
#include <ogr_feature.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FeatureChoice)
};

/// A condition that is ready to be asked about the features of a table. For one thread.
class Condition
{
public:
    explicit Condition(const FeatureTable &table)
        : m_table(table)
        , m_definition(new OGRFeatureDefn("layer")) // NOLINT(cppcoreguidelines-owning-memory): counted
    {
        m_definition->Reference();
        m_definition->SetGeomType(wkbNone);
        for (const auto &field : table.fields) {
            const auto definition = ogrField(field, field.name);
            m_definition->AddFieldDefn(definition.get());
        }
    }
    ~Condition()
    {
        m_feature.reset();
        m_definition->Release();
    }
    Q_DISABLE_COPY_MOVE(Condition)

    /// False if GDAL cannot; it said why.
    [[nodiscard]] bool compile(const QString &text)
    {
        if (m_query.Compile(m_definition, text.toUtf8().constData()) != OGRERR_NONE) {
            return false;
        }
        const CPLStringList used(m_query.GetUsedFields());
        for (const auto *name : used) {
            if (const auto index = m_definition->GetFieldIndex(name); index >= 0) {
                m_used.push_back(index);
            } else if (!EQUAL(name, "FID")) {
                m_special = QString::fromUtf8(name); // GDAL's own, of geometry and style: there are none here
            }
        }
        m_feature = std::make_unique<OGRFeature>(m_definition);
        return true;
    }
    [[nodiscard]] const QString &special() const { return m_special; }

    [[nodiscard]] bool holds(std::size_t row)
    {
        m_feature->SetFID(GIntBig(row));
        for (const auto index : m_used) {
            const auto column = std::size_t(index);
            setOgrValue(*m_feature, index, m_table.fields[column].type, m_table.columns[column], row);
        }
        return m_query.Evaluate(m_feature.get()) != 0;
    }

private:
    const FeatureTable &m_table;
    OGRFeatureDefn *m_definition;
    OGRFeatureQuery m_query;
    std::unique_ptr<OGRFeature> m_feature;
    std::vector<int> m_used; ///< fields that the condition looks at
    QString m_special;
};

/// One line: GDAL's messages repeat a part of the text, and show the place by a mark in the line below.
QString oneLine(QString condition)
{
    return condition.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
}

/// The word that begins at \a position.
qsizetype wordLength(const QString &condition, qsizetype position)
{
    static const QRegularExpression word(uR"re(\G(?:"[^"]*"|'[^']*'|\w+|\S))re"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return word.match(condition, position).capturedLength();
}

/// Where GDAL's mark ("^") points to: it shows up to 40 bytes before the place, and as many behind it.
qsizetype markedPosition(const QString &condition, const QByteArray &shown, const QByteArray &mark)
{
    constexpr qsizetype kShownBytes = 40;
    const auto text = condition.toUtf8();
    const auto column = mark.indexOf('^');
    const auto from = column < kShownBytes ? 0 : text.indexOf(shown);
    return column < 0 || from < 0
        ? -1
        : QString::fromUtf8(text.first(std::min(from + column, text.size()))).size();
}

ConditionFault unknownField(const FeatureTable &table, const QString &condition, const QString &name)
{
    const auto position = condition.indexOf(name, 0, Qt::CaseInsensitive);
    const auto similar = std::ranges::find_if(table.fields, [&name](const Field &field) {
        return field.name.startsWith(name.first(std::min<qsizetype>(3, name.size())), Qt::CaseInsensitive);
    });
    auto message = Text::tr("There is no field “%1”.").arg(name);
    if (similar != table.fields.end()) {
        message += u' ' + Text::tr("Is “%1” meant?").arg(similar->name);
    } else {
        message += u' ' + Text::tr("Texts stand in single quotes: '%1'.").arg(name);
    }
    return {.message = message, .position = position, .length = name.size()};
}

/// GDAL's words as ours.
ConditionFault faultOf(const FeatureTable &table, const QString &condition, const QByteArray &words)
{
    const auto lines = words.split('\n');
    if (lines.size() >= 3 && lines[2].trimmed() == "^") {
        auto position = markedPosition(condition, lines[1], lines[2]);
        const auto rest = position < 0 ? QString() : condition.sliced(position).trimmed();
        if (position < 0 || rest.isEmpty()) {
            return {.message = Text::tr("The condition is not complete."),
                    .position = position < 0 ? -1 : condition.size()};
        }
        position = condition.indexOf(rest, position);
        const auto length = wordLength(condition, position);
        return {.message = Text::tr("The condition cannot be understood from “%1” on.")
                               .arg(condition.sliced(position, length)),
                .position = position,
                .length = length};
    }
    const auto said = QString::fromUtf8(words).simplified();
    static const QRegularExpression unknown(uR"re(^"(.*)" not recognised as an available field)re"_s);
    if (const auto match = unknown.match(said); match.hasMatch()) {
        return unknownField(table, condition, match.captured(1));
    }
    if (said.contains(u"mismatch"_s)) {
        return {.message = Text::tr(
                    "Texts and numbers are compared. Texts stand in single quotes, numbers in none.")};
    }
    return {.message =
                Text::tr("The condition cannot be applied: %1").arg(said.isEmpty() ? condition : said)};
}

std::optional<ConditionFault> compile(Condition &condition, const FeatureTable &table, const QString &text)
{
    const GdalScope scope;
    CPLErrorReset();
    if (!condition.compile(text)) {
        return faultOf(table, text, CPLGetLastErrorMsg()); // with its lines, which the scope joins
    }
    if (const auto &name = condition.special(); !name.isEmpty()) {
        return ConditionFault {
            .message = Text::tr("“%1” cannot be used here: conditions look at fields only.").arg(name),
            .position = text.indexOf(name, 0, Qt::CaseInsensitive),
            .length = name.size()};
    }
    return std::nullopt;
}

} // namespace

std::optional<ConditionFault> checkCondition(const FeatureTable &table, const QString &condition)
{
    Condition compiled(table);
    return compile(compiled, table, oneLine(condition));
}

Result<FeatureChoicePtr> chooseFeatures(const FeatureTablePtr &table, const QString &condition,
                                        const JobControl &control)
{
    if (const auto fault = checkCondition(*table, condition)) {
        return failure(Error::Code::InvalidArgument, fault->message);
    }
    constexpr std::size_t kRun = 4096;
    const auto rows = table->featureCount();
    auto choice = std::make_shared<FeatureChoice>();
    choice->condition = condition;
    choice->table = table;
    choice->holds.resize(rows);
    SharedControl shared(control, rows);
    std::atomic<std::size_t> count = 0;
    const auto prepare = [&] {
        auto compiled = std::make_unique<Condition>(*table);
        return compile(*compiled, *table, oneLine(condition)) ? nullptr : std::move(compiled);
    };
    inParallel((rows + kRun - 1) / kRun, prepare,
               [&](const std::unique_ptr<Condition> &compiled, std::size_t run) {
                   const auto end = std::min(rows, (run + 1) * kRun);
                   if (!compiled || !shared.advance(end - run * kRun)) {
                       return;
                   }
                   const GdalScope quiet; // a division by zero is said once per row
                   std::size_t found = 0;
                   for (auto row = run * kRun; row < end; ++row) {
                       choice->holds[row] = compiled->holds(row) ? 1 : 0;
                       found += choice->holds[row];
                   }
                   count += found;
               });
    if (shared.isCanceled()) {
        return failure(Error::Code::Canceled, Text::tr("The condition was not applied: stopped."));
    }
    choice->count = count;
    return choice;
}

QString conditionField(const QString &name)
{
    static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    static const QSet<QString> reserved {
        u"AND"_s,     u"OR"_s,    u"NOT"_s,      u"IN"_s,     u"IS"_s,     u"LIKE"_s, u"NULL"_s,  u"CAST"_s,
        u"BETWEEN"_s, u"AS"_s,    u"ASC"_s,      u"BY"_s,     u"DESC"_s,   u"FROM"_s, u"GROUP"_s, u"HIDDEN"_s,
        u"ILIKE"_s,   u"JOIN"_s,  u"LEFT"_s,     u"LIMIT"_s,  u"OFFSET"_s, u"ON"_s,   u"ORDER"_s, u"SELECT"_s,
        u"UNION"_s,   u"WHERE"_s, u"DISTINCT"_s, u"ESCAPE"_s, u"ALL"_s,    u"FID"_s};
    if (plain.match(name).hasMatch() && !reserved.contains(name.toUpper())) {
        return name;
    }
    return u'"' + QString(name).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString conditionValue(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return QString::number(value.toLongLong());
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::Bool:
        return value.toBool() ? u"1"_s : u"0"_s;
    case QMetaType::QDate:
        return u'\'' + value.toDate().toString(u"yyyy/MM/dd"_s) + u'\'';
    case QMetaType::QDateTime:
        return u'\'' + value.toDateTime().toString(u"yyyy/MM/dd HH:mm:ss"_s) + u'\'';
    default:
        return u'\'' + value.toString().replace(u'\'', u"''"_s) + u'\'';
    }
}

} // namespace revier
