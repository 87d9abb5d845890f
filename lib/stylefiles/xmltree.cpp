// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/xmltree_p.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StyleFiles)
};

constexpr int kDeepest = 64; ///< elements within each other
constexpr int kMost = 200'000; ///< elements

/// Reads one file.
class TreeReader
{
public:
    TreeReader(const QByteArray &xml, QString fileName)
        : m_xml(xml)
        , m_fileName(std::move(fileName))
    {
    }

    Result<XmlElement> run()
    {
        XmlElement root;
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD && !m_xml.entityDeclarations().isEmpty()) {
                fail(Text::tr(
                    "%1: The file declares entities of its own, which may hide what it holds. Remove "
                    "the lines with <!ENTITY."));
            } else if (token == QXmlStreamReader::StartElement) {
                read(root, 1);
            }
        }
        if (m_fault.isEmpty() && m_xml.hasError()) {
            fail(Text::tr("%1, line %2: This is not well-formed XML (%3). Export the style again.")
                     .arg(u"%1"_s, QString::number(m_xml.lineNumber()), m_xml.errorString()));
        }
        if (!m_fault.isEmpty()) {
            return failure(Error::Code::Corrupt, m_fault.arg(m_fileName));
        }
        return root;
    }

private:
    /// The element that has just begun.
    void read(XmlElement &element, int depth)
    {
        if (depth > kDeepest || ++m_count > kMost) {
            fail(Text::tr(
                     "%1, line %2: There are more elements, or deeper ones, than any style has. Is this a "
                     "style file?")
                     .arg(u"%1"_s, QString::number(m_xml.lineNumber())));
            return;
        }
        element.name = m_xml.name().toString();
        element.line = m_xml.lineNumber();
        for (const auto attributes = m_xml.attributes(); const auto &attribute : attributes) {
            element.attributes.insert(attribute.name().toString(), attribute.value().toString());
        }
        while (!m_xml.atEnd() && m_fault.isEmpty()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                read(element.children.emplace_back(), depth + 1);
            } else if (token == QXmlStreamReader::Characters) {
                element.text += m_xml.text();
            } else if (token == QXmlStreamReader::EndElement) {
                break;
            }
        }
        element.text = element.text.trimmed();
    }

    /// \a message has %1 for the name of the file.
    void fail(const QString &message)
    {
        if (m_fault.isEmpty()) {
            m_fault = message;
        }
    }

    QXmlStreamReader m_xml;
    QString m_fileName;
    QString m_fault;
    int m_count = 0;
};

} // namespace

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(
        children, [childName](const XmlElement &element) { return element.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::vector<const XmlElement *> XmlElement::all(QStringView childName) const
{
    std::vector<const XmlElement *> result;
    for (const auto &element : children) {
        if (element.name == childName) {
            result.push_back(&element);
        }
    }
    return result;
}

QString XmlElement::textOf(QStringView childName) const
{
    const auto *found = child(childName);
    return found == nullptr ? QString() : found->text;
}

Result<XmlElement> parseXml(const QByteArray &xml, const QString &fileName)
{
    return TreeReader(xml, fileName).run();
}

} // namespace revier
