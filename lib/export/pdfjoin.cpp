// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/pdfjoin_p.h"

#include "export/qpdf_p.h"

#include <QCoreApplication>
#include <QDir>

#include <exception>
#include <map>
#include <memory>
#include <ranges>
#include <set>
#include <string>
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

/// Puts the structure trees of documents below one root (ISO 32000-2, 14.7).
class StructureMerger
{
public:
    explicit StructureMerger(QPDF &document)
        : m_document(document)
        , m_root(document.makeIndirectObject(QPDFObjectHandle::newDictionary()))
    {
    }

    /// \a pages are those of \a source, as they stand in the document already.
    void add(QPDF &source, const std::vector<QPDFObjectHandle> &pages)
    {
        const auto root = source.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary()) {
            return;
        }
        auto copy = m_document.copyForeignObject(root);
        if (m_roles.isNull()) {
            m_roles = copy.getKey("/RoleMap");
        }
        auto elements = copy.getKey("/K");
        for (auto &element : elements.isArray() ? elements.getArrayAsVector() : std::vector {elements}) {
            element.replaceKey("/P", m_root);
            m_elements.appendItem(element);
        }
        const auto numbers = copy.getKey("/ParentTree").getKey("/Nums").getArrayAsVector();
        for (std::size_t i = 0; i + 1 < numbers.size(); i += 2) {
            for (const auto &page : pages) {
                if (page.getKey("/StructParents").getIntValue() == numbers[i].getIntValue()) {
                    m_numbers.appendItem(QPDFObjectHandle::newInteger(m_next));
                    m_numbers.appendItem(numbers[i + 1]);
                    m_renumbered.emplace_back(page, m_next++);
                }
            }
        }
        for (auto &[page, number] : m_renumbered) {
            page.replaceKey("/StructParents", QPDFObjectHandle::newInteger(number));
        }
        m_renumbered.clear();
    }

    void finish()
    {
        if (m_next == 0) {
            return;
        }
        auto tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", m_numbers);
        m_root.replaceKey("/Type", QPDFObjectHandle::newName("/StructTreeRoot"));
        m_root.replaceKey("/K", m_elements);
        m_root.replaceKey("/ParentTree", tree);
        m_root.replaceKey("/ParentTreeNextKey", QPDFObjectHandle::newInteger(m_next));
        if (!m_roles.isNull()) {
            m_root.replaceKey("/RoleMap", m_roles);
        }
        m_document.getRoot().replaceKey("/StructTreeRoot", m_root);
        auto marked = QPDFObjectHandle::newDictionary();
        marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
        marked.replaceKey("/UserProperties", QPDFObjectHandle::newBool(!m_roles.isNull()));
        m_document.getRoot().replaceKey("/MarkInfo", marked);
    }

private:
    QPDF &m_document;
    QPDFObjectHandle m_root;
    QPDFObjectHandle m_elements = QPDFObjectHandle::newArray();
    QPDFObjectHandle m_roles = QPDFObjectHandle::newNull(); ///< of documents whose features have attributes
    QPDFObjectHandle m_numbers = QPDFObjectHandle::newArray();
    std::vector<std::pair<QPDFObjectHandle, long long>> m_renumbered;
    long long m_next = 0;
};

/// Makes a layer that several documents name alike one layer (ISO 32000-2, 8.11), to be switched on all
/// pages at once.
class LayerMerger
{
public:
    explicit LayerMerger(QPDF &document)
        : m_document(document)
    {
    }

    /// \a pages are those of \a source, as they stand in the document already.
    void add(QPDF &source, const std::vector<QPDFObjectHandle> &pages)
    {
        const auto properties = source.getRoot().getKey("/OCProperties");
        if (!properties.isDictionary()) {
            return;
        }
        auto view = m_document.copyForeignObject(source.makeIndirectObject(properties)).getKey("/D");
        if (m_view.isNull()) {
            m_view = view;
        }
        addOrder(view.getKey("/Order"), m_order);
        for (const auto &page : pages) {
            auto known = page.getKey("/Resources").getKey("/Properties");
            for (const auto &key : known.isDictionary() ? known.getKeys() : std::set<std::string>()) {
                known.replaceKey(key, one(known.getKey(key)));
            }
        }
    }

