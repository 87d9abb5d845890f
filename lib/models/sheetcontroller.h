// SPDX-FileCopyrightText: 2026 The Revieratlas founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/latestjob.h"
#include "export/sheetpreview.h"
#include "export/sheettemplate.h"
#include "models/viewcontroller.h"

#include <QImage>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace revier {

/// What a sheet of the current view is to be like, with a picture of how it will be. Boxes are parts of the
/// page, 0 to 1, from the top left.
class SheetController : public QObject
{
    Q_OBJECT
    Q_PROPERTY(revier::ViewController *viewController READ viewController WRITE setViewController NOTIFY
                   viewControllerChanged REQUIRED FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY optionsChanged FINAL)
    /// Kinds of sheets: the program's own, then those in templateFolder(), those that the project keeps, then
    /// one opened from elsewhere.
    Q_PROPERTY(QStringList templateNames READ templateNames NOTIFY templatesChanged FINAL)
    Q_PROPERTY(int templateIndex READ templateIndex WRITE setTemplateIndex NOTIFY optionsChanged FINAL)
    Q_PROPERTY(bool paper READ isPaper NOTIFY optionsChanged FINAL) ///< else a picture of pixels
    Q_PROPERTY(QSize pixels READ pixels WRITE setPixels NOTIFY optionsChanged FINAL) ///< of a picture
    Q_PROPERTY(bool bare READ isBare WRITE setBare NOTIFY optionsChanged FINAL)
    Q_PROPERTY(int dpi READ dpi WRITE setDpi NOTIFY optionsChanged FINAL)
    /// Exactly this scale at the centre of the view; 0: what the window shows.
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QString crs READ crs WRITE setCrs NOTIFY optionsChanged FINAL) ///< empty: the usual one
    Q_PROPERTY(int grid READ grid WRITE setGrid NOTIFY optionsChanged FINAL) ///< a MapGrid
    Q_PROPERTY(QUrl logo READ logo WRITE setLogo NOTIFY optionsChanged FINAL)
    Q_PROPERTY(QStringList elementNames READ elementNames NOTIFY languageChanged FINAL) ///< in order
    Q_PROPERTY(QList<bool> shown READ shown NOTIFY optionsChanged FINAL) ///< parallel to elementNames
    Q_PROPERTY(bool arranged READ isArranged NOTIFY optionsChanged FINAL) ///< by hand
    /// Parallel to elementNames; empty for what is not on the sheet.
    Q_PROPERTY(QList<QRectF> boxes READ boxes NOTIFY previewChanged FINAL)
    Q_PROPERTY(double aspect READ aspect NOTIFY optionsChanged FINAL) ///< width of the page over its height
    Q_PROPERTY(QString warning READ warning NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY previewChanged FINAL) ///< why there is no preview
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL) ///< previews are made
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
public:
    explicit SheetController(QObject *parent = nullptr);

    [[nodiscard]] ViewController *viewController() const { return m_view; }
    void setViewController(ViewController *view);
    [[nodiscard]] QString title() const { return m_title; }
    void setTitle(const QString &title);
    [[nodiscard]] QStringList templateNames() const;
    [[nodiscard]] int templateIndex() const { return m_index; }
    void setTemplateIndex(int index);
    [[nodiscard]] bool isPaper() const { return !m_sheet.pixels; }
    [[nodiscard]] QSize pixels() const { return m_sheet.pixels.value_or(QSize()); }
    void setPixels(QSize pixels);
    [[nodiscard]] bool isBare() const { return m_bare; }
    void setBare(bool bare);
    [[nodiscard]] int dpi() const { return m_dpi; }
    void setDpi(int dpi);
    [[nodiscard]] double scale() const { return m_scale; }
    void setScale(double scale);
    [[nodiscard]] QString crs() const { return m_sheet.crs; }
    void setCrs(const QString &crs);
    [[nodiscard]] int grid() const { return int(m_sheet.design.grid); }
    void setGrid(int grid);
    [[nodiscard]] QUrl logo() const;
    void setLogo(const QUrl &logo);
    [[nodiscard]] QStringList elementNames() const;
    [[nodiscard]] QList<bool> shown() const;
    [[nodiscard]] bool isArranged() const { return !m_sheet.design.boxes.empty(); }
    [[nodiscard]] QList<QRectF> boxes() const;
    [[nodiscard]] double aspect() const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The sheet as it will be, as large as setPreviewWidth() asked for; null before the first.
    [[nodiscard]] QImage preview() const { return m_preview ? m_preview->image : QImage(); }
    /// Dots.
    void setPreviewWidth(int dots);
    /// For the current view; without a path.
    [[nodiscard]] ExportRequest request() const;
    /// Where templates of the user's own are kept.
    [[nodiscard]] static QString templateFolder();

    Q_INVOKABLE void setShown(int element, bool shown);
    /// From then on everything stays where it is, until arrangeByItself().
    Q_INVOKABLE void place(int element, const QRectF &box);
    Q_INVOKABLE void arrangeByItself();
    /// In templateFolder(), or in the project (a step that can be undone): another one of that name is
    /// replaced. failed() where that is not possible.
    Q_INVOKABLE void saveTemplate(const QString &name, bool inProject = false);
    Q_INVOKABLE void openTemplate(const QUrl &file);
    /// Looks for the kinds of sheets anew: another controller may have kept one. What is chosen stays, as
    /// long as it is there.
    void readTemplates();

Q_SIGNALS:
    void viewControllerChanged();
    void optionsChanged();
    void templatesChanged();
    void languageChanged();
    void previewChanged();
    void activeChanged();
    void busyChanged();
    void failed(const QString &message);

private:
    template<typename T> void choose(T &target, const T &value);
    void chosen();
    void followView();
    void followTemplate(const SheetTemplate &chosen);
    void keepInProject(const SheetTemplate &sheet);
    void chooseByName(const LocalizedText &name);
    void watchMap();
    [[nodiscard]] MapDocument *document() const;
    void makePreview();
    void takePreview(const Result<SheetPreviewPtr> &preview);
    [[nodiscard]] Language language() const;

    QPointer<ViewController> m_view;
    QPointer<MapController> m_map;
    std::vector<SheetTemplate> m_templates = ownSheetTemplates();
    std::vector<SheetTemplate> m_opened; ///< from elsewhere
    int m_index = 0;
    SheetTemplate m_sheet = ownSheetTemplates().front();
    QString m_title;
    Language m_language = Language::German; ///< of the names that were given out
    bool m_bare = false;
    int m_dpi = 150;
    double m_scale = 0;
    bool m_active = false;
    bool m_busy = false;
    int m_previewWidth = 0;
    QString m_problem;
    SheetPreviewPtr m_preview;
    std::shared_ptr<const MapState> m_snapshot; ///< that the last preview was asked for
    QTimer m_timer;
    LatestJob<Result<SheetPreviewPtr>> m_job {this};
};

} // namespace revier
