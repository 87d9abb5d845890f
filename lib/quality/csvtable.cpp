// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/csvtable.h"

#include "quality/texts_p.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

QChar separatorOf(const QString &text)
{
    auto first = text.section(u'\n', 0, 0);
    first.remove(QRegularExpression(u"\"[^\"]*\""_s)); // separators in quotes are none
    QChar best = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        best = first.count(candidate) > first.count(best) ? candidate : best;
    }
    return best;
}

/// Reads characters into cells and cells into rows.
class CsvReader
{
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Readable<std::vector<CsvTable::Row>> read()
    {
        for (; m_at < m_text.size(); ++m_at) {
            m_quoted ? readQuoted() : readPlain();
        }
        if (m_quoted) {
            return std::unexpected(
                TextFault {QualityText::tr("A quotation mark is not closed."), m_quoteLine});
        }
        endRow();
        return std::move(m_rows);
    }

private:
    void readQuoted()
    {
        const auto c = m_text[m_at];
        if (c == u'\n') {
            ++m_line;
        }
        if (c != u'"') {
            m_cell += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }
    void readPlain()
    {
        const auto c = m_text[m_at];
        if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
            ++m_line;
            m_row.line = m_line;
        } else if (c != u'\r') {
            m_cell += c;
        }
    }
    void endCell()
    {
        m_row.cells.append(m_cell);
        m_cell.clear();
    }
    void endRow()
    {
        endCell();
        if (m_row.cells.size() > 1 || !m_row.cells.front().isEmpty()) {
            m_rows.push_back(m_row);
        }
        m_row.cells.clear();
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 1;
    bool m_quoted = false;
    QString m_cell;
    CsvTable::Row m_row {.cells = {}, .line = 1};
    std::vector<CsvTable::Row> m_rows;
};

} // namespace

Readable<CsvTable> CsvTable::parse(const QByteArray &utf8)
{
    auto text = QString::fromUtf8(utf8);
    if (text.startsWith(QChar(QChar::ByteOrderMark))) {
        text.removeFirst();
    }
    auto rows = CsvReader(text).read();
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (rows->empty()) {
        return std::unexpected(
            TextFault {QualityText::tr("The table is empty; its first line must name the columns."), 1});
    }
    CsvTable table;
    table.header = rows->front().cells;
    rows->erase(rows->begin());
    table.rows = *std::move(rows);
    return table;
}

} // namespace revier
