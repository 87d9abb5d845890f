// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/sheettemplate.h"
#include "models/sheetcontroller.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

// The kinds of sheets that SheetController knows, and where they are kept.

namespace revier {

void SheetController::watchMap()
{
    if (m_map) {
        m_map->document()->disconnect(this);
    }
    m_map = m_view ? m_view->map() : nullptr;
    if (m_map) { // another project keeps other sheets
        connect(m_map->document(), &MapDocument::structureChanged, this, &SheetController::readTemplates);
        connect(m_map->document(), &MapDocument::sheetsChanged, this, &SheetController::readTemplates);
    }
    readTemplates();
}

MapDocument *SheetController::document() const
{
    return m_map ? m_map->document() : nullptr;
}

QString SheetController::templateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sheets"_s;
}

void SheetController::readTemplates()
{
    const auto before = std::exchange(m_templates, ownSheetTemplates());
    const QDir folder(templateFolder());
    for (const auto &file : folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name | QDir::IgnoreCase)) {
        if (auto sheet = readSheetTemplate(file.filePath())) { // a broken one is refused when it is opened
            m_templates.push_back(*std::move(sheet));
        }
    }
    for (const auto &kept :
         document() != nullptr ? document()->snapshot()->sheets : std::vector<KeptSheet>()) {
        if (auto sheet = sheetTemplateOf(kept)) {
            m_templates.push_back(*std::move(sheet));
        }
    }
    std::ranges::copy(m_opened, std::back_inserter(m_templates));
    if (m_templates != before) {
        Q_EMIT templatesChanged();
        followTemplate(before[std::size_t(m_index)]);
    }
}

/// The chosen kind of sheet among those that are there now: the same, with all that was changed on it; else
/// what is now kept under its name; else the first.
void SheetController::followTemplate(const SheetTemplate &chosen)
{
    if (const auto same = std::ranges::find(m_templates, chosen); same != m_templates.end()) {
        m_index = int(same - m_templates.begin());
        Q_EMIT optionsChanged();
        return;
    }
    const auto named = std::ranges::find_if(m_templates, [&chosen](const SheetTemplate &sheet) {
        return sheet.id == chosen.id && sheet.name == chosen.name;
    });
    setTemplateIndex(named == m_templates.end() ? 0 : int(named - m_templates.begin()));
}

QStringList SheetController::templateNames() const
{
    QStringList names;
    std::ranges::transform(m_templates, std::back_inserter(names),
                           [this](const SheetTemplate &sheet) { return sheet.name.in(language()); });
    return names;
}

void SheetController::setTemplateIndex(int index)
{
    if (index < 0 || index >= int(m_templates.size())) {
        return;
    }
    const auto logo = m_sheet.design.logo;
    m_index = index;
    m_sheet = m_templates[std::size_t(index)];
    if (m_sheet.design.logo.isEmpty() && !m_sheet.id.isEmpty() && !logo.isEmpty()) {
        m_sheet.design.logo = logo; // another size of paper is no reason to lose it
        m_sheet.design.shown.insert(SheetElement::Logo);
    }
    chosen();
}

void SheetController::saveTemplate(const QString &name, bool inProject)
{
    auto sheet = m_sheet;
    sheet.id.clear();
    sheet.name = LocalizedText(name.trimmed());
    if (inProject && !sheet.name.isEmpty()) {
        keepInProject(sheet);
        chooseByName(sheet.name);
        return;
    }
    auto file = name.trimmed();
    static const QRegularExpression kUnsafe(uR"([/\\:*?"<>|\x00-\x1f])"_s);
    file.replace(kUnsafe, u"_"_s);
    if (file.isEmpty() || !QDir().mkpath(templateFolder())) {
        Q_EMIT failed(
            tr("%1: The template cannot be kept there. Please give it a name, and see whether the folder "
               "can be written.")
                .arg(QDir::toNativeSeparators(templateFolder())));
        return;
    }
    if (const auto saved = writeSheetTemplate(sheet, templateFolder() + u'/' + file + u".json"_s); !saved) {
        Q_EMIT failed(saved.error().message);
        return;
    }
    readTemplates();
    chooseByName(sheet.name);
}

/// The last of that name: the one that was just kept.
void SheetController::chooseByName(const LocalizedText &name)
{
    for (auto index = int(m_templates.size()) - 1; index >= 0; --index) {
        if (m_templates[std::size_t(index)].name == name) {
            setTemplateIndex(index);
            return;
        }
    }
}

void SheetController::keepInProject(const SheetTemplate &sheet)
{
    if (document() == nullptr) {
        return;
    }
    auto sheets = document()->snapshot()->sheets;
    const auto isSame = [&sheet](const KeptSheet &kept) {
        const auto other = sheetTemplateOf(kept);
        return other && other->name == sheet.name;
    };
    if (const auto found = std::ranges::find_if(sheets, isSame); found != sheets.end()) {
        *found = keptSheet(sheet);
    } else {
        sheets.push_back(keptSheet(sheet));
    }
    document()->setSheets(std::move(sheets), sheet.name.in(language()));
}

void SheetController::openTemplate(const QUrl &file)
{
    auto sheet = readSheetTemplate(file.toLocalFile());
    if (!sheet) {
        Q_EMIT failed(sheet.error().message);
        return;
    }
    if (sheet->name.isEmpty()) {
        sheet->name = LocalizedText(QFileInfo(file.toLocalFile()).completeBaseName());
    }
    m_templates.push_back(*sheet);
    m_opened.push_back(*std::move(sheet));
    Q_EMIT templatesChanged();
    setTemplateIndex(int(m_templates.size()) - 1);
}

} // namespace revier
