// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/slidetext_p.h"

#include "story/scenetext.h"
#include "style/fonts.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QThread>

#include <memory>
#include <vector>

namespace revier {
namespace {

constexpr double kEndless = 1e6; // px

/// A run of letters that look alike.
struct Run
{
    int start = 0;
    int length = 0;
    bool bold = false;
    bool italic = false;
    double size = 0;
};

double sizeOf(const QTextBlock &block, double size)
{
    constexpr double kHeading = 1.25; // of the first and second level
    constexpr double kMinor = 1.1;
    const auto level = block.blockFormat().headingLevel();
    if (level == 0) {
        return size;
    }
    return size * (level <= 2 ? kHeading : kMinor);
}

/// The importer chooses fonts of its own for headings and code; the map's is the only one that is there on
/// every computer.
void setFonts(QTextDocument &document, double size)
{
    std::vector<Run> runs;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const bool heading = block.blockFormat().headingLevel() > 0;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto format = it.fragment().charFormat();
            runs.push_back({.start = it.fragment().position(),
                            .length = it.fragment().length(),
                            .bold = heading || format.fontWeight() > QFont::Medium,
                            .italic = format.fontItalic(),
                            .size = sizeOf(block, size)});
        }
    }
    QTextCursor cursor(&document);
    for (const auto &run : runs) {
        QTextCharFormat format;
        format.setFont(mapFont(run.size, run.bold, run.italic));
        cursor.setPosition(run.start);
        cursor.setPosition(run.start + run.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
    }
}

/// Half a line between paragraphs, less between the items of a list.
void setGaps(QTextDocument &document, double size)
{
    constexpr double kParagraph = 0.55; // em
    constexpr double kItem = 0.2;
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        auto format = block.blockFormat();
        const bool goesOn = block.textList() != nullptr && block.previous().textList() != nullptr;
        format.setTopMargin(block == document.begin() ? 0 : size * (goesOn ? kItem : kParagraph));
        format.setBottomMargin(0);
        QTextCursor(block).setBlockFormat(format);
    }
}

/// An empty line of this height above all: a margin there would be left out.
void addSpace(QTextDocument &document, double height)
{
    QTextCursor cursor(&document);
    cursor.insertBlock();
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat format;
    format.setLineHeight(height, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(format);
}

std::unique_ptr<QTextDocument> documentOf(const ColumnText &text, double height)
{
    constexpr double kIndent = 1.3; // em, of lists
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(mapFont(text.size));
    document->setDocumentMargin(0);
    document->setIndentWidth(kIndent * text.size);
    if (text.plain) {
        document->setPlainText(text.text);
    } else {
        document->setMarkdown(sceneMarkdown(text.text), QTextDocument::MarkdownDialectCommonMark);
        setFonts(*document, text.size);
        setGaps(*document, text.size);
    }
    if (text.taken > 0) {
        addSpace(*document, text.taken);
    }
    auto option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a long word is broken, not cut
    document->setDefaultTextOption(option);
    document->setPageSize({text.column.width(), height});
    return document;
}

/// A long document sets a timer while it is laid out, which only threads of Qt have.
template<typename Work> void withTimers(Work work)
{
    if (QAbstractEventDispatcher::instance() != nullptr) {
        work();
        return;
    }
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

} // namespace

double heightOf(const ColumnText &text)
{
    double height = 0;
    if (!text.text.trimmed().isEmpty()) {
        withTimers([&] { height = documentOf(text, kEndless)->size().height(); });
    }
    return height;
}

int columnCount(const ColumnText &text)
{
    int count = 0;
    if (!text.text.trimmed().isEmpty()) {
        withTimers([&] { count = documentOf(text, text.column.height())->pageCount(); });
    }
    return count;
}

void paintColumn(QPainter &painter, const ColumnText &text, int number, QPointF topLeft, const QColor &ink)
{
    const QRectF shown(QPointF(0, number * text.column.height()), text.column);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    context.clip = shown;
    painter.save();
    painter.translate(topLeft - shown.topLeft());
    painter.setClipRect(shown, Qt::IntersectClip);
    withTimers([&] { documentOf(text, text.column.height())->documentLayout()->draw(&painter, context); });
    painter.restore();
}

} // namespace revier
