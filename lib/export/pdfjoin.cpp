// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfjoin_p.h"

#include "export/qpdf_p.h"

#include <QCoreApplication>
#include <QDir>

#include <exception>
#include <memory>
#include <utility>

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// A bookmark and the page that it leads to.
using Bookmark = std::pair<QString, QPDFObjectHandle>;

void addBookmarks(QPDF &document, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty()) {
        return;
    }
    auto outlines = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> items;
    for (const auto &[title, page] : bookmarks) {
        auto item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/Fit")}));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    document.getRoot().replaceKey("/Outlines", outlines);
    document.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

QByteArray joined(const std::vector<PdfPart> &parts)
{
    QPDF document;
    document.emptyPDF();
    QPDFPageDocumentHelper pages(document);
    std::vector<Bookmark> bookmarks;
    std::vector<std::unique_ptr<QPDF>> sources; // what is copied refers to them until it is written
    for (const auto &part : parts) {
        auto &source = *sources.emplace_back(std::make_unique<QPDF>());
        source.processMemoryFile("part", part.pdf.constData(), std::size_t(part.pdf.size()));
        const auto before = pages.getAllPages().size();
        for (auto &page : QPDFPageDocumentHelper(source).getAllPages()) {
            pages.addPage(page, false);
        }
        const auto all = pages.getAllPages();
        if (!part.bookmark.isEmpty() && all.size() > before) {
            bookmarks.emplace_back(part.bookmark, all[before].getObjectHandle());
        }
    }
    auto &first = *sources.front();
    if (auto metadata = first.getRoot().getKey("/Metadata"); metadata.isIndirect()) {
        document.getRoot().replaceKey("/Metadata", document.copyForeignObject(metadata));
    }
    if (auto language = first.getRoot().getKey("/Lang"); language.isString()) {
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language.getStringValue()));
    }
    if (auto info = first.getTrailer().getKey("/Info"); info.isIndirect()) {
        document.getTrailer().replaceKey("/Info", document.copyForeignObject(info));
    }
    addBookmarks(document, bookmarks);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    for (const auto &source : sources) {
        writer.setMinimumPDFVersion(source->getPDFVersion());
    }
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> joinPdfs(const QString &path, const std::vector<PdfPart> &parts)
{
    const auto name = QDir::toNativeSeparators(path);
    if (parts.empty()) {
        return failure(Error::Code::InvalidArgument,
                       Text::tr("%1: No sheet could be made, so there is no document.").arg(name));
    }
    try {
        return joined(parts);
    } catch (const std::exception &error) {
        return failure(
            Error::Code::WriteFailed,
            Text::tr("%1: The sheets cannot be joined: %2").arg(name, QString::fromUtf8(error.what())));
    }
}

} // namespace revier
