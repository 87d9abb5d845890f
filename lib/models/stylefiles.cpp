// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stylefiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace revier {

StyleFiles::StyleFiles(QObject *parent)
    : QObject(parent)
    , m_reading(this)
    , m_writing(this)
{
}

StyleFiles::~StyleFiles() = default;

void StyleFiles::setEditor(StyleController *editor)
{
    if (m_editor == editor) {
        return;
    }
    m_editor = editor;
    connect(editor, &StyleController::layerIdChanged, this, [this] {
        m_reading.cancel();
        clear();
    });
    Q_EMIT editorChanged();
}

QUrl StyleFiles::suggestedFile() const
{
    const auto *layer = m_editor ? m_editor->layer() : nullptr;
    if (layer == nullptr) {
        return {};
    }
    const QFileInfo file(layer->path);
    return QUrl::fromLocalFile(file.absolutePath() + u'/' + file.completeBaseName() + u".sld"_s);
}

void StyleFiles::clear()
{
    show({}, {});
}

void StyleFiles::show(const QString &heading, const std::vector<StyleNote> &notes)
{
    m_heading = heading;
    m_notes.clear();
    for (const auto &note : notes) {
        m_notes.append(noteText(note));
    }
    Q_EMIT notesChanged();
}

void StyleFiles::read(const QUrl &url)
{
    if (!url.isLocalFile()) {
        Q_EMIT failed(tr("%1: Styles can be read from local files only.").arg(url.toString()));
        return;
    }
    if (refusesRaster()) {
        return;
    }
    const auto path = url.toLocalFile();
    m_reading.start([path](const JobControl &) { return readStyleFile(path); },
                    [this, path](const Result<ReadStyle> &style) {
                        if (style) {
                            take(QFileInfo(path).fileName(), *style);
                        } else {
                            Q_EMIT failed(style.error().message);
                        }
                    });
}

void StyleFiles::take(const QString &name, ReadStyle style)
{
    const auto *layer = m_editor ? m_editor->layer() : nullptr;
    if (layer == nullptr) {
        return;
    }
    auto &look = style.look;
    auto notes = std::move(style.notes);
    if (look.type != m_editor->geometryType() && !look.style.heat) {
        notes.insert(notes.begin(),
                     {.text = tr("The style is made for another kind of geometry than the layer has.")});
    }
    const auto &taken = look.style;
    const auto missing = [&](const QString &field) {
        return !field.isEmpty() && layer->table && layer->table->fieldIndex(field) < 0;
    };
    for (const auto &field :
         {taken.categoryField, taken.graduated ? taken.graduated->field : QString(),
          taken.labels ? taken.labels->field : QString(), taken.heat ? taken.heat->weightField : QString()}) {
        if (missing(field)) {
            notes.insert(notes.begin(), {.text = tr("The layer has no field \"%1\".").arg(field)});
        }
    }
    m_editor->map()->document()->setLook(m_editor->layerId(), look.style, look.opacity, look.minScale,
                                         look.maxScale);
    show(notes.empty() ? tr("%1 was read; everything maps.").arg(name)
                       : tr("%1 was read. Not as it was:").arg(name),
         notes);
}

bool StyleFiles::refusesRaster()
{
    const auto *layer = m_editor ? m_editor->layer() : nullptr;
    const bool refused = layer != nullptr && layer->table && layer->table->raster;
    if (refused) {
        Q_EMIT failed(tr("Styles of rasters cannot be exchanged: choose grey levels or classes here."));
    }
    return refused;
}

LayerLook StyleFiles::look() const
{
    const auto *layer = m_editor->layer();
    LayerLook look {.title = layer->title.in(m_editor->map()->language()),
                    .type = m_editor->geometryType(),
                    .style = layer->style,
                    .opacity = layer->opacity,
                    .minScale = layer->minScale,
                    .maxScale = layer->maxScale,
                    .range = {}};
    const auto *summary = m_editor->summary();
    if (summary != nullptr && !summary->numbers.isEmpty()) {
        look.range = std::pair(summary->numbers.min(), summary->numbers.max());
    }
    return look;
}

void StyleFiles::write(const QUrl &url)
{
    if (!m_editor || m_editor->layer() == nullptr) {
        return;
    }
    if (!url.isLocalFile()) {
        Q_EMIT failed(tr("%1: Styles can be saved to local files only.").arg(url.toString()));
        return;
    }
    if (refusesRaster()) {
        return;
    }
    const auto path = url.toLocalFile();
    m_writing.start([path, look = look(), language = m_editor->map()->language()](
                        const JobControl &) { return writeStyleFile(path, look, language); },
                    [this, path](const Result<std::vector<StyleNote>> &notes) {
                        if (!notes) {
                            Q_EMIT failed(notes.error().message);
                            return;
                        }
                        const auto name = QFileInfo(path).fileName();
                        show(notes->empty() ? tr("%1 was saved; everything maps.").arg(name)
                                            : tr("%1 was saved. Not in it, or otherwise:").arg(name),
                             *notes);
                        Q_EMIT saved(path);
                    });
}

} // namespace revier
