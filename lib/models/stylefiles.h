// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stylecontroller.h"
#include "stylefiles/stylefile.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace revier {

/// Takes styles of other programs into the layer that a StyleController edits, and writes its style for them:
/// SLD and QML of QGIS. Files are read and written in the background. GUI thread.
class StyleFiles : public QObject
{
    Q_OBJECT
    Q_PROPERTY(
        revier::StyleController *editor READ editor WRITE setEditor NOTIFY editorChanged REQUIRED FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY notesChanged FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY notesChanged FINAL)
public:
    explicit StyleFiles(QObject *parent = nullptr);
    ~StyleFiles() override;

    [[nodiscard]] StyleController *editor() const { return m_editor; }
    void setEditor(StyleController *editor);
    /// What was read or written last: "parks.sld: read, 2 things did not map"; empty before.
    [[nodiscard]] QString heading() const { return m_heading; }
    /// What did not map.
    [[nodiscard]] QStringList notes() const { return m_notes; }
    /// Beside the layer's file: "parks.geojson" has "parks.sld".
    [[nodiscard]] Q_INVOKABLE QUrl suggestedFile() const;

    /// One step that can be undone, or failed().
    Q_INVOKABLE void read(const QUrl &url);
    /// By the suffix; saved() follows, or failed().
    Q_INVOKABLE void write(const QUrl &url);
    /// Forgets heading and notes.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void editorChanged();
    void notesChanged();
    void saved(const QString &path);
    void failed(const QString &message);

private:
    void take(const QString &name, ReadStyle style);
    void show(const QString &heading, const std::vector<StyleNote> &notes);
    [[nodiscard]] LayerLook look() const;
    /// Says so and is true for a raster, whose look has no place in SLD or QML.
    [[nodiscard]] bool refusesRaster();

    QPointer<StyleController> m_editor;
    QString m_heading;
    QStringList m_notes;
    LatestJob<Result<ReadStyle>> m_reading;
    LatestJob<Result<std::vector<StyleNote>>> m_writing;
};

} // namespace revier