    void finish()
    {
        if (m_view.isNull()) {
            return;
        }
        m_view.replaceKey("/ON", m_all);
        m_view.replaceKey("/Order", m_order);
        auto layers = QPDFObjectHandle::newDictionary();
        layers.replaceKey("/OCGs", m_all);
        layers.replaceKey("/D", m_view);
        m_document.getRoot().replaceKey("/OCProperties", layers);
    }

private:
    /// The layer that stands for all of the name of \a layer.
    QPDFObjectHandle one(const QPDFObjectHandle &layer)
    {
        const auto [known, isNew] = m_layers.try_emplace(layer.getKey("/Name").getUTF8Value(), layer);
        if (isNew) {
            m_all.appendItem(layer);
        }
        return known->second;
    }

    /// Adds to \a target the layers of \a order that it has not got, and its groups.
    void addOrder(const QPDFObjectHandle &order, QPDFObjectHandle target)
    {
        for (const auto &item : order.getArrayAsVector()) {
            if (item.isDictionary()) {
                const auto before = m_layers.size();
                const auto layer = one(item);
                if (m_layers.size() > before) {
                    target.appendItem(layer);
                }
            } else if (item.isArray()) {
                const auto title = item.getArrayItem(0);
                const auto [group, isNew] =
                    m_groups.try_emplace(title.getUTF8Value(), QPDFObjectHandle::newArray({title}));
                if (isNew) {
                    target.appendItem(group->second);
                }
                addOrder(item, group->second);
            }
        }
    }

    QPDF &m_document;
    QPDFObjectHandle m_view = QPDFObjectHandle::newNull();
    QPDFObjectHandle m_all = QPDFObjectHandle::newArray();
    QPDFObjectHandle m_order = QPDFObjectHandle::newArray();
    std::map<std::string, QPDFObjectHandle> m_layers; ///< by name
    std::map<std::string, QPDFObjectHandle> m_groups; ///< of the order, by title
};

/// What is said of the whole document, as \a first says it.
void copyProperties(QPDF &document, QPDF &first)
{
    for (const auto *key : {"/Metadata", "/ViewerPreferences"}) {
        if (auto value = first.getRoot().getKey(key); !value.isNull()) {
            document.getRoot().replaceKey(
                key,
                document.copyForeignObject(value.isIndirect() ? value : first.makeIndirectObject(value)));
        }
    }
    if (auto language = first.getRoot().getKey("/Lang"); language.isString()) {
        document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language.getStringValue()));
    }
    if (auto info = first.getTrailer().getKey("/Info"); info.isIndirect()) {
        document.getTrailer().replaceKey("/Info", document.copyForeignObject(info));
    }
}

QByteArray joined(const std::vector<PdfPart> &parts)
{
    QPDF document;
    document.emptyPDF();
    QPDFPageDocumentHelper pages(document);
    StructureMerger structure(document);
    LayerMerger layers(document);
    std::vector<Bookmark> bookmarks;
    std::vector<std::unique_ptr<QPDF>> sources; // what is copied refers to them until it is written
    for (const auto &part : parts) {
        auto &source = *sources.emplace_back(std::make_unique<QPDF>());
        source.processMemoryFile("part", part.pdf.constData(), std::size_t(part.pdf.size()));
        const auto before = pages.getAllPages().size();
        for (auto &page : QPDFPageDocumentHelper(source).getAllPages()) {
            pages.addPage(page, false);
        }
        std::vector<QPDFObjectHandle> added;
        for (auto &page : pages.getAllPages() | std::views::drop(before)) {
            added.push_back(page.getObjectHandle());
        }
        if (!part.bookmark.isEmpty() && !added.empty()) {
            bookmarks.emplace_back(part.bookmark, added.front());
        }
        structure.add(source, added);
        layers.add(source, added);
    }
    copyProperties(document, *sources.front());
    structure.finish();
    layers.finish();
    addBookmarks(document, bookmarks);
    QPDFWriter writer(document);
    writer.setOutputMemory();
    for (const auto &source : sources) {
        writer.setMinimumPDFVersion(source->getPDFVersion());
    }
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
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
