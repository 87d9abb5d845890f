// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylefiles/stylefile.h"

#include "stylefiles/stylenotes_p.h"
#include "stylefiles/xmltree_p.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace revier {
namespace {

std::optional<StyleFormat> formatOf(const QString &path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"sld") {
        return StyleFormat::Sld;
    }
    return suffix == u"qml" ? std::optional(StyleFormat::Qml) : std::nullopt;
}

std::unexpected<Error> tooLarge(const QString &name)
{
    return failure(Error::Code::Unsupported,
                   StyleText::tr("%1: The file has more than %2 MB. Style files are small: is it one?")
                       .arg(name)
                       .arg(kLargestStyleFile >> 20));
}

} // namespace

QString noteText(const StyleNote &note)
{
    auto text =
        note.line > 0 ? StyleText::tr("Line %1: %2").arg(QString::number(note.line), note.text) : note.text;
    if (note.count > 1) {
        text += u' ' + StyleText::tr("(%Ln times)", "", note.count);
    }
    return text;
}

Result<ReadStyle> readStyle(const QByteArray &xml, const QString &fileName)
{
    if (xml.size() > kLargestStyleFile) {
        return tooLarge(fileName);
    }
    const auto root = parseXml(xml, fileName);
    if (!root) {
        return std::unexpected(root.error());
    }
    if (root->name == u"StyledLayerDescriptor" || root->name == u"UserStyle"
        || root->name == u"FeatureTypeStyle") {
        return readSld(*root, fileName);
    }
    if (root->name == u"qgis") {
        return readQml(*root, fileName);
    }
    return failure(Error::Code::Unsupported,
                   StyleText::tr("%1: The file begins with <%2>. Styles are read from SLD "
                                 "(<StyledLayerDescriptor>) and from QML of QGIS 3 (<qgis>).")
                       .arg(fileName, root->name));
}

Result<ReadStyle> readStyleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error::Code::Unreadable,
                       StyleText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    const auto name = QFileInfo(path).fileName();
    if (file.size() > kLargestStyleFile) {
        return tooLarge(name);
    }
    return readStyle(file.read(kLargestStyleFile + 1), name);
}

WrittenStyle writeStyle(const LayerLook &look, StyleFormat format, Language language)
{
    return format == StyleFormat::Sld ? writeSld(look, language) : writeQml(look, language);
}

Result<std::vector<StyleNote>> writeStyleFile(const QString &path, const LayerLook &look, Language language)
{
    const auto format = formatOf(path);
    if (!format) {
        return failure(Error::Code::InvalidArgument,
                       StyleText::tr("%1: Styles are saved as .sld or .qml. Choose one of these.").arg(path));
    }
    auto written = writeStyle(look, *format, language);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(written.xml) != written.xml.size() || !file.commit()) {
        return failure(
            Error::Code::WriteFailed,
            StyleText::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString()));
    }
    return std::move(written.notes);
}

} // namespace revier
